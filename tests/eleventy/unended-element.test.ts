/** Unended element: tests that a shortcode which is never closed is told where it is opened, in both languages. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { nunjucksTag } from '../../src/eleventy/nunjucks-tags.ts';
import { unendedElement } from '../../src/eleventy/unended-element.ts';

const test = suite('unended element');

/** What Nunjucks says of a template with a pull quote. */
function messageOf(text: string): string {
  const environment = new nunjucks.Environment(null);
  const print = () => Promise.resolve('');
  environment.addExtension('pullquote', nunjucksTag(pullQuote, print as never)(nunjucks as never) as never);
  try {
    new nunjucks.Template(text, environment, 'a.njk', true);
  } catch (error) {
    return (error as Error).message.split('\n').at(-1)?.trim() ?? '';
  }
  return '';
}

const problemOf = (text: string, message = messageOf(text)) =>
  unendedElement({ path: 'a.njk', text }, text, message, { code: 'template/syntax', why: 'It cannot be printed.' });

test('is told where it is opened, and what ends it', () => {
  const problem = problemOf('---\ntitle: A\n---\nText.\n\nA {% pullquote by="Jo" %}Words.\n');

  assert.equal([problem?.place?.line, problem?.place?.column, problem?.place?.endColumn], [6, 3, 26]);
  assert.is(problem?.what, '{% pullquote %} is opened here and never closed.');
  assert.is(problem?.fix, 'Write {% endpullquote %} where it ends.');
});

test('any other message is none of these', () => {
  assert.is(problemOf('{% pullquote %}', 'unknown block tag: pulquote'), undefined);
  assert.is(problemOf('{% pullquote %}Words.{% endpullquote %}'), undefined);
});

test.run();
