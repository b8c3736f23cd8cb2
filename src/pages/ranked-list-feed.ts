/** Ranked list feed: the entries of one ranked list, so that those who follow it are told when a show joins it. */
import { lastChangeOf } from '../content/dates.ts';
import { entryText, entryTitle } from '../content/entry-words.ts';
import type { Article } from '../content/model.ts';
import { type RankedEntry, rankedEntries } from '../content/ranked-entries.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { rfc822Date } from '../content/written-dates.ts';
import { html, type Markup, xml } from '../core/markup.ts';
import { feedOf, feedTitle } from './listing-feed.ts';
import type { Page } from './page.ts';
import { RSS, rssChannel } from './rss-channel.ts';

/** Whether an article is a ranked list with a feed: readers may see it, and its front matter has entries. */
export function hasRankedListFeed({ status, entries }: Article): boolean {
  return status === 'published' && entries.length > 0;
}

/** The feed of a ranked list. */
export function rankedListFeed(article: Article): Page {
  const url = feedOf(article.url);
  return {
    kind: 'feed',
    url,
    type: RSS,
    source: article.file,
    render: async (world) =>
      rssChannel(
        {
          url,
          page: article.url,
          title: feedTitle(article.title, world),
          description: article.standfirst,
          changed: lastChangeOf(article).epoch,
          items: printedEntries(article, world).map((entry) => itemOf(entry, article, world)),
        },
        world,
      ),
  };
}

/** The entries as the page has them: in its order, without those it drops. */
function printedEntries(article: Article, world: World): readonly RankedEntry[] {
  const lists = world.document(article).uses.filter(({ element }) => element.name === 'ranked-list');
  const entries = lists.flatMap(({ values }) => rankedEntries(values, world, article));
  return [...new Map(entries.map((entry) => [entry.show, entry])).values()];
}

/** A place can change without the entry being another. */
function itemOf(entry: RankedEntry, article: Article, world: World): Markup {
  const { show } = entry;
  const list = absoluteUrl(world, article.url);
  const page = show.file === article.file ? undefined : world.links.show(show);
  return xml`<item>
<title>${entryTitle(entry, world)}</title>
<link>${page === undefined ? list : absoluteUrl(world, page)}</link>
<guid isPermaLink="false">${list}#${show.id}</guid>
<pubDate>${rfc822Date(lastChangeOf(article), world.catalogue.site.timeZone)}</pubDate>
<description>${html`${entryText(entry, world).map((text) => html`<p>${text}</p>`)}`.toString()}</description>
</item>
`;
}
