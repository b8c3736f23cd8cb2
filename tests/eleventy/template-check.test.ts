/** Template check: tests of compiling the body of a page before it is printed. */
import { Liquid } from 'liquidjs';
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
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

test('a tag of another system is told what it is here', () => {
  const fix = 'Write {% video "https://www.youtube.com/watch?v=IN5TD4VRcSM" title="…" %}.';

  assert.is(problemsIn('{% youtube "IN5TD4VRcSM" %}', 'njk')[0]?.fix, fix);
  assert.is(problemsIn('{% youtube "IN5TD4VRcSM" %}', 'liquid')[0]?.fix, fix);
});

test('places count the front matter, and what a page names has to be there', () => {
  assert.equal(told('Text\n\n {% nosuch %}', 'njk'), ['6:5-11 template/syntax There is no tag "nosuch".']);
  assert.equal(told('Text\n {% nosuch %}', 'liquid'), ['5:5-11 template/syntax There is no tag "nosuch".']);
  assert.equal(told('{{ a | uper }}', 'njk'), ['4:8-12 template/syntax There is no filter "uper".']);
  assert.equal(told('{% include "bas.njk" %}', 'njk'), ['4:12-21 layout/missing There is no layout "bas.njk".']);
  assert.is(problemsIn('{{ a | uper }}', 'njk')[0]?.fix, 'Write "upper".');
  assert.is(problemsIn('{% incude "base.njk" %}', 'njk')[0]?.fix, 'Write "include".');
});

test.run();
