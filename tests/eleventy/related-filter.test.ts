/** Related filter: tests of what a layout of the site's own prints below an article. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useRelatedFilter } from '../../src/eleventy/related-filter.ts';
import { build } from '../support/eleventy.ts';
import { article } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

const test = suite('related filter');

const loop =
  '{% for item in collections.articles | relatedArticles %}[{{ item.url }} {{ item.data.title }}]{% endfor %}';
const liquidLoop = `{% assign others = collections.articles | relatedArticles %}${loop.replace('collections.articles | relatedArticles', 'others')}`;

test('gives the items of a collection that belong below an article, at the addresses Eleventy gives them', async () => {
  const site = await createTemplateSite({
    'src/_includes/base.njk': `<main>{{ content | safe }}</main><aside>${loop}</aside>`,
    'src/_includes/other.liquid': `<aside>${liquidLoop}</aside>{{ content }}`,
    'src/articles/one.md': article(
      { title: 'One', date: '2026-01-01', tags: ['Tea'], related: ['four'] },
      '{% related "three" %}\n',
    ),
    'src/articles/two.md': article({ title: 'Two', date: '2026-01-02', tags: ['Tea'], layout: 'other.liquid' }),
    'src/articles/three.md': article({ title: 'Three', date: '2026-01-03', tags: ['Tea'], permalink: '/moved/' }),
    'src/articles/four.md': article({ title: 'Four', date: '2026-01-04' }),
    'src/articles/late.md': article({ title: 'Late', date: '2027-01-01', tags: ['Tea'] }),
  });

  const { code, output } = await build(site, [], { STANDFIRST_NOW: '2026-06-01 12:00' });

  assert.is(code, 0, output);
  const one = site.read('_site/articles/one/index.html');
  assert.match(one, '<aside>[/articles/four/ Four][/articles/two/ Two]</aside>');
  assert.match(one, 'Read more: <bdi><a href="/moved/">Three</a></bdi>');
  assert.match(site.read('_site/articles/two/index.html'), '<aside>[/moved/ Three][/articles/one/ One]</aside>');
  assert.match(site.read('_site/about/index.html'), '<aside></aside>');
  await site.dispose();
});

test('leaves a filter of this name to the site that has one', () => {
  const added: string[] = [];
  const eleventyConfig = { getFilter: () => () => [], addFilter: (name: string) => added.push(name) };

  useRelatedFilter(eleventyConfig as never, () => undefined);

  assert.equal(added, []);
});

test('gives nothing while there is nothing to print from', () => {
  let filter: ((items: readonly object[]) => unknown) | undefined;
  const eleventyConfig = {
    getFilter: () => undefined,
    addFilter: (_name: string, added: typeof filter) => {
      filter = added;
    },
  };

  useRelatedFilter(eleventyConfig as never, () => undefined);

  assert.equal(filter?.call({ page: { inputPath: './a.md' } }, []), []);
});

test.run();
