/** Ranked entries: which shows a ranked list prints, in which order, and where each can be watched. */
import type { Finding } from '../core/source.ts';
import type { ElementFault } from './element.ts';
import { showNamed } from './element-show.ts';
import type { Article, Catalogue, Entry, Show } from './model.ts';
import { isOpen } from './offers.ts';
import { unknownShow } from './unknown-show.ts';
import { type Door, listingOf } from './watch-listing.ts';

/** The arguments of `{% entries %}`. */
export interface WantedEntries {
  readonly shows?: readonly string[] | undefined;
  readonly countdown?: boolean | undefined;
  readonly unavailable?: 'show' | 'drop' | undefined;
}

/** One entry as it is printed. */
export interface RankedEntry extends Entry {
  /** From 1, the best. */
  readonly rank: number;
  /** Where it can be watched now. */
  readonly doors: readonly Door[];
}

interface Moment {
  readonly catalogue: Catalogue;
  readonly now: number;
}

/** The entries in the order of the page: those of the named shows, else the article's own. */
export function rankedEntries(
  { shows, countdown = false, unavailable = 'show' }: WantedEntries,
  world: Moment,
  article: Article | undefined,
): readonly RankedEntry[] {
  const entries: readonly Entry[] = shows
    ? shows.flatMap((id) => {
        const show = showNamed(id, world.catalogue, article);
        return show ? [{ show }] : [];
      })
    : (article?.entries ?? []);
  const ranked = entries
    .map((entry) => ({ ...entry, doors: openDoors(entry.show, world) }))
    .filter(({ doors }) => unavailable === 'show' || doors.length > 0)
    .map((entry, index) => ({ ...entry, rank: index + 1 }));
  return countdown ? ranked.reverse() : ranked;
}

/** The doors of a show that are open now, for the readers of the site. */
function openDoors(show: Show, world: Moment): readonly Door[] {
  return listingOf(show, {}, world).doors.filter(({ state }) => isOpen(state));
}

/** What is wrong with a shortcode for a ranked list. What is wrong with entries of the front matter is told there. */
export function entryFaults(
  { shows, unavailable = 'show' }: WantedEntries,
  { article, ...world }: Moment & { readonly article?: Article | undefined },
): readonly ElementFault[] {
  if (!shows) {
    // Entries that name no show of the site have a problem of their own.
    if (!article || (article.data.entries ?? []).length > 0) return [];
    const example = [...article.shows, ...world.catalogue.shows.values()].find(
      (show) => openDoors(show, world).length > 0,
    );
    const id = example?.id ?? '…';
    return [
      {
        finding: {
          code: 'list/missing',
          what: 'The article has no entries to print.',
          why: 'Readers would find no list here.',
          fix: `Add entries to the front matter, such as entries: [{ show: ${id} }], or name the shows here: shows=["${id}"].`,
        },
      },
    ];
  }
  return shows.flatMap((id, item): readonly ElementFault[] => {
    const show = world.catalogue.shows.get(id);
    const finding = show
      ? unavailable === 'show' && unavailableFinding(show, world)
      : unknownShow(id, world.catalogue, 'The list would have a place less.');
    return finding ? [{ argument: 'shows', item, finding }] : [];
  });
}

/** What to say of an entry that can be watched nowhere; nothing when it can. */
export function unavailableFinding(show: Show, world: Moment): Finding | undefined {
  if (show.isIncomplete || openDoors(show, world).length > 0) return undefined;
  return {
    code: 'list/unavailable',
    severity: 'warning',
    what: `${show.title} can be watched nowhere at the moment, says ${show.file}.`,
    why: 'Readers are recommended something that they cannot see.',
    fix: `Add an offer to ${show.file}, remove the entry, or write {% entries unavailable="drop" %}, which leaves such entries out.`,
  };
}
