/** Unrun text: tests of what of a template is never run. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutUnrun } from '../../src/eleventy/unrun-text.ts';

const shown = (text: string) => withoutUnrun({ path: 'a.njk', text }).text;

test('comments and what is printed as it is typed give way to blanks of the same length', () => {
  assert.is(shown('a {# {% b %} #} c'), `a ${' '.repeat(13)} c`);
  assert.is(shown('{% raw %}\n{% b %}\n{%- endraw -%} c'), `${' '.repeat(9)}\n${' '.repeat(7)}\n${' '.repeat(14)} c`);
  assert.is(shown('{% comment %}x{% endcomment %}{% b %}'), `${' '.repeat(30)}{% b %}`);
});

test('a text without them is the file itself', () => {
  const source = { path: 'a.njk', text: '{% raw %} {% b %} {# c' };

  assert.is(withoutUnrun(source), source);
});

test.run();
