/** Doubled brackets: tests for shortcodes with a bracket too many on each side. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('doubled brackets');

const problemsIn = (body: string) => readBodyOf(body, exampleShortcodes).problems;

test('a bracket too many on each side is told for what readers would see', () => {
  const [alone] = problemsIn('{{% stars 4 %}}');
  const [within] = problemsIn('A {{% stars 4 %}} b');

  assert.is(alone?.why, 'Readers would see the outer brackets.');
  assert.is(alone?.fix, 'Write {% stars 4 %}.');
  assert.is(within?.fix, 'Write {% stars 4 %}, on a line of its own.');
});

test('of a shortcode with an end, both get one bracket less', () => {
  const [box, ...others] = problemsIn('{{% box %}}\nx\n{{% endbox %}}');

  assert.is(box?.fix, 'Write {% box %} before the words, and {% endbox %} after them.');
  assert.equal(others, []);
});

test('a bracket too many is seen within a sentence, too, but not in code', () => {
  const problems = problemsIn('A {{% credit "Jo" %}} b `{{% credit "Jo" %}}` {{% year %}} {{{% credit "Jo" %} c}');

  assert.equal(placesOf(problems), ['1:4-21 shortcode/syntax']);
  assert.is(problems[0]?.fix, 'Write {% credit "Jo" %}.');
});

test.run();
