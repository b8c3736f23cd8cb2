/** References: where records name each other by id, and what to say of an id that leads nowhere. */
import { suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { type DataPath, isRecord, yamlLocator } from '../core/yaml.ts';
import type { ReadFile } from './read.ts';

/** What an id can name. */
export type ReferenceKind = 'author' | 'newsletter' | 'person' | 'provider' | 'section' | 'show';

/** Where ids of one kind stand in a file's data; `*` is every item of a list or a map. */
export interface Reference {
  readonly path: readonly string[];
  readonly kind: ReferenceKind;
  /** Whether words may stand there in place of an id: what does not look like an id is not one. */
  readonly orText?: boolean;
}

/** The ids of each kind, and where they live. A kind whose ids are not known is not checked. */
export type KnownIds = Readonly<
  Partial<Record<ReferenceKind, { readonly ids: ReadonlySet<string>; readonly home: string }>>
>;

/** The references of an article's front matter. */
export const articleReferences: readonly Reference[] = [
  { path: ['section'], kind: 'section' },
  { path: ['authors', '*'], kind: 'author' },
  { path: ['shows', '*'], kind: 'show' },
  { path: ['people', '*'], kind: 'person' },
  { path: ['cast', '*', 'actor'], kind: 'person', orText: true },
  { path: ['newsletter'], kind: 'newsletter' },
];

/** The references of the site's record. */
export const siteReferences: readonly Reference[] = [
  { path: ['newsletters', '*', 'place', 'sections', '*'], kind: 'section' },
  { path: ['promotions', '*', 'place', 'sections', '*'], kind: 'section' },
];

/** The references of a show record. */
export const showReferences: readonly Reference[] = [
  { path: ['cast', '*', 'actor'], kind: 'person' },
  { path: ['crew', '*', 'person'], kind: 'person' },
  { path: ['offers', '*', 'provider'], kind: 'provider' },
];

/** Every id of a file that leads nowhere. Works on data that do not fit their schema, too: what is not text is passed over. */
export function danglingReferences(
  file: ReadFile,
  references: readonly Reference[],
  known: KnownIds,
): readonly Problem[] {
  return references.flatMap(({ path, kind, orText }) => {
    const target = known[kind];
    if (!target) return [];
    return idsAt(file.typed, path, [])
      .filter(({ id }) => !target.ids.has(id) && !(orText && !LOOKS_LIKE_AN_ID.test(id)))
      .flatMap(({ id, at }) => dangling(file, at, kind, id, target.ids, target.home));
  });
}

const LOOKS_LIKE_AN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function dangling(
  file: ReadFile,
  at: DataPath,
  kind: ReferenceKind,
  id: string,
  ids: ReadonlySet<string>,
  home: string,
): readonly Problem[] {
  if (!file.yaml) return [];
  const { start, end } = yamlLocator(file.yaml).value(at);
  const otherwise =
    ids.size > 0 && ids.size <= 12 ? `Write one of: ${[...ids].join(', ')}.` : `Add it to ${home}, or correct the id.`;
  return [
    problemAt(file.source, start, end, {
      code: `${kind}/unknown`,
      what: `There is no ${kind} "${id}" in ${home}.`,
      why: 'The page would name something that the site knows nothing about.',
      fix: suggestion(id, ids, otherwise),
    }),
  ];
}

function idsAt(
  value: unknown,
  path: readonly string[],
  at: DataPath,
): readonly { readonly id: string; readonly at: DataPath }[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' && value !== '' ? [{ id: value, at }] : [];
  if (key === '*' && Array.isArray(value)) return value.flatMap((item, index) => idsAt(item, rest, [...at, index]));
  if (key === '*' && isRecord(value))
    return Object.entries(value).flatMap(([name, item]) => idsAt(item, rest, [...at, name]));
  return isRecord(value) ? idsAt(value[key], rest, [...at, key]) : [];
}
