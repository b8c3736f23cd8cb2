/**
 * Ranked list: shows from the first place to the last, each with its poster, its facts and where to watch it now.
 *
 * The places are headings of the article, because the list is what the article is made of.
 */
import { Type } from 'typebox';
import { affiliateDisclosure } from '../content/affiliate-disclosure.ts';
import { element } from '../content/element.ts';
import { entryFacts, entryParagraphs, entryText, entryTitle } from '../content/entry-words.ts';
import type { Article, Show } from '../content/model.ts';
import { offerFacts } from '../content/offer-words.ts';
import { entryFaults, type RankedEntry, rankedEntries } from '../content/ranked-entries.ts';
import { Id, printedOnce, record } from '../content/schema-parts.ts';
import { listId, showId } from '../content/structured-ids.ts';
import type { Door } from '../content/watch-listing.ts';
import { listInWords, phrase } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';

/** The arguments of `{% entries %}`. */
export const EntriesArguments = record({
  shows: Type.Optional(
    Type.Array(Id('Show', 'parasite'), {
      title: 'Shows',
      ...printedOnce,
      examples: [['parasite', 'night-desk']],
      why: 'They are the list, the best first. Without it, the entries of the front matter are.',
    }),
  ),
  countdown: Type.Optional(
    Type.Boolean({ title: 'Countdown', examples: [true], why: 'With true, the last place is printed first.' }),
  ),
  unavailable: Type.Optional(
    Type.Enum(['show', 'drop'], {
      title: 'What can be watched nowhere',
      examples: ['drop'],
      why: 'Readers would look in vain for what nobody offers. With drop it is left out, and what comes after it moves up. Without it: show.',
    }),
  ),
});

/** `{% entries %}`, `{% entries countdown=true, unavailable="drop" %}`, `{% entries ["parasite", "night-desk"] %}` */
export const rankedList = element({
  name: 'ranked-list',
  shortcode: 'entries',
  summary: 'A ranked list of shows, each with its poster, its facts and where to watch it now.',
  positional: ['shows'],
  arguments: EntriesArguments,
  awaits: true,

  verify: entryFaults,

  async render(values, _content, { world, article }) {
    const entries = rankedEntries(values, world, article);
    if (entries.length === 0) return html``;
    const items = await Promise.all(entries.map((entry) => entryOf(entry, world, article)));
    const disclosure =
      hasPaidLink(entries) &&
      html`<p class="sf-ranked-list-disclosure">${affiliateDisclosure(world, (url) => url)}</p>`;
    return html`<div class="sf-ranked-list">${disclosure}<ol${values.countdown && html` reversed`}>${items}</ol></div>`;
  },

  feed(values, _content, { world, article }) {
    const entries = rankedEntries(values, world, article);
    const disclosure =
      hasPaidLink(entries) && html`<p>${affiliateDisclosure(world, (url) => absoluteUrl(world, url))}</p>`;
    const items = entries.map((entry) => {
      const url = pageOf(entry.show, world, article);
      const heading = headingOf(entry, world, url === undefined ? undefined : absoluteUrl(world, url));
      return html`<h3>${heading}</h3><p>${entryFacts(entry, world)}</p>${paragraphsOf(entry)}<p>${wherewithal(entry, world)}</p>`;
    });
    return html`${disclosure}${items}`;
  },

  text(values, _content, { world, article }) {
    return rankedEntries(values, world, article)
      .flatMap((entry) => [entryTitle(entry, world), ...entryText(entry, world)])
      .join('\n');
  },

  nodes(values, _content, { world, article, earlier = [] }) {
    const entries = rankedEntries(values, world, article);
    if (!article || entries.length === 0) return [];
    const number = earlier.filter((use) => use.element.name === 'ranked-list').length + 1;
    return [
      {
        '@type': 'ItemList',
        '@id': listId(article, number, world),
        itemListOrder: `https://schema.org/ItemListOrder${values.countdown ? 'Descending' : 'Ascending'}`,
        numberOfItems: entries.length,
        itemListElement: entries.map(({ rank, show }) => ({
          '@type': 'ListItem',
          position: rank,
          item: { '@id': showId(show, world) },
        })),
      },
      ...entries.map(({ show }) => {
        const url = pageOf(show, world, article);
        return {
          '@type': show.type === 'series' ? 'TVSeries' : 'Movie',
          '@id': showId(show, world),
          name: show.title,
          url: url === undefined ? undefined : absoluteUrl(world, url),
        };
      }),
    ];
  },
});

async function entryOf(entry: RankedEntry, world: World, article: Article | undefined): Promise<Markup> {
  const { show, rank } = entry;
  const poster =
    show.poster &&
    html`<div class="sf-ranked-list-poster">${await world.picture({ ...show.poster, alt: '' }, 'poster')}</div>`;
  const heading = headingOf(entry, world, pageOf(show, world, article), 'sf-ranked-list-number');
  return html`<li class="sf-ranked-list-entry" value="${rank}">${poster}<h2 class="sf-ranked-list-title">${heading}</h2><p class="sf-ranked-list-facts">${entryFacts(entry, world)}</p>${paragraphsOf(entry)}<p class="sf-ranked-list-watch">${wherewithal(entry, world)}</p></li>`;
}

/** A show that the article itself describes leads nowhere else. */
function pageOf(show: Show, { links }: World, article: Article | undefined): string | undefined {
  return show.file === article?.file ? undefined : links.show(show);
}

/** "1. Parasite", the title as a link to the page of the show. Words of the author stand for themselves. */
function headingOf(
  { rank, show, heading }: RankedEntry,
  { words }: World,
  url: string | undefined,
  numberClass?: string,
): Markup {
  const name = heading === undefined ? html`<cite>${show.title}</cite>` : html`${heading}`;
  const title = html`<bdi>${url === undefined ? name : html`<a href="${url}">${name}</a>`}</bdi>`;
  const number = String(rank);
  const [before = '', after = ''] = words.entryHeading.split('{title}');
  if (numberClass === undefined || before.trim() === '') return phrase(words.entryHeading, { number, title });
  return html`<span class="${numberClass}">${phrase(before.trim(), { number })}</span> ${title}${phrase(after, { number })}`;
}

function paragraphsOf(entry: RankedEntry): readonly Markup[] {
  return entryParagraphs(entry).map((text) => html`<p>${text}</p>`);
}

function wherewithal({ doors }: RankedEntry, world: World): Markup {
  const { words } = world;
  if (doors.length === 0) return html`${words.entryNowhere}`;
  return phrase(words.entryWatch, {
    ways: listInWords(
      doors.map((door) => way(door, world)),
      words,
    ),
  });
}

function way({ provider, link, offers }: Door, world: World): Markup {
  const facts = offers.map(({ offer, state }, index) => [
    index > 0 && world.words.offerSeparator,
    offerFacts(offer, state, world),
  ]);
  const mark = link?.isAffiliate && html` ${world.words.affiliateMark}`;
  const name = link
    ? html`<a href="${link.href}" rel="${link.isAffiliate ? 'sponsored noopener' : 'noopener'}">${provider.name}</a>`
    : html`${provider.name}`;
  return html`${name}${mark} (${facts})`;
}

function hasPaidLink(entries: readonly RankedEntry[]): boolean {
  return entries.some(({ doors }) => doors.some(({ link }) => link?.isAffiliate));
}
