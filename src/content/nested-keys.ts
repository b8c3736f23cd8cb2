/** Nested keys: `image: src: x.jpg`, a key on the line of the key that it belongs to, which YAML cannot read. */
import type { Problem } from '../core/problem.ts';
import type { Check } from '../core/schema.ts';

/** What keeps a block from being read; where the schema has such a key, the advice is to move it, and not to make a text of it. */
export function withNestedKeys(problems: readonly Problem[], check: Check): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, ...nestedKey(problem, check) }));
}

function nestedKey({ code, place }: Problem, check: Check): Pick<Problem, 'what' | 'fix'> | undefined {
  if (code !== 'yaml/syntax' || !place) return undefined;
  const { lineText, column } = place;
  const [, owner, key = '', value = ''] = /^([\w-]+):\s+([\w-]+):\s+([^\s#].*?)\s*$/.exec(lineText) ?? [];
  const typed = lineText.slice(column - 1);
  if (owner === undefined || !typed.startsWith(`${key}:`) || !isKeyOf(owner, key, check)) return undefined;
  return {
    what: `The key "${key}" stands on the line of "${owner}", and belongs below it.`,
    fix: `Write ${key}: ${/^[^"'].*:\s/.test(value) ? JSON.stringify(value) : value} on a line of its own below ${owner}:, two spaces further in.`,
  };
}

/** Whether the schema takes the key in a group, and not any other. */
function isKeyOf(owner: string, key: string, check: Check): boolean {
  const faults = (name: string) => check({ [owner]: { [name]: null } }).filter(({ path }) => path[0] === owner);
  const isUnknown = (name: string) =>
    faults(name).some(({ path, finding }) => path[1] === name && finding.code === 'key/unknown');
  const isGroup = faults(key).every(({ path, finding }) => path.length > 1 || finding.code === 'key/missing');
  return isGroup && !isUnknown(key) && isUnknown('-');
}
