/** Shortcode tags: tests for finding them before Markdown is read. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findTags } from '../../src/markdown/tags.ts';

const test = suite('shortcode tags');

/** Each tag as `name|arguments|line start–end text`. */
function found(text: string): readonly string[] {
  return findTags(text, 0).tags.map(({ name, argumentsText, start, end }) => {
    return `${name}|${argumentsText.trim()}|${text.slice(start, end)}`;
  });
}

test('finds name, arguments and place of a tag', () => {
  const text = 'Hello {% pullquote by="Jo" %} there';

  const [tag] = findTags(text, 0).tags;

  assert.is(tag?.name, 'pullquote');
  assert.is(tag?.argumentsText, ' by="Jo" ');
  assert.is(text.slice(tag?.start, tag?.end), '{% pullquote by="Jo" %}');
  assert.is(text.slice(tag?.nameStart).startsWith('pullquote'), true);
  assert.is(text.slice(tag?.argumentsStart).startsWith(' by='), true);
  assert.is(tag?.finished, true);
});

test('counts offsets in the whole file, also when it begins to search further on', () => {
  const text = '---\n{% no %}\n---\n{% yes %}';

  const { tags } = findTags(text, 17);

  assert.equal(
    tags.map(({ name, start, end }) => [name, start, end]),
    [['yes', 17, 26]],
  );
});

test('finds the name with and without spaces and dashes around it', () => {
  assert.equal(found('{%box%}'), ['box||{%box%}']);
  assert.equal(found('{%-box-%}'), ['box||{%-box-%}']);
  assert.equal(found('{%- box -%}'), ['box||{%- box -%}']);
  assert.equal(found('{% cast-list %}'), ['cast-list||{% cast-list %}']);
  assert.equal(found('{%-cast-list limit=3-%}'), ['cast-list|limit=3|{%-cast-list limit=3-%}']);
  assert.equal(found('{%\n  box\n%}'), ['box||{%\n  box\n%}']);
});

test('takes an end within quotation marks for text', () => {
  assert.equal(found('{% a b="100 %} sure" %} c'), ['a|b="100 %} sure"|{% a b="100 %} sure" %}']);
  assert.equal(found(`{% a b='%}' %}`), [`a|b='%}'|{% a b='%}' %}`]);
  assert.equal(found('{% a b="say \\"%}\\"" %}'), ['a|b="say \\"%}\\""|{% a b="say \\"%}\\"" %}']);
});

test('ends a tag whose quotation mark is never closed, so that only its arguments are wrong', () => {
  assert.equal(found('{% quote by="Jo %}Words{% endquote %}'), [
    'quote|by="Jo|{% quote by="Jo %}',
    'endquote||{% endquote %}',
  ]);
  assert.equal(found(`{% quote by=Jo's %}“It's”{% endquote %}`), [
    `quote|by=Jo's|{% quote by=Jo's %}`,
    'endquote||{% endquote %}',
  ]);
});

test('knows a tag that is never finished, by its two characters', () => {
  for (const text of ['{% box by="Jo"', '{% box\n\n%}', '{% box {% year %}', '`{% box` and %}']) {
    const [tag] = findTags(text, 0).tags;

    assert.is(tag?.finished, false, text);
    assert.is(tag?.name, 'box', text);
    assert.is(tag?.raw, '{%', text);
    assert.is((tag?.end ?? 0) - (tag?.start ?? 0), 2, text);
  }
});

test('lets no tag run over the end of fenced code', () => {
  assert.equal(
    findTags('~~~\n{% box\n~~~\nand %} so', 0).tags.map(({ finished }) => finished),
    [false],
  );
});

test('finds a tag without a name', () => {
  assert.equal(found('{% %} {%%} {% 5 %}'), ['||{% %}', '||{%%}', '|5|{% 5 %}']);
});

test('leaves alone what is escaped, and what is no tag', () => {
  assert.equal(found('\\{% box %}'), []);
  assert.equal(found('{{ box }} {# box #} { % box % } %}'), []);
});

test('takes a bracket before the code of a character for a part of an address', () => {
  assert.equal(findTags('a [b](/c?d={%0D%0A++%22e%22%}&f) g', 0).tags, []);
});

test('finds a tag after a backslash that is itself escaped', () => {
  assert.equal(found('\\\\{% box %}'), ['box||{% box %}']);
  assert.equal(found('\\\\\\{% box %}'), []);
});

test('knows on which line of the file each line of its text begins', () => {
  const { lines } = findTags('one\n{% two\nthree\nfour %}\nfive\nsix {% seven\n%} eight\nnine', 0);

  assert.equal(lines, [0, 1, 4, 5, 7]);
});

test('reads the arguments of a tag that runs over the lines of a quotation without their marks', () => {
  const { tags } = findTags('> {% box a="b"\n> c="d" %}', 0);

  assert.is(tags[0]?.argumentsText, ' a="b"\n  c="d" ');
});

test('keeps a > at the beginning of a line where there is no quotation', () => {
  const { tags } = findTags('{% box a="b"\n> c="d" %}', 0);

  assert.is(tags[0]?.argumentsText, ' a="b"\n> c="d" ');
});

test('a tag that is not finished within 5,000 characters is not finished', () => {
  const finished = (length: number) => findTags(`{% a "${'x'.repeat(length)}" %}`, 0).tags[0]?.finished;

  assert.is(finished(4900), true);
  assert.is(finished(5000), false);
});

test.run();
