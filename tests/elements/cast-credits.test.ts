/** Cast credits: tests for whose cast is meant, for its forms on pages, in feeds and as text, and for what is not true in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import type { World } from '../../src/content/world.ts';
import { castCredits } from '../../src/elements/cast-credits.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, printBody, testWorld } from '../support/world.ts';

const test = suite('cast credits');

const records = {
  people: {
    'ana-ruiz': { name: 'Ana Ruiz' },
    'leo-marsh': { name: 'Leo Marsh' },
    'mia-tan': { name: 'Mia Tan' },
  },
  shows: {
    'night-desk': {
      title: 'Night Desk',
      type: 'series',
      years: { from: 2024 },
      cast: [
        { character: 'Mara Voss', actor: 'ana-ruiz' },
        { character: 'Theo Lund', actor: 'leo-marsh' },
        { character: 'The night editor', actor: 'mia-tan' },
      ],
    },
    harbour: {
      title: 'Harbour Lights',
      type: 'film',
      years: { from: 2020 },
      cast: [{ character: 'Captain', actor: 'mia-tan' }],
    },
    empty: { title: 'Nobody', type: 'film', years: { from: 2020 } },
  },
};
const nothing = { html: undefined as never, paragraphs: [] };

/** An element's place: an article with this front matter, in the world of the records above. */
async function placeOf(frontMatter: object = { shows: ['night-desk'] }, words = {}) {
  const world = await testWorld({
    records,
    words,
    pages: { people: false },
    articles: { story: articleFile(frontMatter) },
  });
  return { world, article: world.article('story') };
}

async function printed(values: object, frontMatter?: object): Promise<string> {
  return castCredits.render({ ...values }, nothing, await placeOf(frontMatter)).toString();
}

/** "Character: Actor" of each row. */
async function rows(values: object, frontMatter?: object): Promise<readonly string[]> {
  const markup = await printed(values, frontMatter);
  return Array.from(
    markup.matchAll(/<div><dt>(.*?)<\/dt><dd>(.*?)<\/dd><\/div>/g),
    ([, character, actor]) => `${character}: ${actor}`,
  );
}

/** What is wrong with a body, in an article with this front matter. */
async function problems(body: string, frontMatter: object = {}) {
  return checkElementFacts.run(await checkedFile(articleFile(frontMatter, body), [], { records }));
}

test('are those of the article’s first show', async () => {
  assert.equal(await rows({}, { shows: ['night-desk', 'harbour'] }), [
    'Mara Voss: Ana Ruiz',
    'Theo Lund: Leo Marsh',
    'The night editor: Mia Tan',
  ]);
});

test('are those of another show when it is named', async () => {
  assert.equal(await rows({ show: 'harbour' }), ['Captain: Mia Tan']);
  assert.equal(await rows({ show: 'harbour' }, {}), ['Captain: Mia Tan']);
});

test('are the article’s own before those of its show, by id or by name', async () => {
  const cast = [
    { character: 'A guest', actor: 'leo-marsh' },
    { character: 'A voice', actor: 'Somebody Else' },
  ];

  assert.equal(await rows({}, { shows: ['night-desk'], cast }), ['A guest: Leo Marsh', 'A voice: Somebody Else']);
  assert.equal(await rows({}, { cast }), ['A guest: Leo Marsh', 'A voice: Somebody Else']);
  assert.equal(await rows({ show: 'harbour' }, { cast }), ['Captain: Mia Tan']);
});

test('are the first so many when there is a limit', async () => {
  assert.equal(await rows({ limit: 1 }), ['Mara Voss: Ana Ruiz']);
  assert.is((await rows({ limit: 3 })).length, 3);
  assert.is((await rows({ limit: 100 })).length, 3);
});

test('are only those that are named, in the order they are named', async () => {
  assert.equal(await rows({ only: ['The night editor', 'Mara Voss'] }), [
    'The night editor: Mia Tan',
    'Mara Voss: Ana Ruiz',
  ]);
  assert.equal(await rows({ only: ['The night editor', 'Mara Voss'], limit: 1 }), ['The night editor: Mia Tan']);
});

test('are found whatever the case and the apostrophes', async () => {
  const cast = [{ character: 'The editor’s son', actor: 'Leo Marsh' }];

  assert.equal(await rows({ only: ["the EDITOR's son"] }, { cast }), ['The editor’s son: Leo Marsh']);
});

test('are a list of terms with a name and a title', async () => {
  assert.is(
    await printed({ show: 'harbour' }),
    '<section class="sf-cast-credits" aria-label="Cast of Harbour Lights"><p class="sf-cast-credits-title">Who’s who</p><dl><div><dt>Captain</dt><dd>Mia Tan</dd></div></dl></section>',
  );
});

test('have a general name when there is no show', async () => {
  assert.match(await printed({}, { cast: [{ character: 'A', actor: 'B' }] }), 'aria-label="Who’s who"');
});

test('lead to the page of a person where the site has one', async () => {
  const { world, article } = await placeOf({
    cast: [
      { character: 'A', actor: 'ana-ruiz' },
      { character: 'B', actor: 'Somebody Else' },
    ],
  });
  const linked: World = { ...world, links: { ...world.links, person: ({ id }) => `/people/${id}/` } };

  const markup = castCredits.render({}, nothing, { world: linked, article }).toString();

  assert.match(markup, '<dd><a href="/people/ana-ruiz/">Ana Ruiz</a></dd>');
  assert.match(markup, '<dd>Somebody Else</dd>');
});

test('escape characters and actors', async () => {
  const cast = [{ character: '<b>"A" & B', actor: '<i>' }];
  const place = await placeOf({ cast });

  assert.equal(await rows({}, { cast }), ['&lt;b&gt;&quot;A&quot; &amp; B: &lt;i&gt;']);
  assert.is(
    castCredits.feed({}, nothing, place).toString(),
    '<p>Cast: &lt;b&gt;&quot;A&quot; &amp; B (&lt;i&gt;).</p>',
  );
  assert.is(castCredits.text({}, nothing, place), 'Cast: <b>"A" & B (<i>).');
});

test('are one sentence in a feed and as text', async () => {
  const place = await placeOf();

  assert.is(
    castCredits.feed({ limit: 2 }, nothing, place).toString(),
    '<p>Cast: Mara Voss (Ana Ruiz) and Theo Lund (Leo Marsh).</p>',
  );
  assert.is(castCredits.text({ limit: 2 }, nothing, place), 'Cast: Mara Voss (Ana Ruiz), Theo Lund (Leo Marsh).');
});

test('are a sentence with links in the compact style', async () => {
  const { world, article } = await placeOf();
  const linked: World = { ...world, links: { ...world.links, person: ({ id }) => `/people/${id}/` } };

  assert.is(
    castCredits.render({ limit: 2, style: 'compact' }, nothing, { world: linked, article }).toString(),
    '<p class="sf-cast-credits-compact">Cast: <bdi>Mara Voss</bdi> (<bdi><a href="/people/ana-ruiz/">Ana Ruiz</a></bdi>) and <bdi>Theo Lund</bdi> (<bdi><a href="/people/leo-marsh/">Leo Marsh</a></bdi>).</p>',
  );
});

test('use the words of the site', async () => {
  const place = await placeOf(undefined, {
    castTitle: 'Besetzung',
    castOf: 'Besetzung von {show}',
    credit: '{actor} als {character}',
  });

  assert.match(
    castCredits.render({}, nothing, place).toString(),
    'aria-label="Besetzung von Night Desk"><p class="sf-cast-credits-title">Besetzung</p>',
  );
  assert.is(castCredits.text({ limit: 1 }, nothing, place), 'Cast: Ana Ruiz als Mara Voss.');
});

test('stand in a body on the page and in the feed', async () => {
  const body = 'One.\n\n{% cast "night-desk", limit=1 %}\n\nTwo.\n';

  assert.match(
    await printBody(body, { records }),
    '<div><dt>Mara Voss</dt><dd><a href="/people/ana-ruiz/">Ana Ruiz</a></dd></div>',
  );
  const feed = await printBody(body, { records, form: 'feed' });
  assert.match(feed, '<p>Cast: Mara Voss (Ana Ruiz).</p>');
  assert.not.match(feed, /class=|<section|<dl/);
});

test('print nothing where there is nobody', async () => {
  for (const [values, frontMatter] of [
    [{}, {}],
    [{ show: 'empty' }, {}],
    [{ show: 'unknown' }, {}],
    [{ only: ['Nobody'] }, { shows: ['night-desk'] }],
  ] as const) {
    const place = await placeOf(frontMatter);

    assert.is(castCredits.render(values, nothing, place).toString(), '');
    assert.is(castCredits.feed(values, nothing, place).toString(), '');
    assert.is(castCredits.text(values, nothing, place), '');
  }
});

test('are valid HTML', async () => {
  const markup = await printed({});
  const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${markup}</body></html>\n`;

  assert.equal(htmlProblems(page, 'page'), []);
});

test('may be all that is true', async () => {
  assert.equal(await problems('{% cast %}\n', { shows: ['night-desk'] }), []);
  assert.equal(await problems('{% cast "harbour" %}\n'), []);
  assert.equal(await problems('{% cast only=["Mara voss"], limit=2 %}\n', { shows: ['night-desk'] }), []);
  assert.equal(await problems('{% cast %}\n', { cast: [{ character: 'A', actor: 'B' }] }), []);
});

test('of an unknown show are a problem at the argument, with the nearest', async () => {
  const found = await problems('{% cast "night-dsk" %}\n\n{% cast limit=2, show="harbor" %}\n');

  assert.equal(placesOf(found), ['6:9-20 show/unknown', '8:23-31 show/unknown']);
  assert.equal(
    found.map(({ fix }) => fix),
    ['Write "night-desk".', 'Write "harbour".'],
  );
});

test('without any show are a problem of the shortcode', async () => {
  const found = await problems('Text.\n\n{% cast limit=2 %}\n');

  assert.equal(placesOf(found), ['8:1-19 show/missing']);
  assert.is(found[0]?.what, '{% cast %} needs a show, and the article names none.');
});

test('of a show without a cast are a problem of the shortcode', async () => {
  const found = await problems('{% cast %}\n', { shows: ['empty'] });

  assert.equal(placesOf(found), ['7:1-11 cast/missing']);
});

test('of a character nobody plays are a problem at the argument, with the nearest', async () => {
  const found = await problems('{% cast only=["Mara Vos", "Nobody at all"] %}\n', { shows: ['night-desk'] });

  assert.equal(placesOf(found), ['7:15-25 character/unknown', '7:27-42 character/unknown']);
  assert.equal(
    found.map(({ what, fix }) => `${what} ${fix}`),
    [
      'The cast has no character "Mara Vos". Write "Mara Voss".',
      'The cast has no character "Nobody at all". Choose from: Mara Voss, Theo Lund, The night editor.',
    ],
  );
});

test('of an article that names an unknown show as well, may be of that one', async () => {
  const withUnknown = async (frontMatter: object) => {
    const checked = await checkedFile(articleFile(frontMatter, '{% cast only=["Nobody"] %}\n'), [], { records });
    const { article } = checked;
    return placesOf(
      checkElementFacts.run({
        ...checked,
        article: article && { ...article, data: { ...article.data, shows: ['night-dsk', 'night-desk'] } },
      }),
    );
  };

  assert.equal(await withUnknown({ shows: ['night-desk'] }), []);
  assert.equal(await withUnknown({ shows: ['night-desk'], cast: [{ character: 'Eve', actor: 'leo-marsh' }] }), [
    '8:15-23 character/unknown',
  ]);
});

test('of a character of another show are a problem', async () => {
  assert.equal(placesOf(await problems('{% cast "harbour", only=["Mara Voss"] %}\n', { shows: ['night-desk'] })), [
    '7:26-37 character/unknown',
  ]);
});

test('want a whole number from 1 to 100 as limit, and names that stand once', () => {
  const codes = (values: object) => castCredits.check(values).map(({ finding }) => finding.code);

  assert.equal(codes({ show: 'a', limit: 1, only: ['A', 'B'] }), []);
  assert.equal(codes({ limit: 100 }), []);
  assert.equal(codes({ limit: 0 }), ['argument/range']);
  assert.equal(codes({ limit: 101 }), ['argument/range']);
  assert.equal(codes({ limit: '6' }), ['argument/type']);
  assert.equal(codes({ limit: 1.5 }), ['argument/type']);
  assert.equal(codes({ only: [] }), ['argument/range']);
  assert.equal(codes({ only: ['A', 'A'] }), ['argument/duplicate']);
  assert.equal(codes({ style: 'compact' }), []);
  assert.equal(codes({ style: 'tiny' }), ['argument/choice']);
  assert.equal(codes({ character: 'A' }), ['argument/unknown']);
});

test('take the show by position and stand between paragraphs', () => {
  assert.is(castCredits.shortcode, 'cast');
  assert.equal(castCredits.positional, ['show']);
  assert.is(castCredits.placement, 'block');
  assert.is(castCredits.paired, false);
});

test('a character who changed hands says in which seasons', async () => {
  const cast = [
    { character: 'Mara Voss', actor: 'ana-ruiz', seasons: [1, 2] },
    { character: 'Mara Voss', actor: 'mia-tan', seasons: [3] },
  ];
  const shows = { desk: { title: 'Desk', type: 'series', years: { from: 2020 }, cast } };
  const world = await testWorld({
    records: { people: records.people, shows },
    articles: { story: articleFile({ shows: ['desk'] }) },
  });
  const place = { world, article: world.article('story') };

  assert.match(castCredits.render({}, nothing, place).toString(), ', series 1 and 2</dd></div><div><dt>Mara Voss</dt>');
  assert.is(
    castCredits.feed({}, nothing, place).toString(),
    '<p>Cast: Mara Voss (Ana Ruiz, series 1 and 2) and Mara Voss (Mia Tan, series 3).</p>',
  );
  assert.is(
    castCredits.text({}, nothing, place),
    'Cast: Mara Voss (Ana Ruiz, series 1 and 2), Mara Voss (Mia Tan, series 3).',
  );
});

test.run();
