/** References: where records name each other by id, and what to say of an id that leads nowhere. */
import type { Fault } from '../core/fault.ts';
import { lookAlike } from '../core/look-alikes.ts';
import { nearest, suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import type { Finding } from '../core/source.ts';
import { refusal } from '../core/type-advice.ts';
import { withArticle } from '../core/value-words.ts';
import { type DataPath, isRecord, yamlLocator } from '../core/yaml.ts';
import { placedFaults } from './fault-places.ts';
import type { ReadFile } from './parse-file.ts';

/** What an id can name. */
export type ReferenceKind = 'author' | 'newsletter' | 'person' | 'provider' | 'section' | 'show' | 'topic';

/** Where ids of one kind stand in a file's data; `*` is every item of a list or a map. */
export interface Reference {
  readonly path: readonly string[];
  readonly kind: ReferenceKind;
  /** Whether words may stand there in place of an id: what does not look like an id is not one. */
  readonly orText?: boolean;
}

/** The ids of each kind, and where they live. A kind whose ids are not known is not checked. */
export type KnownIds = Readonly<Partial<Record<ReferenceKind, IdsOfKind>>>;

interface IdsOfKind {
  readonly ids: ReadonlySet<string>;
  readonly home: string;
  /** The id of what is called so. */
  readonly byName?: (name: string) => string | undefined;
}

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
          finding:
            severalIds(kind, text, at, file, known) ?? repeated(at, file, dangling(kind, text, known, references)),
        });
  }
  return file.yaml && faults.length > 0 ? placedFaults(file.yaml, faults) : [];
}

/** `people: *desk` is all that was typed of ids of another kind; one that is nowhere is told where it was typed first. */
function repeated(at: DataPath, { yaml }: ReadFile, { isOfOtherKind, ...finding }: Dangling): Finding {
  const { start, end } = yaml && isOfOtherKind ? yamlLocator(yaml).value(at) : { start: 0, end: 0 };
  const alias = /^\*\S+$/.exec(yaml?.source.text.slice(start, end) ?? '')?.[0];
  if (alias === undefined) return finding;
  return {
    ...finding,
    what: `${alias} repeats what is marked &${alias.slice(1)} above: ${finding.what}`,
    fix: `Write out what belongs to ${at.findLast((part) => typeof part === 'string')}: in place of ${alias}.`,
  };
}

/** Ids that nothing sets apart as YAML wants it: `[jo-writer; bo]`. */
function severalIds(
  kind: ReferenceKind,
  text: string,
  at: DataPath,
  { yaml }: ReadFile,
  known: KnownIds,
): Finding | undefined {
  const { ids, home } = known[kind] ?? { ids: new Set<string>(), home: '' };
  const parts = text.split(/\s*[;|/+]\s*|\s+(?:and|&)\s+|\s+/);
  if (!yaml || typeof at.at(-1) !== 'number' || parts.length < 2 || !parts.every((part) => ids.has(part)))
    return undefined;
  const list = yamlLocator(yaml).value(at.slice(0, -1)).start;
  return {
    code: `${kind}/unknown`,
    what: `There is no ${kind} "${text}" in ${home}: these are ${parts.length} ids.`,
    why: 'None of them would be found.',
    fix:
      yaml.source.text[list] === '['
        ? `Separate them with commas: ${parts.join(', ')}`
        : `Write each on a line of its own: ${parts.map((part) => `- ${part}`).join('  ')}`,
  };
}

/** What is said of an id by itself. */
interface Dangling extends Finding {
  readonly isOfOtherKind?: true;
}

/** What an id of two words or more looks like, and no name. */
export const LOOKS_LIKE_AN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function dangling(kind: ReferenceKind, id: string, known: KnownIds, references: readonly Reference[]): Dangling {
  const { ids, home } = known[kind] ?? { ids: new Set<string>(), home: '' };
  const code = `${kind}/unknown` as const;
  const alike = lookAlike(id, ids);
  if (alike) return { code, ...alike, why: 'It would not be found.' };
  const called = known[kind]?.byName?.(id);
  if (called === undefined && (nearest(id, ids) === undefined || kind !== 'topic')) {
    const other = otherKind(kind, id, known, references);
    if (other) return { code, ...other, isOfOtherKind: true };
  }
  const refused = kind === 'newsletter' ? refusal(id) : undefined;
  const others = ids.size === 0 ? '' : `; or, for a newsletter, one of: ${[...ids].join(', ')}`;
  const otherwise =
    ids.size > 0 && ids.size <= 12
      ? `Write one of: ${[...ids].join(', ')}; or add it to ${home}`
      : `Add it to ${home}, or correct the ${kind === 'topic' ? 'word' : 'id'}.`;
  return {
    code,
    what: `There is no ${kind} "${id}" in ${home}.`,
    why:
      kind === 'topic'
        ? 'It would make a topic of its own, apart from the articles it belongs with.'
        : 'The page would name something that the site knows nothing about.',
    fix:
      refused !== undefined
        ? `${refused}${others}.`
        : called === undefined
          ? suggestion(id, ids, otherwise)
          : `Write "${called}".`,
  };
}

/** An id that exists, of another kind. Where a key of its own takes ids of that kind, it can be moved there. */
function otherKind(
  kind: ReferenceKind,
  id: string,
  known: KnownIds,
  references: readonly Reference[],
): Pick<Finding, 'what' | 'why' | 'fix'> | undefined {
  const kinds = Object.keys(known) as readonly ReferenceKind[];
  const other = kinds.find((each) => each !== kind && known[each]?.ids.has(id));
  if (other === undefined) return undefined;
  const { ids, home } = known[kind] ?? { ids: new Set<string>(), home: '' };
  const key = references.find(({ path, kind: each }) => each === other && path.slice(1).every((part) => part === '*'));
  const right = ids.size > 0 && ids.size <= 12 ? `write one of: ${[...ids].join(', ')}` : 'correct the id';
  return {
    what: `"${id}" is ${withArticle(other)} (${known[other]?.home}), not ${withArticle(kind)}.`,
    why: `Readers would be told that ${withArticle(other)} is ${withArticle(kind)}.`,
    fix: key ? `Move it to ${key.path[0]}:, or ${right}.` : `Add it to ${home}, or ${right}.`,
  };
}

function isRight(id: string, ids: ReadonlySet<string>, orText: boolean): boolean {
  return id === '' || ids.has(id) || (orText && !LOOKS_LIKE_AN_ID.test(id));
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
