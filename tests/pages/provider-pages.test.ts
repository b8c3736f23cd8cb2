/** Provider pages: tests for what is on a provider now, what is coming to it and what is leaving it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { providerPages } from '../../src/pages/provider-pages.ts';
import { htmlProblems } from '../support/html.ts';
import { pageElements } from '../support/page-elements.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { type TestWorld, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('provider pages');

const offer = (dates: object = {}) => ({
  provider: 'itvx',
  url: 'https://www.itv.com/1',
  regions: ['GB'],
  access: 'free',
  checked: '2026-11-20',
  ...dates,
});
const film = (title: string, ...offers: readonly object[]) => ({ title, type: 'film', years: { from: 2020 }, offers });
const providers = {
  itvx: {
    name: 'ITVX',
    home: 'https://www.itv.com/',
    hosts: ['itv.com'],
    colours: { background: '#000000', text: '#ffffff' },
    accessibility: 'Subtitles on most.',
  },
};
const shows = {
  soon: film('Soon', offer({ until: '2027-01-01' })),
  sooner: film('Sooner', offer({ until: '2026-12-27' })),
  later: film('Later', offer({ from: '2027-02-01' })),
  next: film('Next', offer({ from: '2027-01-05' })),
  wintering: film('The Wintering', offer()),
  mud: film('Mud', offer({ access: 'rent', price: '£3.49' }), offer({ access: 'buy', price: '£9.99' })),
  gone: film('Gone', offer({ until: '2026-12-01' })),
  elsewhere: film('Elsewhere'),
};

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

interface Group {
  readonly id: string;
  readonly shows: readonly { readonly title: string }[];
}

async function printed(url: string, options: TestWorldOptions = {}) {
  const world = await testWorld({ records: { providers, shows }, realLayouts: true, ...options });
  const text =
    (await providerPages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  const groups = (values.groups as readonly Group[] | undefined)?.map(
    (group) => `${group.id}: ${group.shows.map(({ title }) => title).join(', ')}`,
  );
  return { text, layout: name, groups };
}

test('are one for each provider, with a feed', async () => {
  assert.equal(
    providerPages(await testWorld({ records: { providers } })).map(({ url, kind }) => [url, kind]),
    [
      ['/on/itvx/', 'provider'],
      ['/on/itvx/feed.xml', 'feed'],
    ],
  );
});

test('have each show once: what leaves first, what comes first, and the rest in order', async () => {
  const { groups, layout } = await printed('/on/itvx/');

  assert.equal(groups, ['leaving: Sooner, Soon', 'coming: Next, Later', 'now: Mud, The Wintering']);
  assert.is(layout, 'provider.njk');
});

test('say of each show what it costs, where, and until when', async () => {
  const { text } = await printed('/on/itvx/');

  assert.match(text, '<cite><a href="/shows/mud/">Mud</a></cite> <span>Film, 2020</span>');
  assert.match(text, '<p class="sf-provider-offer">Rent, £3.49 · UK</p>');
  assert.match(text, '<p class="sf-provider-offer">Buy, £9.99 · UK</p>');
  assert.match(text, 'Leaving: last day <time datetime="2026-12-27">27 December 2026</time></b> · Free · UK');
  assert.match(text, 'From <time datetime="2027-01-05">5 January 2027</time> · Free · UK');
});

test('show the poster of those that have one, as decoration beside the title', async () => {
  const poster = { src: 'mud.jpg', alt: 'A river', credit: 'Mo' };
  const { text } = await printed('/on/itvx/', {
    records: { providers, shows: { mud: { ...film('Mud', offer()), poster }, rain: film('Rain', offer()) } },
  });

  assert.equal(text.match(/<div class="sf-provider-poster"><img[^>]*>/g), [
    '<div class="sf-provider-poster"><img src="/pictures/_data/shows/mud.jpg" alt="" width="800" height="450" class="poster">',
  ]);
});

test('move with the moment', async () => {
  const { groups } = await printed('/on/itvx/', { now: '2027-01-05 12:00' });

  assert.equal(groups, ['coming: Later', 'now: Mud, Next, The Wintering']);
});

test('say what the provider is', async () => {
  const { text } = await printed('/on/itvx/');

  assert.match(text, '<h1 class="sf-headline" data-length="short">On ITVX</h1>');
  assert.match(text, '<a href="https://www.itv.com/" rel="noopener">itv.com</a>');
  assert.match(text, '<p class="sf-provider-accessibility">Subtitles on most.</p>');
});

test('say so when there is nothing', async () => {
  const { text, groups } = await printed('/on/itvx/', { records: { providers, shows: { gone: shows.gone } } });

  assert.equal(groups, []);
  assert.match(text, 'Nothing that we write about is on ITVX at the moment, as far as we know.');
});

test('go on over several pages, and say on the first alone what comes and goes', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 61 }, (_, index) => [`film-${index}`, film(`Film ${index + 1}`, offer())]),
  );
  const records = { providers, shows: { ...many, soon: shows.soon } };

  const [first, second] = [await printed('/on/itvx/', { records }), await printed('/on/itvx/page/2/', { records })];

  assert.match(first.groups?.join('; ') ?? '', /^leaving: Soon; now: Film 1, Film 2, .*, Film 60$/);
  assert.equal(second.groups, ['now: Film 61']);
  assert.match(second.text, '<li><a rel="prev" href="/on/itvx/">Previous</a></li>');
  assert.match(second.text, '<li><a href="/on/itvx/">On ITVX</a></li><li aria-current="page">Page 2</li>');
  assert.equal(htmlProblems(second.text, 'page 2'), []);
});

test('are where a site wants them, in its layout, or not at all', async () => {
  const pages = { providers: { url: '/streaming/{id}/', layout: 'section.njk' } };

  assert.is((await printed('/streaming/itvx/', { pages })).layout, 'section.njk');
  assert.equal(providerPages(await testWorld({ records: { providers, shows }, pages: { providers: false } })), []);
});

test('link no show when shows have no pages', async () => {
  assert.match((await printed('/on/itvx/', { pages: { shows: false } })).text, '<cite>Mud</cite>');
});

test('tell machines what is listed, and on what', async () => {
  const graph = graphOf((await printed('/on/itvx/')).text);

  const list = nodeOf(graph, 'CollectionPage').mainEntity as { readonly itemListElement: readonly object[] };
  assert.is(list.itemListElement.length, 6);
  assert.is(nodeOf(graph, 'Organization').name, 'ITVX');
  assert.equal(graphProblems(graph), []);
});

test('are valid HTML with little and with everything, and have one headline', async () => {
  for (const records of [{ providers, shows }, { providers }]) {
    const { text } = await printed('/on/itvx/', { records });

    assert.equal(htmlProblems(text, 'itvx'), []);
    assert.is(pageElements(text).filter(({ name }) => name === 'h1').length, 1);
    assert.not.match(text, /undefined|\[object/);
  }
});

test.run();
