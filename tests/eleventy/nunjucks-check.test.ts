/** Nunjucks check: tests of what is said of a template that cannot be compiled, and where. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nunjucksProblem } from '../../src/eleventy/nunjucks-check.ts';
import type { TemplateWords } from '../../src/eleventy/unended-element.ts';

const test = suite('nunjucks check');

const PAGE: TemplateWords = { code: 'template/syntax', subject: 'The page', why: 'The page cannot be printed.' };

const environment = new nunjucks.Environment(null);
const problemsIn = (text: string) => {
  const problem = nunjucksProblem({ library: nunjucks, environment } as never, { path: 'a.njk', text }, text, PAGE);
  return problem ? [problem] : [];
};
const told = (text: string) =>
  problemsIn(text).map(
    ({ code, place, what }) => `${place?.line}:${place?.column}-${place?.endColumn} ${code} ${what}`,
  );

test('an unknown tag is found at its name', () => {
  assert.equal(told('Text\n\n {% nosuch %}'), ['3:5-11 template/syntax There is no tag "nosuch".']);
  assert.is(problemsIn('{% incude "base.njk" %}')[0]?.fix, 'Write "include".');
});

test('an end where something else is open is not called unknown', () => {
  const [problem] = problemsIn('{% block a %}{% for b in c %}{% endblock %}');

  assert.is(problem?.what, '{% endblock %} ends nothing here, or something else is still open.');
  assert.match(problem?.fix ?? '', /such as {% endif %} or {% endfor %}/);
});

test('what is never ended is found where it begins, with its end', () => {
  const saidOf = (body: string) => {
    const [problem] = problemsIn(body);
    const { place, what, fix } = problem ?? {};
    return [`${place?.line}:${place?.column}-${place?.endColumn}`, what, fix];
  };

  assert.equal(saidOf('Text {% if a %}\n\nmore'), [
    '1:6-16',
    '{% if %} is opened here and never closed.',
    'Write {% endif %} where it ends.',
  ]);
  assert.equal(saidOf('{% for a in b %}{% if a %}x{% endif %}'), [
    '1:1-17',
    '{% for %} is opened here and never closed.',
    'Write {% endfor %} where it ends.',
  ]);
  assert.equal(saidOf('Text\n{{ title'), ['2:1-9', '{{ is not closed.', 'Write }} behind what it prints.']);
  assert.equal(saidOf('Text\n{{ title }\n\nmore {{ a }}'), [
    '2:1-11',
    '{{ is not closed.',
    'Write }} behind what it prints.',
  ]);
  assert.equal(saidOf('{% set a = 1\nText'), ['1:1-13', '{% is not closed.', 'Write %} at the end of the tag.']);
  assert.equal(saidOf('{# a note\nText'), ['1:1-10', '{# is not closed.', 'Write #} at the end of the note.']);
});

test('another mistake is told in the words of its compiler', () => {
  assert.match(told('{{ a b }}').join(), /^1:\d+-\d+ template\/syntax The page cannot be compiled: /);
  assert.match(told('{{ a b }} {% if c %}').join(), /^1:\d+-\d+ template\/syntax The page cannot be compiled: /);
});

test.run();
