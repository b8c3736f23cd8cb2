/** Template check: tests of compiling the body of a page before it is printed. */
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { nunjucksTag } from '../../src/eleventy/nunjucks-tags.ts';
import { checkBody } from '../../src/eleventy/template-check.ts';
import type { TemplateEngines, TemplateLanguage } from '../../src/eleventy/template-engines.ts';

const test = suite('template check');

const FRONT_MATTER = '---\ntitle: "{{ not a template"\n---\n';
const engines = {
  nunjucks: () => ({ library: nunjucks, environment: new nunjucks.Environment(null) }),
  liquid: () => new Liquid({ strictFilters: true }),
  languageOf: () => undefined,
} as unknown as TemplateEngines;

const problemsIn = (body: string, language: TemplateLanguage | undefined) =>
  checkBody(engines, { path: 'pages/a.md', text: FRONT_MATTER + body }, FRONT_MATTER.length, language, ['base.njk']);
const told = (body: string, language: TemplateLanguage | undefined) =>
  problemsIn(body, language).map(
    ({ code, place, what }) => `${place?.line}:${place?.column}-${place?.endColumn} ${code} ${what}`,
  );

test('sound bodies pass, and those that are no programs', () => {
  assert.equal(told('{% if a %}{{ title | upper }}{% endif %}', 'njk'), []);
  assert.equal(told('{% if a %}{{ title | upcase }}{% endif %}', 'liquid'), []);
  assert.equal(told('{% if a %}{{ nothing', undefined), []);
});

test('Nunjucks: an unknown tag, filter or include is found, with lines that count the front matter', () => {
  assert.equal(told('Text\n\n {% nosuch %}', 'njk'), ['6:5-11 template/syntax There is no tag "nosuch".']);
  assert.equal(told('{{ a | uper }}', 'njk'), ['4:8-12 template/syntax There is no filter "uper".']);
  assert.equal(told('{% include "bas.njk" %}', 'njk'), ['4:12-21 layout/missing There is no layout "bas.njk".']);
  assert.is(problemsIn('{{ a | uper }}', 'njk')[0]?.fix, 'Write "upper".');
  assert.is(problemsIn('{% incude "base.njk" %}', 'njk')[0]?.fix, 'Write "include".');
});

test('a tag of another system is told what it is here', () => {
  const fix = 'Write {% video "https://www.youtube.com/watch?v=IN5TD4VRcSM" title="…" %}.';

  assert.is(problemsIn('{% youtube "IN5TD4VRcSM" %}', 'njk')[0]?.fix, fix);
  assert.is(problemsIn('{% youtube "IN5TD4VRcSM" %}', 'liquid')[0]?.fix, fix);
});

test('an element that is never closed is told where it is opened', () => {
  const environment = new nunjucks.Environment(null);
  const print = () => Promise.resolve('');
  environment.addExtension('pullquote', nunjucksTag(pullQuote, print as never)(nunjucks as never) as never);
  const problems = checkBody(
    { ...engines, nunjucks: () => ({ library: nunjucks, environment }) } as unknown as TemplateEngines,
    { path: 'pages/a.md', text: `${FRONT_MATTER}Text.\n\nA {% pullquote by="Jo" %}Words.\n` },
    FRONT_MATTER.length,
    'njk',
    [],
  );

  assert.equal(
    problems.map(({ place, what, fix }) => [place?.line, place?.column, place?.endColumn, what, fix]),
    [[6, 3, 26, '{% pullquote %} is opened here and never closed.', 'Write {% endpullquote %} where it ends.']],
  );
});

test('Nunjucks: an end where something else is open is not called unknown', () => {
  const [problem] = problemsIn('{% block a %}{% for b in c %}{% endblock %}', 'njk');

  assert.is(problem?.what, '{% endblock %} ends nothing here, or something else is still open.');
  assert.match(problem?.fix ?? '', /such as {% endif %} or {% endfor %}/);
});

test('Nunjucks: what is never ended is found where it begins, with its end', () => {
  const saidOf = (body: string) => {
    const [problem, ...others] = problemsIn(body, 'njk');
    assert.equal(others, []);
    const { place, what, fix } = problem ?? {};
    return [`${place?.line}:${place?.column}-${place?.endColumn}`, what, fix];
  };

  assert.equal(saidOf('Text {% if a %}\n\nmore'), [
    '4:6-16',
    '{% if %} is opened here and never closed.',
    'Write {% endif %} where it ends.',
  ]);
  assert.equal(saidOf('{% for a in b %}{% if a %}x{% endif %}'), [
    '4:1-17',
    '{% for %} is opened here and never closed.',
    'Write {% endfor %} where it ends.',
  ]);
  assert.equal(saidOf('Text\n{{ title'), ['5:1-9', '{{ is not closed.', 'Write }} behind what it prints.']);
  assert.equal(saidOf('Text\n{{ title }\n\nmore {{ a }}'), [
    '5:1-11',
    '{{ is not closed.',
    'Write }} behind what it prints.',
  ]);
  assert.equal(saidOf('{% set a = 1\nText'), ['4:1-13', '{% is not closed.', 'Write %} at the end of the tag.']);
  assert.equal(saidOf('{# a note\nText'), ['4:1-10', '{# is not closed.', 'Write #} at the end of the note.']);
});

test('Nunjucks: another mistake is told in the words of its compiler', () => {
  assert.match(told('{{ a b }}', 'njk').join(), /^4:\d+-\d+ template\/syntax The page cannot be compiled: /);
  assert.match(told('{{ a b }} {% if c %}', 'njk').join(), /^4:\d+-\d+ template\/syntax The page cannot be compiled: /);
});

test('Liquid: an unknown tag or filter is found at its name', () => {
  assert.equal(told('Text\n {% nosuch %}', 'liquid'), ['5:5-11 template/syntax There is no tag "nosuch".']);
  assert.equal(told('{{ a | upcas }}', 'liquid'), ['4:8-13 template/syntax There is no filter "upcas".']);
  assert.is(problemsIn('{{ a | upcas }}', 'liquid')[0]?.fix, 'Write "upcase".');
});

test('Liquid: what is never ended, and an include that is not there, are found also in another block', () => {
  assert.equal(told('{% if a %}', 'liquid'), ['4:1-11 template/syntax {% if %} is opened here and never closed.']);
  assert.is(problemsIn('{% if a %}', 'liquid')[0]?.fix, 'Write {% endif %} where it ends.');
  assert.equal(told('a {{ b', 'liquid'), ['4:3-7 template/syntax {{ is not closed.']);
  assert.equal(told('a {% if b', 'liquid'), ['4:3-10 template/syntax {% is not closed.']);
  assert.equal(told('{% if a %}{% include "gone" %}{% endif %}', 'liquid'), [
    '4:11-31 layout/missing There is no template "gone".',
  ]);
});

test.run();
