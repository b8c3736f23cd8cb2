/** Missing key: what is said of a required key that is not there, and where to add it. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { isCutFromAbove } from './cut-items.ts';
import type { Fault, Noun } from './fault.ts';
import { propertiesOf } from './meant-keys.ts';
import { capitalised } from './plain-text.ts';
import type { ProblemCode } from './problem-codes.ts';
import { withLine } from './remedies.ts';
import type { Finding } from './source.ts';
import type { AsTyped } from './typed-values.ts';
import { exampleLine, nameOf } from './value-words.ts';
import { type DataPath, isRecord, valueAt } from './yaml.ts';

/** A key that is missing in what `path` leads to, its `data`. */
export interface MissingKey {
  readonly key: string;
  readonly path: DataPath;
  readonly data: unknown;
  /** The whole that `path` begins at. */
  readonly root: unknown;
  readonly schema: AnySchemaObject;
  readonly noun: Noun;
  readonly code: ProblemCode;
  readonly why: string;
  readonly asTyped: AsTyped | undefined;
}

/** A required key that is not there. */
export function missingKey(missing: MissingKey): Fault {
  const { key, path, data, root, schema, noun, code, why } = missing;
  if (isCutFromAbove(root, path, schema, missing.asTyped))
    return { path, at: 'key', finding: { code, why, ...ofCutItem(path, data, noun) } };
  const likely = path.length === 0 ? missing.asTyped?.likely?.(key) : undefined;
  const wanted = { ...propertiesOf(schema)[key], ...(likely !== undefined && { examples: [likely] }) };
  const line = exampleLine(key, wanted, noun);
  return {
    path,
    at: path.length > 0 ? 'key' : 'value',
    finding: {
      code,
      what: `The ${noun} "${key}" is missing${path.length > 0 ? ` in ${nameOf(path, noun)}` : ''}.`,
      why,
      fix: noun === 'argument' ? withLine('Write it in the shortcode', line) : whereToAdd(line, missing),
    },
  };
}

/** An item that only goes on with what the one above it says. */
function ofCutItem(path: DataPath, data: unknown, noun: Noun): Pick<Finding, 'what' | 'fix'> {
  const [key] = Object.keys(isRecord(data) ? data : {});
  return {
    what: `${capitalised(nameOf(path, noun))} goes on with item ${Number(path.at(-1))}, and a hyphen makes two of them.`,
    fix: `Write two spaces in place of the hyphen before ${key}.`,
  };
}

function whereToAdd(example: string, missing: MissingKey): string {
  const { key, path, data, asTyped } = missing;
  const next = nextNumber(missing);
  const line = next === undefined ? example : `${key}: ${next}`;
  const last = path.at(-1);
  const typed = last === undefined ? undefined : asTyped?.text(path);
  const [sibling] = Object.entries(isRecord(data) ? data : {}).find(([, value]) => !isRecord(value)) ?? [];
  if (typed?.startsWith('{')) {
    const part = `${sibling === undefined || /,\s*\}$/.test(typed) ? '' : ', '}${line}`;
    return next === undefined
      ? withLine('Before the closing }, add', part, ' something like')
      : `Add  ${part}  before the closing }.`;
  }
  if (typed === undefined || sibling === undefined || typed.startsWith('*'))
    return withLine('Add a line', line, ' such as');
  const place =
    typeof last === 'string' ? `below ${last}:, indented like ${sibling}:` : `that is indented like ${sibling}:`;
  return withLine(`Add a line ${place}`, line, next === undefined ? ', such as' : ', namely');
}

/** In a list that is counted, the number after that of the item before. */
function nextNumber({ key, path, root, schema }: MissingKey): number | undefined {
  const index = path.at(-1);
  if (typeof index !== 'number' || propertiesOf(schema)[key]?.type !== 'integer') return undefined;
  const items = valueAt(root, path.slice(0, -1));
  const numbers = Array.isArray(items) ? items.map((item) => (isRecord(item) ? item[key] : undefined)) : [];
  const before = numbers[index - 1];
  return typeof before === 'number' && !numbers.includes(before + 1) ? before + 1 : undefined;
}
