/** Crew credits: tests for whose crew is meant, for its forms on pages, in feeds and as text, and for what is not true in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import type { World } from '../../src/content/world.ts';
import { crewCredits } from '../../src/elements/crew-credits.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, testWorld } from '../support/world.ts';

const test = suite('crew credits');

const years = { from: 2019 };
const records = {
  people: { bong: { name: 'Bong Joon-ho' }, han: { name: 'Han Jin-won' }, lee: { name: '<Lee> & "Ha-jun"' } },
  shows: {
    parasite: {
      title: 'Parasite',
      type: 'film',
      years,
      crew: [
        { job: 'director', person: 'bong' },
        { job: 'writer', person: 'bong' },
        { job: 'production designer', person: 'lee' },
        { job: 'Writer', person: 'han' },
      ],
    },
    empty: { title: 'Nobody', type: 'film', years },
  },
};
const nothing = { html: undefined as never, paragraphs: [] };

async function placeOf(frontMatter: object = { shows: ['parasite'] }, words = {}) {
  const world = await testWorld({
    records,
    words,
    pages: { people: false },
    articles: { story: articleFile(frontMatter) },
  });
  return { world, article: world.article('story') };
}

/** What is wrong with a body. */
async function problems(body: string, frontMatter: object = {}) {
  return checkElementFacts.run(await checkedFile(articleFile(frontMatter, body), [], { records }));
}

test('are each job once, with everybody who did it, in the words of the site', async () => {
  const markup = crewCredits.render({}, nothing, await placeOf(undefined, { jobWriter: 'Screenplay' })).toString();

  assert.is(
    markup,
    '<section class="sf-cast-credits sf-crew-credits" aria-label="Crew of Parasite"><p class="sf-cast-credits-title">Crew</p><dl>' +
      '<div><dt>Director</dt><dd>Bong Joon-ho</dd></div>' +
      '<div><dt>Screenplay</dt><dd>Bong Joon-ho</dd><dd>Han Jin-won</dd></div>' +
      '<div><dt>Production designer</dt><dd>&lt;Lee&gt; &amp; &quot;Ha-jun&quot;</dd></div></dl></section>',
  );
});

test('are only certain jobs, in the order asked for', async () => {
  const values = { only: ['Production Designer', 'director'] };

  assert.is(
    crewCredits.text(values, nothing, await placeOf()),
    'Production designer: <Lee> & "Ha-jun". Director: Bong Joon-ho.',
  );
});

test('are a line of text in the compact style', async () => {
  const values = { style: 'compact', only: ['director', 'writer'] };

  assert.is(
    crewCredits.render(values, nothing, await placeOf()).toString(),
    '<p class="sf-crew-credits-compact">Director: <bdi>Bong Joon-ho</bdi>. Writer: <bdi>Bong Joon-ho</bdi> and <bdi>Han Jin-won</bdi>.</p>',
  );
});

test('are the same words in a feed and as text', async () => {
  const place = await placeOf();
  const values = { only: ['writer', 'production designer'] };

  assert.is(
    crewCredits.feed(values, nothing, place).toString(),
    '<p>Writer: Bong Joon-ho and Han Jin-won. Production designer: &lt;Lee&gt; &amp; &quot;Ha-jun&quot;.</p>',
  );
  assert.is(
    crewCredits.text(values, nothing, place),
    'Writer: Bong Joon-ho and Han Jin-won. Production designer: <Lee> & "Ha-jun".',
  );
});

test('are those of another show when it is named, also outside an article', async () => {
  const { world } = await placeOf({});

  assert.is(crewCredits.text({ show: 'parasite', only: ['director'] }, nothing, { world }), 'Director: Bong Joon-ho.');
});

test('lead to the page of a person where the site has one', async () => {
  const { world, article } = await placeOf();
  const linked: World = { ...world, links: { ...world.links, person: ({ id }) => `/people/${id}/` } };
  const place = { world: linked, article };

  const name = '<a href="/people/bong/">Bong Joon-ho</a>';
  assert.match(crewCredits.render({}, nothing, place).toString(), `<dd>${name}</dd>`);
  assert.match(crewCredits.render({ style: 'compact' }, nothing, place).toString(), `<bdi>${name}</bdi>`);
});

test('print nothing where there is nobody', async () => {
  for (const [values, frontMatter] of [
    [{}, {}],
    [{}, { shows: ['empty'] }],
    [{ show: 'unknown', style: 'compact' }, {}],
    [{ only: ['editor'] }, { shows: ['parasite'] }],
  ] as const) {
    const place = await placeOf(frontMatter);

    assert.is(crewCredits.render(values, nothing, place).toString(), '');
    assert.is(crewCredits.feed(values, nothing, place).toString(), '');
    assert.is(crewCredits.text(values, nothing, place), '');
  }
});

test('are valid HTML', async () => {
  const place = await placeOf();
  const markup = [{}, { style: 'compact' }].map((values) => crewCredits.render(values, nothing, place)).join('');

  assert.equal(
    htmlProblems(
      `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${markup}</body></html>\n`,
      'page',
    ),
    [],
  );
});

test('may be all that is true', async () => {
  assert.equal(await problems('{% crew %}\n', { shows: ['parasite'] }), []);
  assert.equal(await problems('{% crew "parasite", only=["DIRECTOR"], style="compact" %}\n'), []);
});

test('of an article that names an unknown show as well, may be of that one', async () => {
  const text = articleFile({ shows: ['parasite'] }, '{% crew only=["gaffer"] %}\n');
  const { article, ...checked } = await checkedFile(text, [], { records });
  const data = article && { ...article.data, shows: ['parasit', 'parasite'] };

  assert.equal(checkElementFacts.run({ ...checked, article: article && data && { ...article, data } }), []);
});

test('of a job that nobody did are a problem at the job, with the nearest', async () => {
  const found = await problems('{% crew only=["directer", "gaffer"] %}\n', { shows: ['parasite'] });

  assert.equal(placesOf(found), ['7:15-25 job/unknown', '7:27-35 job/unknown']);
  assert.equal(
    found.map(({ fix }) => fix),
    ['Write "director".', 'Choose from: director, writer, production designer, Writer.'],
  );
});

test('of no show, an unknown one or one without a crew are a problem', async () => {
  assert.equal(placesOf(await problems('{% crew %}\n')), ['6:1-11 show/missing']);
  assert.equal(placesOf(await problems('{% crew "parasit" %}\n')), ['6:9-18 show/unknown']);
  assert.equal(placesOf(await problems('{% crew %}\n', { shows: ['empty'] })), ['7:1-11 crew/missing']);
});

test('take the show by position and stand between paragraphs', () => {
  const codes = (values: object) => crewCredits.check(values).map(({ finding }) => finding.code);

  assert.equal(crewCredits.positional, ['show']);
  assert.is(crewCredits.placement, 'block');
  assert.equal(codes({ show: 'a', only: ['director'], style: 'list' }), []);
  assert.equal(codes({ style: 'tiny' }), ['argument/choice']);
  assert.equal(codes({ only: [] }), ['argument/range']);
});

test.run();
