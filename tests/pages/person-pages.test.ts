/** Person pages: tests for what is said of somebody, and for the articles about them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { personPages } from '../../src/pages/person-pages.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { pageElements } from '../support/page-elements.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, type TestWorld, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('person pages');

const records = {
  people: {
    ana: { name: 'Ana <Ruiz>', alternateNames: ['Anita', 'A. R.'], description: 'Actor & singer', born: '1980-05-17' },
    leo: { name: 'Leo Marsh' },
  },
  shows: {
    mud: {
      title: 'Mud',
      type: 'film',
      years: { from: 2020 },
      cast: [{ character: 'Mara Voss', actor: 'ana' }],
      crew: [{ job: 'director', person: 'ana' }],
    },
  },
};

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

async function printed(url: string, options: TestWorldOptions = {}) {
  const world = await testWorld({ records, realLayouts: true, ...options });
  const text =
    (await personPages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  return { text, layout: name, titles: (values.cards as readonly StoryCard[] | undefined)?.map(({ title }) => title) };
}

test('are one for each person, with a feed, also for somebody who has done nothing yet', async () => {
  assert.equal(
    personPages(await testWorld({ records })).map(({ url, kind }) => [url, kind]),
    [
      ['/people/ana/', 'person'],
      ['/people/ana/feed.xml', 'feed'],
      ['/people/leo/', 'person'],
      ['/people/leo/feed.xml', 'feed'],
    ],
  );
});

test('say who somebody is', async () => {
  const { text, layout } = await printed('/people/ana/');

  assert.is(layout, 'person.njk');
  assert.match(text, '<h1 class="sf-headline" data-length="short">Ana &lt;Ruiz&gt;</h1>');
  assert.match(text, '<p class="sf-standfirst">Actor &amp; singer</p>');
  assert.match(text, '<li>Also known as Anita, A. R.</li>');
  assert.match(text, '<li>Born <time datetime="1980-05-17">17 May 1980</time></li>');
});

test('say what somebody did in which show, before the camera and behind it', async () => {
  const { text } = await printed('/people/ana/');

  assert.match(
    text,
    '<div><dt>Mara Voss</dt><dd><cite><a href="/shows/mud/">Mud</a></cite> <span>Film, 2020</span></dd></div>',
  );
  assert.match(text, '<div><dt>Director</dt><dd><cite><a href="/shows/mud/">Mud</a></cite>');
});

test('say in which article a role is told of, when its show has no record', async () => {
  const cast = [{ character: 'The Night Editor', actor: 'ana' }];

  const { text } = await printed('/people/ana/', { articles: { story: articleFile({ title: 'A pilot', cast }) } });

  assert.match(text, '<div><dt>The Night Editor</dt><dd><a href="/story/">A pilot</a></dd></div>');
});

test('have the articles about somebody, and those whose cast names them', async () => {
  const { titles } = await printed('/people/ana/', {
    articles: {
      about: articleFile({ title: 'About', people: ['ana'], date: '2026-03-01' }),
      cast: articleFile({ title: 'Cast', cast: [{ character: 'X', actor: 'ana' }], date: '2026-02-01' }),
      show: articleFile({ title: 'Show', shows: ['mud'], date: '2026-01-01' }),
    },
  });

  assert.equal(titles, ['About', 'Cast']);
});

test('say nothing of what is not known', async () => {
  const { text } = await printed('/people/leo/');

  assert.not.match(text, /sf-credit-roll|sf-person-facts|class="sf-standfirst"/);
  assert.match(text, 'Nothing here yet');
});

test('stand below the list of all people, where there is one', async () => {
  const crumb = '<li><a href="/people/">People A–Z</a></li><li aria-current="page">Leo Marsh</li>';

  assert.match((await printed('/people/leo/')).text, crumb);
  assert.not.match((await printed('/people/leo/', { pages: { allPeople: false } })).text, 'People A–Z');
});

test('are where a site wants them, in its layout, or not at all', async () => {
  const { layout } = await printed('/who/leo/', { pages: { people: { url: '/who/{id}/', layout: 'all-people.njk' } } });

  assert.is(layout, 'all-people.njk');
  assert.equal(personPages(await testWorld({ records, pages: { people: false } })), []);
});

test('link no show when shows have no pages', async () => {
  const { text } = await printed('/people/ana/', { pages: { shows: false } });

  assert.match(text, '<dt>Mara Voss</dt><dd><cite>Mud</cite>');
});

test('tell machines who it is', async () => {
  const graph = graphOf((await printed('/people/ana/')).text);

  assert.is(nodeOf(graph, 'Person').name, 'Ana <Ruiz>');
  assert.equal(nodeOf(graph, 'CollectionPage').about, { '@id': nodeOf(graph, 'Person')['@id'] });
  assert.equal(graphProblems(graph), []);
});

test('are valid HTML with little and with everything, on every page, and have one headline', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`a-${index}`, articleFile({ people: ['ana'] })]),
  );
  for (const url of ['/people/ana/', '/people/ana/page/2/', '/people/leo/']) {
    const { text } = await printed(url, { articles });

    assert.equal(htmlProblems(text, url), []);
    assert.is(pageElements(text).filter(({ name }) => name === 'h1').length, 1);
    assert.not.match(text, /undefined|\[object/);
  }
});

test.run();
