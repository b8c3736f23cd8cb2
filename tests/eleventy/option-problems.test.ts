/** Problems of options: tests that each is shown where the option stands in the configuration. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { optionProblems } from '../../src/eleventy/option-problems.ts';
import { readOptions, type StandfirstOptions } from '../../src/options.ts';
import { markOf } from '../content/small-site.ts';
import { createProject } from '../support/project.ts';

const test = suite('problems of options');

async function marks(given: unknown, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const project = await createProject(files);
  const { faults } = readOptions(given as StandfirstOptions);
  const problems = optionProblems(project.root, given, faults);
  await project.dispose();
  return problems.map(markOf);
}

const shim = { 'eleventy.config.js': 'export default (c) => load(c);\n' };

test('a wrong value and a wrong key are marked in the file that calls the plugin', async () => {
  const text =
    "const word = 1;\neleventyConfig.addPlugin(standfirst, { articles: 'page', word: {}, words: { lastest: 'x' } });\n";

  const found = await marks({ articles: 'page', word: {}, words: { lastest: 'x' } }, { ...shim, '.eleventy.ts': text });

  assert.equal([...found].sort(), [".eleventy.ts:2:50 'page'", '.eleventy.ts:2:58 word', '.eleventy.ts:2:77 lastest']);
});

test('an item of a list is marked itself', async () => {
  const text = 'c.addPlugin(standfirst, {\n  frontMatter: { required: ["title", "standfrst"] },\n});\n';

  assert.equal(await marks({ frontMatter: { required: ['title', 'standfrst'] } }, { 'eleventy.config.js': text }), [
    'eleventy.config.js:2:38 "standfrst"',
  ]);
});

test('what is not written there has no place but the file', async () => {
  const text = 'c.addPlugin(standfirst, options);\n';

  assert.equal(await marks({ articles: 'page' }, { 'eleventy.config.js': text }), ['eleventy.config.js']);
  assert.equal(await marks({ articles: 'page' }, {}), ['eleventy.config.js']);
  assert.equal(await marks([], { ...shim, '.eleventy.ts': text }), ['.eleventy.ts']);
});

test('a value that is put together is marked through its key', async () => {
  const text = 'c.addPlugin(standfirst, { now: someday() });\n';

  assert.equal(await marks({ now: 'soon' }, { 'eleventy.config.js': text }), ['eleventy.config.js:1:27 now']);
});

test.run();
