/** Cut items: `- character: Vera` and below it `- actor: Ana`, where a second hyphen makes two items of one. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { AsTyped } from './typed-values.ts';
import { type DataPath, isRecord, valueAt } from './yaml.ts';

/** Whether an item only goes on with what the one before it says: neither has all keys that are needed, and both together have. */
export function isCutFromAbove(
  root: unknown,
  path: DataPath,
  schema: AnySchemaObject | undefined,
  asTyped: AsTyped | undefined,
): boolean {
  const index = path.at(-1);
  const items = valueAt(root, path.slice(0, -1));
  if (typeof index !== 'number' || !Array.isArray(items)) return false;
  const [above, own] = [items[index - 1], items[index]];
  if (!isRecord(above) || !isRecord(own) || Object.keys(own).some((key) => key in above)) return false;
  const needed = (schema?.required ?? []) as readonly string[];
  const lacks = (item: Readonly<Record<string, unknown>>) => needed.some((key) => !(key in item));
  // In braces no hyphen has cut anything.
  const isBelow = asTyped !== undefined && !asTyped.text(path).startsWith('{');
  return isBelow && lacks(above) && lacks(own) && !lacks({ ...above, ...own });
}
