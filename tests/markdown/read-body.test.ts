/** Reading a body: tests for the document, the headings, the pictures, and what holds for every body. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ownText } from '../../src/content/document.ts';
import { lineOffset } from '../../src/core/source.ts';
import { createBodyReader } from '../../src/markdown/read-body.ts';
import { findTags } from '../../src/markdown/tags.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { generatedBodies } from '../support/generated-bodies.ts';
import { placesOf, printBody, readBodyOf } from '../support/world.ts';

const test = suite('reading a body');

const read = (body: string) => readBodyOf(body, exampleShortcodes);

function headingIds(body: string): readonly string[] {
  return read(body)
    .tokens.filter(({ type }) => type === 'heading_open')
    .map((token) => `${token.tag} ${token.attrGet('id')}`);
}

test('gives each stretch of text its words without markup, and its lines', () => {
  const { document } = read('# A *b*\n\nOne\ntwo `three`.  \nFour<br>five ![no](x.jpg).\n\n- six\n- seven\n');

  assert.equal(
    document.blocks.map(({ text, firstLine, endLine }) => [text(), firstLine, endLine]),
    [
      ['A b', 0, 1],
      ['One two three. Four five .', 2, 5],
      ['six', 6, 7],
      ['seven', 7, 8],
    ],
  );
});

test('counts the last line of a text that does not end with a line break', () => {
  const [block] = read('One\ntwo').document.blocks;

  assert.equal([block?.firstLine, block?.endLine], [0, 2]);
});

test('counts the lines of tags and front matter', () => {
  const text = '---\ntitle: x\n---\n{% stars\n4\n%}\n\nOne.\n';

  const { document } = createBodyReader(exampleShortcodes, '“”‘’')({ path: 'a.md', text }, 17);

  assert.equal(
    document.blocks.map(({ firstLine, endLine }) => [firstLine, endLine]),
    [[7, 8]],
  );
});

test('knows what text stands in an element that repeats the article, and what is the article’s own', () => {
  const { document } = read('One.\n\n{% pullquote %}Two.{% endpullquote %}\n\n{% box %}Three.{% endbox %}\n');

  assert.equal(
    document.blocks.map(({ text, inside }) => [text(), inside.map(({ element }) => element.name)]),
    [
      ['One.', []],
      ['Two.', ['pull-quote']],
      ['Three.', ['box']],
    ],
  );
  assert.equal(
    ownText(document).map(({ text }) => text()),
    ['One.', 'Three.'],
  );
});

test('reads the text of raw HTML, but not its comments', () => {
  const { document } = read('<div><b>One</b> two</div>\n\n<!-- not > this -->\n');

  assert.equal(
    document.blocks.map(({ text }) => text().replace(/\s+/g, ' ')),
    ['One two'],
  );
});

test('reads the cells of a table on the lines they stand on', () => {
  const { document } = read('| a | b |\n| - | - |\n| c | d |\n');

  assert.equal(
    document.blocks.map(({ text, firstLine, endLine }) => [text(), firstLine, endLine]),
    [
      ['a', 0, 1],
      ['b', 0, 1],
      ['c', 2, 3],
      ['d', 2, 3],
    ],
  );
});

test('gives each heading an id from its words', () => {
  assert.equal(headingIds('## The *last* edition!\n\n### 지금 우리 학교는\n\n## Ça va\n'), [
    'h2 the-last-edition',
    'h3 지금-우리-학교는',
    'h2 ca-va',
  ]);
});

test('gives no id twice, whatever the headings are called', () => {
  assert.equal(headingIds('## A-2\n\n## A\n\n## A\n\n## A\n\n## ?\n\n## !\n'), [
    'h2 a-2',
    'h2 a',
    'h2 a-3',
    'h2 a-4',
    'h2 part',
    'h2 part-2',
  ]);
});

test('gives no heading an id that the layout has', () => {
  assert.equal(headingIds('## Content\n\n## Headline\n'), ['h2 content-2', 'h2 headline-2']);
});

test('steps a heading of level one down and warns at its mark', () => {
  const { problems } = read('Text.\n\n# One\n\n> # Two\n\nThree\nfour\n=====\n');

  assert.equal(placesOf(problems), ['3:1-2 heading/level-one', '5:3-4 heading/level-one', '7:1-6 heading/level-one']);
  assert.equal(new Set(problems.map(({ severity }) => severity)), new Set(['warning']));
  assert.match(problems[0]?.what ?? '', /single #/);
  assert.match(problems[2]?.what ?? '', /line of =/);
  assert.equal(headingIds('# One\n\nTwo\n===\n'), ['h2 one', 'h2 two']);
});

test('leaves other headings and a # in a sentence or in code alone', () => {
  assert.equal(read('## Two\n\nNumber # one\n\n```\n# code\n```\n').problems, []);
});

test('knows a picture by the name of its file, whatever Markdown makes of the address', () => {
  const { document } = read('![a](Größe.jpg) ![b](<two words.jpg>) ![c](/a/b%20c.jpg)\n');

  assert.equal(
    document.pictures.map(({ src }) => src),
    ['Größe.jpg', 'two words.jpg', '/a/b c.jpg'],
  );
});

test('reports a script at its place, and each of several', () => {
  assert.equal(placesOf(read('A <script>x</script> b <script>y</script>\n').problems), [
    '1:3-10 html/script',
    '1:24-31 html/script',
  ]);
  assert.equal(placesOf(read('<div>\n<SCRIPT src="x">\n</SCRIPT>\n</div>\n\n<script>\n').problems), [
    '2:1-8 html/script',
    '6:1-8 html/script',
  ]);
  assert.equal(placesOf(read('Write `<script>`, not <script>.\n').problems), ['1:23-30 html/script']);
});

test('allows to write about scripts', () => {
  assert.equal(
    read('`<script>` and &lt;script> and \\<script>\n\n```\n<script>\n```\n\n<scripture>a</scripture>\n').problems,
    [],
  );
});

test('leaves the places of two readings of one reader apart', () => {
  const reader = createBodyReader(exampleShortcodes, '“”‘’');
  const source = { path: 'a.md', text: 'x{% endbox %}\n' };

  assert.equal(reader(source, 0).problems, reader(source, 0).problems);
  assert.is(reader(source, 0).problems.length, 1);
});

test('never throws, accounts for every tag once, and gives the same answer twice', () => {
  for (const body of generatedBodies(600, { tags: true })) {
    const first = read(body);
    const again = read(body);

    assert.equal(first.problems, again.problems, body);
    assert.equal(first.document.blocks.length, again.document.blocks.length, body);

    const { tags } = findTags(body, 0);
    const code = first.tokens
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => ['fence', 'code_inline'].includes(type))
      .map(({ content, info }) => `${content}${info}`);
    const used = first.tokens
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => ['element', 'element_open'].includes(type))
      .flatMap(({ meta }) => [meta.tag.start, ...(meta.endTag ? [meta.endTag.start] : [])]);
    assert.is(new Set(used).size, used.length, `a tag is used twice in:\n${body}`);

    const places = placesOf(first.problems).filter((place) => !/(?:heading\/level-one|html\/unpaired)$/.test(place));
    assert.is(new Set(places).size, places.length, `a place is reported twice in:\n${body}\n${places.join('\n')}`);

    for (const { place } of first.problems.filter(
      ({ code }) => !/^(?:heading|html|table|text|code|link)\//.test(code),
    )) {
      const at = lineOffset(body, (place?.line ?? 0) - 1) + (place?.column ?? 0) - 1;
      assert.ok(
        tags.some(({ start, end }) => start <= at && at < end),
        `a problem is at no tag in:\n${body}`,
      );
    }

    const lost = tags.filter(({ start }) => !used.includes(start));
    const inCode = (raw: string) => code.some((text) => text.includes(raw));
    if (lost.some(({ raw }) => !inCode(raw))) assert.ok(places.length > 0, `a tag is lost in:\n${body}`);
    assert.not.match(code.join(''), /\u0086/);
  }
});

test('prints no placeholder, no undefined and no empty paragraph for a body without problems', async () => {
  const bodies = generatedBodies(600, { tags: true }).filter((body) => read(body).problems.length === 0);
  assert.ok(bodies.length > 20, `only ${bodies.length} bodies`);

  for (const body of bodies.slice(0, 60)) {
    const markup = await printBody(body, { shortcodes: exampleShortcodes });

    assert.not.match(markup, /\u0086|undefined|<p>\s*<\/p>|<p>\s*<(?:aside|div)/, body);
  }
});

test('prints a body without tags as plain Markdown does', async () => {
  const plain = new MarkdownIt({ html: true, typographer: true, quotes: '“”‘’' }).disable('code');

  for (const body of generatedBodies(150, { tags: false })) {
    const markup = await printBody(body, { shortcodes: exampleShortcodes });

    const withoutOurs = markup
      .replace(/(<h\d) id="[^"]*"/g, '$1')
      .replace(/<section class="sf-table"[^>]*>|<\/section>/g, '');
    assert.is(withoutOurs, plain.render(body), body);
  }
});

test('headings of one name are counted, past those whose own name looks counted', () => {
  const { tokens } = readBodyOf('## A\n\n## A 2\n\n## A\n\n## A\n');

  assert.equal(
    tokens.filter(({ type }) => type === 'heading_open').map((token) => token.attrGet('id')),
    ['a', 'a-2', 'a-3', 'a-4'],
  );
});

test('words after a comment that is never closed are no text of the article', () => {
  const { document } = readBodyOf('<div>\nShown < not\n<!-- <!-- Hidden\n</div>\n');

  assert.equal(
    document.blocks.map(({ text }) => text()),
    ['Shown < not'],
  );
});

test.run();
