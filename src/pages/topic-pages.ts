/** Topic pages: all articles with a topic. Two spellings with one address are one topic. */
import type { Article } from '../content/model.ts';
import { sentence } from '../content/words.ts';
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';

/** A listing for each topic that an article has, with the layout `topic.njk` unless the site chooses another. */
export const topicPages: PageKind = ({ catalogue, choices, links, words }) => {
  if (!choices.topics) return [];
  const { layout } = choices.topics;
  const topics = new Map<string, { readonly title: string; readonly articles: Article[] }>();
  const addresses = new Map<string, string | undefined>();
  const addressOf = (topic: string): string | undefined => {
    if (!addresses.has(topic)) addresses.set(topic, links.topic(topic));
    return addresses.get(topic);
  };
  for (const article of catalogue.articles) {
    for (const [url, title] of new Map(article.topics.map((topic) => [addressOf(topic), topic] as const))) {
      if (url === undefined) continue;
      const known = topics.get(url);
      if (known) known.articles.push(article);
      else topics.set(url, { title, articles: [article] });
    }
  }
  return [...topics].flatMap(([url, { title, articles }]) =>
    listingPages({
      kind: 'topic',
      layout,
      url,
      title,
      description: sentence(words.topicDescription, { topic: title, site: catalogue.site.name }),
      articles,
      steps: [{ title, url }],
    }),
  );
};
