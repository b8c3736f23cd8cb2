/** Article documents: tests what counts as an element's words and what as the article's own. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type ArticleDocument,
  concealersOf,
  contentOf,
  type ElementUse,
  earlierUses,
  ownText,
  type TextBlock,
} from '../../src/content/document.ts';
import { element } from '../../src/content/element.ts';
import { html } from '../../src/core/markup.ts';

const test = suite('article documents');

function useOf(repeatsText: boolean, concealsText = false, start = 0): ElementUse {
  const made = element({
    name: 'box',
    shortcode: 'box',
    summary: 'A box.',
    arguments: Type.Object({}),
    repeatsText,
    concealsText,
    render: () => html``,
    feed: () => html``,
    text: () => '',
  });
  return { element: made, values: {}, places: new Map(), start, end: start, contentStart: 0, contentEnd: 0 };
}

const spoilerFrom = (start: number, end: number): ElementUse => ({
  ...useOf(false, true, start),
  contentStart: start + 1,
  contentEnd: end,
});
const block = (text: string, ...inside: readonly ElementUse[]): TextBlock => ({
  text: () => text,
  typed: text,
  firstLine: 0,
  endLine: 1,
  inside,
});
const documentOf = (...blocks: readonly TextBlock[]): ArticleDocument => ({
  blocks,
  uses: [],
  doubtfulUses: [],
  pictures: [],
  links: [],
  anchors: new Set(),
  hasForeignMarkup: false,
});

test('the words of an element are those inside it, also inside another in it', () => {
  const [outer, inner] = [useOf(false), useOf(false)];
  const document = documentOf(block('before'), block('one', outer), block('two', outer, inner), block('after'));

  assert.equal(contentOf(document, outer), ['one', 'two']);
  assert.equal(contentOf(document, inner), ['two']);
});

test('the article’s own text leaves out what repeats it, however deep', () => {
  const [box, quote] = [useOf(false), useOf(true)];
  const document = documentOf(
    block('own'),
    block('in a box', box),
    block('repeated', quote),
    block('deep', quote, box),
  );

  assert.equal(
    ownText(document).map(({ text }) => text()),
    ['own', 'in a box'],
  );
});

test('the article’s own text leaves out what readers have to open first', () => {
  const spoiler = useOf(false, true);

  assert.equal(
    ownText(documentOf(block('Seen'), block('Concealed', spoiler))).map(({ text }) => text()),
    ['Seen'],
  );
});

test('the earlier uses are those that begin before, wherever they are kept', () => {
  const [first, second, third] = [useOf(false, false, 1), useOf(false, false, 5), useOf(false, false, 9)];
  const document = { ...documentOf(), uses: [third, first, second] };

  assert.equal(earlierUses(document, first), []);
  assert.equal(earlierUses(document, third), [first, second]);
});

test('whoever sees what a spoiler conceals sees the text of that spoiler, and of no other', () => {
  const [first, second] = [spoilerFrom(10, 20), spoilerFrom(30, 40)];
  const quote = useOf(true, false, 15);
  const document = {
    ...documentOf(block('Open'), block('First', first), block('Second', second)),
    uses: [first, quote, second],
  };

  const texts = (seen?: ElementUse) => ownText(document, seen).map(({ text }) => text());

  assert.equal(texts(), ['Open']);
  assert.equal(texts(quote), ['Open', 'First']);
  assert.equal(concealersOf(document, quote), [first]);
  assert.equal(concealersOf(document, first), []);
});

test('what stands in a spoiler is earlier only for what stands in the same', () => {
  const [before, inside, alsoInside, after] = [1, 15, 16, 50].map((start) => useOf(false, false, start));
  const spoiler = spoilerFrom(10, 20);
  const document = { ...documentOf(), uses: [before, spoiler, inside, alsoInside, after].flatMap((use) => use ?? []) };

  assert.equal(after && earlierUses(document, after), [before, spoiler]);
  assert.equal(alsoInside && earlierUses(document, alsoInside), [before, spoiler, inside]);
});

test.run();
