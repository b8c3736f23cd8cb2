/**
 * One-offs: shows that an article describes in its own front matter.
 *
 * Each is read as if it were a file, whose data are a part of the article's, so that it is checked and linked like any record.
 */
import { idFor } from '../core/ids.ts';
import { slugOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { placeOf, problemAt } from '../core/source.ts';
import { isRecord, type Span, yamlLocator } from '../core/yaml.ts';
import type { Catalogue, Show } from './model.ts';
import type { ReadFile } from './parse-file.ts';

/** The shows that an article's file describes, in their order. */
export function oneOffFiles({ typed, yaml, siteKeys, source, bodyStart, fits }: ReadFile): readonly ReadFile[] {
  const { shows } = typed;
  if (!yaml || !Array.isArray(shows) || siteKeys?.has('shows')) return [];
  return shows.flatMap((show: unknown, index) =>
    isRecord(show)
      ? [
          {
            id: idOf(show, index),
            source,
            yaml: { ...yaml, within: ['shows', index] },
            bodyStart,
            typed: show,
            fits,
            problems: [],
          },
        ]
      : [],
  );
}

/** Every show of the site: those that have a file of their own, and those that an article describes. */
export function* everyShow({ shows, oneOffs }: Pick<Catalogue, 'shows' | 'oneOffs'>): Generator<Show> {
  yield* shows.values();
  yield* oneOffs;
}

/** The catalogue as an article sees it that describes shows: it may name them. */
export function withOneOffs(catalogue: Catalogue, described: readonly Show[] = []): Catalogue {
  if (described.length === 0) return catalogue;
  return { ...catalogue, shows: new Map([...catalogue.shows, ...described.map((show) => [show.id, show] as const)]) };
}

function idOf({ id, title }: ReadFile['typed'], index: number): string {
  if (typeof id === 'string' && id !== '') return id;
  return slugOf(typeof title === 'string' ? title : '') || `show-${index + 1}`;
}

/** One-offs whose id is also that of a record or of another one-off. Each names the other places. */
export function takenOneOffIds(oneOffs: readonly ReadFile[], records: readonly ReadFile[]): readonly Problem[] {
  if (oneOffs.length === 0) return [];
  const byId = new Map<string, ReadFile[]>();
  for (const file of oneOffs) byId.set(file.id, [...(byId.get(file.id) ?? []), file]);
  const recorded = new Map(records.map((file) => [file.id, file]));
  return oneOffs.flatMap((file) => {
    const record = recorded.get(file.id);
    const others = (byId.get(file.id) ?? []).filter((other) => other !== file);
    if (!record && others.length === 0) return [];
    const { id, source } = file;
    const places = [
      ...(record ? [record.source.path] : []),
      ...others.map((other) => {
        const { start, end } = nameSpan(other);
        return `${other.source.path}, line ${placeOf(other.source, start, end).line}`;
      }),
    ];
    const same = record
      ? `If it is the same show, write "${id}" in place of all its keys`
      : `If it is the same show, move its keys to a file ${id}.yaml with the other shows, and write "${id}" in their place`;
    const { start, end } = nameSpan(file);
    return problemAt(source, start, end, {
      code: 'id/taken',
      what: `Its id "${id}" is also that of ${places.join(' and ')}.`,
      why: 'Nobody could say which of them is meant.',
      fix: `${same}; if not, give it another id, such as  id: ${otherId(file)}.`,
    });
  });
}

function otherId({ id, typed: { years } }: ReadFile): string {
  const year = isRecord(years) && typeof years.from === 'number' ? years.from : 2;
  return `${idFor(id) || 'show'}-${year}`;
}

/** What makes the id. */
function nameSpan({ yaml, typed }: ReadFile): Span {
  if (!yaml) return { start: 0, end: 0 };
  return yamlLocator(yaml).value([typeof typed.id === 'string' ? 'id' : 'title']);
}
