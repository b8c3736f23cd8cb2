/** Checking front matter: tests what a site may add, what it may ask for, and what is legal where articles are templates. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentReader } from '../../src/content/read.ts';
import type { Check } from '../../src/core/schema.ts';
import { createProject } from '../support/project.ts';
import { articleOf, marksOf, needed } from './small-site.ts';

const test = suite('checking front matter');

const plain = { title: 'A title', standfirst: 'A standfirst.', date: '2022-02-07' };
const pages = articleCheck({}, false);
const templates = articleCheck({}, true);

/** `code path` of each fault. */
function faults(check: Check, data: object): readonly string[] {
  return check(data).map(({ path, finding }) => `${finding.code} ${path.join('.')}`.trim());
}

const mood = { type: 'string', title: 'Mood', enum: ['glad', 'grave'], examples: ['glad'], why: 'It picks the music.' };

test('wants title, standfirst and date', () => {
  assert.equal(faults(pages, plain), []);
  assert.equal(
    pages({}).map(({ finding }) => finding.what),
    ['The key "title" is missing.', 'The key "standfirst" is missing.', 'The key "date" is missing.'],
  );
});

test('wants what the site asks for, in their place', () => {
  const check = articleCheck({ required: ['title', 'kicker'] }, false);

  assert.equal(faults(check, { title: 'A title', kicker: 'On set' }), []);
  assert.equal(
    check({ kicker: 'On set' }).map(({ finding }) => finding.what),
    ['The key "title" is missing.'],
  );
  assert.equal(
    check({ title: 'A title' }).map(({ finding }) => finding.what),
    ['The key "kicker" is missing.'],
  );
});

test('may want nothing at all', () => {
  assert.equal(faults(articleCheck({ required: [] }, false), {}), []);
});

test('keeps its own rules where less is required', () => {
  const check = articleCheck({ required: [] }, false);

  assert.equal(faults(check, { title: '' }), ['value/range title']);
  assert.equal(faults(check, { date: '2022-02-31' }), ['date/invalid date']);
  assert.equal(faults(check, { titel: 'A title' }), ['key/unknown titel']);
});

test('tells a site that has its own layouts how its own keys are declared', () => {
  const fix = (forTemplates: boolean) =>
    articleCheck({}, forTemplates)({ ...plain, mood: 'glad' })[0]?.finding.fix ?? '';

  assert.match(
    fix(true),
    /; or, if it is a key of your site, declare it in the options: frontMatter: \{ fields: \{ mood: \{\} \} \}\.$/,
  );
  assert.not.match(fix(false), /key of your site/);
});

test('knows a key of the site and no other', () => {
  const check = articleCheck({ fields: { mood } }, false);

  assert.equal(faults(check, { ...plain, mood: 'glad' }), []);
  assert.equal(faults(pages, { ...plain, mood: 'glad' }), ['key/unknown mood']);
  assert.equal(faults(check, { ...plain, mod: 'glad' }), ['key/unknown mod']);
  assert.is(check({ ...plain, mod: 'glad' })[0]?.finding.fix, 'Write "mood".');
});

test('holds a key of the site to its schema, with its reason', () => {
  const check = articleCheck({ fields: { mood, runs: { type: 'integer', minimum: 1 } } }, false);

  const [choice] = check({ ...plain, mood: 'grav' });

  assert.is(choice?.finding.code, 'value/choice');
  assert.is(choice?.finding.what, '"mood" is "grav", and must be one of: glad, grave.');
  assert.is(choice?.finding.why, 'It picks the music.');
  assert.is(choice?.finding.fix, 'Write "grave".');
  assert.equal(faults(check, { ...plain, runs: 'two' }), ['value/type runs']);
  assert.equal(faults(check, { ...plain, runs: 0 }), ['value/range runs']);
});

test('may require a key of the site', () => {
  const check = articleCheck({ fields: { mood }, required: ['title', 'mood'] }, false);

  const [missing, ...others] = check({ title: 'A title' });

  assert.is(missing?.finding.what, 'The key "mood" is missing.');
  assert.is(missing?.finding.why, 'It picks the music.');
  assert.equal(others, []);
});

test('lets a site narrow a key that is there', () => {
  const check = articleCheck({ fields: { kicker: { type: 'string', maxLength: 5 } } }, false);

  assert.equal(faults(check, { ...plain, kicker: 'Short' }), []);
  assert.equal(faults(check, { ...plain, kicker: 'Too long' }), ['value/range kicker']);
});

test('says where in the file a key of the site is wrong', async () => {
  const project = await createProject({
    'articles/a.md': articleOf(`${needed}mood: "grav"\ncredits:\n  - name: Jo\n    pages: many\n`),
  });
  const credits = {
    type: 'array',
    items: { type: 'object', properties: { name: { type: 'string' }, pages: { type: 'integer' } } },
  };

  const { articles } = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({ fields: { mood, credits } }, false),
  })();
  await project.dispose();

  assert.equal(marksOf(articles[0]?.problems ?? []), [
    'articles/a.md:5:7 "grav" value/choice',
    'articles/a.md:8:12 many value/type',
  ]);
});

const eleventyData = {
  pagination: { data: 'collections.all', size: 1 },
  eleventyComputed: { title: '{{ page.url }}' },
  eleventyDataSchema: 'a',
  eleventyExcludeFromCollections: true,
  eleventyImport: { collections: ['all'] },
  eleventyNavigation: { key: 'Home' },
  templateEngineOverride: 'njk,md',
};

test('knows Eleventy’s own keys where articles are its templates, whatever is in them', () => {
  assert.equal(faults(templates, { ...plain, ...eleventyData }), []);
  assert.equal(faults(templates, { ...plain, permalink: false, layout: 'post' }), []);
  assert.equal(faults(templates, { ...plain, permalink: '{{ title | slug }}/', layout: false }), []);
});

test('does not know them elsewhere', () => {
  assert.equal(
    faults(pages, { ...plain, ...eleventyData }),
    Object.keys(eleventyData).map((key) => `key/unknown ${key}`),
  );
  assert.equal(faults(pages, { ...plain, permalink: false }), ['value/type permalink']);
  assert.equal(faults(pages, { ...plain, layout: 'post' }), ['value/format layout']);
});

test('takes the words that Eleventy takes for a date, where articles are its templates', () => {
  for (const date of ['Last Modified', 'last modified', 'Created', 'git Last Modified', 'git created']) {
    assert.equal(faults(templates, { ...plain, date }), [], date);
    assert.equal(faults(pages, { ...plain, date }), ['date/invalid date'], date);
  }
});

test('says of a wrong date the same in both', () => {
  for (const date of ['2022-02-31', '7/2/2022', 'yesterday', 20220207]) {
    assert.equal(templates({ ...plain, date }), pages({ ...plain, date }), String(date));
  }
  assert.is(
    templates({ ...plain, date: '2022-02-31' })[0]?.finding.what,
    '"date" is "2022-02-31", which does not exist: February 2022 has 28 days.',
  );
});

test('takes one topic as text where articles are Eleventy’s templates', () => {
  assert.equal(faults(templates, { ...plain, tags: 'drama' }), []);
  assert.equal(faults(templates, { ...plain, tags: ['drama', 'comedy'] }), []);
  assert.equal(faults(templates, { ...plain, tags: 5 }), ['value/type tags']);
  assert.equal(faults(pages, { ...plain, tags: 'drama' }), ['value/type tags']);
});

test('has a mistyped key in neither', () => {
  for (const check of [pages, templates]) {
    assert.equal(faults(check, { ...plain, autors: ['jo'] }), ['key/unknown autors']);
    assert.is(check({ ...plain, autors: ['jo'] })[0]?.finding.fix, 'Write "authors".');
  }
});

test('adds keys of the site to those of Eleventy', () => {
  const check = articleCheck({ fields: { mood }, required: ['title'] }, true);

  assert.equal(faults(check, { title: 'A title', mood: 'glad', eleventyNavigation: {} }), []);
  assert.equal(faults(check, { title: 'A title', mood: 'sad' }), ['value/choice mood']);
});

test('asks nothing of a key whose schema is itself wrong, which is told among the options', () => {
  const check = articleCheck({ fields: { mood: { type: 'nonsense' } }, required: ['title', 'nonsense'] }, false);

  assert.equal(faults(check, { title: 'A title', mood: 5 }), []);
});

test('takes any schema that the specification allows', () => {
  const mixed = { type: ['string', 'array'], items: { $ref: '#/$defs/name' }, $defs: { name: { minLength: 2 } } };
  const check = articleCheck({ fields: { x: mixed, y: { required: ['z'] } }, required: [] }, false);

  assert.equal(faults(check, { x: 'text', y: { z: 1 } }), []);
  assert.equal(faults(check, { x: ['a'], y: {} }), ['value/range x.0', 'key/missing y']);
});

test('lets templates leave keys empty that nobody requires', () => {
  assert.equal(faults(templates, { ...plain, description: '', authors: [], kicker: null }), []);
  assert.equal(faults(templates, { ...plain, title: '' }), ['value/range title']);
  assert.equal(faults(pages, { ...plain, description: '' }), ['value/range description']);
});

test('takes dates in templates that Eleventy takes', () => {
  for (const date of ['Created', 'git Last Modified', '2022-02-07T09:30:00.000Z', '2016-03-23 9:00:00 -4', '2022-W06'])
    assert.equal(faults(templates, { ...plain, date }), [], date);
});

test.run();
