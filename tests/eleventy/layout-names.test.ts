/** Tests of the names in layouts: filters and templates that nobody has. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type NunjucksReader, unknownNames } from '../../src/eleventy/layout-names.ts';

const test = suite('names in layouts');

const environment = new nunjucks.Environment(null);
const problemsIn = (text: string) =>
  unknownNames(nunjucks as unknown as NunjucksReader, environment, { path: '_includes/a.njk', text }, ['base.njk']);

test('filters that Nunjucks or the site has are known', () => {
  environment.addFilter('pageHead', () => '');

  assert.equal(problemsIn('{{ title | upper | pageHead }}{% for x in list | sort %}{% endfor %}'), []);
});

test('a filter that nobody has is reported at its place, with the nearest', () => {
  const [problem, ...others] = problemsIn('<p>\n{{ title | uper }}</p>');

  assert.is(others.length, 0);
  assert.equal(
    [problem?.code, problem?.place?.line, problem?.place?.column, problem?.place?.endColumn],
    ['layout/syntax', 2, 12, 16],
  );
  assert.is(problem?.fix, 'Write "upper".');
});

test('a template that is not there is reported at its place, unless it may be missing', () => {
  const problems = problemsIn('{% extends "bas.njk" %}\n{% include "gone.njk" ignore missing %}{% include name %}');

  assert.equal(
    problems.map(({ code, place, fix }) => [code, place?.line, place?.column, fix]),
    [['layout/missing', 1, 12, 'Write "base.njk".']],
  );
});

test.run();
