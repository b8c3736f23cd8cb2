/** Front matter guard: tests of front matter that Eleventy cannot read. Whole sites are in guards.test.ts. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useAddressBook } from '../../src/eleventy/address-book.ts';
import { createFailures } from '../../src/eleventy/failures.ts';
import { useFrontMatterGuard } from '../../src/eleventy/front-matter-guard.ts';
import type { Loading } from '../../src/eleventy/loading-settings.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';
import { createProject } from '../support/project.ts';

const test = suite('front matter guard');

const yaml = (text: string): unknown => {
  if (text.includes('[')) throw new Error('Eleventy’s own words.');
  return text === 'tags: 5\n' ? { tags: 5 } : { title: text };
};

async function guard({ isGuarding = true } = {}) {
  const project = await createProject({
    'pages/yaml.md': '---\ntitle: [X\n---\n',
    'pages/tags.md': '---\ntags: 5\n---\n',
    'pages/held.md': '---\ntitle: [X\n---\n',
  });
  const eleventy = fakeEleventy({ yaml });
  const failures = createFailures();
  const loading = {
    root: project.root,
    failures,
    isGuarding: () => isGuarding,
    isHeldBack: (path: string) => path === 'pages/held.md',
    hasLayout: () => true,
    folder: () => 'pages',
  } as unknown as Loading;
  useFrontMatterGuard(eleventy.config, loading, useAddressBook(eleventy.config), (path) => path.includes('article'));
  const parse = (language: string, text: string, path: string) =>
    eleventy.engines[language]?.(text, { filePath: path });
  const preprocess = (inputPath: string) =>
    eleventy.preprocessors.get('standfirst-front-matter')?.({ page: { inputPath } } as never, '' as never);
  return { project, failures, parse, preprocess };
}

test('what can be read is, and its template is printed', async () => {
  const { project, parse, preprocess } = await guard();

  assert.equal(parse('yaml', 'a', './pages/a.md'), { title: 'a' });
  assert.equal(parse('json', '{ "a": 1 }', './pages/a.md'), { a: 1 });
  assert.is(preprocess('./pages/a.md'), undefined);
  await project.dispose();
});

test('what cannot be read is empty, told with its place, and held back until it can be', async () => {
  const { project, failures, parse, preprocess } = await guard();

  assert.equal(parse('yaml', 'title: [X\n', './pages/yaml.md'), {});
  assert.equal(parse('json', '{', './pages/json.md'), {});

  assert.equal(
    failures.at('/yaml/').map(({ code, place }) => [code, place?.line]),
    [['yaml/syntax', 2]],
  );
  assert.is(failures.at('/json/')[0]?.code, 'template/syntax');
  assert.is(preprocess('./pages/yaml.md'), false);
  parse('yaml', 'X', './pages/yaml.md');
  assert.is(preprocess('./pages/yaml.md'), undefined);
  await project.dispose();
});

test('keys at which Eleventy would end hold a template back, too', async () => {
  const { project, failures, parse } = await guard();

  assert.equal(parse('yaml', 'tags: 5\n', './pages/tags.md'), {});

  assert.is(failures.at('/tags/')[0]?.code, 'value/type');
  await project.dispose();
});

test('what has been found before is not told again', async () => {
  const { project, failures, parse } = await guard();

  assert.equal(parse('yaml', 'title: [X\n', './pages/held.md'), {});

  assert.equal(failures.all(), []);
  await project.dispose();
});

test('a build, and an article that is checked elsewhere, meet the error', async () => {
  const build = await guard({ isGuarding: false });
  const served = await guard();

  assert.throws(() => build.parse('yaml', 'title: [X\n', './pages/yaml.md'), /own words/);
  assert.throws(() => served.parse('yaml', 'title: [X\n', './pages/article.md'), /own words/);
  await build.project.dispose();
  await served.project.dispose();
});

test.run();
