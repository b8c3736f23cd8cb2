/** Person credits: what everybody did in which show, from all shows and from the casts of articles, in one pass. */
import type { Article, Catalogue, Show } from '../content/model.ts';
import { everyShow } from '../content/one-offs.ts';
import { foldText } from '../core/plain-text.ts';

/** One thing that somebody did. */
export interface PersonCredit {
  /** A character, or a job. */
  readonly what: string;
  readonly isJob: boolean;
  readonly show?: Show | undefined;
  /** The article that says so, for a show without a record. */
  readonly article?: Article | undefined;
}

/** The credits of everybody who has any, by the id of the person: those of the newest shows first, each once. */
export function personCredits(catalogue: Catalogue): ReadonlyMap<string, readonly PersonCredit[]> {
  const credits = new Map<string, PersonCredit[]>();
  const known = new Set<string>();
  const add = (id: string | undefined, credit: PersonCredit) => {
    if (id === undefined) return;
    const what = foldText(credit.what).toLowerCase();
    const key = JSON.stringify([id, what, credit.isJob, credit.show?.id ?? credit.article?.file]);
    if (known.has(key)) return;
    known.add(key);
    const before = credits.get(id);
    if (before) before.push(credit);
    else credits.set(id, [credit]);
  };

  const newestFirst = [...everyShow(catalogue)].sort((a, b) => b.years.from - a.years.from);
  for (const show of newestFirst) {
    for (const { character, actor } of show.cast) add(actor.id, { what: character, isJob: false, show });
    for (const { job, person } of show.crew) add(person.id, { what: job, isJob: true, show });
  }
  for (const article of catalogue.articles) {
    const [show] = article.shows;
    for (const { character, actor } of article.cast)
      add(actor.id, { what: character, isJob: false, ...(show ? { show } : { article }) });
  }
  return credits;
}
