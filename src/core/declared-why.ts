/** Declared why: what a schema says a value is for, at its own place or at the nearest one around it, and whether it is needed. */
import { type DataPath, isRecord } from './yaml.ts';

/** The `why` for a path into data; none for what a site has described itself without one. */
export function declaredWhy(schema: unknown, path: DataPath): string | undefined {
  let part = schema;
  let found = whyOf(part);
  for (const key of path) {
    part = partAt(part, key);
    found = whyOf(part) ?? found;
  }
  return found;
}

function whyOf(schema: unknown): string | undefined {
  return isRecord(schema) && typeof schema.why === 'string' ? schema.why : undefined;
}

/** Whether the group of keys around a value has to have it. */
export function isRequired(schema: unknown, path: DataPath): boolean {
  const group = path.slice(0, -1).reduce<unknown>(partAt, schema);
  return isRecord(group) && Array.isArray(group.required) && group.required.includes(path.at(-1));
}

/** The schema of one key or item. */
function partAt(schema: unknown, key: string | number): unknown {
  if (!isRecord(schema)) return undefined;
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map((branch) => partAt(branch, key)).find(Boolean);
  if (typeof key === 'number') return schema.items;
  const own = isRecord(schema.properties) && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  return own ?? (isRecord(schema.patternProperties) ? Object.values(schema.patternProperties)[0] : undefined);
}
