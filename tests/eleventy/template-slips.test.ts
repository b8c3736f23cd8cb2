/** Template slips: tests of where a template that cannot be compiled is at fault. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { silentSlips, templateSlips } from '../../src/eleventy/template-slips.ts';

const test = suite('template slips');

const BLOCKS = new Set(['if', 'for', 'block']);
const TAGS = [...BLOCKS, 'include', 'set', 'raw', 'quote', 'else'];
const slipsIn = (text: string) => {
  const { tag, block, end } = templateSlips(text, BLOCKS, TAGS);
  const typed = (slip: typeof tag) => slip && text.slice(slip.start, slip.end);
  return { tag: typed(tag), block: typed(block), end: typed(end), fix: (tag ?? block ?? end)?.fix };
};

test('a template whose tags and blocks all end has none', () => {
  const text = '{% if a %}{{ b }}{% for c in d -%}{# {% if #}{%- endfor %}{% endif %}{% set x = "it\'s" %}';

  assert.equal(templateSlips(text, BLOCKS, TAGS), { tag: undefined, block: undefined, end: undefined });
});

test('the innermost block without an end is found', () => {
  assert.is(slipsIn('{% if a %}\n{% for b in c %}\n{% endfor %}\n').block, '{% if a %}');
  assert.is(slipsIn('{% if a %}\n{%- for b in c %}\n').block, '{%- for b in c %}');
});

test('of two blocks of one sort, that is open whose end stands further in than it', () => {
  assert.is(slipsIn('{% if a %}\n  {% if b %}\n  b\n{% endif %}\n').block, '{% if b %}');
  assert.is(
    slipsIn('{% block m %}\n  {% if a %}\n    {% if b %}\n  {% endif %}\n{% endblock %}\n').block,
    '{% if b %}',
  );
});

test('an end of what was never opened is found', () => {
  assert.equal(slipsIn('{% block m %}\n{% endif %}{% endblock %}'), {
    tag: undefined,
    block: undefined,
    end: '{% endif %}',
    fix: 'Write {% if … %} where it begins, or remove {% endif %}.',
  });
});

test('an else without an if is found', () => {
  assert.is(slipsIn('{% block m %}{% else %}{% endblock %}').end, '{% else %}');
  assert.is(slipsIn('{% case 1 %}').fix, 'Write {% switch … %} where it begins, or remove {% case %}.');
  assert.is(slipsIn('{% for a in b %}{% else %}{% endfor %}').end, undefined);
});

test('an end that is misspelt is found at its name', () => {
  const { block, fix } = slipsIn('{% for a in b %}\n{%- enfdor %}\n');

  assert.is(block, 'enfdor');
  assert.is(fix, 'Write "endfor".');
  assert.is(slipsIn('{% if a %}{% endquote %}{% else %}{% endif %}').block, undefined);
});

test('a tag that is itself at fault is found first', () => {
  assert.is(slipsIn('{% if a %}\n{% include "a.njk"\n{{ b }}').tag, '{% include "a.njk"');
});

test('what compiles and prints what it should do is found by the name of its tag', () => {
  const silent = (text: string) => silentSlips(text, TAGS).map(({ start, end }) => text.slice(start, end));

  assert.equal(silent('<p>\n  include "a.njk" %}\n</p>'), ['include "a.njk" %}']);
  assert.equal(silent('{% if a %}%- else %}{% endif %}'), ['%- else %}']);
  assert.equal(silent('{{ “title” }}'), ['“']);
  assert.equal(silent('<p>ninety %} and so on</p>'), []);
});

test.run();
