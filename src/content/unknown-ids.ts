/** Unknown ids: what to say of an id that leads nowhere, and what was most likely meant. */
import { lookAlike } from '../core/look-alikes.ts';
import { nearest, oneOf, suggestion } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';
import { refusal } from '../core/type-advice.ts';
import { withArticle } from '../core/value-words.ts';
import { type DataPath, yamlLocator } from '../core/yaml.ts';
import type { ReadFile } from './parse-file.ts';
import { recordToAdd } from './record-to-add.ts';

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

/** What is said of an id at a path of a file. `references` are where else ids may stand. */
export function unknownId(
  kind: ReferenceKind,
  id: string,
  at: DataPath,
  file: ReadFile,
  known: KnownIds,
  references: readonly Reference[],
): Finding {
  return severalIds(kind, id, at, file, known) ?? repeated(at, file, dangling(kind, id, known, references));
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

/** Ids or names that nothing sets apart as YAML wants it: `[jo-writer; bo]`, `- Jo Writer and Bo Hunt`. */
function severalIds(
  kind: ReferenceKind,
  text: string,
  at: DataPath,
  { yaml }: ReadFile,
  known: KnownIds,
): Finding | undefined {
  const { ids, home, byName } = known[kind] ?? { ids: new Set<string>(), home: '' };
  const idOf = (part: string) => (ids.has(part) ? part : byName?.(part));
  const typed = (text.length > LONGEST ? [] : [text.split(BETWEEN_NAMES), text.split(BETWEEN_IDS)]).find(
    (parts) => parts.length > 1 && parts.every((part) => idOf(part) !== undefined),
  );
  if (!yaml || typeof at.at(-1) !== 'number' || !typed) return undefined;
  const parts = typed.map((part) => idOf(part) ?? part);
  const list = yamlLocator(yaml).value(at.slice(0, -1)).start;
  const isQuoted = /["']/.test(yaml.source.text[yamlLocator(yaml).value(at).start] ?? '');
  return {
    code: `${kind}/unknown`,
    what: `There is no ${kind} "${text}" in ${home}: these are ${parts.length} ${typed.every((part) => ids.has(part)) ? 'ids' : 'names'}.`,
    why: 'None of them would be found.',
    fix:
      yaml.source.text[list] !== '['
        ? `Write each on a line of its own: ${parts.map((part) => `- ${part}`).join('  ')}`
        : isQuoted
          ? `Write each by itself, without quotation marks around both: ${parts.join(', ')}`
          : `Separate them with commas: ${parts.join(', ')}`,
  };
}

/** Nobody has written that many names in a row. */
const LONGEST = 1000;

const BETWEEN_NAMES = /\s*[,;|/+]\s*|\.\s+|\s+(?:and|&)\s+/;

const BETWEEN_IDS = /\s*[,;|/+]\s*|\.\s+|\s+(?:and|&)\s+|\s+/;

/** What is said of an id by itself. */
interface Dangling extends Finding {
  readonly isOfOtherKind?: true;
}

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
  const first =
    ids.size > 0 && ids.size <= 12 ? `${oneOf([...ids])};` : `Correct the ${kind === 'topic' ? 'word' : 'id'},`;
  const otherwise = `${first} or ${recordToAdd(kind, id, home)}`;
  return {
    code,
    what: `There is no ${kind} "${id}" in ${home}.`,
    why: WHY[kind],
    fix:
      refused !== undefined
        ? refused.replace(/\.$/, () => (others === '' ? '.' : '')) + (others && `${others}.`)
        : called === undefined
          ? suggestion(id, ids, otherwise)
          : writeText(called),
  };
}

/** What readers would miss. */
const WHY: Readonly<Record<ReferenceKind, string>> = {
  author: 'Readers would not be told who wrote it.',
  newsletter: 'Readers would see no form.',
  person: 'Readers would miss a name.',
  provider: 'Readers would not be told where to watch.',
  section: 'Readers would look for it in a section that is not there.',
  show: 'Readers would not be told which show is meant.',
  topic: 'It would make a topic of its own, apart from the articles it belongs with.',
};

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
