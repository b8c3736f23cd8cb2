/** Body comments: tests that Markdown is what it would be without them, and which lines they stand for. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inFileOrder } from '../../src/core/problem.ts';
import { takeComments } from '../../src/markdown/body-comments.ts';
import { findTags } from '../../src/markdown/tags.ts';
import { placesOf, printBody, readBodyOf } from '../support/world.ts';

const test = suite('comments in a body');

const ALLOW = '<!-- standfirst-allow picture/no-alt -->';
const markdown = new MarkdownIt({ html: true });

/** The text without its comments, and the line of the original where each of its lines begins. */
function taken(text: string): readonly [string, readonly number[]] {
  const { tagged } = takeComments(findTags(text, 0), (marked) => markdown.parse(marked, {}));
  return [tagged.text, tagged.lines];
}

const linesOf = (text: string) => readBodyOf(text).allowances.map(({ firstLine, lastLine }) => [firstLine, lastLine]);

test('a line with nothing but comments is taken out altogether', () => {
  assert.equal(taken(`a\n${ALLOW}\nb\n`), ['a\nb\n', [0, 2, 3]]);
  assert.equal(taken(`${ALLOW} ${ALLOW}\nb`), ['b', [1]]);
  assert.equal(taken(`> a\n> ${ALLOW}\n> b\n`), ['> a\n> b\n', [0, 2, 3]]);
  assert.equal(taken(`a\n${ALLOW}`), ['a\n', [0, 1]]);
});

test('beside something else, only the comment is taken out, with the spaces it would leave', () => {
  assert.equal(taken(`# A ${ALLOW}\nb`), ['# A\nb', [0, 1]]);
  assert.equal(taken(`a ${ALLOW} b\nc`), ['a b\nc', [0, 1]]);
  assert.equal(taken(`a ${ALLOW}, b`), ['a , b', [0]]);
  assert.equal(taken(`a  ${ALLOW}\nb`), ['a\nb', [0, 1]]);
});

test('a comment over several lines takes them with it', () => {
  assert.equal(taken('a\n<!-- standfirst-allow\n  picture/no-alt\n  -- why\n-->\nb\nc'), ['a\nb\nc', [0, 5, 6]]);
  assert.equal(taken('a <!-- standfirst-allow\npicture/no-alt --> b\nc'), ['a b\nc', [0, 2]]);
});

test('in code it is text and stays', () => {
  for (const text of [`\`${ALLOW}\``, `\`\`\`html\n${ALLOW}\n\`\`\`\n`, `> ~~~\n> ${ALLOW}\n> ~~~\n`])
    assert.is(taken(text)[0], text);
});

test('the page and the feed are what they would be without it', async () => {
  const bodies = [
    ['One.\n<!-- x -->\nTwo.', 'One.\nTwo.'],
    ['One.\n\n<!-- x -->\nTwo.', 'One.\n\nTwo.'],
    ['<!-- x -->\n## Heading\nText', '## Heading\nText'],
    ['## Heading <!-- x -->\n\nText', '## Heading\n\nText'],
    ['- one\n<!-- x -->\n- two\n  <!-- x -->\n  more', '- one\n- two\n  more'],
    ['- <!-- x -->\n  one', '-\n  one'],
    ['> one\n> <!-- x -->\n> two', '> one\n> two'],
    [
      'He eats.\n<!-- x -->\n{% pullquote %}He eats.{% endpullquote %}',
      'He eats.\n{% pullquote %}He eats.{% endpullquote %}',
    ],
    [
      'He eats.\n\n{% pullquote %}<!-- x -->He eats.{% endpullquote %}',
      'He eats.\n\n{% pullquote %}He eats.{% endpullquote %}',
    ],
    ['| a | b |\n| - | - |\n| c <!-- x --> | d |', '| a | b |\n| - | - |\n| c | d |'],
    ['<div>\n<!-- x -->\n<b>x</b>\n</div>', '<div>\n<b>x</b>\n</div>'],
  ] as const;

  for (const form of ['page', 'feed'] as const)
    for (const [body, without] of bodies)
      assert.is(
        await printBody(body.replaceAll('<!-- x -->', ALLOW), { form }),
        await printBody(without, { form }),
        body,
      );
});

test('places after a comment are those of the file', () => {
  const { problems } = readBodyOf(`One.\n${ALLOW}\n\n# Two\n\n<!-- standfirst-allow a/b\n-->\n{% unknown %}\n`);

  assert.equal(placesOf(inFileOrder(problems)), ['4:1-2 heading/level-one', '8:4-11 shortcode/unknown']);
});

test('it stands for its own line or the next one, and for the whole of an element that begins there', () => {
  assert.equal(linesOf(`${ALLOW}\n\n![](a.jpg)\n`), [[3, 3]]);
  assert.equal(linesOf(`![](a.jpg) ${ALLOW}\n`), [[1, 1]]);
  assert.equal(linesOf(`${ALLOW}\n{% pullquote %}\nOne\ntwo.\n{% endpullquote %}\n`), [[2, 5]]);
  assert.equal(linesOf(`\`${ALLOW}\` and ${ALLOW}\n`), [[1, 1]]);
});

test('within the arguments of a tag it is no comment', () => {
  assert.equal(linesOf(`{% watch show="${ALLOW}" %}\n\n![](a.jpg) ${ALLOW}\n`), [[3, 3]]);
});

test('one that is never closed is a problem where it begins', () => {
  assert.equal(placesOf(readBodyOf('One.\n\n<!-- standfirst-allow picture/no-alt\n\nTwo.').problems), [
    '3:1-5 allow/unclosed',
  ]);
});

test('a comment that is never closed is told where it begins, with what becomes of the page', () => {
  const said = (body: string) => readBodyOf(body).problems.map(({ code, why }) => `${code} ${why.slice(0, 16)}`);

  assert.equal(said('One.\n\n<!-- TODO check\n\nTwo.'), ['html/unclosed Everything below']);
  assert.equal(said('- <!-- TODO check\n\nTwo.'), ['html/unclosed Everything below']);
  assert.equal(said('One <!-- TODO check\n\nTwo.'), ['html/unclosed Readers would se']);
  assert.equal(placesOf(readBodyOf('A <!-- b --> c\n\n> <!-- d\n').problems), ['3:3-7 html/unclosed']);
});

test('what stands below the paragraph of such a comment is read, and nothing in that', () => {
  const { problems, document } = readBodyOf('<!-- TODO {% nope %}\n[a](/b/)\n\n# One\n\n{% unknown %} [c](/d/)');

  assert.equal(placesOf(inFileOrder(problems)), [
    '1:1-5 html/unclosed',
    '4:1-2 heading/level-one',
    '6:4-11 shortcode/unknown',
  ]);
  assert.equal(
    document.links.map(({ address }) => address),
    ['/d/'],
  );
});

test('in code, behind a backslash and in what is closed far below, nothing is open', () => {
  for (const body of [
    '`<!--` opens one.',
    '```\n<!--\n```\n',
    'Write \\<!-- so.',
    '<!--\n\nOne.\n\n-->\n\nTwo.',
    'a --> b',
  ])
    assert.equal(readBodyOf(body).problems, [], body);
});

test.run();
