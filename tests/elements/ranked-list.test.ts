/** Ranked list: tests for its order, its forms on pages, in feeds, as text and for machines, and for what is not true in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { rankedList } from '../../src/elements/ranked-list.ts';
import { articlePages } from '../../src/pages/article-page.ts';
import { htmlProblems } from '../support/html.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, checkedFile, placesOf, testWorld } from '../support/world.ts';

const test = suite('ranked list');

const offer = (more: object = {}) => ({
  provider: 'streamly',
  url: 'https://streamly.test/x',
  regions: ['GB'],
  access: 'subscription',
  checked: '2026-12-01',
  ...more,
});
const show = (title: string, more: object = {}) => ({ title, type: 'film', years: { from: 2020 }, ...more });
const records = {
  providers: {
    streamly: {
      name: 'Streamly',
      home: 'https://streamly.test/',
      hosts: ['streamly.test'],
      colours: { background: '#102030', text: '#ffffff' },
    },
  },
  shows: {
    desk: show('Night Desk', {
      type: 'series',
      genres: ['Drama'],
      poster: { src: 'p.jpg', alt: 'A desk' },
      offers: [offer()],
    }),
    mud: show('Mud & <Son>', { offers: [offer({ until: '2026-11-30' })] }),
    rain: show('Rain', { offers: [offer({ affiliate: 'https://paid.test/x', access: 'rent', price: '£3.49' })] }),
  },
};
const nothing = { html: undefined as never, paragraphs: [] };
const entries = [
  { show: 'desk', text: 'First reason.\n\nSecond reason.' },
  { show: 'mud', heading: 'The <muddy> one' },
  { show: 'rain' },
];

async function placeOf(frontMatter: object = { entries }) {
  const world = await testWorld({ records, articles: { story: articleFile(frontMatter) } });
  return { world, article: world.article('story') };
}

const page = async (values: object = {}, frontMatter?: object) =>
  (await rankedList.render({ ...values }, nothing, await placeOf(frontMatter))).toString();

const titlesIn = (markup: string) =>
  Array.from(markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/g), ([, title]) => title?.replace(/<[^>]*>/g, ''));

test('the best stands first, and a countdown begins with the last', async () => {
  assert.equal(titlesIn(await page()), ['1. Night Desk', '2. The &lt;muddy&gt; one', '3. Rain']);
  assert.equal(titlesIn(await page({ countdown: true })), ['3. Rain', '2. The &lt;muddy&gt; one', '1. Night Desk']);
  assert.match(await page({ countdown: true }), '<ol reversed><li class="sf-ranked-list-entry" value="3">');
});

test('what can be watched nowhere says so, or is left out and the rest moves up', async () => {
  assert.match(await page(), 'Nowhere to watch at the moment, as far as we know.');
  assert.equal(titlesIn(await page({ unavailable: 'drop' })), ['1. Night Desk', '2. Rain']);
});

test('an entry has its poster as decoration, its title as a link, its facts, its reasons and where to watch it', async () => {
  const markup = await page({}, { entries: entries.slice(0, 1) });

  assert.is(
    markup,
    '<div class="sf-ranked-list"><ol><li class="sf-ranked-list-entry" value="1">' +
      '<div class="sf-ranked-list-poster"><img src="/pictures/_data/shows/p.jpg" alt="" width="800" height="450" class="poster"></div>' +
      '<h2 class="sf-ranked-list-title"><span class="sf-ranked-list-number">1.</span> <bdi><a href="/shows/desk/"><cite>Night Desk</cite></a></bdi></h2>' +
      '<p class="sf-ranked-list-facts">Series, 2020– · Drama</p><p>First reason.</p><p>Second reason.</p>' +
      '<p class="sf-ranked-list-watch">Where to watch: <a href="https://streamly.test/x" rel="noopener">Streamly</a> (Subscription · UK)</p></li></ol></div>',
  );
});

test('a heading of the author’s is followed by the title', async () => {
  assert.match(
    await page(),
    'The &lt;muddy&gt; one</a></bdi></h2><p class="sf-ranked-list-facts">Mud &amp; &lt;Son&gt; · Film, 2020</p>',
  );
});

test('links that are paid for are marked, and explained above the list', async () => {
  const markup = await page();

  assert.match(markup, /^<div class="sf-ranked-list"><p class="sf-ranked-list-disclosure">Links marked/);
  assert.match(
    markup,
    'href="https://paid.test/x" rel="sponsored noopener">Streamly</a> (affiliate link) (Rent, £3.49 · UK)',
  );
  assert.not.match(await page({ shows: ['desk'] }), 'disclosure');
});

test('a list can name its shows itself, also where there is no article', async () => {
  const world = await testWorld({ records });

  const markup = await rankedList.render({ shows: ['rain', 'desk'] }, nothing, { world });

  assert.equal(titlesIn(markup.toString()), ['1. Rain', '2. Night Desk']);
  assert.is((await rankedList.render({}, nothing, { world })).toString(), '');
});

test('feeds get the same with whole addresses and without style', async () => {
  const printed = (await rankedList.feed({ shows: ['desk'] }, nothing, await placeOf())).toString();

  assert.is(
    printed,
    '<h3>1. <bdi><a href="https://listings.test/shows/desk/"><cite>Night Desk</cite></a></bdi></h3><p>Series, 2020– · Drama</p><p>Where to watch: <a href="https://streamly.test/x" rel="noopener">Streamly</a> (Subscription · UK)</p>',
  );
});

test('as text it is what a reader reads', async () => {
  assert.is(
    rankedList.text({ shows: ['desk', 'mud'] }, nothing, await placeOf()),
    '1. Night Desk\nSeries, 2020– · Drama\nWhere to watch: Streamly\n2. Mud & <Son>\nFilm, 2020\nNowhere to watch at the moment, as far as we know.',
  );
});

test('machines get the places, each with the id of its show', async () => {
  const [list, ...shows] = await rankedList.nodes({ countdown: true }, nothing, await placeOf());

  assert.is(list?.['@id'], 'https://listings.test/story/#list-1');
  assert.is(list?.itemListOrder, 'https://schema.org/ItemListOrderDescending');
  assert.equal((list?.itemListElement as readonly unknown[] | undefined)?.at(-1), {
    '@type': 'ListItem',
    position: 1,
    item: { '@id': 'https://listings.test/shows/desk/#show-desk' },
  });
  assert.equal(shows.at(-1), {
    '@type': 'TVSeries',
    '@id': 'https://listings.test/shows/desk/#show-desk',
    name: 'Night Desk',
    url: 'https://listings.test/shows/desk/',
  });
});

test('the graph of its page holds together, with a show that the article also names', async () => {
  const world = await testWorld({
    records,
    realLayouts: true,
    articles: { story: articleFile({ entries, shows: ['desk'] }, '{% watch %}\n\n{% entries %}\n') },
  });
  const [page] = articlePages(world);

  const graph = graphOf((await page?.render(world)) ?? '');

  assert.equal(graphProblems(graph), []);
  assert.is(nodeOf(graph, 'ItemList').numberOfItems, 3);
});

test('the moment decides where something can be watched', async () => {
  const at = async (now: string) => {
    const world = await testWorld({ records, now });
    return titlesIn((await rankedList.render({ shows: ['mud'], unavailable: 'drop' }, nothing, { world })).toString());
  };

  assert.equal(await at('2026-11-30 23:59'), ['1. Mud &amp; &lt;Son&gt;']);
  assert.equal(await at('2026-12-01'), []);
});

test('an unknown show, and one that can be watched nowhere, are told at its id', async () => {
  const checked = await checkedFile(articleFile({}, '{% entries ["desk", "dusk", "mud"] %}\n'), [], { records });

  const found = checkElementFacts.run(checked);

  assert.equal(placesOf(found), ['6:21-27 show/unknown', '6:29-34 list/unavailable']);
  assert.is(found[0]?.fix, 'Write "desk".');
  assert.equal(
    checkElementFacts.run(
      await checkedFile(articleFile({}, '{% entries ["mud"], unavailable="drop" %}\n'), [], { records }),
    ),
    [],
  );
});

test('an article without entries is told at the shortcode', async () => {
  const checked = await checkedFile(articleFile({}, '{% entries %}\n'), [], { records });

  assert.equal(placesOf(checkElementFacts.run(checked)), ['6:1-14 list/missing']);
});

test('it is valid HTML', async () => {
  assert.equal(await htmlProblems(await page(), 'list'), []);
});

test.run();
