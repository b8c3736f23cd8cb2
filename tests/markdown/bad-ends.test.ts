/** Bad ends: tests that the bracket that ends no shortcode is what is marked. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('bad ends of shortcodes');

/** Where the only problem of a body is, and what is said of it. */
function told(body: string): readonly string[] {
  const { problems } = readBodyOf(body, exampleShortcodes);
  return [...placesOf(problems), ...problems.flatMap(({ what, fix }) => [what, fix])];
}

test('a bracket where a shortcode should end is told as that', () => {
  for (const [body, place, typed] of [
    ['{% stars 4 }', '1:12-13', '}'],
    ['{% stars "a }" }}\n\nx', '1:16-18', '}}'],
    ['{% stars 4 % }', '1:12-15', '% }'],
    ['{% stars 4 %]', '1:12-14', '%]'],
    ['{% stars 4 %)\n\nx', '1:12-14', '%)'],
    ['{% stars 4 %> and\n\n{% stars 3 %}', '1:12-14', '%>'],
  ] as const)
    assert.equal(told(body), [
      `${place} shortcode/syntax`,
      `{% stars ends with ${typed}, and not with %}.`,
      'Write %} in its place.',
    ]);
});

test('a bracket of something else ends nothing', () => {
  assert.match(told('{% stars 4 and {x}')[1] ?? '', /^{% stars is opened here and never finished\.$/);
  assert.equal(told('{% stars 4 %} a }'), []);
});

test.run();
