/** Template guard: tests of mistakes that show with a template's data and address. Whole sites are in guards.test.ts. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { useAddressBook } from '../../src/eleventy/address-book.ts';
import { createFailures } from '../../src/eleventy/failures.ts';
import type { Loading } from '../../src/eleventy/loading-settings.ts';
import { useTemplateGuard } from '../../src/eleventy/template-guard.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const test = suite('template guard');

function guard({ isServing = true, isWanted = true } = {}) {
  const eleventy = fakeEleventy();
  const failures = createFailures();
  const reported: Problem[] = [];
  const loading = {
    root: '/nowhere',
    failures,
    isServing: () => isServing,
    folder: () => 'pages',
    report: (_stage: string, problems: readonly Problem[]) => reported.push(...problems),
  } as unknown as Loading;
  useTemplateGuard(eleventy.config, loading, useAddressBook(eleventy.config), {
    isWanted: () => isWanted,
    isChecked: (path) => path.includes('article'),
    withBodies: false,
  });
  const preprocess = (inputPath: string, data: object) =>
    eleventy.preprocessors.get('standfirst-guard')?.({ page: { inputPath }, ...data } as never, 'Text' as never);
  const collect = (entries: readonly object[]) =>
    eleventy.collections.get('standfirstGuard')?.({ getAll: () => entries } as never);
  return { failures, reported, preprocess, collect };
}

const entry = (inputPath: string, url: string) => ({
  inputPath,
  url,
  outputPath: `./_site${url}`,
  data: {},
  template: { behavior: { write: true } },
});

test('a list that nobody has, or a permalink that is none, holds a template back', () => {
  const { preprocess, failures } = guard();

  assert.is(preprocess('./pages/a.md', { pagination: { data: 'shop.nothing', size: 1 }, shop: {} }), false);
  assert.is(preprocess('./pages/b.md', { permalink: true }), false);

  assert.match(failures.at('/a/')[0]?.what ?? '', '"shop.nothing"');
  assert.is(failures.at('/b/')[0]?.code, 'value/type');
});

test('sound templates and those that are checked elsewhere pass', () => {
  const { preprocess, failures } = guard();

  assert.is(preprocess('./pages/a.md', { pagination: { data: 'shop.all', size: 1 }, shop: { all: [1] } }), undefined);
  assert.is(preprocess('./pages/a.md', { pagination: { data: 'collections.x', size: 1 } }), undefined);
  assert.is(preprocess('./pages/article.md', { permalink: true }), undefined);
  assert.equal(failures.all(), []);
});

test('templates that share an address are not written, and are shown there', () => {
  const { collect, failures } = guard();
  const [one, two, other] = [entry('./pages/1.md', '/x/'), entry('./pages/2.md', '/x/'), entry('./pages/3.md', '/y/')];

  collect([one, two, other]);

  assert.equal([one.url, one.outputPath, one.template.behavior.write], [false, false, false]);
  assert.equal([two.url, other.url], [false, '/y/']);
  assert.equal(
    failures.at('/x/').map(({ file }) => file),
    ['pages/1.md', 'pages/2.md'],
  );
});

test('an address that ends in nothing is not written', () => {
  const { collect, failures } = guard();
  const page = entry('./pages/1.md', '/contact');

  collect([page]);

  assert.is(page.outputPath as unknown, false);
  assert.is(failures.at('/contact')[0]?.code, 'value/format');
});

test('a build is told everything at once, and templates stay as they are', () => {
  const { collect, preprocess, reported } = guard({ isServing: false });
  const [one, two] = [entry('./pages/1.md', '/x/'), entry('./pages/2.md', '/x/')];

  assert.is(preprocess('./pages/b.md', { permalink: true }), undefined);
  collect([one, two]);

  assert.equal(
    reported.map(({ code }) => code),
    ['value/type', 'url/taken', 'url/taken'],
  );
  assert.is(one.url, '/x/');
});

test('a site without anything to publish is left alone', () => {
  const { collect, preprocess, reported } = guard({ isServing: false, isWanted: false });

  assert.is(preprocess('./pages/b.md', { permalink: true }), undefined);
  collect([entry('./pages/1.md', '/x/'), entry('./pages/2.md', '/x/')]);

  assert.equal(reported, []);
});

test.run();
