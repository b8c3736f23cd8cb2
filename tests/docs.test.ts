/** The documents: what they say is run, and their tables are those that the program makes. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { createResultMaker } from '../scripts/docs/results.ts';
import { withTables } from '../scripts/docs/tables.ts';
import { githubReport } from '../src/cli/github-report.ts';
import { jsonReport } from '../src/cli/json-report.ts';
import { problemCodes } from '../src/core/problem-codes.ts';
import { elements } from '../src/features.ts';
import { readOptions } from '../src/options.ts';
import { night } from './cli/example-problems.ts';
import { documentedBlock } from './support/documents.ts';
import { build } from './support/eleventy.ts';
import { createProject } from './support/project.ts';
import { documents, filesBelow, repository } from './support/repository.ts';
import { inSiteCopy } from './support/site-copy.ts';
import { picture } from './support/site-project.ts';

const test = suite('the documents');

const read = (name: string) => readFileSync(join(repository, name), 'utf8');
const readme = read('README.md');

test('the README opens with the two commands', () => {
  const commands = Array.from(readme.matchAll(/```sh\n([\s\S]*?)\n```/g), ([, command]) => command);

  assert.equal(commands.slice(0, 2), ['npm ci && npx eleventy --serve', 'npm ci && npm test']);
});

test('the article of the README is published where the README says', async () => {
  const { path, text } = documentedBlock('example');

  await inSiteCopy({ [path]: text }, async (project) => {
    const { code, output } = await build(project, [], { STANDFIRST_NOW: '2026-12-01' });

    assert.is(code, 0, output);
    assert.match(project.read('_site/drama/the-long-lunch/index.html'), 'The longest lunch on television');
  });
});

test('the mistakes of the README are reported in the words of the README', async () => {
  const { path, text } = documentedBlock('mistake');

  await inSiteCopy({ [path]: text }, async (project) => {
    const { code, output } = await build(project);

    assert.is(code, 1);
    assert.match(output, documentedBlock('output').text.trim());
  });
});

test('the configuration of the README works, and changes nothing by itself', async () => {
  const { path, text } = documentedBlock('config');
  const page = { 'index.md': '# Home', 'package.json': '{ "type": "module" }' };
  const plain = await createProject(page);
  const withPlugin = await createProject({
    ...page,
    [path]: `import { tsImport } from 'tsx/esm/api';\nconst { standfirst } = await tsImport('${pathToFileURL(join(repository, 'src', 'plugin.ts'))}', import.meta.url);\n${text.replace(/^import .*\n/, '')}`,
  });
  try {
    await build(plain);
    const { code, output } = await build(withPlugin);

    assert.is(code, 0, output);
    assert.equal(withPlugin.list('_site'), plain.list('_site'));
    assert.is(withPlugin.read('_site/index.html'), plain.read('_site/index.html'));
  } finally {
    await plain.dispose();
    await withPlugin.dispose();
  }
});

test('the article that allows problems has none, and shows nothing of its comments', async () => {
  const { path, text } = documentedBlock('allow', 'docs/problems.md');

  await inSiteCopy({ [path]: text }, async (project) => {
    project.write('articles/stars.jpg', await picture());
    const { code, output } = await build(project, [], { STANDFIRST_NOW: '2026-12-01' });

    assert.is(code, 0, output);
    assert.not.match(output, 'articles/ornament.md');
    const page = project.read('_site/ornament/index.html');
    assert.match(page, 'The credits');
    assert.not.match(page, 'standfirst-allow');
  });
});

test('the layout of the documents prints an article', async () => {
  const { path, text } = documentedBlock('layout', 'docs/pages.md');

  await inSiteCopy({ [path]: text }, async (project) => {
    const { code, output } = await build(project);

    assert.is(code, 0, output);
    const page = project.read('_site/drama/seventeen-takes-for-one-kiss/index.html');
    assert.match(page, /<main[^>]*>\s*<h1>[^<]+<\/h1>\s*<p>[^<]+<\/p>\s*<p>By <a rel="author"/);
    assert.match(page, /<h2 id=/);
  });
});

test('the codes that the documents weigh can be weighed', () => {
  const [, weights = ''] = /problems: (\{ '.*' \}) \}\);/.exec(read('docs/problems.md')) ?? [];

  assert.equal(readOptions({ problems: JSON.parse(weights.replaceAll("'", '"')) }).options, {
    problems: { 'picture/no-alt': 'warning', 'offer/closed': 'off' },
  });
});

test('the words that the documents change can be changed', () => {
  const examples = [...read('docs/languages.md').matchAll(/^ {2}words: (\{.*\}),$/gm)].map(([, words = '']) =>
    parse(words),
  );

  assert.is(examples.length, 2);
  for (const words of examples) assert.equal(readOptions({ words }), { options: { words }, faults: [] });
});

test('the reports in the documents are those that are printed', () => {
  assert.is(documentedBlock('report-json', 'docs/check.md').text, jsonReport([night]));
  assert.is(documentedBlock('report-github', 'docs/check.md').text, githubReport([night]));
});

test('every table is the one that the program makes', () => {
  for (const name of documents) {
    const text = read(name);

    assert.is(withTables(text), text, `${name}: run "npm run docs"`);
  }
});

test('every example prints what the document says', async () => {
  const withResults = await createResultMaker(repository);

  for (const name of documents)
    assert.is(await withResults(read(name), name), read(name), `${name}: run "npm run docs"`);
});

test('every element shows an example with what it prints on a page and in a feed', () => {
  const without = elements
    .map(({ name }) => `docs/elements/${name}.md`)
    .filter((name) =>
      ['<!-- source: ', '<!-- result: page -->', '<!-- result: feed -->'].some((part) => !read(name).includes(part)),
    );

  assert.equal(without, []);
});

test('every file that a document links to exists', () => {
  for (const name of documents) {
    // Markdown inside code is an example, not a link.
    const prose = read(name).replace(/^```[\s\S]*?^```/gm, '');
    const targets = Array.from(prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, target]) =>
      normalize(join(dirname(name), target ?? '')),
    );
    const missing = targets.filter((target) => !filesBelow(repository).includes(target.replaceAll('\\', '/')));

    assert.equal(missing, [], name);
  }
});

test('every kind of problem is provoked by a test', () => {
  const tests = filesBelow(join(repository, 'tests'))
    .filter((name) => name.endsWith('.test.ts') && name !== 'docs.test.ts')
    .map((name) => readFileSync(join(repository, 'tests', name), 'utf8'))
    .join('\n');
  const unprovoked = Object.keys(problemCodes).filter((code) => !tests.includes(code));

  assert.equal(unprovoked, []);
});

test('every script that the README names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = Array.from(readme.matchAll(/npm run ([\w-]+)/g), ([, name]) => name ?? '');

  assert.equal(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test.run();
