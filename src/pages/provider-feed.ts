/** Provider feed: what has come to a provider, what is announced and what is leaving, the latest news first. */
import { DateTime } from 'luxon';
import { endOf, type Moment } from '../content/dates.ts';
import type { Provider, Show } from '../content/model.ts';
import { offerFacts } from '../content/offer-words.ts';
import { LEAVING_DAYS } from '../content/offers.ts';
import { sentence, type Words } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { isoDate, rfc822Date } from '../content/written-dates.ts';
import { type Markup, xml } from '../core/markup.ts';
import { feedOf, feedTitle } from './listing-feed.ts';
import type { Page } from './page.ts';
import type { CurrentOffer, ProvidedShow } from './provider-shows.ts';
import { RSS, rssChannel } from './rss-channel.ts';

const ITEMS = 30;

/** What the feed is made from. */
export interface FollowedProvider {
  readonly provider: Provider;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly shows: readonly ProvidedShow[];
}

/** The feed of a provider. */
export function providerFeed(followed: FollowedProvider): Page {
  const url = feedOf(followed.url);
  return { kind: 'feed', url, type: RSS, render: async (world) => render(followed, url, world) };
}

function render({ provider, url: page, title, description, shows }: FollowedProvider, url: string, world: World) {
  const news = shows
    .flatMap((provided) => newsOf(provided, world))
    .sort((a, b) => b.moment.epoch - a.moment.epoch || a.show.title.localeCompare(b.show.title))
    .slice(0, ITEMS);
  const items = news.map((each) => itemOf(each, provider, page, world));
  const changed = news[0]?.moment.epoch ?? 0;
  return rssChannel({ url, page, title: feedTitle(title, world), description, changed, items }, world);
}

/** One piece of news: a show comes, is there, or leaves. */
interface News {
  readonly show: Show;
  readonly current: CurrentOffer;
  /** When it became news. */
  readonly moment: Moment;
  /** What tells it from other news of the show. */
  readonly key: string;
}

function newsOf({ show, offers }: ProvidedShow, { catalogue }: World): readonly News[] {
  const zone = catalogue.site.timeZone;
  const news = offers.flatMap((current): readonly News[] => {
    const { from, until, checked } = current.offer;
    const day = (moment: Moment | undefined) => (moment ? `-${isoDate({ ...moment, hasTime: false }, zone)}` : '');
    // That something is announced is news since somebody saw it.
    if (current.state === 'coming') return [{ show, current, moment: checked, key: `coming${day(from)}` }];
    const arrival = {
      show,
      current: { ...current, state: 'now' as const },
      moment: from ?? checked,
      key: `now${day(from)}`,
    };
    if (current.state !== 'leaving' || !until) return [arrival];
    const epoch = DateTime.fromMillis(endOf(until, zone), { zone }).minus({ days: LEAVING_DAYS }).toMillis();
    return [arrival, { show, current, moment: { epoch, hasTime: true }, key: `leaving${day(until)}` }];
  });
  // The same news in two regions is one.
  return [...new Map(news.map((each) => [each.key, each])).values()];
}

function itemOf({ show, current, moment, key }: News, provider: Provider, page: string, world: World): Markup {
  const { catalogue, links, words } = world;
  const address = absoluteUrl(world, links.show(show) ?? page);
  return xml`<item>
<title>${titleOf(show, provider, current, words)}</title>
<link>${address}</link>
<guid isPermaLink="false">${address}#${provider.id}-${key}</guid>
<pubDate>${rfc822Date(moment, catalogue.site.timeZone)}</pubDate>
<description>${offerFacts(current.offer, current.state, world).toString()}</description>
</item>
`;
}

function titleOf(show: Show, provider: Provider, { state }: CurrentOffer, words: Words): string {
  const templates = { coming: words.newsComing, leaving: words.newsLeaving, now: words.newsNow, gone: words.newsNow };
  return sentence(templates[state], { show: show.title, provider: provider.name });
}
