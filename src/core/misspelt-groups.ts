/** Misspelt groups: what stands below a key with a slip in its name, checked as if the name were right. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Fault } from './fault.ts';
import { isCalledSo, meantKey, propertiesOf } from './meant-keys.ts';
import type { Check } from './schema.ts';
import type { AsTyped } from './typed-values.ts';
import { dataPath } from './verdicts.ts';
import { type DataPath, isRecord } from './yaml.ts';

interface Misspelt {
  /** Where the key stands, and under which name. */
  readonly path: DataPath;
  readonly key: string;
  readonly meant: string;
}

/** More of them are no slips. */
const MOST = 4;

/** The faults within such groups, at the places where they stand. `check` is that of the whole value. */
export function faultsBelowMisspelt(
  errors: readonly ErrorObject[],
  value: unknown,
  asTyped: AsTyped | undefined,
  check: Check,
): readonly Fault[] {
  const found = errors.flatMap((error) => misspeltKey(error, value));
  if (found.length === 0 || found.length > MOST) return [];
  const right = found.reduce(renamed, value);
  const typed = (path: DataPath): DataPath => found.reduce(asInFile, path);
  const faults = check(
    right,
    asTyped && { text: (path) => asTyped.text(typed(path)), comment: (path) => asTyped.comment(typed(path)) },
  );
  return faults.flatMap((fault) => {
    const path = typed(fault.path);
    return path === fault.path ? [] : [{ ...fault, path }];
  });
}

/** A key that is almost the name of a group or a list, which is not there itself. What other systems call so may hold anything. */
function misspeltKey(error: ErrorObject, root: unknown): readonly Misspelt[] {
  const { data, parentSchema } = error;
  if (error.keyword !== 'additionalProperties' || !isRecord(data)) return [];
  const key = String(error.params.additionalProperty);
  const meant = typeof data[key] === 'object' && data[key] !== null ? meantKey(key, parentSchema) : undefined;
  const isSlip = meant !== undefined && !(meant in data) && !isCalledSo(key, propertiesOf(parentSchema)[meant]);
  return isSlip ? [{ path: dataPath(error.instancePath, root), key, meant }] : [];
}

function renamed(value: unknown, { path, key, meant }: Misspelt): unknown {
  const [first, ...rest] = path;
  if (first !== undefined) {
    const below = { path: rest, key, meant };
    if (Array.isArray(value)) return value.map((item, index) => (index === first ? renamed(item, below) : item));
    return isRecord(value) ? { ...value, [first]: renamed(value[first], below) } : value;
  }
  if (!isRecord(value)) return value;
  const { [key]: group, ...others } = value;
  return { ...others, [meant]: group };
}

/** A path below the right name as one below the name that is typed. */
function asInFile(path: DataPath, { path: above, key, meant }: Misspelt): DataPath {
  const isBelow =
    path.length > above.length + 1 &&
    path[above.length] === meant &&
    above.every((part, index) => path[index] === part);
  return isBelow ? [...above, key, ...path.slice(above.length + 1)] : path;
}
