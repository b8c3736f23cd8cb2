/** Article documents: tests what counts as an element's words and what as the article's own. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type ArticleDocument,
  contentOf,
  type ElementUse,
  ownText,
  type TextBlock,
} from '../../src/content/document.ts';
import { element } from '../../src/content/element.ts';
import { html } from '../../src/core/markup.ts';

const test = suite('article documents');

function useOf(repeatsText: boolean): ElementUse {
  const made = element({
    name: 'box',
    shortcode: 'box',
    summary: 'A box.',
    arguments: Type.Object({}),
    repeatsText,
    render: () => html``,
    feed: () => html``,
    text: () => '',
  });
  return { element: made, values: {}, places: new Map(), start: 0, end: 0, contentStart: 0, contentEnd: 0 };
}

const block = (text: string, ...inside: readonly ElementUse[]): TextBlock => ({
  text,
  firstLine: 0,
  endLine: 1,
  inside,
});
const documentOf = (...blocks: readonly TextBlock[]): ArticleDocument => ({
  blocks,
  uses: [],
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
    ownText(document).map(({ text }) => text),
    ['own', 'in a box'],
  );
});

test.run();
