/** Repeated items: what stands in a list again. */
import { isDeepStrictEqual } from 'node:util';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Fault, Noun } from './fault.ts';
import type { ProblemCode } from './problem-codes.ts';
import { describe, nameOf } from './value-words.ts';
import type { DataPath } from './yaml.ts';

/** Each item of a list (at `path`) that is the same as one before it. One that is wrong in itself is not the same as well. */
export function repeatedItems(
  { instancePath, data }: ErrorObject,
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
      why: 'It would be printed twice.',
      fix: 'Remove one of them.',
    };
    return [{ path: [...path, index], at: 'value', finding }];
  });
}
