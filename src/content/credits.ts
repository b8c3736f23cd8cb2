/** Credits: whose cast or crew is meant, and how the people in it are printed. */
import { html, type Markup } from '../core/markup.ts';
import { capitalised, foldName } from '../core/plain-text.ts';
import { showOf } from './element-show.ts';
import type { Article, CastCredit, Catalogue, CrewCredit, NamedPerson, Person } from './model.ts';
import type { Words } from './words.ts';
import type { World } from './world.ts';

/** The cast that is meant: the named show's, else the article's own, else its first show's. */
export function castOf(
  show: string | undefined,
  catalogue: Catalogue,
  article: Article | undefined,
): readonly CastCredit[] | undefined {
  if (show === undefined && article && article.cast.length > 0) return article.cast;
  return showOf(show, catalogue, article)?.cast;
}

/** A job, and everybody who did it. */
export interface Job {
  /** As readers see it. */
  readonly title: string;
  readonly people: readonly Person[];
}

/** Each job of a crew once, with everybody who did it, in the order of the record. */
export function crewByJob(crew: readonly CrewCredit[], words: Words): readonly Job[] {
  const byTitle = new Map<string, Job>();
  for (const { job, person } of crew) {
    const title = jobInWords(job, words);
    const people = byTitle.get(title)?.people ?? [];
    byTitle.set(title, { title, people: [...people, person] });
  }
  return [...byTitle.values()];
}

/** A job as a site says it; one that has no word of its own begins with a capital. */
export function jobInWords(job: string, words: Words): string {
  const known: Readonly<Record<string, string>> = {
    director: words.jobDirector,
    writer: words.jobWriter,
    creator: words.jobCreator,
    producer: words.jobProducer,
  };
  return known[job.toLowerCase()] ?? capitalised(job);
}

/** Somebody's name, which leads to their page where the site has one. */
export function linkedName(person: Person | NamedPerson, { links }: Pick<World, 'links'>): Markup {
  const address = person.id === undefined ? undefined : links.person(person);
  return address === undefined ? html`${person.name}` : html`<a href="${address}">${person.name}</a>`;
}

/** Whether two names read the same, whatever their quotation marks, dashes and capitals. */
export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}
