/** Visible words: tests that a language has its words, that sentences are filled, joined and escaped, and that numbers choose their form. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  counted,
  isCounted,
  listAsText,
  listInWords,
  numberInWords,
  phrase,
  quotationMarks,
  sentence,
  untranslatedWords,
  wordNames,
  wordsOf,
} from '../../src/content/words.ts';
import { html } from '../../src/core/markup.ts';

const test = suite('visible words');

const words = wordsOf('en-GB');

test('a site changes single words and keeps the others', () => {
  const changed = wordsOf('en-GB', { latest: 'Newest' });

  assert.is(changed.latest, 'Newest');
  assert.is(changed.home, words.home);
});

test('the first part of the language chooses the dictionary, in any case and with any region', () => {
  const said = ['en', 'en-GB', 'ko', 'ko-KR', 'KO-kr', 'cy-GB'].map((language) => wordsOf(language).topics);

  assert.equal(said, ['Topics', 'Topics', '주제', '주제', '주제', 'Pynciau']);
});

test('a region says some words in another way', () => {
  const american = wordsOf('en-US');

  assert.is(american.season, 'Season {number}');
  assert.is(american.mediumDayPattern, 'LLLL d, yyyy');
  assert.is(american.topics, 'Topics');
  assert.is(words.season, 'Series {number}');
});

test('a site’s own words come before those of its region', () => {
  assert.is(wordsOf('en-US', { season: 'Run {number}' }).season, 'Run {number}');
});

test('a language without a dictionary has English words with its own signs and dates', () => {
  const french = wordsOf('fr');

  assert.is(french.topics, 'Topics');
  assert.is(french.mediumDayPattern, 'DDD');
  assert.equal(quotationMarks(french), ['«\u00A0', '\u00A0»', '“', '”']);
});

test('it is known which words a language lacks, and signs are none', () => {
  const missing = untranslatedWords('fr', {});

  assert.ok(missing.includes('topics') && missing.includes('episodeCount'));
  for (const name of ['listComma', 'dayPattern', 'titleOfSite', 'credit', 'regionGB'] as const)
    assert.not.ok(missing.includes(name), name);
  assert.not.ok(untranslatedWords('fr', { topics: 'Thèmes' }).includes('topics'));
});

test('a language with a dictionary lacks nothing', () => {
  assert.equal(
    ['en-US', 'ko', 'cy-GB'].flatMap((language) => untranslatedWords(language, {})),
    [],
  );
});

test('a word with a number takes the form that its language asks for', () => {
  const welsh = wordsOf('cy');
  const episodes = (count: number) => counted(welsh.episodeCount, count, welsh);

  assert.equal([0, 1, 2, 3, 5, 6, 7].map(episodes), [
    '0 pennod',
    '1 bennod',
    '2 bennod',
    '3 pennod',
    '5 pennod',
    '6 phennod',
    '7 pennod',
  ]);
});

test('English tells one from many, Korean does not', () => {
  const korean = wordsOf('ko');

  assert.equal(
    [0, 1, 2, 1200].map((count) => counted(words.episodeCount, count, words)),
    ['0 episodes', '1 episode', '2 episodes', '1,200 episodes'],
  );
  assert.equal(
    [1, 12].map((count) => counted(korean.episodeCount, count, korean)),
    ['1부작', '12부작'],
  );
});

test('a form that nobody wrote is the general one', () => {
  const polish = wordsOf('pl', { episodeCount: { one: '{count} odcinek', other: '{count} odcinka' } });

  assert.is(counted(polish.episodeCount, 5, polish), '5 odcinka');
});

test('numbers are written as the language does', () => {
  assert.is(numberInWords(1234.5, wordsOf('de')), '1.234,5');
});

test('only words with a number may have several forms', () => {
  assert.equal(wordNames.filter(isCounted), ['readingTime', 'articleCount', 'episodeCount', 'minutes']);
});

test('a sentence is filled, and a place that nobody fills stays in sight', () => {
  assert.is(sentence('{day} at {time}', { day: 'Monday', time: '9:30 am' }), 'Monday at 9:30 am');
  assert.is(sentence('{day} at {time}', { day: 'Monday' }), 'Monday at {time}');
});

test('what is filled in is not filled again', () => {
  assert.is(sentence('{first} and {last}', { first: '{last}', last: '$&' }), '{last} and $&');
});

test('a phrase escapes its words and keeps markup in its places', () => {
  assert.is(
    phrase('<By> {name} & {other}', { name: html`<b>Jo</b>`, other: '<i>' }).toString(),
    '&lt;By&gt; <b>Jo</b> &amp; &lt;i&gt;',
  );
});

test('things in a row are joined as the language does', () => {
  assert.is(listInWords([], words).toString(), '');
  assert.is(listInWords(['a'], words).toString(), 'a');
  assert.is(listInWords(['a', 'b'], words).toString(), 'a and b');
  assert.is(listInWords(['a', html`<b>b</b>`, '<c>'], words).toString(), 'a, <b>b</b> and &lt;c&gt;');
});

test('British English, also without a region, has no comma before "and"; American has', () => {
  const joined = ['en-GB', 'en', 'en-US'].map((language) => listAsText(['a', 'b', 'c'], wordsOf(language)));

  assert.equal(joined, ['a, b and c', 'a, b and c', 'a, b, and c']);
});

test('Korean, Welsh and Arabic join with their own words', () => {
  assert.is(listAsText(['가', '나', '다'], wordsOf('ko')), '가, 나 및 다');
  assert.is(listAsText(['Siân', 'Huw', 'Emyr'], wordsOf('cy')), 'Siân, Huw ac Emyr');
  assert.is(listAsText(['نور', 'سلمى'], wordsOf('ar')), 'نور وسلمى');
});

test('what is joined is heard without its markup', () => {
  assert.is(
    listInWords(['Huw', html`<a href="/x/">Elin</a>`], wordsOf('cy')).toString(),
    'Huw ac <a href="/x/">Elin</a>',
  );
});

test.run();
