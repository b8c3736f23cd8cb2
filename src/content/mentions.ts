/** Mentions: the shows and the people that an article is about. */
import type { Article, Show } from './model.ts';

/** The shows it names, and those of its ranked list, each once. */
export function showsIn({ shows, entries }: Article): readonly Show[] {
  return entries.length === 0 ? shows : [...new Set([...shows, ...entries.map(({ show }) => show)])];
}

/** The ids of the people that it names as its subject, and of those whose roles it lists. */
export function peopleIn({ people, cast }: Article): readonly string[] {
  return [...new Set([...people.map(({ id }) => id), ...cast.flatMap(({ actor }) => actor.id ?? [])])];
}
