/** Empty elements check: tests for what counts as nothing. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkEmptyElements } from '../../src/checks/empty-elements.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { articleFile, checkedFile, placesOf, readBodyOf } from '../support/world.ts';

const test = suite('empty elements check');

const file = await checkedFile(articleFile());

/** What the check says of a body whose first line is line 1. */
function check(body: string) {
  const { document, source } = readBodyOf(body, exampleShortcodes);
  return checkEmptyElements.run({ ...file, document, source });
}

test('reports an element without content at its tag', () => {
  const problems = check(
    'Text.\n\n{% box %}{% endbox %}\n\n{% box %}\n\n \n{% endbox %}\n\nA {% term %}{% endterm %}.\n',
  );

  assert.equal(placesOf(problems), ['3:1-10 shortcode/empty', '5:1-10 shortcode/empty', '10:3-13 shortcode/empty']);
  assert.equal(placesOf(check('{% box %}\n<!-- to come -->\n{% endbox %}\n')), ['1:1-10 shortcode/empty']);
  assert.is(problems[0]?.fix, 'Write the words between {% box %} and {% endbox %}, or remove both.');
});

test('says nothing of content of any kind, and of elements that have none', () => {
  const body = '{% box %}![A cat](cat.jpg){% endbox %}\n\n{% box %}{% stars 4 %}{% endbox %}\n\n{% stars 3 %}\n';

  assert.equal(check(body), []);
});

test('leaves pull quotes and spoilers to their own checks', () => {
  const body = '{% pullquote %}{% endpullquote %}\n\n{% spoiler about="it" %}{% endspoiler %}\n';
  const { document, source } = readBodyOf(body);

  assert.is(document.uses.length, 2);
  assert.equal(checkEmptyElements.run({ ...file, document, source }), []);
});

test('depends on the file alone', () => {
  assert.is(checkEmptyElements.lasting, true);
});

test.run();
