/** Entry words: an entry of a ranked list as plain text, for feeds, search engines and readers of text. */
import type { RankedEntry } from './ranked-entries.ts';
import { showFacts } from './show-facts.ts';
import { listAsText, sentence } from './words.ts';
import type { World } from './world.ts';

/** "1. Parasite", or the author's heading behind the place. */
export function entryTitle({ rank, heading, show }: RankedEntry, { words }: World): string {
  return sentence(words.entryHeading, { number: String(rank), title: heading ?? show.title });
}

/** What stands below the title, a paragraph in each: the facts, what the author says, and where to watch it now. */
export function entryText(entry: RankedEntry, world: World): readonly string[] {
  const { words } = world;
  const providers = [...new Set(entry.doors.map(({ provider }) => provider.name))];
  const where =
    providers.length === 0 ? words.entryNowhere : sentence(words.entryWatch, { ways: listAsText(providers, words) });
  return [entryFacts(entry, world), ...entryParagraphs(entry), where];
}

/** What the show is. Below a heading of the author's it begins with the show's title. */
export function entryFacts({ show, heading }: RankedEntry, world: World): string {
  const facts = showFacts(show, world);
  return (heading === undefined ? facts : [show.title, ...facts]).join(world.words.factSeparator);
}

/** The paragraphs that the author wrote about it. */
export function entryParagraphs({ text = '' }: RankedEntry): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
