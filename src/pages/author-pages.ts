/** Author pages: who writes here, and everything each of them has written. */
import { articleLists } from '../content/article-lists.ts';
import type { Author } from '../content/model.ts';
import { sentence } from '../content/words.ts';
import { absoluteUrl } from '../content/world.ts';
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';
import { personNode } from './structured-data.ts';

/** A listing for each author, with the layout `author.njk` unless the site chooses another. */
export const authorPages: PageKind = ({ catalogue, choices, links, words }) => {
  if (!choices.authors) return [];
  const { layout } = choices.authors;
  const byAuthor = articleLists(catalogue)('author');
  return [...catalogue.authors.values()].flatMap((author) => {
    const url = links.author(author);
    if (url === undefined) return [];
    return listingPages(
      {
        kind: 'author',
        layout,
        url,
        title: author.name,
        description:
          author.bio ?? sentence(words.authorDescription, { author: author.name, site: catalogue.site.name }),
        articles: byAuthor.get(author.id) ?? [],
        steps: [{ title: author.name, url }],
        more: () => Promise.resolve({ author: profileOf(author) }),
        nodes: async (world) => [
          {
            '@type': 'ProfilePage',
            '@id': `${absoluteUrl(world, url)}#profile`,
            url: absoluteUrl(world, url),
            mainEntity: personNode(author, world),
          },
        ],
      },
      catalogue.site,
    );
  });
};

function profileOf({ name, role, bio, email, links = [] }: Author) {
  return {
    name,
    role,
    bio,
    email,
    links: links.map((url) => ({ url, title: new URL(url).hostname.replace(/^www\./, '') })),
  };
}
