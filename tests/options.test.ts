/** Options of the plugin: tests what is said of wrong ones, and that the others are used. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readOptions, type StandfirstOptions } from '../src/options.ts';

const test = suite('options');

/** What is said of each fault, and the fix. */
function faultsOf(options: unknown): readonly string[] {
  return readOptions(options as StandfirstOptions).faults.map(({ finding }) => {
    assert.is(finding.code, 'option/invalid');
    return `${finding.what} ${finding.fix}`;
  });
}

test('nothing has to be said', () => {
  assert.equal(readOptions(), { options: {}, faults: [] });
  assert.equal(readOptions({}), { options: {}, faults: [] });
});

test('options that are right are handed on as they are', () => {
  const options = { articlesFolder: 'content/articles', now: '2026-12-24 06:00', words: { latest: 'Newest' } };

  assert.equal(readOptions(options), { options, faults: [] });
});

test('an option that is wrong counts as not given, and the others are used', () => {
  const given = { articlesFolder: 5, now: '2026-12-24' } as unknown as StandfirstOptions;

  assert.equal(readOptions(given).options, { now: '2026-12-24' });
});

test('what is right of an option that is wrong elsewhere is used', () => {
  const fields = { mood: { type: 'strin' } };
  const options = (given: object) => readOptions(given as StandfirstOptions).options;

  assert.equal(options({ frontMatter: { fields, required: 'title' } }), { frontMatter: { fields, required: [] } });
  assert.equal(options({ frontMatter: { required: ['title', 7] } }), { frontMatter: { required: ['title'] } });
  assert.equal(options({ problems: { 'link/vague': 'off', 'picture/no-alt': 'never' } }), {
    problems: { 'link/vague': 'off' },
  });
  assert.equal(options({ words: { latest: 'Newest', latets: 'x' } }), { words: { latest: 'Newest' } });
  assert.equal(options({ articles: 'pages', pages: { people: false, shows: 5 } }), {
    articles: 'pages',
    pages: { people: false },
  });
});

test('what cannot be a key or a weight is told what can', () => {
  assert.equal(faultsOf({ frontMatter: { required: [7] } }), [
    'Item 1 of "frontMatter.required" is the number 7, and must be text. Write, for example, "title".',
  ]);
  assert.match(faultsOf({ problems: { 'link/vague': 'warn' } })[0] ?? '', / Write "warning"\.$/);
  assert.match(
    faultsOf({ words: { en: {} } })[0] ?? '',
    / Remove it: none of the \d+ options that there are is called like it\.$/,
  );
});

test('a slip in how articles are hosted does not turn the site around', () => {
  assert.equal(readOptions({ articles: 'page' } as unknown as StandfirstOptions).options, { articles: 'pages' });
});

test('a required key has to exist, and a key of the site to be described', () => {
  assert.equal(faultsOf({ frontMatter: { required: ['title', 'standfrst'] } }), [
    'Articles are required to have the key "standfrst", which does not exist. Write "standfirst".',
  ]);
  assert.match(
    faultsOf({ frontMatter: { fields: { mood: { type: 'strin' } } } })[0] ?? '',
    /^"frontMatter.fields.mood.type" is "strin", and must be one of: .* Write "string"\.$/,
  );
  assert.equal(faultsOf({ articles: 'templates', frontMatter: { required: ['eleventyNavigation'] } }), []);
});

test('an unknown option names the nearest', () => {
  assert.equal(faultsOf({ articleFolder: 'x' }), ['There is no option "articleFolder". Write "articlesFolder".']);
});

test('an unknown word names the nearest', () => {
  assert.equal(faultsOf({ words: { latets: 'x' } }), ['There is no option "latets" in "words". Write "latest".']);
});

test('all faults are told at once', () => {
  assert.is(faultsOf({ articlesFolder: 5, now: 'tomorrow', words: { latest: true } }).length, 3);
});

test('the folder of the articles is inside the project', () => {
  for (const articlesFolder of ['/abs', '../x', 'a/../../b', 'C:\\x']) {
    assert.match(
      faultsOf({ articlesFolder })[0] ?? '',
      /which is not a folder inside the project\. Write, for example, "articles"\.$/,
    );
  }
  assert.equal(faultsOf({ articlesFolder: '' }), ['"articlesFolder" is empty. Write it, or remove the option.']);
});

test('the moment is a date, also when it was given as a Date object', () => {
  assert.match(faultsOf({ now: '31/12/2026' })[0] ?? '', /Write 2026-12-31$/);
  assert.equal(faultsOf({ now: new Date(0) }), [
    '"now" is a Date object, and must be a date. Write, for example, 2022-02-07',
  ]);
});

test('a site may weigh problems that are a question of judgement', () => {
  assert.equal(faultsOf({ problems: { 'picture/no-alt': 'off', 'offer/closed': 'error' } }), []);
});

test('a code that does not exist, one that always stops a build, and a weight that is none are told', () => {
  assert.equal(faultsOf({ problems: { 'picture/noalt': 'off' } }), [
    'There is no kind of problem "picture/noalt" that can be allowed or weighed. Write "picture/no-alt".',
  ]);
  assert.equal(faultsOf({ problems: { 'html/script': 'off' } }), [
    '"html/script" always stops a build: a page with such a problem cannot be printed, or would harm readers. Mend the problem itself.',
  ]);
  assert.match(faultsOf({ problems: { 'picture/no-alt': 'warn' } })[0] ?? '', /"warn".*error, warning, off/);
  assert.is(faultsOf({ problems: ['picture/no-alt'] }).length, 1);
});

test('kinds of page are turned off, moved and printed otherwise', () => {
  const pages = { people: false, providers: { url: '/streaming/{id}/', layout: 'streams.njk' }, home: {} } as const;

  assert.equal(readOptions({ articles: 'pages', pages }), { options: { articles: 'pages', pages }, faults: [] });
});

test('what is wrong with a kind of page is told of that kind', () => {
  const faults = (pages: object) => faultsOf({ articles: 'pages', pages });

  assert.equal(faults({ poeple: false }), ['There is no option "poeple" in "pages". Write "people".']);
  assert.equal(faults({ people: { address: '/x/' } }), [
    'There is no option "address" in "pages.people". Write "url".',
  ]);
  assert.equal(faults({ people: { url: '/who/' } }), [
    '"pages.people.url" is "/who/", which is not an address such as /shows/{id}/, with {id} between slashes. Write, for example, "/people/{id}/".',
  ]);
  assert.equal(faults({ archive: { url: 'archive' } }), [
    '"pages.archive.url" is "archive", which is not an address such as /archive/, with a slash at its end. Write "/archive/".',
  ]);
  assert.match(faults({ home: { url: '/start/' } })[0] ?? '', /^There is no option "url" in "pages\.home"\./);
  assert.match(faults({ people: true })[0] ?? '', /^"pages\.people" is true, and must be false or/);
});

test('kinds of page decide nothing where articles are templates', () => {
  assert.equal(faultsOf({ pages: { people: false } }), [
    '"pages" is given, and where articles are templates no page is generated. Remove it, or write "pages" for "articles".',
  ]);
});

test('what is no group of options at all is told in a sentence', () => {
  assert.equal(faultsOf([]), [
    'What was given as options is a list, and must be a group of keys. Write a group of keys.',
  ]);
  assert.equal(faultsOf('articles'), [
    'What was given as options is "articles", and must be a group of keys. Write a group of keys.',
  ]);
});

test('a word with a number is one text, or one for each category of number', () => {
  const several = {
    words: { episodeCount: { one: '{count} odcinek', other: '{count} odcinka' }, minutes: '{count} m' },
  };

  assert.equal(readOptions(several), { options: several, faults: [] });
  assert.equal(faultsOf({ words: { episodeCount: { one: 'a' } } }), [
    'The option "other" is missing in "words.episodeCount". Add a line such as  other: "…"',
  ]);
  assert.equal(faultsOf({ words: { episodeCount: { ones: 'a', other: 'b' } } }), [
    'There is no option "ones" in "words.episodeCount". Write "one".',
  ]);
});

test('a word without a number has one form', () => {
  assert.match(
    faultsOf({ words: { latest: { other: 'a' } } })[0] ?? '',
    /^"words\.latest" is a group of keys, and must be text\./,
  );
});

test.run();
