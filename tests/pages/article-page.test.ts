/** Article page: tests for what its layout is given, and for the whole page. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articlePages } from '../../src/pages/article-page.ts';
import { HTML } from '../../src/pages/page.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('article page');

const records = {
  authors: {
    jo: { name: 'Jo <Writer>' },
    bo: { name: 'Bo Editor' },
    mo: { name: 'Mo Critic' },
  },
  shows: {
    'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
  people: { ana: { name: 'Ana Ruiz' } },
};

interface View {
  readonly title: string;
  readonly standfirst: string;
  readonly kicker?: string;
  readonly byline: unknown;
  readonly dates: { readonly published: unknown; readonly updated?: unknown };
  readonly readingTime: string;
  readonly lead?: unknown;
  readonly body: unknown;
  readonly data: object;
}

async function printed(frontMatter: object, options: TestWorldOptions & { readonly body?: string } = {}) {
  const { body, ...more } = options;
  const world = await testWorld({ records, ...more, articles: { story: articleFile(frontMatter, body) } });
  const [page] = articlePages(world);
  const text = (await page?.render(world)) ?? '';
  const values = world.printed[0]?.values ?? {};
  return {
    page,
    text,
    values,
    layout: world.printed[0]?.name,
    view: values.article as View,
    head: String(values.head),
  };
}

/** The words of markup. */
function words(markup: unknown): string {
  return String(markup).replace(/<[^>]*>/g, '');
}

test('is a page for each article, at its address, made from its file', async () => {
  const world = await testWorld({ articles: { one: articleFile(), 'sub/two': articleFile({ section: 'drama' }) } });

  const pages = articlePages(world);

  assert.equal(
    pages.map(({ url, source, type }) => [url, source, type]),
    [
      ['/drama/two/', 'articles/sub/two.md', HTML],
      ['/one/', 'articles/one.md', HTML],
    ],
  );
});

test('has the layout of articles, or the one that the article names', async () => {
  assert.is((await printed({})).layout, 'article.njk');
  assert.is((await printed({ layout: 'special.njk' })).layout, 'special.njk');
});

test('says headline, standfirst and dates', async () => {
  const { view } = await printed({ title: ' A title ', standfirst: 'So.', date: '2022-02-07', updated: '2022-02-08' });

  assert.is(view.title, 'A title');
  assert.is(view.standfirst, 'So.');
  assert.is(words(view.dates.published), 'Published: Monday, 7 February 2022');
  assert.is(words(view.dates.updated), 'Updated: Tuesday, 8 February 2022');
});

test('says no update when there was none', async () => {
  assert.is((await printed({})).view.dates.updated, undefined);
});

test('says how long it takes to read, at least a minute', async () => {
  const time = async (words: number) => (await printed({}, { body: `${'word '.repeat(words)}\n` })).view.readingTime;

  assert.is(await time(3), '1 min read');
  assert.is(await time(238 * 4), '4 min read');
});

test('names one author, two and three, as a sentence does', async () => {
  const byline = async (...authors: readonly string[]) => words((await printed({ authors })).view.byline);

  assert.is(await byline('bo'), 'By Bo Editor');
  assert.is(await byline('bo', 'mo'), 'By Bo Editor and Mo Critic');
  assert.is(await byline('bo', 'mo', 'jo'), 'By Bo Editor, Mo Critic and Jo &lt;Writer&gt;');
});

test('has no byline without an author', async () => {
  assert.not((await printed({})).view.byline);
});

test('has as kicker its own, else its section, else its kind, else none', async () => {
  assert.is((await printed({ kicker: 'On set', section: 'drama', kind: 'review' })).view.kicker, 'On set');
  assert.is((await printed({ section: 'drama', kind: 'review' })).view.kicker, 'Drama');
  assert.is((await printed({ kind: 'review' })).view.kicker, 'Review');
  assert.is((await printed({})).view.kicker, undefined);
});

test('has the accent of its section', async () => {
  assert.is((await printed({ section: 'drama' })).values.accent, 'violet');
  assert.is((await printed({})).values.accent, 'crimson');
});

test('shows its picture large and at once, with caption and credit', async () => {
  const lead = String(
    (await printed({ image: { src: 'a.jpg', alt: 'A roof', caption: 'Jo & Bo', credit: 'Photo: <Mo>' } })).view.lead,
  );

  assert.match(lead, 'class="lead" fetchpriority="high"');
  assert.match(lead, 'alt="A roof"');
  assert.match(words(lead), /Jo &amp; Bo\s+Photo: &lt;Mo&gt;/);
});

test('prints no caption when there is nothing to say, and no figure without a picture', async () => {
  assert.not.match(String((await printed({ image: { src: 'a.jpg', alt: 'A roof' } })).view.lead), 'figcaption');
  assert.match(String((await printed({ image: { src: 'a.jpg', alt: 'A', credit: 'Mo' } })).view.lead), 'figcaption');
  assert.is((await printed({})).view.lead, undefined);
});

test('prints the body as a page does', async () => {
  const { view } = await printed({}, { body: 'Words.\n\n{% pullquote %}Words.{% endpullquote %}\n' });

  assert.match(String(view.body), '<p>Words.</p>');
  assert.match(String(view.body), 'sf-pull-quote');
});

test('hands a layout the front matter as typed', async () => {
  assert.equal((await printed({ kind: 'news' })).view.data, {
    title: 'A title',
    standfirst: 'A standfirst.',
    date: '2026-11-20',
    kind: 'news',
  });
});

test('tells search engines and social networks what the front matter says', async () => {
  const plain = await printed({ title: 'A title', standfirst: 'So.' });
  const special = await printed({
    title: 'A title',
    seoTitle: 'Found',
    socialTitle: 'Shared',
    description: 'Described.',
    canonical: 'https://first.test/',
  });

  assert.match(plain.head, '<title>A title – The Listings</title>');
  assert.match(plain.head, 'name="description" content="So."');
  assert.match(plain.head, 'property="og:title" content="A title"');
  assert.match(special.head, '<title>Found – The Listings</title>');
  assert.match(special.head, 'name="description" content="Described."');
  assert.match(special.head, 'property="og:title" content="Shared"');
  assert.match(special.head, 'rel="canonical" href="https://first.test/"');
});

test('says of a draft and of a scheduled article that they are not published, and keeps search engines away', async () => {
  const draft = await printed({ draft: true }, { withUnpublished: true });
  const scheduled = await printed({ date: '2027-01-02 09:30' }, { withUnpublished: true });
  const published = await printed({});

  assert.is(words(draft.values.notice), 'Draft: this page is not published.');
  assert.is(
    words(scheduled.values.notice),
    'Scheduled: this page is published on Saturday, 2 January 2027 at 9:30 am.',
  );
  assert.is(published.values.notice, undefined);
  assert.match(draft.head, 'noindex');
  assert.match(scheduled.head, 'noindex');
  assert.not.match(published.head, 'noindex');
});

test('escapes what authors type', async () => {
  const { text } = await printed(
    { title: '<b>"A" & B', standfirst: '<i>', kicker: '<u>', tags: ['<s>'], authors: ['jo'] },
    { realLayouts: true },
  );

  assert.not.match(text, /<b>|<i>|<u>|<s>|<Writer>/);
  assert.match(text, '&lt;b&gt;&quot;A&quot; &amp; B');
});

test('prints valid HTML, with little and with everything', async () => {
  const everything = {
    section: 'drama',
    kicker: 'On set',
    authors: ['jo', 'bo', 'mo'],
    shows: ['night-desk', 'mud'],
    people: ['ana'],
    tags: ['Korean drama', 'Netflix'],
    updated: '2026-11-21 09:00',
    image: { src: 'a.jpg', alt: 'A roof', caption: 'Caption', credit: 'Credit' },
  };
  const body =
    '## Content\n\nWords & more.\n\n{% pullquote by="Jo" %}\nWords & more.\n{% endpullquote %}\n\n- a\n\n  ![b](b.jpg "c")\n\n## Headline\n\n| a |\n| - |\n| b |\n';

  for (const [frontMatter, text] of [
    [{}, 'Words.\n'],
    [everything, body],
  ] as const) {
    const page = await printed(frontMatter, { body: text, realLayouts: true });

    assert.equal(htmlProblems(page.text, 'story'), []);
    assert.not.match(page.text, /undefined|\[object/);
  }
});

test('says of an expired article when it was taken down, and keeps search engines away', async () => {
  const serving = { now: '2026-12-24 06:00', withUnpublished: true };
  const day = await printed({ expires: '2026-12-23' }, serving);
  const time = await printed({ expires: '2026-12-24 05:30' }, serving);

  assert.is(words(day.values.notice), 'Expired: this page was taken down after Wednesday, 23 December 2026.');
  assert.is(
    words(time.values.notice),
    'Expired: this page was taken down after Thursday, 24 December 2026 at 5:30 am.',
  );
  assert.match(day.head, 'noindex');
  assert.is(day.page?.listed, false);
});

test('is there to the end of the last day, in the zone of the site', async () => {
  const isThere = async (now: string, expires: string, timeZone: string) =>
    (await testWorld({ now, site: { timeZone }, articles: { a: articleFile({ expires }) } })).catalogue.articles
      .length === 1;

  for (const zone of ['Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    assert.is(await isThere('2026-12-24 23:59:59', '2026-12-24', zone), true, zone);
    assert.is(await isThere('2026-12-25 00:00:00', '2026-12-24', zone), false, zone);
  }
  assert.is(await isThere('2026-12-24 11:59:59', '2026-12-24 12:00', 'Europe/London'), true);
  assert.is(await isThere('2026-12-24 12:00:00', '2026-12-24 12:00', 'Europe/London'), false);
});

test('has the steps to it: front page, section, itself', async () => {
  const { text } = await printed({ title: 'A <title>', section: 'drama' }, { realLayouts: true });
  const bare = await printed({}, { realLayouts: true });

  assert.match(
    text,
    '<ol><li><a href="/">Home</a></li><li><a href="/drama/">Drama</a></li><li aria-current="page">A &lt;title&gt;</li></ol>',
  );
  assert.match(bare.text, '<ol><li><a href="/">Home</a></li><li aria-current="page">A title</li></ol>');
});

test('marks its section in the navigation', async () => {
  const { text } = await printed({ section: 'drama' }, { realLayouts: true });
  const bare = await printed({}, { realLayouts: true });

  assert.match(text, '<a href="/drama/" data-accent="violet" aria-current="true">Drama</a>');
  assert.match(bare.text, '<a href="/drama/" data-accent="violet">Drama</a>');
});

test('leads to authors, shows and topics, and to people only where they have a page', async () => {
  const frontMatter = { authors: ['bo'], shows: ['mud'], people: ['ana'], tags: ['Korean drama', '???'] };

  const { text } = await printed(frontMatter, { realLayouts: true });
  const without = await printed(frontMatter, { realLayouts: true, pages: { people: false } });

  assert.match(text, '<a rel="author" href="/authors/bo/">Bo Editor</a>');
  assert.match(text, '<cite><a href="/shows/mud/">Mud</a></cite> <span>Film, 2020</span>');
  assert.match(text, '<li><a href="/people/ana/">Ana Ruiz</a></li>');
  assert.match(without.text, '<li>Ana Ruiz</li>');
  assert.match(text, '<a href="/topics/korean-drama/">Korean drama</a>');
  assert.match(text, '<li>???</li>');
});

test('may be listed unless it is not published, or was first published elsewhere', async () => {
  const listed = async (frontMatter: object) => (await printed(frontMatter, { withUnpublished: true })).page?.listed;

  assert.is(await listed({}), true);
  assert.is(await listed({ draft: true }), false);
  assert.is(await listed({ date: '2027-01-01' }), false);
  assert.is(await listed({ expires: '2026-12-01' }), false);
  assert.is(await listed({ canonical: 'https://first.test/' }), false);
});

test('was changed when it was updated, and not before it was published', async () => {
  const changed = async (frontMatter: object) => (await printed(frontMatter)).page?.changed;

  assert.is(await changed({ date: '2026-02-07 09:30' }), Date.UTC(2026, 1, 7, 9, 30));
  assert.is(await changed({ date: '2026-02-07 09:30', updated: '2026-02-08' }), Date.UTC(2026, 1, 8));
  assert.is(await changed({ date: '2026-02-07 09:30', updated: '2026-02-07' }), Date.UTC(2026, 1, 7, 9, 30));
});

test('prints valid HTML with its elements', async () => {
  const cast = [{ character: 'Mara', actor: 'ana' }];
  const body = 'Words.\n\n{% cast %}\n\n- {% watch %}\n';

  const page = await printed({ shows: ['mud'], cast }, { body, realLayouts: true });

  assert.match(page.text, 'sf-cast-credits');
  assert.match(page.text, 'sf-watch-box-nothing');
  assert.equal(htmlProblems(page.text, 'story'), []);
});

test('shows its rating in its head, and tells search engines of it', async () => {
  const { text, head } = await printed(
    { shows: ['mud'], rating: { value: 4, verdict: 'Good <mud>.' } },
    { realLayouts: true },
  );
  const plain = await printed({ shows: ['mud'], kind: 'review' }, { realLayouts: true });

  assert.match(text, /<p class="sf-standfirst">[^<]*<\/p>\s*<div class="sf-star-rating">/);
  assert.match(text, 'Good &lt;mud&gt;.');
  assert.match(head, '"@type":"Review"');
  assert.not.match(plain.text, 'sf-star-rating');
  assert.not.match(plain.head, '"Review"');
  assert.equal(htmlProblems(text, 'story'), []);
});

test('lists below it what to read next, and nothing where nothing is related', async () => {
  const world = await testWorld({
    records,
    realLayouts: true,
    articles: {
      story: articleFile({ shows: ['mud'], date: '2026-11-21' }),
      other: articleFile({ title: 'Other <mud>', shows: ['mud'] }),
      lonely: articleFile({ title: 'Lonely' }),
    },
  });
  const textOf = async (url: string) =>
    (await articlePages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const story = await textOf('/story/');

  assert.match(
    story,
    /<\/article>\s*<section class="sf-related-list" aria-label="Read next">\s*<h2 class="sf-related-list-title">Read next<\/h2>/,
  );
  assert.match(story, /<h3 class="sf-card-title"[^>]*><a href="\/other\/">Other &lt;mud&gt;<\/a><\/h3>/);
  assert.equal(htmlProblems(story, 'story'), []);
  assert.not.match(await textOf('/lonely/'), 'sf-related-list');
});

test.run();
