/** Listings: tests for what is on each page with no article, few and many, and for the way from page to page. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Listing, listingPages } from '../../src/pages/listing.ts';
import { HTML } from '../../src/pages/page.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { type PageElement, pageElements } from '../support/page-elements.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('listings');

/** A listing of so many articles of one section, the first of which is the newest. */
async function listingOf(count: number, changes: Partial<Listing> = {}, options: TestWorldOptions = {}) {
  const articles = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `story-${index + 1}`,
      articleFile({
        title: `Story ${index + 1}`,
        date: new Date(Date.UTC(2026, 10, 20 - index)).toISOString().slice(0, 10),
      }),
    ]),
  );
  const world = await testWorld({ realLayouts: true, ...options, articles });
  const listing: Listing = {
    kind: 'section',
    layout: 'section.njk',
    url: '/drama/',
    title: 'Drama',
    description: 'Series that keep you up.',
    articles: world.catalogue.articles,
    steps: [{ title: 'Drama', url: '/drama/' }],
    ...changes,
  };
  const all = listingPages(listing, world.catalogue.site);
  const pages = all.filter(({ kind }) => kind !== 'feed');
  const print = async (number: number) => {
    const text = (await pages[number - 1]?.render(world)) ?? '';
    const values = world.printed.at(-1)?.values as Readonly<Record<string, unknown>> & {
      readonly cards: readonly StoryCard[];
    };
    return { text, values, titles: values.cards.map(({ title }) => title) };
  };
  return { world, all, pages, print };
}

/** The addresses of the pages of a listing of so many articles. */
async function addresses(count: number): Promise<readonly string[]> {
  return (await listingOf(count)).pages.map(({ url }) => url);
}

function links(text: string, rel: string): readonly PageElement[] {
  return pageElements(text).filter(({ name, attributes }) => name === 'a' && attributes.rel === rel);
}

function canonical(text: string): string | undefined {
  return pageElements(text).find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
}

test('have a page for every twenty articles, and one when there is none', async () => {
  assert.equal(await addresses(0), ['/drama/']);
  assert.equal(await addresses(1), ['/drama/']);
  assert.equal(await addresses(20), ['/drama/']);
  assert.equal(await addresses(21), ['/drama/', '/drama/page/2/']);
  assert.equal(await addresses(40), ['/drama/', '/drama/page/2/']);
  assert.equal(await addresses(45), ['/drama/', '/drama/page/2/', '/drama/page/3/']);
});

test('are web pages that search engines may list, changed when one of their articles was', async () => {
  const { pages } = await listingOf(21);
  const empty = await listingOf(0);

  assert.equal(
    pages.map(({ kind, type, listed, changed }) => [kind, type, listed, changed]),
    [
      ['section', HTML, true, Date.UTC(2026, 10, 20)],
      ['section', HTML, true, Date.UTC(2026, 9, 31)],
    ],
  );
  assert.is(empty.pages[0]?.changed, 0);
});

test('have one feed, which readers and their programs are led to from every page', async () => {
  const { all, print } = await listingOf(21);

  assert.equal(
    all.filter(({ kind }) => kind === 'feed').map(({ url, listed }) => [url, listed]),
    [['/drama/feed.xml', undefined]],
  );
  for (const number of [1, 2]) {
    const { text } = await print(number);
    assert.match(
      text,
      '<link rel="alternate" type="application/rss+xml" title="Drama – The Listings" href="/drama/feed.xml">',
    );
    assert.match(text, '<a href="/drama/feed.xml">RSS feed: Drama</a>');
  }
});

test('tell machines what stands on the page, in its order', async () => {
  const { print } = await listingOf(21);

  const page = nodeOf(graphOf((await print(2)).text), 'CollectionPage');
  assert.is(page['@id'], 'https://listings.test/drama/page/2/#page');
  assert.is(page.name, 'Drama, page 2');
  assert.equal(page.isPartOf, { '@id': 'https://listings.test/#website' });
  assert.equal(page.mainEntity, {
    '@type': 'ItemList',
    numberOfItems: 1,
    itemListElement: [{ '@type': 'ListItem', position: 1, url: 'https://listings.test/story-21/' }],
  });
});

test('lose no article and print none twice', async () => {
  const { print } = await listingOf(45);

  const [first, second, third] = [await print(1), await print(2), await print(3)];

  assert.equal([first.titles.length, second.titles.length, third.titles.length], [20, 20, 5]);
  assert.equal([first.titles[0], first.titles.at(-1)], ['Story 1', 'Story 20']);
  assert.equal([second.titles[0], second.titles.at(-1)], ['Story 21', 'Story 40']);
  assert.equal([third.titles[0], third.titles.at(-1)], ['Story 41', 'Story 45']);
});

test('have no way to other pages when there is only one', async () => {
  const { print } = await listingOf(20);

  assert.not.match((await print(1)).text, 'sf-pagination');
});

test('lead from each page to its neighbours, and say where a reader is', async () => {
  const { print } = await listingOf(45);
  const way = async (number: number) => {
    const { text } = await print(number);
    return [...links(text, 'prev'), ...links(text, 'next')].map(
      ({ attributes }) => `${attributes.rel} ${attributes.href}`,
    );
  };

  assert.equal(await way(1), ['next /drama/page/2/']);
  assert.equal(await way(2), ['prev /drama/', 'next /drama/page/3/']);
  assert.equal(await way(3), ['prev /drama/page/2/']);
  assert.match((await print(2)).text, '<nav class="sf-pagination" aria-label="Pages: Drama">');
  assert.match((await print(2)).text, '<li aria-current="page">Page 2 of 3</li>');
});

test('say in the title which page it is, but not on the first', async () => {
  const { print } = await listingOf(21);

  assert.match((await print(1)).text, '<title>Drama – The Listings</title>');
  assert.match((await print(2)).text, '<title>Drama, page 2 – The Listings</title>');
});

test('are each their own canonical page', async () => {
  const { print } = await listingOf(21, {}, { pathPrefix: '/tv/' });

  assert.is(canonical((await print(1)).text), 'https://listings.test/tv/drama/');
  assert.is(canonical((await print(2)).text), 'https://listings.test/tv/drama/page/2/');
});

test('have a step for the page in the breadcrumb, which leads back to the first', async () => {
  const { print } = await listingOf(21);

  const [first, second] = [(await print(1)).text, (await print(2)).text];

  assert.match(first, '<li><a href="/">Home</a></li><li aria-current="page">Drama</li>');
  assert.match(
    second,
    '<li><a href="/">Home</a></li><li><a href="/drama/">Drama</a></li><li aria-current="page">Page 2</li>',
  );
  const steps = nodeOf(graphOf(second), 'BreadcrumbList').itemListElement as readonly { item: string }[];
  assert.equal(
    steps.map(({ item }) => item),
    ['https://listings.test/', 'https://listings.test/drama/', 'https://listings.test/drama/page/2/'],
  );
});

test('describe themselves on the first page only', async () => {
  const { print } = await listingOf(21);

  assert.match((await print(1)).text, '<p class="sf-standfirst">Series that keep you up.</p>');
  assert.not.match((await print(2)).text, 'class="sf-standfirst"');
  assert.match((await print(2)).text, '<meta name="description" content="Series that keep you up.">');
});

test('give the layout further values and the graph further nodes on the first page only', async () => {
  const { print } = await listingOf(21, {
    more: () => Promise.resolve({ extra: 1 }),
    nodes: () => Promise.resolve([{ '@type': 'Movie', '@id': 'https://listings.test/x', name: 'Mud' }]),
  });

  const [first, second] = [await print(1), await print(2)];

  assert.is(first.values.extra, 1);
  assert.is(second.values.extra, undefined);
  assert.is(nodeOf(graphOf(first.text), 'Movie').name, 'Mud');
  assert.not.match(second.text, '"Movie"');
});

test('tell the layout how long the headline is', async () => {
  const { print } = await listingOf(1, { title: 'A topic with a name of more than thirty letters' });

  assert.match((await print(1)).text, 'data-length="medium">A topic with a name');
});

test('mark their section in the navigation, on every page', async () => {
  const { print } = await listingOf(21);
  const current = async (number: number) =>
    pageElements((await print(number)).text).find(
      ({ name, attributes }) => name === 'a' && attributes.href === '/drama/' && attributes['data-accent'],
    )?.attributes['aria-current'];

  assert.is(await current(1), 'page');
  assert.is(await current(2), 'true');
});

test('have the accent they are given, else leave it to the style sheet', async () => {
  assert.match(
    (await (await listingOf(1, { accent: 'teal' })).print(1)).text,
    '<html lang="en-GB" data-accent="teal">',
  );
  assert.match((await (await listingOf(1)).print(1)).text, '<html lang="en-GB">');
});

test('say so when there is nothing yet', async () => {
  const { text } = await (await listingOf(0)).print(1);

  assert.match(text, 'Nothing here yet');
});

test('escape what they are about', async () => {
  const title = '<b>"A" & B';
  const { print } = await listingOf(21, { title, description: title, steps: [{ title, url: '/drama/' }] });

  for (const number of [1, 2]) {
    const { text } = await print(number);

    assert.not.match(text, '<b>');
    assert.equal(htmlProblems(text, `page ${number}`), []);
  }
});

test('print valid HTML and a graph without mistakes, with no article, one and many', async () => {
  for (const count of [0, 1, 20, 21, 45]) {
    const { pages, print } = await listingOf(count);

    for (const number of pages.keys()) {
      const { text } = await print(number + 1);

      assert.equal(htmlProblems(text, `${count} articles, page ${number + 1}`), []);
      assert.equal(graphProblems(graphOf(text)), []);
      assert.not.match(text, /undefined|\[object/);
    }
  }
});

test.run();
