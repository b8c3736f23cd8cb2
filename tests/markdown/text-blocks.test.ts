/** Text blocks: tests that words are the same whether they are read at once or when they are asked for. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TextBlock } from '../../src/content/document.ts';
import { foldText } from '../../src/core/plain-text.ts';
import { createBodyReader } from '../../src/markdown/read-body.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { generatedBodies } from '../support/generated-bodies.ts';

const test = suite('text blocks');

const forPrint = createBodyReader(exampleShortcodes, '“”‘’');
const forCheck = createBodyReader(exampleShortcodes, '“”‘’', 'check');
const checked = (text: string) => forCheck({ path: 'a.md', text }, 0);

test('words between marks of emphasis are read when they are asked for, and a line break is a space', () => {
  const [block] = checked('One *two*\n__three__ ~~four~~ * five_six_ \\* seven *').document.blocks;
  const [plain] = checked('One *two*\n__three__ ~~four~~ * five_six_').document.blocks;

  assert.is(block?.text(), 'One two three four * five_six_ * seven *');
  assert.is(plain?.text(), 'One two three four * five_six_');
  assert.is(plain?.text(), plain?.text());
});

test('what was typed is there with its marks', () => {
  const [block] = checked('> One *two*\n> three').document.blocks;

  assert.is(block?.typed, 'One *two*\nthree');
});

test('a heading is read at once, as it gives an address', () => {
  const { document } = checked('## A *question*\n');

  assert.equal([...document.anchors], ['a-question']);
});

test('a check reads what is printed, but for typography', () => {
  const shown = ({ text, firstLine, endLine, inside }: TextBlock) => [
    foldText(text()),
    firstLine,
    endLine,
    inside.map(({ element }) => element.name),
  ];

  for (const tags of [true, false]) {
    for (const text of generatedBodies(600, { tags })) {
      const [one, other] = [forPrint({ path: 'a.md', text }, 0), checked(text)];
      assert.equal(other.document.blocks.map(shown), one.document.blocks.map(shown), text);
      assert.equal(other.problems, one.problems, text);
    }
  }
});

test.run();
