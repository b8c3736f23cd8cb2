/** References: where records name each other by id, and which of these ids lead nowhere. */
import type { Fault } from '../core/fault.ts';
import { isIdOfWords } from '../core/ids.ts';
import type { Problem } from '../core/problem.ts';
import { unlessThere } from '../core/repeated-items.ts';
import { type DataPath, isRecord } from '../core/yaml.ts';
import { placedFaults } from './fault-places.ts';
import type { ReadFile } from './parse-file.ts';
import { type KnownIds, type Reference, unknownId } from './unknown-ids.ts';

/** The references of a show record. */
export const showReferences: readonly Reference[] = [
  { path: ['cast', '*', 'actor'], kind: 'person' },
  { path: ['crew', '*', 'person'], kind: 'person' },
  { path: ['offers', '*', 'provider'], kind: 'provider' },
];

/** The references of an article's front matter, and of the shows that it describes. */
export const articleReferences: readonly Reference[] = [
  { path: ['section'], kind: 'section' },
  { path: ['authors', '*'], kind: 'author' },
  { path: ['shows', '*'], kind: 'show' },
  ...showReferences.map((reference) => ({ ...reference, path: ['shows', '*', ...reference.path] })),
  { path: ['people', '*'], kind: 'person' },
  { path: ['cast', '*', 'actor'], kind: 'person', orText: true },
  { path: ['tags', '*'], kind: 'topic' },
  { path: ['newsletter'], kind: 'newsletter' },
  { path: ['rating', 'show'], kind: 'show' },
  { path: ['entries', '*', 'show'], kind: 'show' },
];

/** The references of the site's record. */
export const siteReferences: readonly Reference[] = [
  { path: ['newsletters', '*', 'place', 'sections', '*'], kind: 'section' },
  { path: ['promotions', '*', 'place', 'sections', '*'], kind: 'section' },
];

/** Every id of a file that leads nowhere. Works on data that do not fit their schema, too: what is not text is passed over. */
export function danglingReferences(
  file: ReadFile,
  references: readonly Reference[],
  known: KnownIds,
): readonly Problem[] {
  const faults: Fault[] = [];
  for (const { path, kind, orText = false } of references) {
    const ids = known[kind]?.ids;
    // Most ids lead somewhere, and then it does not matter where they stand.
    if (!ids || areRight(file.typed, path, 0, ids, orText)) continue;
    for (const { text, at } of textsAt(file.typed, path))
      if (!isRight(text, ids, orText))
        faults.push({
          path: at,
          at: 'value',
          finding: unlessThere(unknownId(kind, text, at, file, known, references), at, file.typed),
        });
  }
  return file.yaml && faults.length > 0 ? placedFaults(file.yaml, faults) : [];
}

function isRight(id: string, ids: ReadonlySet<string>, orText: boolean): boolean {
  return id === '' || ids.has(id) || (orText && !isIdOfWords(id));
}

/** Whether all ids at a path are right, from one of its parts on. */
function areRight(
  value: unknown,
  path: readonly string[],
  from: number,
  ids: ReadonlySet<string>,
  orText: boolean,
): boolean {
  const key = path[from];
  if (key === undefined) return typeof value !== 'string' || isRight(value, ids, orText);
  if (key === '*') {
    const items = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    for (const item of items) if (!areRight(item, path, from + 1, ids, orText)) return false;
    return true;
  }
  return !isRecord(value) || areRight(value[key], path, from + 1, ids, orText);
}

/** The texts at a path of data, in which `*` is every item of a list or a map. */
export function textsAt(
  value: unknown,
  path: readonly string[],
  at: DataPath = [],
): readonly { readonly text: string; readonly at: DataPath }[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' && value !== '' ? [{ text: value, at }] : [];
  if (key === '*' && Array.isArray(value)) return value.flatMap((item, index) => textsAt(item, rest, [...at, index]));
  if (key === '*' && isRecord(value))
    return Object.entries(value).flatMap(([name, item]) => textsAt(item, rest, [...at, name]));
  return isRecord(value) ? textsAt(value[key], rest, [...at, key]) : [];
}
