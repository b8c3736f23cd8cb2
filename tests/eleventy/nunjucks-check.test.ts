/** Nunjucks check: tests of what is said of a template that cannot be compiled, and where. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileProblem, nunjucksProblems } from '../../src/eleventy/nunjucks-check.ts';
import type { TemplateWords } from '../../src/eleventy/unended-element.ts';

const test = suite('nunjucks check');

const PAGE: TemplateWords = { code: 'template/syntax', subject: 'The page', why: 'The page cannot be printed.' };

const environment = new nunjucks.Environment(null);
const problemsIn = (text: string) =>
  nunjucksProblems({ library: nunjucks, environment } as never, { path: 'a.njk', text }, text, PAGE);
const told = (text: string) =>
  problemsIn(text).map(
    ({ code, place, what }) => `${place?.line}:${place?.column}-${place?.endColumn} ${code} ${what}`,
  );

test('an unknown tag is found at its name', () => {
  assert.equal(told('Text\n\n {% nosuch %}'), ['3:5-11 template/syntax There is no tag "nosuch".']);
  assert.is(problemsIn('{% incude "base.njk" %}')[0]?.fix, 'Write "include".');
});

test('an end where something else is open tells of that, and else that it was never opened', () => {
  const saidOf = (body: string) => {
    const [problem] = problemsIn(body);
    return `${problem?.place?.line}:${problem?.place?.column} ${problem?.what}`;
  };

  assert.is(
    saidOf('{% block a %}\n{% for b in c %}\n{% endblock %}'),
    '2:1 {% for %} is opened here and never closed.',
  );
  assert.is(saidOf('{% block a %}\n{% endif %}{% endblock %}'), '2:1 {% endif %} ends what was never opened.');
});

test('the cause is told, and not the next tag at which the compiler noticed', () => {
  const placesOf = (body: string) => told(body).map((each) => each.replace(/ .*/, ''));

  assert.equal(placesOf('<p>\n{% include "a.njk"\n{% if b %}{% endif %}'), ['2:1-19']);
  assert.equal(placesOf('{% if b %}\n{{ c\n\n{% endif %}'), ['2:1-5']);
  assert.equal(placesOf('{% include "a.njk %}\n<p class="b">\n</p>'), ['1:12-19']);
  assert.equal(placesOf('{% for a in b %}\nc\n%- endfor %}\n'), ['3:1-13']);
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

test('a tag that is printed in place of being run is told, though the template compiles', () => {
  assert.equal(told('<p>\ninclude "a.njk" %}</p>'), ['2:1-19 template/syntax %} ends a tag here that nothing begins.']);
});

test('the place of a template that Nunjucks has seen before is known, too', () => {
  const text = '<p>\n\n{{ a b }}';
  const loader = { getSource: (path: string) => ({ src: text, path, noCache: false }) };
  const seeing = new nunjucks.Environment(loader as never);
  seeing.getTemplate('a.njk');
  try {
    seeing.getTemplate('a.njk', true);
    assert.unreachable();
  } catch (error) {
    assert.is(compileProblem({ path: 'a.njk', text }, text, error, [], PAGE).place?.line, 3);
  }
});

test.run();
