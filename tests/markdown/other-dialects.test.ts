/** Other dialects: tests for what other programs that read Markdown make something of. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('other dialects');

const problemsIn = (body: string) => readBodyOf(body).problems;

/** Exactly one problem, at this place. */
function only(body: string, place: string, fix: RegExp): void {
  const problems = problemsIn(body);

  assert.equal(placesOf(problems), [`${place} shortcode/foreign`], body);
  assert.match(problems[0]?.fix ?? '', fix);
  assert.is(problems[0]?.severity, 'warning');
}

test('ids, classes and sizes in braces are told where they stand', () => {
  only('## The finale {#finale}', '1:15-24', /^Remove it: a heading has its id from its words\./);
  only('Text\n\n{: .note .info}\nMore', '3:1-16', /^Remove it\./);
  only('> Text\n> {:.note}', '2:3-11', /^Remove it\./);
  only('Words *here*{.small} go on', '1:13-21', /^Remove it\./);
  only('Words {lang=ko data-x="a b"}', '1:7-29', /^Remove it\./);
});

test('a footnote is told where it is referred to, and where nothing does', () => {
  only('As they say[^1] there.\n\n[^1]: In a letter.', '1:12-16', /^Put the note into the sentence/);
  only('Text.\n\n[^note]: In a letter.', '3:1-9', /^Put the note into the sentence/);
  assert.is(problemsIn('One[^a] and two[^b].\n\n[^a]: In a letter.\n[^b]: In another letter.').length, 2);
});

test('braces in a sentence, escapes, code and notes that are addresses are left alone', () => {
  const bodies = [
    'The class {.foo} is new',
    'A set {a, b}',
    'Press {enter}',
    '`{#id}`',
    'Words \\{#id}',
    'As they say\\[^1]',
    'As they say[^1].\n\n[^1]: https://example.org/letter',
  ];
  for (const body of bodies) assert.equal(problemsIn(body), [], body);
});

test.run();
