/** Visible words: tests that sentences are filled, joined and escaped. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listInWords, phrase, sentence, wordNames, wordsOf } from '../../src/content/words.ts';
import { html } from '../../src/core/markup.ts';

const test = suite('visible words');

const words = wordsOf();

test('a site changes single words and keeps the others', () => {
  const changed = wordsOf({ latest: 'Newest' });

  assert.is(changed.latest, 'Newest');
  assert.is(changed.home, words.home);
});

test('no word is empty, and all have names', () => {
  for (const name of wordNames) assert.ok(words[name] !== '', name);
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

test('another language joins with other words', () => {
  const korean = wordsOf({ listAnd: '{first} 및 {last}', listComma: '·' });

  assert.is(listInWords(['가', '나', '다'], korean).toString(), '가·나 및 다');
});

test.run();
