/** Unfinished tags: tests of where a template is left open. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unfinishedTag } from '../../src/eleventy/unfinished-tags.ts';

const test = suite('unfinished tags');

const BLOCKS = new Set(['if', 'for', 'block']);
const openIn = (text: string) => {
  const found = unfinishedTag(text, BLOCKS);
  return found && text.slice(found.start, found.end);
};

test('a template whose tags and blocks all end has none', () => {
  assert.is(openIn('{% if a %}{{ b }}{% for c in d -%}{# {% if #}{%- endfor %}{% endif %}{% set x = 1 %}'), undefined);
});

test('the innermost block without an end is found', () => {
  assert.is(openIn('{% if a %}\n{% for b in c %}\n{% endfor %}\n'), '{% if a %}');
  assert.is(openIn('{% if a %}\n{%- for b in c %}\n'), '{%- for b in c %}');
});

test('a tag without its end is found, up to the end of its line', () => {
  assert.is(openIn('a\n{{ title }\n{{ more }}'), '{{ title }');
  assert.is(openIn('{% if a }\nb{% endif %}'), '{% if a }');
  assert.is(openIn('x {# never'), '{# never');
});

test('what stands in raw is no tag, and raw itself needs an end', () => {
  assert.is(openIn('{% raw %}{{ {% if %}{% endraw %}'), undefined);
  assert.is(openIn('a {% raw %} b {{'), '{% raw %}');
});

test.run();
