/** Spoken words: tests of which words stand in quotation marks. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isSpoken } from '../../src/content/spoken-words.ts';

const test = suite('spoken words');

const spoken = (text: string, words = 'on now') => {
  const start = text.indexOf(words);
  return isSpoken(text, { start, end: start + words.length });
};

test('words within quotation marks of any sort are somebody’s', () => {
  for (const text of [
    '“It is on now,” she says.',
    '"It is on now," she says.',
    '‘It’s on now,’ she says.',
    "'It's on now,' she says.",
    '„It is on now“, sagt sie.',
    '« It is on now », dit-elle.',
    'First.\n\n“One.” Then: “It\nis on now,” she says.\n\nLast.',
    '“It is on now.\n\n“And more,” she says.',
  ])
    assert.ok(spoken(text), text);
});

test('words between, before and behind quotations are the author’s', () => {
  for (const text of [
    '“One,” it is on now, “two.”',
    '"One," it is on now, "two."',
    "It's on now, isn't it?",
    'The 5" tape is on now, and the 6" tape.',
    '“Open\n\nIt is on now.',
    'The dogs’ show is on now, as the cats’ is.',
    'It is on now.',
  ])
    assert.not(spoken(text), text);
});

test.run();
