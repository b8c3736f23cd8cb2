/** Automatic placement: tests where boxes may stand and where never, in articles written by hand and by chance. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { element } from '../../src/content/element.ts';
import { record } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';
import { BLOCKS_BETWEEN, type Block, fitGaps, WORDS_BEFORE } from '../../src/markdown/auto-placement.ts';
import { chance } from '../support/chance.ts';
import { exampleElements } from '../support/example-elements.ts';
import { articleFile, printBody, shortcodesOf, testWorld } from '../support/world.ts';

const test = suite('automatic placement');

/** An element that every article gets after a paragraph, and that authors may place. */
const box = (name: string, after: number) =>
  element({
    name,
    shortcode: name,
    summary: 'A box.',
    arguments: record({}),
    render: (_values, _content, { article }) => html`<aside>${name} of ${article?.id}</aside>`,
    feed: () => html`<p>${name}</p>`,
    text: () => name,
    automatic: () => ({ values: {}, after }),
  });

/** A paragraph of 51 words that begins with a letter. */
const paragraph = (letter: string) => `${letter} ${'word '.repeat(50).trim()}.`;

/** Seven paragraphs, a to g. */
const SEVEN = [...'abcdefg'].map(paragraph);

/** The order of what a body prints: the first word of each block, and the boxes. */
async function order(blocks: readonly string[], boxes = [box('letter', 1)]): Promise<string> {
  const shortcodes = shortcodesOf([], [...exampleElements, ...boxes]);
  const markup = await printBody(blocks.join('\n\n'), { shortcodes });
  return Array.from(
    markup.matchAll(/<aside>(\w+) of story<\/aside>|<(?:p|h2|li|td)\b[^>]*>(?:<strong>|<em>)?([a-z])\b|<(img|hr)/g),
    ([, name, letter, other]) => name ?? letter ?? other,
  ).join(' ');
}

test('a box stands after the paragraph of its rule', async () => {
  assert.is(await order(SEVEN, [box('letter', 5)]), 'a b c d e letter f g');
});

test('no box stands in the first two hundred words', async () => {
  // Four paragraphs of 51 words are 204.
  assert.is(await order(SEVEN, [box('letter', 1)]), 'a b c d letter e f g');
  assert.is(await order(['a short.', ...SEVEN.slice(1)], [box('letter', 1)]), 'a b c d e letter f g');
});

test('no box is the last thing of an article', async () => {
  assert.is(await order(SEVEN.slice(0, 4)), 'a b c d');
  assert.is(await order(SEVEN, [box('letter', 7)]), 'a b c d e f g');
});

const NEIGHBOURS: readonly (readonly [what: string, markdown: string, printed: string])[] = [
  ['a heading', '## x', 'x'],
  ['a quotation', '> x', 'x'],
  ['a list', '- x', 'x'],
  ['a table', '| x |\n| - |\n| y |', 'y'],
  ['a picture', '![x](x.jpg)', 'img'],
  ['a picture within a sentence', 'x ![y](y.jpg)', 'x img'],
  ['an element', '{% box %}x{% endbox %}', 'x'],
  ['a rule', '***', 'hr'],
  ['raw HTML', '<div><p>x</p></div>', 'x'],
  ['a paragraph that is a heading in all but name', '**x y**', 'x'],
  ['a sentence that leads on', 'x says:', 'x'],
];

for (const [what, markdown, printed] of NEIGHBOURS) {
  test(`no box stands beside ${what}`, async () => {
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = SEVEN;

    assert.is(await order([a, b, c, d, markdown, e, f, g]), `a b c d ${printed} e letter f g`);
    assert.is(await order([a, b, c, d, markdown, e, markdown, f]), `a b c d ${printed} e ${printed} f`);
  });
}

test('a paragraph with a strong word is a paragraph', async () => {
  const [a = '', b = '', c = '', d = '', e = ''] = SEVEN;

  assert.is(await order([a, b, c, `**d** ${d.slice(2)}`, e]), 'a b c d letter e');
  assert.is(await order([a, b, c, `**d** ${d.slice(2)} **x**`, e]), 'a b c d letter e');
});

test('no box stands in raw HTML that is still open', async () => {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = SEVEN;

  assert.is(await order([a, b, c, '<div class="x">', d, e, '</div>', f, g]), 'a b c d e f letter g');
  assert.is(await order([a, b, c, '<!-- <div> --><br>', d, e]), 'a b c d letter e');
});

test('words in lists and quotations are read, too; those of elements may be the article’s own again', async () => {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = SEVEN;

  assert.is(await order([`> ${a}`, `- ${b}`, c, d, e, f]), 'a b c d letter e f');
  assert.is(await order([`{% box %}${a}{% endbox %}`, b, c, d, e, f, g]), 'a b c d e letter f g');
});

test('two boxes keep a distance, and the one that is wanted first is first', async () => {
  const many = [...'abcdefghijk'].map(paragraph);

  assert.is(await order(many, [box('offer', 5), box('letter', 4)]), 'a b c d letter e f g h offer i j k');
  assert.is(await order(SEVEN, [box('offer', 5), box('letter', 4)]), 'a b c d letter e f g');
});

test('a box that its author has placed is placed no second time, and the other keeps its distance', async () => {
  const [a = '', b = '', c = '', d = '', e = '', ...others] = [...'abcdefghijk'].map(paragraph);

  assert.is(
    await order([a, b, c, d, '{% letter %}', e, ...others], [box('letter', 4), box('offer', 4)]),
    'a b c d letter e f g h offer i j k',
  );
});

test('a box that is placed by itself is on the page alone, not in feeds, and not in the text', async () => {
  const shortcodes = shortcodesOf([], [box('letter', 4)]);
  const world = await testWorld({ shortcodes, articles: { story: articleFile({}, SEVEN.join('\n\n')) } });
  const article = world.article('story');

  assert.match((await world.body(article, 'page')).toString(), '<aside>letter of story</aside>');
  assert.not.match((await world.body(article, 'feed')).toString(), 'letter');
  assert.not.match(world.text(article), 'letter');
  assert.equal(world.document(article).uses, []);
});

test('whatever an article looks like, no rule is broken', () => {
  for (let seed = 1; seed <= 3000; seed += 1) {
    const random = chance(seed);
    const below = (limit: number) => Math.floor(random() * limit);
    const blocks = Array.from({ length: below(24) }, (): Block => {
      const kind = (['paragraph', 'paragraph', 'paragraph', 'other', 'box'] as const)[random() < 0.9 ? below(4) : 4];
      return { kind: kind ?? 'other', words: kind === 'box' ? 0 : below(140) };
    });
    const afters = Array.from({ length: 1 + below(3) }, () => 1 + below(12));

    const gaps = fitGaps(blocks, afters);

    gaps.forEach((gap, index) => {
      if (gap === undefined) return;
      const before = blocks.slice(0, gap);
      const words = before.reduce((sum, block) => sum + block.words, 0);
      const hint = `seed ${seed}, box ${index}`;
      assert.is(before.at(-1)?.kind, 'paragraph', hint);
      assert.is(blocks[gap]?.kind, 'paragraph', hint);
      assert.ok(words >= WORDS_BEFORE, hint);
      assert.ok(before.filter(({ kind }) => kind === 'paragraph').length >= (afters[index] ?? 0), hint);
      assert.ok(!before.slice(-BLOCKS_BETWEEN).some(({ kind }) => kind === 'box'), hint);
      assert.ok(!blocks.slice(gap, gap + BLOCKS_BETWEEN).some(({ kind }) => kind === 'box'), hint);
      gaps.forEach((other, at) => {
        if (other !== undefined && at !== index) assert.ok(Math.abs(other - gap) >= BLOCKS_BETWEEN, hint);
      });
    });
  }
});

test('a box is only left out where nothing is fit', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const random = chance(seed);
    const blocks = Array.from({ length: Math.floor(random() * 16) }, (): Block => {
      return { kind: random() < 0.6 ? 'paragraph' : 'other', words: Math.floor(random() * 140) };
    });

    const [gap] = fitGaps(blocks, [3]);

    const fit = blocks.findIndex((block, index) => {
      const before = blocks.slice(0, index);
      return (
        block.kind === 'paragraph' &&
        before.at(-1)?.kind === 'paragraph' &&
        before.filter(({ kind }) => kind === 'paragraph').length >= 3 &&
        before.reduce((sum, { words }) => sum + words, 0) >= WORDS_BEFORE
      );
    });
    assert.is(gap ?? -1, fit, `seed ${seed}`);
  }
});

test.run();
