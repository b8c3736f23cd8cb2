/** Shell: tests for the values every layout gets. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commonValues, shellOf } from '../../src/pages/shell.ts';
import { graphOf } from '../support/structured-data.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('shell');

test('tells layouts of the publication and its words', async () => {
  const world = await testWorld({ site: { links: [{ title: 'About', url: '/about/' }] }, words: { latest: 'Newest' } });

  const { site, words } = commonValues(world);

  assert.is(site.name, 'The Listings');
  assert.is(site.language, 'en-GB');
  assert.is(site.url, 'https://listings.test');
  assert.equal(site.links, [{ title: 'About', url: '/about/' }]);
  assert.is(words.latest, 'Newest');
  assert.is(words.home, 'Home');
});

test('names the site as publisher unless another is named', async () => {
  assert.is(commonValues(await testWorld()).site.publisher, 'The Listings');
  assert.is(commonValues(await testWorld({ site: { publisher: { name: 'Media' } } })).site.publisher, 'Media');
});

test('has no links when the site names none', async () => {
  assert.equal(commonValues(await testWorld()).site.links, []);
});

test('lets no layout change what the others get', async () => {
  const { site, words } = commonValues(await testWorld());

  assert.throws(() => Object.assign(site, { name: 'x' }), TypeError);
  assert.throws(() => Object.assign(words, { home: 'x' }), TypeError);
});

test('gives a page its head, its address and what else it has', async () => {
  const world = await testWorld();
  const image = { file: 'a.jpg', alt: 'A roof' };

  const values = await shellOf({ url: '/a/', title: 'A title', description: 'D', image }, world, { more: 1 });

  assert.match(String(values.head), '<title>A title – The Listings</title>');
  assert.match(String(values.head), '<meta property="og:image" content="https://listings.test/pictures/a.jpg">');
  assert.match(String(values.head), '<meta property="og:image:alt" content="A roof">');
  assert.equal(values.page, { url: '/a/' });
  assert.is(values.more, 1);
});

test('tells layouts of the sections, with address and accent', async () => {
  const sections = { drama: { title: 'Drama', accent: 'violet' }, comedy: { title: 'Comedy' } };
  const world = await testWorld({ site: { sections } });

  assert.equal(commonValues(world).site.sections, [
    { title: 'Drama', url: '/drama/', accent: 'violet' },
    { title: 'Comedy', url: '/comedy/', accent: 'crimson' },
  ]);
});

test('leaves out sections that have no page', async () => {
  const world = await testWorld();
  const without = { ...world, links: { ...world.links, section: () => undefined } };

  assert.equal(commonValues(without).site.sections, []);
});

test('tells layouts of the lists of everything, and the footer leads to them', async () => {
  const print = async (world: Awaited<ReturnType<typeof testWorld>>) =>
    world.layout('home.njk', await shellOf({ url: '/', description: 'D' }, world, {}));
  const all = await testWorld({ realLayouts: true });
  const none = await testWorld({ realLayouts: true, pages: { people: false, allShows: false, archive: false } });

  assert.equal(commonValues(all).site.lists, [
    { title: 'Shows A–Z', url: '/shows/' },
    { title: 'People A–Z', url: '/people/' },
    { title: 'Archive', url: '/archive/' },
  ]);
  assert.match(await print(all), '<li><a href="/archive/">Archive</a></li>');
  assert.equal(commonValues(none).site.lists, []);
  assert.not.match(await print(none), /Archive|A–Z/);
});

test('leads to no front page where there is none', async () => {
  const world = await testWorld({ realLayouts: true, pages: { home: false } });

  const text = await world.layout('not-found.njk', await shellOf({ url: '/404.html', description: 'D' }, world, {}));

  assert.match(text, '<p class="sf-site-name">The Listings</p>');
  assert.not.match(text, 'href="/"');
});

test('prints the navigation when there are sections, and none when there are none', async () => {
  const print = async (sections: object | undefined) => {
    const world = await testWorld({ realLayouts: true, site: { sections } });
    return world.layout('home.njk', await shellOf({ url: '/', description: 'D' }, world, {}));
  };

  assert.match(await print({ drama: { title: 'Drama & <more>' } }), '<a href="/drama/" data-accent="crimson">Drama');
  assert.match(await print({ drama: { title: 'Drama & <more>' } }), 'Drama &amp; &lt;more&gt;</a>');
  assert.not.match(await print(undefined), 'sf-site-nav');
});

test('lets a layout print the whole address of its page', async () => {
  const world = await testWorld({ pathPrefix: '/tv/', realLayouts: true });
  const values = await shellOf({ url: '/a/', description: 'D' }, world, {});

  assert.match(await world.layout('home.njk', values), '>https://listings.test/tv/a/</p>');
});

test('gives every page a graph of its site, its steps and what else it is', async () => {
  const world = await testWorld({ articles: { story: articleFile() } });
  const crumbs = [
    { title: 'Home', url: '/' },
    { title: 'A title', url: '/story/' },
  ];
  const types = async (facts: object) =>
    graphOf(String((await shellOf({ url: '/story/', description: 'D', ...facts }, world, {})).head)).map(
      (node) => node['@type'],
    );

  assert.equal(await types({}), ['NewsMediaOrganization', 'WebSite']);
  assert.equal(await types({ crumbs }), ['NewsMediaOrganization', 'WebSite', 'BreadcrumbList']);
  assert.equal(await types({ crumbs, article: world.article('story'), nodes: [{ '@type': 'Movie', name: 'Mud' }] }), [
    'NewsMediaOrganization',
    'WebSite',
    'BreadcrumbList',
    'NewsArticle',
    'Movie',
  ]);
});

test('knows which way the language runs, and the frame of every page says it', async () => {
  const frame = async (language: string) => {
    const world = await testWorld({ site: { language }, realLayouts: true });
    const text = await world.layout('base.njk', await shellOf({ url: '/x/', title: 'X', description: 'D' }, world, {}));
    return /<html[^>]*>/.exec(text)?.[0];
  };

  assert.is(await frame('ar'), '<html lang="ar" dir="rtl">');
  assert.is(await frame('ko'), '<html lang="ko">');
});

test.run();
