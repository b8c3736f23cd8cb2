/** Tag ends: tests for which end tag belongs to an opening one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('ends of shortcodes');

/** What each shortcode of a body encloses, and which problems there are. */
function read(body: string) {
  const { document, problems } = readBodyOf(body, exampleShortcodes);
  return {
    enclosed: document.uses.map(({ contentStart, contentEnd }) => body.slice(contentStart, contentEnd)),
    problems: placesOf(problems),
  };
}

test('looks for the end of a block outside code', () => {
  const contents = [
    'a `{% endbox %}` b',
    '\n```\n{% endbox %}\n```\n',
    '\n~~~\n```\n{% endbox %}\n~~~\n',
    '\n```a``` b\n',
  ];
  for (const content of contents)
    assert.equal(read(`{% box %}${content}{% endbox %}`), { enclosed: [content], problems: [] }, content);
});

test('looks for the end of an inline shortcode outside code', () => {
  const content = 'a `{% endterm %}` b';

  assert.equal(read(`So {% term %}${content}{% endterm %} c`), { enclosed: [content], problems: [] });
});

test('pairs shortcodes of one name from the inside out', () => {
  assert.equal(read('{% box %}{% box %}a{% endbox %}{% endbox %}').enclosed, ['{% box %}a{% endbox %}', 'a']);
  assert.equal(read('So {% term %}{% term %}a{% endterm %}b{% endterm %}').enclosed, [
    '{% term %}a{% endterm %}b',
    'a',
  ]);
});

test('the end of a block is in the same item of a list', () => {
  assert.equal(read('- {% box %}\n  a\n  {% endbox %}\n- b').enclosed, ['\n  a\n  ']);
  assert.equal(read('- {% box %}\n\na\n\n{% endbox %}').problems, ['1:3-12 shortcode/unclosed']);
});

test('the end of an inline shortcode is in the same paragraph', () => {
  assert.equal(read('So {% term %}a\n\nb{% endterm %}').problems, ['1:4-14 shortcode/unclosed']);
});

test.run();
