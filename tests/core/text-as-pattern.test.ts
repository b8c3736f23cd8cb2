/** Texts as patterns: tests that marks of patterns mean themselves, and that template code means anything. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { asTemplate, literally } from '../../src/core/text-as-pattern.ts';

const test = suite('text-as-pattern');

test('every mark of patterns means itself', () => {
  const text = 'a.b*c+d?e^f$g{h}i(j)k|l[m]n\\o';

  assert.match(text, new RegExp(`^${literally(text)}$`));
  assert.not.match('axb', new RegExp(literally('a.b')));
});

test('template code may become any text, and the rest is as it stands', () => {
  const pattern = new RegExp(`^${asTemplate('/{{ lang }}/a.b/{% if x %}c/')}$`);

  assert.match('/en/a.b/c/', pattern);
  assert.match('//a.b/draft/c/', pattern);
  assert.not.match('/en/axb/c/', pattern);
});

test.run();
