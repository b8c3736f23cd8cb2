/**
 * Bare Eleventy: the publication as a site for Eleventy alone, as its documentation teaches.
 *
 * A layout in two levels, topics as collections, archives of twenty, and about as many files as our site has.
 */

const CONFIG = `
export default function (eleventyConfig) {
  eleventyConfig.addPairedShortcode('pullquote', (content) => '<aside class="quote"><p>' + content + '</p></aside>');
  eleventyConfig.addShortcode('watch', () => '<p>Where to watch</p>');
  const lists = (all, keysOf, folder) => {
    const byKey = new Map();
    for (const item of [...all].reverse()) for (const key of keysOf(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
    return [...byKey].flatMap(([key, items]) =>
      Array.from({ length: Math.ceil(items.length / 20) }, (_, index) => ({
        title: key,
        url: '/' + folder + '/' + eleventyConfig.getFilter('slugify')(key) + '/' + (index === 0 ? '' : 'page/' + (index + 1) + '/'),
        items: items.slice(index * 20, index * 20 + 20).map(({ url, data, date }) => ({ url, title: data.title, standfirst: data.standfirst, date })),
      })),
    );
  };
  const articles = (api) => api.getFilteredByGlob('articles/*.md');
  eleventyConfig.addCollection('lists', (api) => [
    ...lists(articles(api), () => ['Latest'], 'archive'),
    ...lists(articles(api), ({ data }) => data.tags, 'topics'),
    ...lists(articles(api), ({ data }) => [data.section], 'sections'),
    ...lists(articles(api), ({ data }) => data.authors, 'authors'),
    ...lists(articles(api), ({ data }) => data.shows, 'shows'),
  ]);
  eleventyConfig.addFilter('newest', (items, count) => items.slice(-count).reverse());
  return { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
`;

const BASE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} · The Corpus</title>
<meta name="description" content="{{ standfirst }}">
<meta property="og:title" content="{{ title }}">
<meta property="og:description" content="{{ standfirst }}">
<link rel="canonical" href="https://corpus.test{{ page.url }}">
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":{{ title | dump | safe }},"description":{{ standfirst | dump | safe }},"url":"https://corpus.test{{ page.url }}"}</script>
</head>
<body>
<header><a href="/">The Corpus</a><nav><a href="/sections/drama/">Drama</a> <a href="/sections/comedy/">Comedy</a> <a href="/sections/film/">Film</a> <a href="/sections/factual/">Factual</a></nav></header>
<main>
{{ content | safe }}
</main>
<footer><p>Made by chance.</p></footer>
</body>
</html>
`;

const ARTICLE = `---
layout: base.njk
---
<article>
<h1>{{ title }}</h1>
<p class="standfirst">{{ standfirst }}</p>
<p>{% for author in authors %}<a href="/authors/{{ author | slugify }}/">{{ author }}</a> {% endfor %}<time datetime="{{ page.date.toISOString() }}">{{ page.date.toDateString() }}</time></p>
{{ content | safe }}
<ul>{% for tag in tags %}<li><a href="/topics/{{ tag | slugify }}/">{{ tag }}</a></li>{% endfor %}</ul>
<ul>{% for show in shows %}<li><a href="/shows/{{ show | slugify }}/">{{ show }}</a></li>{% endfor %}</ul>
</article>
`;

const CARDS = `<ul>
{% for item in items %}
<li><article><h2><a href="{{ item.url }}">{{ item.title }}</a></h2><p>{{ item.standfirst }}</p><time datetime="{{ item.date.toISOString() }}">{{ item.date.toDateString() }}</time></article></li>
{% endfor %}
</ul>
`;

const LIST = `---
layout: base.njk
pagination: { data: collections.lists, size: 1, alias: list }
permalink: "{{ list.url }}"
eleventyExcludeFromCollections: true
eleventyComputed: { title: "{{ list.title }}" }
---
<h1>{{ list.title }}</h1>
{% set items = list.items %}
{% include "cards.njk" %}
`;

const HOME = `---
layout: base.njk
title: Latest
eleventyExcludeFromCollections: true
---
<ul>
{% for item in collections.all | newest(27) %}
<li><a href="{{ item.url }}">{{ item.data.title }}</a><p>{{ item.data.standfirst }}</p></li>
{% endfor %}
</ul>
`;

const FEED = `---
permalink: /feed.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The Corpus</title><link>https://corpus.test/</link>
{% for item in collections.all | newest(30) %}<item><title>{{ item.data.title }}</title><link>https://corpus.test{{ item.url }}</link><description>{{ item.content }}</description></item>
{% endfor %}</channel></rss>
`;

const SITEMAP = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for item in collections.all %}<url><loc>https://corpus.test{{ item.url }}</loc></url>
{% endfor %}</urlset>
`;

/** The files of the site. Dates with a time become what Eleventy reads. */
export function* bareFiles(
  corpus: Iterable<readonly [path: string, text: string]>,
): Generator<readonly [path: string, text: string]> {
  yield ['package.json', '{ "type": "module" }\n'];
  yield ['eleventy.config.js', CONFIG];
  yield ['_includes/base.njk', BASE];
  yield ['_includes/article.njk', ARTICLE];
  yield ['_includes/cards.njk', CARDS];
  yield ['articles/articles.json', '{ "layout": "article.njk" }\n'];
  yield ['index.njk', HOME];
  yield ['list.njk', LIST];
  yield ['feed.njk', FEED];
  yield ['sitemap.njk', SITEMAP];
  for (const [path, text] of corpus)
    if (path.endsWith('.md')) yield [path, text.replace(/^date: (\S+) (\S+)$/m, 'date: $1T$2:00Z')];
}
