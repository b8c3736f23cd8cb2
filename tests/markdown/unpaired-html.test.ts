/** Unpaired HTML: tests for elements that are never closed, and ends of what was never opened. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('unpaired HTML');

const problemsIn = (body: string) => readBodyOf(body).problems;

test('an element that is never closed is told where it is opened, and an end alone where it stands', () => {
  const problems = problemsIn('<div class="wide">\n\n漢字 <b>bold and <i>x</i>\n\n> A </section> b\n');

  assert.equal([...placesOf(problems)].sort(), ['1:1-19 html/unpaired', '3:4-7 html/unpaired', '5:5-15 html/unpaired']);
  assert.ok(problems.every(({ severity }) => severity === 'warning'));
  assert.equal(
    problems.map(({ what }) => what),
    ['</section> ends what the article has not opened.', '<div> is never closed.', '<b> is never closed.'],
  );
});

test('of two openings and one end, the first opening is left over', () => {
  assert.equal(placesOf(problemsIn('<em>a <em>b</em>')), ['1:1-5 html/unpaired']);
});

test('an element that is opened twice in a paragraph, and never closed, was to end the second time', () => {
  const [problem, ...others] = problemsIn('A <abbr>BBC<abbr> b.');

  assert.equal([problem?.place?.column, problem?.place?.endColumn, others], [12, 18, []]);
  assert.is(problem?.fix, 'Write </abbr>');
  assert.equal(placesOf(problemsIn('<b>one\n\n<b>two')), ['1:1-4 html/unpaired', '3:1-4 html/unpaired']);
});

test('a tag that lacks its last bracket is told, and not its end', () => {
  const [problem, ...others] = problemsIn('<details open\n\nText\n\n</details>\n');

  assert.equal([problem?.place?.line, problem?.place?.column, problem?.place?.endColumn, others], [1, 1, 14, []]);
  assert.is(problem?.fix, 'Write <details open>');
});

test('the end of a tag whose quotation mark is not closed says no more than that', () => {
  assert.equal(placesOf(problemsIn('See <a href="/about/>the log</a> of the ship\n')), ['1:13-21 html/syntax']);
  assert.equal(placesOf(problemsIn('See <a href="/about/">the log</a></a>\n')), ['1:34-38 html/unpaired']);
});

test('a slash before the bracket closes nothing but what is empty', () => {
  assert.equal(placesOf(problemsIn('<span id="x" /> a')), ['1:1-16 html/unpaired']);
  assert.equal(problemsIn('A <br/> b <wbr /> c'), []);
});

test('pairs, also across paragraphs and shortcodes, ends that may be left out, code and comments are left alone', () => {
  const bodies = [
    '<div>\n\nText\n\n</div>\n',
    '<aside>\n\n{% pullquote %}Text{% endpullquote %}\n\n</aside>\n\nText\n',
    '<b>one\n\ntwo</b>\n',
    '<ul>\n<li>One\n<li>Two\n</ul>\n',
    '<p>One\n<p>Two\n',
    '<DIV>a</div>\n',
    '`<div>` and `</div>`\n',
    '<!-- <div> -->\n',
    'It is <gasp> over, and 3 < b > 2.\n',
    '<a title="a > b" href="/x/">the words of it</a>\n',
  ];
  for (const body of bodies) {
    const found = problemsIn(body).filter(({ code }) => code === 'html/unpaired');
    assert.equal(found, [], body);
  }
});

test.run();
