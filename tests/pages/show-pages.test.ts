/** Show pages: tests for what is said of a show, with little and with everything, and which articles are about it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showPages } from '../../src/pages/show-pages.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { pageElements } from '../support/page-elements.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, type TestWorld, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('show pages');

const records = {
  people: { ana: { name: 'Ana Ruiz' }, leo: { name: 'Leo <Marsh>' } },
  providers: {
    netflix: {
      name: 'Netflix',
      home: 'https://www.netflix.com/',
      hosts: ['netflix.com'],
      colours: { background: '#000000', text: '#ffffff' },
    },
  },
  shows: {
    desk: {
      title: 'Night Desk',
      originalTitle: { text: '밤의 책상', language: 'ko' },
      type: 'series',
      years: { from: 2022 },
      genres: ['Horror', 'Drama'],
      countries: ['KR', 'GB'],
      runtimeMinutes: 60,
      synopsis: 'The presses stop.',
      poster: { src: 'desk.jpg', alt: 'A desk', credit: 'Photo: <Mo>' },
      seasons: [
        { number: 1, year: 2022, episodes: [{ number: 1 }] },
        { number: 2, title: 'The winter season', episodes: [{ number: 1 }, { number: 2 }] },
        { number: 3 },
      ],
      cast: [{ character: 'Mara Voss', actor: 'ana' }],
      crew: [
        { job: 'director', person: 'leo' },
        { job: 'gaffer', person: 'ana' },
      ],
      offers: [
        {
          provider: 'netflix',
          url: 'https://www.netflix.com/title/1',
          regions: ['GB'],
          access: 'subscription',
          checked: '2026-12-01',
        },
      ],
    },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
};

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

async function printed(url: string, options: TestWorldOptions = {}) {
  const world = await testWorld({ records, realLayouts: true, ...options });
  const text =
    (await showPages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  return {
    text,
    layout: name,
    show: values.show as Readonly<Record<string, unknown>>,
    titles: (values.cards as readonly StoryCard[]).map(({ title }) => title),
  };
}

test('are one for each show, also for one that nobody has written about', async () => {
  assert.equal(
    showPages(await testWorld({ records })).map(({ url, kind }) => [url, kind]),
    [
      ['/shows/desk/', 'show'],
      ['/shows/desk/feed.xml', 'feed'],
      ['/shows/mud/', 'show'],
      ['/shows/mud/feed.xml', 'feed'],
    ],
  );
});

test('have the articles about the show', async () => {
  const { titles, layout } = await printed('/shows/mud/', {
    articles: {
      one: articleFile({ title: 'One', shows: ['mud'], date: '2026-01-01' }),
      two: articleFile({ title: 'Two', shows: ['desk', 'mud'], date: '2026-02-01' }),
      other: articleFile({ title: 'Other', shows: ['desk'] }),
    },
  });

  assert.equal(titles, ['Two', 'One']);
  assert.is(layout, 'show.njk');
});

test('say above the articles what they are about', async () => {
  assert.match((await printed('/shows/mud/')).text, '<h2 id="stories" class="sf-section-title">Stories about Mud</h2>');
});

test('say what the show is', async () => {
  const { text, show } = await printed('/shows/desk/');

  assert.equal(show.facts, ['Series, 2022–', 'Horror, Drama', 'South Korea, United Kingdom', '60 min']);
  assert.match(text, '<p class="sf-standfirst">The presses stop.</p>');
  assert.match(text, 'Original title: <span lang="ko">밤의 책상</span>');
  assert.match(text, '<title>Night Desk – The Listings</title>');
  assert.match(text, '<meta name="description" content="The presses stop.">');
});

test('show the poster at once, with its credit', async () => {
  const { text } = await printed('/shows/desk/');

  assert.match(text, 'alt="A desk"');
  assert.match(text, 'class="poster" fetchpriority="high"');
  assert.match(text, 'Photo: &lt;Mo&gt;');
});

test('say where to watch, who plays whom and who made it', async () => {
  const { text } = await printed('/shows/desk/');

  assert.match(text, 'aria-label="Where to watch Night Desk"');
  assert.match(text, '<a class="sf-watch-box-link sf-provider-netflix" href="https://www.netflix.com/title/1"');
  assert.match(text, '<div><dt>Mara Voss</dt><dd><a href="/people/ana/">Ana Ruiz</a></dd></div>');
  assert.match(text, '<div><dt>Director</dt><dd><a href="/people/leo/">Leo &lt;Marsh&gt;</a></dd></div>');
  assert.match(text, '<div><dt>Gaffer</dt><dd><a href="/people/ana/">Ana Ruiz</a></dd></div>');
});

test('list the seasons with what is known of each', async () => {
  const { text } = await printed('/shows/desk/');

  const rows = Array.from(text.matchAll(/<li class="sf-show-season">([\s\S]*?)<(?:details|\/li)/g), ([, row]) =>
    row?.trim(),
  );
  assert.equal(rows, [
    'Series 1 <span>2022</span> <span>1 episode</span>',
    'The winter season <span>2 episodes</span>',
    'Series 3',
  ]);
});

test('list the episodes of a season, with what is known of each', async () => {
  const episodes = [
    { number: 1, title: 'Stet & <go>', airDate: '2022-02-07', runtimeMinutes: 54, synopsis: 'Ink.' },
    { number: 2 },
  ];
  const shows = { desk: { ...records.shows.desk, seasons: [{ number: 1, episodes }] } };

  const { text } = await printed('/shows/desk/', { records: { ...records, shows } });

  assert.match(text, '<summary>Episodes of Series 1</summary>');
  assert.match(
    text,
    '<li class="sf-show-episode" value="1">Stet &amp; &lt;go&gt; <span class="sf-show-episode-fact"><time datetime="2022-02-07">7 February 2022</time></span> <span class="sf-show-episode-fact">54 min</span><p>Ink.</p></li>',
  );
  assert.match(text, '<li class="sf-show-episode" value="2">Episode 2</li>');
});

test('print no box for what is not known', async () => {
  const { text, show } = await printed('/shows/mud/');

  assert.equal(show.facts, ['Film, 2020']);
  assert.not.match(text, /sf-watch-box|sf-cast-credits|sf-show-crew|sf-show-seasons|sf-show-poster|<figure|<dl/);
  assert.match(text, 'content="Everything The Listings has published on Mud."');
  assert.match(text, 'Nothing here yet');
});

test('say so when the show is nowhere to be watched any more', async () => {
  const [offer] = records.shows.desk.offers;
  const shows = { desk: { ...records.shows.desk, offers: [{ ...offer, until: '2026-11-30' }] } };

  const { text } = await printed('/shows/desk/', { records: { ...records, shows } });

  assert.match(text, 'Nowhere at the moment, as far as we know.');
  assert.not.match(text, 'https://www.netflix.com/');
});

test('tell search engines what the page shows', async () => {
  const series = graphOf((await printed('/shows/desk/')).text);
  const film = graphOf((await printed('/shows/mud/')).text);

  const node = nodeOf(series, 'TVSeries');
  assert.is(node.name, 'Night Desk');
  assert.is(node.description, 'The presses stop.');
  assert.equal(node.actor, [
    {
      '@type': 'PerformanceRole',
      characterName: 'Mara Voss',
      actor: {
        '@type': 'Person',
        '@id': 'https://listings.test/people/ana/#person-ana',
        name: 'Ana Ruiz',
        url: 'https://listings.test/people/ana/',
      },
    },
  ]);
  assert.is(nodeOf(film, 'Movie').name, 'Mud');
  assert.equal([...graphProblems(series), ...graphProblems(film)], []);
});

test('have everything on the first page, and the stories on all', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`a-${index}`, articleFile({ shows: ['desk'] })]),
  );

  const { text, titles } = await printed('/shows/desk/page/2/', { articles });

  assert.is(titles.length, 1);
  assert.not.match(text, /sf-watch-box|sf-cast-credits|sf-show-poster|TVSeries/);
  assert.match(text, '<li><a href="/shows/desk/">Night Desk</a></li><li aria-current="page">Page 2</li>');
  assert.equal(htmlProblems(text, 'desk, page 2'), []);
});

test('are valid HTML with little and with everything, and have one headline', async () => {
  for (const url of ['/shows/desk/', '/shows/mud/']) {
    const { text } = await printed(url, { articles: { a: articleFile({ shows: ['desk'] }) } });

    assert.equal(htmlProblems(text, url), []);
    assert.is(pageElements(text).filter(({ name }) => name === 'h1').length, 1);
    assert.not.match(text, /undefined|\[object/);
  }
});

test('name each job once, with everybody who did it', async () => {
  const crew = [
    { job: 'director', person: 'leo' },
    { job: 'writer', person: 'leo' },
    { job: 'Director', person: 'ana' },
  ];
  const shows = { desk: { ...records.shows.desk, crew } };

  const { text } = await printed('/shows/desk/', { records: { ...records, shows }, pages: { people: false } });

  assert.match(text, '<div><dt>Director</dt><dd>Leo &lt;Marsh&gt;, Ana Ruiz</dd></div>');
  assert.match(text, '<div><dt>Writer</dt><dd>Leo &lt;Marsh&gt;</dd></div>');
  assert.is(text.match(/<dt>Director<\/dt>/g)?.length, 1);
});

test('lead to the providers that have the show, and not to one that has it no more', async () => {
  const [offer] = records.shows.desk.offers;
  const over = { desk: { ...records.shows.desk, offers: [{ ...offer, until: '2026-11-30' }] } };

  assert.match((await printed('/shows/desk/')).text, '<li>On <a href="/on/netflix/">Netflix</a></li>');
  assert.not.match((await printed('/shows/desk/', { records: { ...records, shows: over } })).text, '/on/netflix/');
  assert.not.match((await printed('/shows/desk/', { pages: { providers: false } })).text, '/on/netflix/');
});

test('stand below the list of all shows, where there is one', async () => {
  const crumb = '<li><a href="/shows/">Shows A–Z</a></li><li aria-current="page">Mud</li>';

  assert.match((await printed('/shows/mud/')).text, crumb);
  assert.not.match((await printed('/shows/mud/', { pages: { allShows: false } })).text, 'Shows A–Z');
});

test('have the accent of the section of their newest story', async () => {
  const articles = {
    none: articleFile({ shows: ['mud'], date: '2026-03-01' }),
    drama: articleFile({ shows: ['mud'], date: '2026-02-01', section: 'drama' }),
  };

  assert.match((await printed('/shows/mud/', { articles })).text, '<html lang="en-GB" data-accent="violet">');
  assert.match((await printed('/shows/mud/')).text, '<html lang="en-GB">');
});

test('have rather the accent of a story that names the show first than of one that mentions it', async () => {
  const articles = {
    mention: articleFile({ shows: ['desk', 'mud'], date: '2026-03-01', section: 'film' }),
    own: articleFile({ shows: ['mud', 'desk'], date: '2026-02-01', section: 'drama' }),
  };

  const site = { sections: { drama: { title: 'Drama', accent: 'violet' }, film: { title: 'Film', accent: 'blue' } } };

  assert.match((await printed('/shows/mud/', { articles, site })).text, '<html lang="en-GB" data-accent="violet">');
});

test('says which way an original title runs, where that is another way than the page', async () => {
  const titled = { desk: { ...records.shows.desk, originalTitle: { text: 'مكتب الليل', language: 'ar' } } };
  const printedIn = async (language: string) =>
    (await printed('/shows/desk/', { records: { ...records, shows: titled }, site: { language } })).text;

  assert.match(await printedIn('en-GB'), '<span lang="ar" dir="rtl">مكتب الليل</span>');
  assert.match(await printedIn('he'), '<span lang="ar">مكتب الليل</span>');
});

test('counts seasons and minutes in the forms of the language', async () => {
  const { text } = await printed('/shows/desk/', { site: { language: 'cy' } });

  for (const said of ['1 bennod', '2 bennod', 'Cyfres 3', '60 munud']) assert.match(text, said);
});

test.run();
