/** Template tags: tests of where a tag of a template is itself at fault. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readTemplateTags } from '../../src/eleventy/template-tags.ts';

const test = suite('template tags');

const brokenIn = (text: string) => readTemplateTags(text).broken.map(({ start, end }) => text.slice(start, end));
const remedyOf = (text: string) => readTemplateTags(text).broken[0]?.fix;

test('tags with a name are read, and nothing of notes and of what stands in raw', () => {
  const { named, broken } = readTemplateTags(
    '{{ a }}{%- if b %}{# {% if #}{% raw %}{{ {% for %}{% endraw %}{% endif -%}',
  );

  assert.equal(
    named.map(({ name }) => name),
    ['if', 'endif'],
  );
  assert.equal(broken, []);
});

test('a tag without its end is found, up to the end of its line', () => {
  assert.equal(brokenIn('a\n{{ title }\n{{ more }}'), ['{{ title }']);
  assert.equal(brokenIn('{% if a }\nb{% endif %}'), ['{% if a }']);
  assert.equal(brokenIn('x {# never'), ['{# never']);
  assert.equal(brokenIn('a {% raw %} b {{'), ['{% raw %}']);
});

test('a tag without its beginning is found, and what opens it is said', () => {
  assert.equal(brokenIn('<ul>\n  <li>%- endfor %}\n</ul>'), ['%- endfor %}']);
  assert.is(remedyOf('<ul>\n  <li>%- endfor %}\n</ul>'), 'Write {% endfor %}');
  assert.equal(brokenIn('{% if a %}\n  for b in c %}\n'), ['for b in c %}']);
  assert.equal(brokenIn('It ends with `endif %}`.'), []);
  assert.equal(brokenIn('a { width: 50%}\nb {\n  filter: blur(50%)}\n width: 50%}'), []);
});

test('a text that nothing ends, and marks that a template does not know, are found', () => {
  assert.equal(brokenIn('{% include "a.njk %}\n<p class="b">'), ['"a.njk ']);
  assert.is(remedyOf('{% include "a.njk %}'), 'Write " where the text ends.');
  assert.equal(brokenIn('{% extends “base.njk” %}{{ "so “quoted”, it\'s text" }}'), ['“']);
});

test.run();
