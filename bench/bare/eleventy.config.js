/** Bare Eleventy: the publication for Eleventy alone, by somebody who knows it well. Everything is grouped once for a build. */
import { readCatalogue } from './catalogue.js';
import * as dates from './dates.js';
import { articleGraph, listGraph, siteGraph } from './graph.js';
import { groupsOf, listsOf, partsOf, relatedTo } from './lists.js';
import { watchBox } from './watch-box.js';

/** Lists that go on over several pages, by the templates in `lists`. */
const PARTED = ['list', 'author', 'show', 'person'];

export default function (eleventyConfig) {
  let build;
  eleventyConfig.on('eleventy.before', () => {
    build = { catalogue: readCatalogue() };
  });
  eleventyConfig.addGlobalData('catalogue', () => build.catalogue);
  eleventyConfig.addWatchTarget('_data/**/*.yaml');
  eleventyConfig.addPassthroughCopy('assets');
  const slugify = eleventyConfig.getFilter('slugify');
  eleventyConfig.amendLibrary('md', (markdown) => {
    markdown.set({ typographer: true });
    markdown.core.ruler.push('heading ids', ({ tokens }) => {
      for (const [index, token] of tokens.entries())
        if (token.type === 'heading_open') token.attrSet('id', slugify(tokens[index + 1].content));
    });
  });

  eleventyConfig.addPairedShortcode(
    'pullquote',
    (quote) => `<aside class="sf-pull-quote" aria-hidden="true"><p>${quote}</p></aside>`,
  );
  eleventyConfig.addShortcode('watch', function () {
    return watchBox(build.catalogue.shows[this.ctx.shows[0]], build.catalogue.providers);
  });
  eleventyConfig.addFilter('watchBox', (show) => watchBox(show, build.catalogue.providers));

  const groups = (api) => (build.groups ??= groupsOf(api.getFilteredByGlob('articles/*.md')));
  const lists = (api) => (build.lists ??= listsOf(groups(api), build.catalogue, slugify));
  const collections = {
    groups,
    lists,
    archiveLists: (api) => lists(api).filter(({ layout }) => layout === 'archive'),
    nameLists: (api) => lists(api).filter(({ layout }) => layout === 'names'),
    parts: (api) => (build.parts ??= partsOf(lists(api).filter(({ layout }) => PARTED.includes(layout)))),
  };
  for (const [name, collection] of Object.entries(collections)) eleventyConfig.addCollection(name, collection);
  for (const layout of PARTED)
    eleventyConfig.addCollection(`${layout}Parts`, (api) =>
      collections.parts(api).filter(({ list }) => list.layout === layout),
    );

  for (const [name, filter] of Object.entries(dates)) eleventyConfig.addFilter(name, filter);
  eleventyConfig.addFilter('words', (text) => text.split(/\s+/).length);
  eleventyConfig.addFilter('minutes', (words) => Math.max(1, Math.round(words / 238)));
  eleventyConfig.addFilter('related', function (groups) {
    return relatedTo(this.ctx, groups);
  });
  for (const [name, graph] of Object.entries({ articleGraph, listGraph, siteGraph }))
    eleventyConfig.addShortcode(name, function (...values) {
      return JSON.stringify(graph(this.ctx, ...values)).replaceAll('<', '\\u003c');
    });
  return { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
