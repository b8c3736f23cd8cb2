/** Link rules: tests for where an address stands in the text of its paragraph. */
import MarkdownIt, { type Token } from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inlineMark, type LinkEnvironment, useLinkRules } from '../../src/markdown/link-rules.ts';

const test = suite('link rules');

function parse(body: string) {
  const markdown = new MarkdownIt({ html: true });
  useLinkRules(markdown);
  const environment: LinkEnvironment = {};
  const tokens = markdown.parse(body, environment);
  return { tokens, environment, html: markdown.render(body) };
}

/** What each link's mark covers. */
function marked(body: string): readonly string[] {
  const inline = parse(body).tokens.filter(({ type }) => type === 'inline');
  const markOf = (text: string, token: Token) => {
    const { start, end } = inlineMark(token) ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  return inline.flatMap(({ content, children }) =>
    (children ?? [])
      .filter(({ type }) => /^(link_open|html_inline)$/.test(type))
      .map((token) => markOf(content, token)),
  );
}

test('marks the address of a link, without brackets, spaces and title', () => {
  assert.equal(marked('a [b](/c/) [d]( </e f/> "g") [h](/i_(j)/)'), ['/c/', '/e f/', '/i_(j)/']);
});

test('marks the brackets where there is no address', () => {
  assert.equal(marked('[a]() [b](<>)'), ['()', '(<>)']);
});

test('marks an address in pointed brackets and a tag of raw HTML', () => {
  assert.equal(marked('<https://x.test/> <b>'), ['https://x.test/', '<b>']);
});

test('marks a link around a picture at its own address', () => {
  assert.equal(marked('[![a](b.jpg)](/c/)'), ['/c/']);
});

test('marks a link by reference as a whole, and keeps its definition', () => {
  const body = '[a][B c] and [b C]\n\n[b c]: </x y/>\n  "T"\n[b c]: /other/\n';

  const { environment } = parse(body);

  assert.equal(marked(body), ['[a][B c]', '[b C]']);
  assert.equal([...(environment.definitions ?? [])], [['B C', { firstLine: 2, endLine: 4, typed: '/x y/' }]]);
});

test('prints what markdown-it prints', () => {
  const body = '[a](/b/ "c") <https://x.test> <i>d</i> [e]\n\n[e]: /f/\n';

  assert.is(parse(body).html, new MarkdownIt({ html: true }).render(body));
});

test.run();
