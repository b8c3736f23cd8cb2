/** Liquid check: tests of what is said of a template that cannot be parsed, and where. */
import { Liquid } from 'liquidjs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { liquidProblems } from '../../src/eleventy/liquid-check.ts';
import type { TemplateWords } from '../../src/eleventy/unended-element.ts';

const test = suite('liquid check');

const PAGE: TemplateWords = { code: 'template/syntax', subject: 'The page', why: 'The page cannot be printed.' };

const liquid = new Liquid({ strictFilters: true });
const problemsIn = (text: string) => liquidProblems(liquid as never, { path: 'a.liquid', text }, text, PAGE);
const told = (text: string) =>
  problemsIn(text).map(
    ({ code, place, what }) => `${place?.line}:${place?.column}-${place?.endColumn} ${code} ${what}`,
  );

test('an unknown tag or filter is found at its name', () => {
  assert.equal(told('Text\n {% nosuch %}'), ['2:5-11 template/syntax There is no tag "nosuch".']);
  assert.equal(told('{{ a | upcas }}'), ['1:8-13 template/syntax There is no filter "upcas".']);
  assert.is(problemsIn('{{ a | upcas }}')[0]?.fix, 'Write "upcase".');
});

test('what is never ended, and an include that is not there, are found also in another block', () => {
  assert.equal(told('{% if a %}'), ['1:1-11 template/syntax {% if %} is opened here and never closed.']);
  assert.is(problemsIn('{% if a %}')[0]?.fix, 'Write {% endif %} where it ends.');
  assert.equal(told('a {{ b'), ['1:3-7 template/syntax {{ is not closed.']);
  assert.equal(told('a {% if b'), ['1:3-10 template/syntax {% is not closed.']);
  assert.equal(told('{% if a %}{% include "gone" %}{% endif %}'), [
    '1:11-31 layout/missing There is no template "gone".',
  ]);
});

test.run();
