/**
 * Catalogue filters: what templates can ask the catalogue, in Nunjucks, Liquid and JavaScript, however articles are hosted.
 *
 * Each answer is looked up in an index that is made once for each build, so that every page may ask.
 */
import { articleLists, newestFirst } from '../content/article-lists.ts';
import type { Article, Person, Show } from '../content/model.ts';
import { isOpen, type OfferState, offerState, offersIn } from '../content/offers.ts';
import { everyShow } from '../content/one-offs.ts';
import type { World } from '../content/world.ts';
import type { EleventyConfig } from './config.ts';

/** An article, as templates get it. */
export interface ArticleView {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly standfirst: string;
  readonly date: Date;
  /** The front matter as typed. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A record, and the address of its page; `undefined` when it has none. */
export type WithPage<RecordOfSite> = RecordOfSite & { readonly url: string | undefined };

/** What templates can ask. What is not there is `undefined`, or an empty list. */
export interface CatalogueFilters {
  /** `{{ ("night-desk" | show).title }}` */
  show(id: string): WithPage<Show> | undefined;
  /** `{{ ("ana-ruiz" | person).name }}` */
  person(id: string): WithPage<Person> | undefined;
  /** The articles about a show or a person, newest first: `{% for article in "night-desk" | articlesAbout %}` */
  articlesAbout(id: string): readonly ArticleView[];
  /** The shows that a provider has: `now` (also what is leaving), `coming`, or `leaving`. */
  onProvider(id: string, state?: 'now' | 'coming' | 'leaving'): readonly WithPage<Show>[];
  /** The newest articles, of one section if it is named: `{% for article in 5 | latest("drama") %}` */
  latest(count: number, section?: string): readonly ArticleView[];
}

/** Registers the filters; one whose name the site has taken stays the site’s. `addressOf` knows better than the model where an article is. */
export function useCatalogueFilters(
  eleventyConfig: EleventyConfig,
  world: () => World | undefined,
  addressOf: (article: Article) => string,
): void {
  const ask = <Answer>(otherwise: Answer, answer: (loaded: World) => Answer): Answer => {
    const loaded = world();
    return loaded ? answer(loaded) : otherwise;
  };
  const view = (article: Article) => viewOf(article, addressOf);
  const filters: CatalogueFilters = {
    show: (id) => ask(undefined, (loaded) => showView(showIndex(loaded).get(id), loaded)),
    person: (id) =>
      ask(undefined, (loaded) => {
        const person = loaded.catalogue.people.get(id);
        return person && { ...person, url: loaded.links.person(person) };
      }),
    articlesAbout: (id) => ask([], (loaded) => articlesAbout(id, loaded).map(view)),
    onProvider: (id, state = 'now') =>
      ask([], (loaded) =>
        (providerIndex(loaded).get(`${id} ${state}`) ?? []).flatMap((show) => showView(show, loaded) ?? []),
      ),
    latest: (count, section) =>
      ask([], (loaded) =>
        (section === undefined
          ? loaded.catalogue.articles
          : (articleLists(loaded.catalogue)('section').get(section) ?? [])
        )
          .slice(0, count)
          .map(view),
      ),
  };
  for (const [name, filter] of Object.entries(filters))
    if (!eleventyConfig.getFilter(name)) eleventyConfig.addFilter(name, filter);
}

/** An article as an item of a collection of Eleventy’s has it; nothing in it has been copied or printed. */
export function viewOf(article: Article, addressOf: (article: Article) => string): ArticleView {
  const { id, title, standfirst, date, typed } = article;
  return { id, url: addressOf(article), title, standfirst, date: new Date(date.epoch), data: typed };
}

function showView(show: Show | undefined, { links }: World): WithPage<Show> | undefined {
  return show && { ...show, url: links.show(show) };
}

function showIndex(world: World): ReadonlyMap<string, Show> {
  const { catalogue } = world;
  if (catalogue.oneOffs.length === 0) return catalogue.shows;
  return world.remember(
    catalogue,
    'shows by id',
    () => new Map([...everyShow(catalogue)].map((show) => [show.id, show])),
  );
}

/** A show and a person may have the same id. */
function articlesAbout(id: string, { catalogue }: World): readonly Article[] {
  const lists = articleLists(catalogue);
  const ofShow = lists('show').get(id) ?? [];
  const ofPerson = lists('person').get(id) ?? [];
  if (ofShow.length === 0 || ofPerson.length === 0) return [...ofShow, ...ofPerson];
  return [...new Set([...ofShow, ...ofPerson])].sort(newestFirst);
}

/** Shows by provider and state, for the readers of the site. */
function providerIndex(world: World): ReadonlyMap<string, readonly Show[]> {
  return world.remember(world.catalogue, 'shows by provider and state', () => {
    const { site } = world.catalogue;
    const index = new Map<string, Show[]>();
    for (const show of everyShow(world.catalogue)) {
      const keys = offersIn(show.offers, site.regions).flatMap((offer) =>
        statesOf(offerState(offer, world.now, site.timeZone)).map((state) => `${offer.provider.id} ${state}`),
      );
      for (const key of new Set(keys)) index.set(key, [...(index.get(key) ?? []), show]);
    }
    return index;
  });
}

/** What is leaving is there now, too. */
function statesOf(state: OfferState): readonly string[] {
  return isOpen(state) ? [...new Set(['now', state])] : [state];
}
