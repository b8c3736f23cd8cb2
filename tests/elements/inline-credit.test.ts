/** Inline credit: tests for who is meant, what is said at first and later, and what is not true in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import type { World } from '../../src/content/world.ts';
import { inlineCredit } from '../../src/elements/inline-credit.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, testWorld } from '../support/world.ts';

const test = suite('inline credit');

const years = { from: 2022 };
const records = {
  people: {
    cho: { name: 'Cho Yi-hyun' },
    park: { name: 'Park Ji-hu' },
    tan: { name: 'Mia Tan' },
    ruiz: { name: 'Ana Ruiz' },
  },
  shows: {
    dead: {
      title: 'All of Us Are Dead',
      type: 'series',
      years,
      cast: [
        { character: 'Choi Nam-ra', actor: 'cho', short: 'Nam-ra' },
        { character: 'Nam On-jo', actor: 'park' },
        { character: 'Captain', actor: 'tan', short: 'Cap' },
      ],
    },
    harbour: {
      title: 'Harbour',
      type: 'film',
      years,
      cast: [
        { character: 'Captain', actor: 'ruiz' },
        { character: 'Capitola', actor: 'ruiz', short: 'Cap' },
        { character: 'Nam On-jo', actor: 'park' },
      ],
    },
  },
};
/** A part that changed hands, and one that two play together. */
const changed = {
  ...records,
  shows: {
    lantern: {
      title: 'Tin Lantern',
      type: 'series',
      years,
      seasons: [{ number: 1 }, { number: 2 }, { number: 3 }],
      cast: [
        { character: 'Vera', actor: 'ruiz', seasons: [1, 2] },
        { character: 'Vera', actor: 'tan', seasons: [3] },
        { character: 'Host', actor: 'cho', shared: true },
        { character: 'Host', actor: 'park', shared: true },
      ],
    },
  },
};
const nothing = { html: undefined as never, paragraphs: [] };

/** What a body prints in its three forms, in an article with this front matter. */
async function forms(body: string, frontMatter: object = { shows: ['dead'] }, words = {}) {
  const world = await testWorld({
    records,
    words,
    pages: { people: false },
    articles: { story: articleFile(frontMatter, body) },
  });
  const article = world.article('story');
  return {
    page: (await world.body(article, 'page')).toString().trim(),
    feed: (await world.body(article, 'feed')).toString().trim(),
    text: world.text(article),
  };
}

/** What is wrong with a body. */
async function problems(body: string, frontMatter: object = { shows: ['dead'] }) {
  return checkElementFacts.run(await checkedFile(articleFile(frontMatter, body), [], { records }));
}

test('names the actor at first, and later is the short name', async () => {
  const { page, feed, text } = await forms('Here is {% credit "Choi Nam-ra" %}. Then {% credit "nam-ra" %} left.');

  assert.is(
    page,
    '<p>Here is <span class="sf-inline-credit"><bdi>Choi Nam-ra</bdi> (<bdi>Cho Yi-hyun</bdi>)</span>. Then <span class="sf-inline-credit"><bdi>Nam-ra</bdi></span> left.</p>',
  );
  assert.is(feed, '<p>Here is Choi Nam-ra (Cho Yi-hyun). Then Nam-ra left.</p>');
  assert.is(text, 'Here is Choi Nam-ra (Cho Yi-hyun). Then Nam-ra left.');
});

test('without a short name is the whole name later', async () => {
  const { text } = await forms('{% credit "Nam On-jo" %} and {% credit "Nam On-jo" %}');

  assert.is(text, 'Nam On-jo (Park Ji-hu) and Nam On-jo');
});

test('finds a character by the name, its slug and the short name, whatever the capitals, dashes and accents', async () => {
  for (const name of ['Choi Nam-ra', 'choi nam–ra', 'CHOI NAM-RA', 'choi-nam-ra', 'Nam-ra', 'nam-ra', 'Chöi Nam-ra'])
    assert.is((await forms(`{% credit "${name}" %}`)).text, 'Choi Nam-ra (Cho Yi-hyun)', name);
});

test('knows the characters of all shows of the article, of its own cast first, and of a show that it names', async () => {
  const cast = [{ character: 'captain', actor: 'Mia Tan', short: 'Skip' }];

  assert.is(
    (await forms('{% credit "Choi Nam-ra" %}', { shows: ['harbour', 'dead'] })).text,
    'Choi Nam-ra (Cho Yi-hyun)',
  );
  assert.is(
    (await forms('{% credit "Captain" %} and {% credit "skip" %}', { shows: ['dead'], cast })).text,
    'captain (Mia Tan) and Skip',
  );
  assert.is((await forms('{% credit "Captain", show="harbour" %}', {})).text, 'Captain (Ana Ruiz)');
});

test('introduces a character of each show for itself', async () => {
  const body =
    '{% credit "Captain", show="dead" %}, {% credit "Captain", show="harbour" %}, {% credit "Cap", show="dead" %}';

  assert.is((await forms(body, {})).text, 'Captain (Mia Tan), Captain (Ana Ruiz), Cap');
});

test('stands in headings, lists and tables', async () => {
  const { page } = await forms(
    '## What {% credit "Nam-ra" %} knows\n\n- {% credit "Nam-ra" %}\n\n| a |\n| - |\n| {% credit "Nam-ra" %} |\n\n> {% credit "Nam-ra" %}\n',
  );

  const later = '<span class="sf-inline-credit"><bdi>Nam-ra</bdi></span>';
  assert.match(page, /<h2 id="[^"]+">What <span class="sf-inline-credit"><bdi>Choi Nam-ra<\/bdi> \(/);
  assert.match(page, `<li>${later}</li>`);
  assert.match(page, `<td>${later}</td>`);
  assert.match(page, `<p>${later}</p>`);
});

test('leads to the page of the actor where the site has one, at the first mention', async () => {
  const world = await testWorld({ records, articles: { story: articleFile({ shows: ['dead'] }) } });
  const linked: World = { ...world, links: { ...world.links, person: ({ id }) => `/people/${id}/` } };

  const markup = inlineCredit.render({ character: 'Nam-ra' }, nothing, {
    world: linked,
    article: world.article('story'),
  });

  assert.match(markup.toString(), '(<bdi><a href="/people/cho/">Cho Yi-hyun</a></bdi>)');
});

test('is the first mention outside articles, and the name as typed when nobody is found', async () => {
  const world = await testWorld({ records });

  assert.match(
    inlineCredit.render({ character: 'Nam-ra', show: 'dead' }, nothing, { world }).toString(),
    'Cho Yi-hyun',
  );
  assert.is(inlineCredit.render({ character: '<Nam-ra>' }, nothing, { world }).toString(), '&lt;Nam-ra&gt;');
});

test('uses the words of the site', async () => {
  const { text } = await forms('{% credit "Nam-ra" %}', { shows: ['dead'] }, { credit: '{actor} als {character}' });

  assert.is(text, 'Cho Yi-hyun als Choi Nam-ra');
});

test('escapes names, and is valid HTML', async () => {
  const cast = [
    { character: '<b>"A" & B', actor: '<i>', short: '</p>' },
    { character: 'שרה', actor: '🎭'.repeat(200) },
  ];

  const { page, feed } = await forms('{% credit "<b>\\"A\\" & B" %} {% credit "</p>" %} {% credit "שרה" %}', { cast });

  assert.match(page, '<bdi>&lt;b&gt;&quot;A&quot; &amp; B</bdi> (<bdi>&lt;i&gt;</bdi>)');
  assert.match(page, '<bdi>&lt;/p&gt;</bdi>');
  assert.match(feed, '&lt;b&gt;&quot;A&quot; &amp; B (&lt;i&gt;) &lt;/p&gt; שרה');
  assert.equal(
    htmlProblems(`<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${page}</body></html>\n`, 'page'),
    [],
  );
});

test('may be all that is true', async () => {
  assert.equal(await problems('{% credit "Choi Nam-ra" %} {% credit "cap" %}'), []);
  assert.equal(await problems('{% credit "A" %}', { cast: [{ character: 'A', actor: 'B' }] }), []);
  assert.equal(await problems('{% credit "Captain", show="harbour" %}', {}), []);
});

test('of a character nobody plays is a problem at the name, with the nearest', async () => {
  const found = await problems('Text {% credit "Nam-la" %} and {% credit "Zebedee" %}.');

  assert.equal(placesOf(found), ['7:16-24 character/unknown', '7:42-51 character/unknown']);
  assert.equal(
    found.map(({ fix }) => fix),
    ['Write "Nam-ra".', 'Choose from: Choi Nam-ra, Nam On-jo, Captain; or add the character to the cast.'],
  );
});

test('is a problem beside a show that nobody knows only where it is a slip away from a character', async () => {
  const { catalogue, article: find } = await testWorld({
    records,
    articles: { story: articleFile({ shows: ['dead'] }) },
  });
  const known = find('story');
  const article = { ...known, data: { ...known.data, shows: ['dead', 'nowhere'] } };
  const codes = (character: string) =>
    inlineCredit
      .verify({ character }, { catalogue, article, now: 0, isThere: () => true })
      .map(({ finding }) => finding.code);

  assert.equal(codes('Choi Nam-la'), ['character/unknown']);
  assert.equal(codes('Zebedee'), []);
});

test('with the name of the actor is a problem that names the character', async () => {
  const [found] = await problems('{% credit "cho yi-hyun" %}');

  assert.is(found?.code, 'character/unknown');
  assert.is(found?.what, '"cho yi-hyun" is an actor of the cast, not a character.');
  assert.is(found?.fix, 'Write "Choi Nam-ra".');
});

test('of a character that two shows have needs a show, unless both have the same actor', async () => {
  const shows = ['dead', 'harbour'];

  const found = await problems('{% credit "Captain" %} {% credit "Nam On-jo" %}', { shows });

  assert.equal(placesOf(found), ['7:11-20 character/ambiguous']);
  assert.is(found[0]?.what, '"Captain" can be Captain (Mia Tan) or Captain (Ana Ruiz).');
  assert.is(found[0]?.fix, 'Write show="dead" or show="harbour".');
});

test('by a short name that two characters have needs the whole name', async () => {
  const [found] = await problems('{% credit "Cap" %}', { shows: ['dead', 'harbour'] });

  assert.is(found?.code, 'character/ambiguous');
  assert.is(found?.fix, 'Write "Captain" or "Capitola".');
});

test('without any show, or of an unknown one, is a problem', async () => {
  assert.equal(placesOf(await problems('{% credit "A" %}', {})), ['6:1-17 show/missing']);
  assert.equal(placesOf(await problems('{% credit "A", show="ded" %}', {})), ['6:21-26 show/unknown']);
});

test('takes the character by position and stands within a sentence', () => {
  const codes = (values: object) => inlineCredit.check(values).map(({ finding }) => finding.code);

  assert.equal(inlineCredit.positional, ['character']);
  assert.is(inlineCredit.placement, 'inline');
  assert.equal(codes({}), ['argument/missing']);
  assert.match(inlineCredit.check({})[0]?.finding.fix ?? '', /such as {2}character="…"$/);
  assert.equal(codes({ character: '' }), ['argument/range']);
  assert.equal(codes({ character: 'A', actor: 'B' }), ['argument/unknown']);
});

test('leads nowhere inside a link, which cannot hold another', async () => {
  const world = await testWorld({
    records,
    articles: { story: articleFile({ shows: ['dead'] }, '[See {% credit "nam-ra" %}](https://x.test/).\n') },
  });

  assert.is(
    (await world.body(world.article('story'), 'page')).toString().trim(),
    '<p><a href="https://x.test/">See <span class="sf-inline-credit"><bdi>Choi Nam-ra</bdi> (<bdi>Cho Yi-hyun</bdi>)</span></a>.</p>',
  );
});

test('a part that has changed hands is named with a season', async () => {
  const inLantern = async (body: string) => {
    const world = await testWorld({
      records: changed,
      pages: { people: false },
      articles: { story: articleFile({ shows: ['lantern'] }, body) },
    });
    return world.text(world.article('story'));
  };
  const problemsIn = async (body: string) =>
    checkElementFacts.run(await checkedFile(articleFile({ shows: ['lantern'] }, body), [], { records: changed }));

  assert.is(
    await inLantern('{% credit "Vera", season=1 %}, then {% credit "Vera", season=3 %}.'),
    'Vera (Ana Ruiz), then Vera (Mia Tan).',
  );
  const [which] = await problemsIn('{% credit "Vera" %}');
  assert.is(which?.code, 'character/ambiguous');
  assert.is(which?.fix, 'Write season=1 or season=3.');
  const [none] = await problemsIn('{% credit "Vera", season=4 %}');
  assert.is(none?.what, 'Nobody plays "Vera" in season 4.');
  assert.is(none?.fix, 'Write one of its seasons: 1, 2, 3.');
});

test('who plays a part together is named together', async () => {
  const world = await testWorld({
    records: changed,
    pages: { people: false },
    articles: { story: articleFile({ shows: ['lantern'] }, '{% credit "Host" %} and {% credit "Host" %}') },
  });
  const article = world.article('story');

  assert.is(world.text(article), 'Host (Cho Yi-hyun and Park Ji-hu) and Host');
  assert.match(
    (await world.body(article, 'page')).toString(),
    '<bdi>Host</bdi> (<bdi>Cho Yi-hyun</bdi> and <bdi>Park Ji-hu</bdi>)',
  );
  assert.equal(
    await checkElementFacts.run(
      await checkedFile(articleFile({ shows: ['lantern'] }, '{% credit "Host" %}'), [], { records: changed }),
    ),
    [],
  );
});

test.run();
