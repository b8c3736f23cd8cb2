/** Shell: the values every layout gets. */
import type { PictureSource } from '../content/model.ts';
import type { Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { directionOf } from '../core/text-direction.ts';
import type { Crumb } from './breadcrumb.ts';
import { type HeadFacts, headOf } from './head.ts';
import { articleNodes, breadcrumbNodes, type Node, siteNodes } from './structured-data.ts';

/** What a layout may know of the publication. */
export interface LayoutSite {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  readonly url: string;
  readonly publisher: string;
  /** The address of the front page, where there is one. */
  readonly home?: string | undefined;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** The lists of everything, as far as the site has them: shows and people from A to Z, the archive. */
  readonly lists: readonly { readonly title: string; readonly url: string }[];
  /** The sections, for the navigation. */
  readonly sections: readonly { readonly title: string; readonly url: string; readonly accent: string }[];
}

/** What every layout gets. */
export interface CommonValues {
  readonly site: LayoutSite;
  readonly words: Words;
}

/** The values that a layout gets on every page, ordinary pages of the site included. */
export function commonValues(world: World): CommonValues {
  return world.remember(world, 'common values', () => makeCommonValues(world));
}

function makeCommonValues(world: World): CommonValues {
  const { name, description, language, url, publisher, links = [], sections } = world.catalogue.site;
  const linked = [...sections.values()].flatMap((section) => {
    const address = world.links.section(section);
    return address === undefined ? [] : [{ title: section.title, url: address, accent: section.accent }];
  });
  return {
    site: Object.freeze({
      name,
      description,
      language,
      direction: directionOf(language),
      url,
      publisher: publisher?.name ?? name,
      home: world.links.home,
      links,
      lists: listsOf(world),
      sections: linked,
    }),
    words: Object.freeze(world.words),
  };
}

function listsOf({ links, words }: World): LayoutSite['lists'] {
  return [
    { title: words.allShows, url: links.allShows },
    { title: words.allPeople, url: links.allPeople },
    { title: words.archive, url: links.archive },
  ].flatMap(({ title, url }) => (url === undefined ? [] : [{ title, url }]));
}

/** What a generated page is made from, before its pictures are known. */
export interface ShellFacts extends Omit<HeadFacts, 'image' | 'nodes'> {
  readonly image?: PictureSource | undefined;
  /** The steps to the page, itself last. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Further nodes of structured data. */
  readonly nodes?: readonly Node[] | undefined;
}

/** The values that `base.njk` needs on a generated page. Markup is printed with `| safe`. */
export async function shellOf(
  facts: ShellFacts,
  world: World,
  more: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const image = facts.image && { ...(await world.largestPicture(facts.image)), alt: facts.image.alt };
  const own = facts.article ? await articleNodes(facts.article, image, world) : [];
  const nodes = [...siteNodes(world), ...breadcrumbNodes(facts.crumbs ?? [], world), ...own, ...(facts.nodes ?? [])];
  const { site, words } = commonValues(world);
  return { ...more, site, words, head: headOf({ ...facts, image, nodes }, world), page: { url: facts.url } };
}
