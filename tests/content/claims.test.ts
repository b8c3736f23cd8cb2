/** Claims: tests which sentences say that something can be watched somewhere now, and which only seem to. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ClaimWords, claimWords } from '../../src/content/claim-words.ts';
import { claimFinder } from '../../src/content/claims.ts';

const test = suite('claims');

const NAMES = ['Netflix', 'BBC iPlayer', 'Apple TV', 'Apple TV Store', 'NOW', 'YouTube'];
const english = claimFinder(claimWords.en as ClaimWords);
/** Each claim as its words and the name that is meant. */
const claims = (text: string) =>
  english.find(text, NAMES).map(({ name, start, end }) => `${text.slice(start, end)} = ${NAMES[name]}`);
const silent = (...texts: readonly string[]) => {
  for (const text of texts) assert.equal(claims(text), [], text);
};

test('finds the usual ways to say it', () => {
  for (const words of [
    'now on Netflix',
    'currently on Netflix',
    'streaming on Netflix',
    'available on Netflix',
    'still on Netflix',
    'now streaming on Netflix',
    'currently available to watch on Netflix',
    'available for free on Netflix',
    'now showing exclusively on Netflix',
    'Now available to rent or buy on Netflix',
    'available via Netflix',
    'now on the BBC iPlayer',
  ]) {
    const name = words.endsWith('iPlayer') ? 'BBC iPlayer' : 'Netflix';
    assert.equal(claims(`All of it is ${words}, and good.`), [`${words} = ${name}`]);
  }
});

test('finds it at the beginning, at the end and in several sentences', () => {
  assert.equal(claims('Now on Netflix'), ['Now on Netflix = Netflix']);
  assert.equal(claims('It’s now on Netflix. We liked it. It is still streaming on NOW!'), [
    'now on Netflix = Netflix',
    'still streaming on NOW = NOW',
  ]);
});

test('looks through the marks of Markdown and the end of a line', () => {
  assert.equal(claims('*Night Desk* is now on **Netflix**.'), ['now on **Netflix = Netflix']);
  assert.equal(claims('It is [now streaming on\nNetflix](https://a.test/).'), ['now streaming on\nNetflix = Netflix']);
  silent('It is now\n\non Netflix.');
});

test('finds every provider of a list', () => {
  assert.equal(claims('It is now on Netflix, BBC iPlayer and NOW.'), [
    'now on Netflix = Netflix',
    'BBC iPlayer = BBC iPlayer',
    'NOW = NOW',
  ]);
  assert.equal(claims('Available on Netflix or on YouTube.'), ['Available on Netflix = Netflix', 'YouTube = YouTube']);
});

test('takes the longest name, and no name for part of another', () => {
  assert.equal(claims('It is available on Apple TV Store.'), ['available on Apple TV Store = Apple TV Store']);
  silent(
    'It is available on Apple TV+.',
    'It is now on Netflix’s list of failures.',
    'A clip is what is available on Netflix Korea.',
    'It is now on Netflixable.',
    'It is now on netflix.',
  );
});

test('says nothing of the past', () => {
  silent(
    'It was on Netflix.',
    'It was streaming on Netflix.',
    'Until March the series was, with its sequel, available on Netflix.',
    'It had been available on Netflix.',
    'It became available on Netflix in 2022.',
    'It used to be available on Netflix.',
    'Once available on Netflix, it is gone.',
  );
});

test('says nothing of what is denied', () => {
  silent(
    'It is not currently on Netflix.',
    'It isn’t available on Netflix.',
    "It isn't available on Netflix.",
    'It is no longer streaming on Netflix.',
    'Neither of them is now on Netflix.',
    'Nowhere is it available on Netflix.',
  );
});

test('says nothing of the future, of conditions and of questions', () => {
  silent(
    'It will be available on Netflix.',
    'It is available on Netflix from 4 December.',
    'It is due to be streaming on Netflix.',
    'If it is available on Netflix, watch it.',
    'We asked whether it is still on Netflix.',
    'Is it still on Netflix?',
  );
});

test('says nothing of clips and trailers', () => {
  silent('A trailer is available on YouTube.', 'The clip, now on YouTube, runs three minutes.');
});

test('believes the last word', () => {
  assert.equal(claims('It was a flop in 2020 and is now on Netflix.'), ['now on Netflix = Netflix']);
  assert.equal(claims('If you missed it, it is now on Netflix.'), ['now on Netflix = Netflix']);
  assert.equal(claims('It was not good. Now on Netflix, it is better.'), ['Now on Netflix = Netflix']);
  assert.equal(claims('Available on Netflix. From Friday there is more.'), ['Available on Netflix = Netflix']);
});

test('another language is another list of words', () => {
  const german = claimFinder({
    present: ['jetzt'],
    between: [],
    on: ['bei'],
    and: ['und'],
    affirmed: ['ist'],
    denied: ['war'],
    supposed: ['wenn'],
    later: ['ab'],
    others: [],
  });

  assert.is(german.find('Die Serie ist jetzt bei Netflix und NOW.', NAMES).length, 2);
  assert.is(german.find('Wenn sie jetzt bei Netflix ist, gut.', NAMES).length, 0);
});

test('is not slow, and finds nothing, in a long text of nearly the right words', () => {
  silent(
    `${'now '.repeat(20_000)}. Netflix`,
    `${'now on '.repeat(20_000)}. Netflix`,
    `${'now, '.repeat(20_000)}Netflix`,
  );
});

test('knows at once most texts that claim nothing', () => {
  assert.ok(english.mayClaim('Was it ever on *Netflix*?', NAMES));
  assert.not.ok(english.mayClaim('Netflix and NOW paid for it. It is now on ITV.', NAMES));
  assert.not.ok(english.mayClaim('Now on Netflix', []));
});

test.run();
