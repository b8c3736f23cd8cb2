/** Misplaced tags: tests for shortcodes inside one that prints only words, where they would vanish. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('misplaced tags');

const problemsIn = (body: string) => readBodyOf(body, exampleShortcodes).problems;

test('a block inside a pull quote is told to move below it, also in the middle of its words', () => {
  for (const [body, place] of [
    ['{% pullquote %}\nx\n\n{% stars 4 %}\n\n{% endpullquote %}', '4:1-14 shortcode/misplaced'],
    ['{% pullquote %}\nx\n{% stars 4 %} y\n{% endpullquote %}', '3:1-14 shortcode/misplaced'],
    ['> {% pullquote %}\n> x\n>\n> {% stars 4 %}\n>\n> {% endpullquote %}', '4:3-16 shortcode/misplaced'],
  ] as const) {
    const problems = problemsIn(body);

    assert.equal(placesOf(problems), [place], body);
    assert.is(problems[0]?.what, '{% stars %} stands inside {% pullquote %}, which holds only words.');
    assert.match(problems[0]?.fix ?? '', 'Move it below {% endpullquote %}');
  }
});

test('of a shortcode with an end there, only the opening is told', () => {
  const problems = problemsIn('{% pullquote %}\nx\n\n{% box %}\ny\n{% endbox %}\n\n{% endpullquote %}');

  assert.equal(placesOf(problems), ['4:1-10 shortcode/misplaced']);
});

test('shortcodes in code, beside a pull quote, and in what holds more than words are where they can be', () => {
  assert.equal(problemsIn('{% pullquote %}\n`{% stars 4 %}`\n{% endpullquote %}\n\n{% stars 4 %}'), []);
  assert.equal(problemsIn('{% box %}\n\n{% stars 4 %}\n\n{% endbox %}'), []);
});

test.run();
