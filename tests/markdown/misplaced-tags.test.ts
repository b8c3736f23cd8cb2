/** Misplaced tags: tests for shortcodes inside one that prints only words, where they would vanish. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('misplaced tags');

const problemsIn = (body: string) => readBodyOf(body, exampleShortcodes).problems;

test('a block inside a pull quote is told to move below it, also in the middle of its words', () => {
  for (const [body, place] of [
    ['{% pullquote %}\nx\n\n{% stars 4 %}\n\n{% endpullquote %}', '4:1-14 shortcode/misplaced'],
    ['{% pullquote %}\nx\n{% stars 4 %} y\n{% endpullquote %}', '3:1-14 shortcode/misplaced'],
    ['> {% pullquote %}\n> x\n>\n> {% stars 4 %}\n>\n> {% endpullquote %}', '4:3-16 shortcode/misplaced'],
  ] as const) {
    const problems = problemsIn(body);

    assert.equal(placesOf(problems), [place], body);
    assert.is(problems[0]?.what, '{% stars %} stands inside {% pullquote %}, which holds only words.');
    assert.match(problems[0]?.fix ?? '', 'Move it below {% endpullquote %}');
  }
});

test('of a shortcode with an end there, only the opening is told', () => {
  const problems = problemsIn('{% pullquote %}\nx\n\n{% box %}\ny\n{% endbox %}\n\n{% endpullquote %}');

  assert.equal(placesOf(problems), ['4:1-10 shortcode/misplaced']);
});

test('shortcodes in code, beside a pull quote, and in what holds more than words are where they can be', () => {
  assert.equal(problemsIn('{% pullquote %}\n`{% stars 4 %}`\n{% endpullquote %}\n\n{% stars 4 %}'), []);
  assert.equal(problemsIn('{% box %}\n\n{% stars 4 %}\n\n{% endbox %}'), []);
});

test('in an address, a tag of another system gives way to the file that it names', () => {
  const fixOf = (body: string) => problemsIn(body).map(({ code, fix }) => `${code} ${fix}`);

  assert.equal(fixOf('[a]({% post_url 2020-01-01-x %})'), [
    'shortcode/misplaced Write 2020-01-01-x.md, the file of the article, in its place.',
  ]);
  assert.equal(fixOf('[a](/old/{% link _posts/2020-01-01-x.md %})'), [
    'shortcode/misplaced Write 2020-01-01-x.md, the file of the article, in its place.',
  ]);
  assert.equal(fixOf('A <a href="{% post_url /old/2020-01-01-x %}">b</a>.'), [
    'shortcode/unknown Link to the file of the article: [its headline](2020-01-01-x.md).',
  ]);
  for (const tag of ['{% link about.html %}', '{% nope %}'])
    assert.equal(fixOf(`[a](${tag})`), [
      'shortcode/misplaced Write the address of the page, or the file of the article, in its place.',
    ]);
  assert.equal(fixOf('![a]({% asset roof.jpg %})'), [
    'shortcode/misplaced Write the name of the picture file in its place.',
  ]);
});

test('in raw HTML, a tag that does not exist is told that, not to move out', () => {
  const problems = problemsIn('<div>\n{% nope %}x{% endnope %}\n</div>');

  assert.equal(placesOf(problems), ['2:4-8 shortcode/unknown']);
  assert.equal(placesOf(problemsIn('<div>{% if x %}a{% else %}b{% endif %}</div>')), ['1:9-11 shortcode/foreign']);
});

test('a shortcode in the address of a link leaves room for the address', () => {
  assert.is(
    problemsIn('[a]({% stars 4 %})')[0]?.fix,
    'Write the address in its place, and move it to a line of its own.',
  );
  assert.is(problemsIn('<div>{% stars 4 %}</div>')[0]?.fix, 'Move it out, to a line of its own.');
});

test.run();
