/** Collection nodes: what a page that lists things says to machines. */
import { websiteId } from '../content/structured-ids.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import type { Node } from './structured-data.ts';

/** A page that lists things. Addresses are from the site's root. */
export interface Collection {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The id of what all of it is about; that node is in the graph as well. */
  readonly about?: unknown;
  /** What is listed, in the order of the page; what has no page of its own is left out. */
  readonly items: readonly string[];
}

/** The page and its list. */
export function collectionNode({ url, title, description, about, items }: Collection, world: World): Node {
  const address = absoluteUrl(world, url);
  return {
    '@type': 'CollectionPage',
    '@id': `${address}#page`,
    url: address,
    name: title,
    description,
    inLanguage: world.catalogue.site.language,
    isPartOf: { '@id': websiteId(world) },
    about: about === undefined ? undefined : { '@id': about },
    mainEntity:
      items.length === 0
        ? undefined
        : {
            '@type': 'ItemList',
            numberOfItems: items.length,
            itemListElement: items.map((item, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              url: absoluteUrl(world, item),
            })),
          },
  };
}
