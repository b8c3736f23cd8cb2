/** Repeated items: what stands in a list again. */
import { isDeepStrictEqual } from 'node:util';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Fault, Noun } from './fault.ts';
import type { ProblemCode } from './problem-codes.ts';
import { textToWrite } from './remedies.ts';
import type { Finding } from './source.ts';
import { describe, nameOf } from './value-words.ts';
import { type DataPath, valueAt } from './yaml.ts';

/** Each item of a list (at `path`) that is the same as one before it. One that is wrong in itself is not the same as well. */
export function repeatedItems(
  { instancePath, data, parentSchema }: ErrorObject,
  path: DataPath,
  noun: Noun,
  code: ProblemCode,
  all: readonly ErrorObject[],
): readonly Fault[] {
  const items = data as readonly unknown[];
  const wrong = new Set(
    all
      .filter((other) => other.instancePath.startsWith(`${instancePath}/`))
      .map((other) => Number.parseInt(other.instancePath.slice(instancePath.length + 1), 10)),
  );
  const seen = new Map<unknown, number>();
  return items.flatMap((item, index): readonly Fault[] => {
    if (wrong.has(index)) return [];
    const same = typeof item === 'object' ? [...seen.keys()].find((each) => isDeepStrictEqual(each, item)) : item;
    const first = seen.get(same);
    if (first === undefined) {
      seen.set(item, index);
      return [];
    }
    const finding = {
      code,
      what: `Items ${first + 1} and ${index + 1} of ${nameOf(path, noun)} are the same${typeof item === 'object' ? '' : `: ${describe(item)}`}.`,
      why: String(parentSchema?.whyTwice ?? SAID_TWICE),
      fix: 'Remove one of them.',
    };
    return [{ path: [...path, index], at: 'value', finding }];
  });
}

const SAID_TWICE = 'The second says nothing new, and one of the two may be forgotten in a correction.';

/** What is said of an item (at `path` of `root`) that is wrong: the right one need not be written where it stands in the list already. */
export function unlessThere(finding: Finding, path: DataPath, root: unknown): Finding {
  const better = typeof path.at(-1) === 'number' ? textToWrite(finding.fix) : undefined;
  if (better === undefined) return finding;
  const list = valueAt(root, path.slice(0, -1));
  if (!Array.isArray(list) || !list.includes(better)) return finding;
  return { ...finding, fix: `Remove it: "${better}" is there as well.` };
}
