/** Topic pages: all articles with a topic. Two spellings with one address are one topic. */
import { articleLists, newestFirst } from '../content/article-lists.ts';
import type { Article } from '../content/model.ts';
import { sentence } from '../content/words.ts';
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';

/** A listing for each topic that an article has, with the layout `topic.njk` unless the site chooses another. */
export const topicPages: PageKind = ({ catalogue, choices, links, words }) => {
  if (!choices.topics) return [];
  const { layout } = choices.topics;
  const topics = new Map<string, { readonly title: string; readonly articles: readonly Article[] }>();
  for (const [title, articles] of articleLists(catalogue)('topic')) {
    const url = links.topic(title);
    if (url === undefined) continue;
    const known = topics.get(url);
    topics.set(url, known ? { ...known, articles: together(known.articles, articles) } : { title, articles });
  }
  return [...topics].flatMap(([url, { title, articles }]) =>
    listingPages(
      {
        kind: 'topic',
        layout,
        url,
        title,
        description: sentence(words.topicDescription, { topic: title, site: catalogue.site.name }),
        articles,
        steps: [{ title, url }],
      },
      catalogue.site,
    ),
  );
};

function together(one: readonly Article[], other: readonly Article[]): readonly Article[] {
  return [...new Set([...one, ...other])].sort(newestFirst);
}
