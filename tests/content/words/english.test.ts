/** English words: tests that there are enough of them, and that America differs where it should. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { americanEnglish, english } from '../../../src/content/words/english.ts';

const test = suite('english words');

test('no word is empty', () => {
  for (const [name, word] of Object.entries(english))
    assert.ok(typeof word === 'string' ? word !== '' : word.other !== '', name);
});

test('America says "season" wherever Britain says "series" of a part of a show', () => {
  const british = Object.entries(english).filter(([, word]) =>
    /\bseries \{season\}|^Series \{number\}$/.test(String(word)),
  );

  assert.ok(british.length > 2);
  for (const [name] of british) assert.match(String({ ...americanEnglish }[name as keyof typeof english]), /season/i);
});

test.run();
