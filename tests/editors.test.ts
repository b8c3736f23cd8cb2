/** Editors: tests that what the repository gives to editors is up to date, is named by every record, and works. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { editorFiles } from '../scripts/editors/editor-files.ts';
import { editorSnippets } from '../scripts/editors/snippets.ts';
import type { Problem } from '../src/core/problem.ts';
import { reportOf } from '../src/core/report.ts';
import { problemAt, problemOf } from '../src/core/source.ts';
import { elements } from '../src/features.ts';
import { readSite } from './content/small-site.ts';
import { markersOf, type PatternLine } from './support/problem-matcher.ts';
import { run } from './support/processes.ts';
import { copyRepository } from './support/project.ts';
import { filesBelow, repository } from './support/repository.ts';
import { expanded } from './support/snippets.ts';
import { readBodyOf } from './support/world.ts';

const test = suite('editors');

const read = (path: string) => readFileSync(join(repository, path), 'utf8');

interface Tasks {
  readonly tasks: readonly {
    readonly problemMatcher: readonly {
      readonly pattern: readonly PatternLine[];
      readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
    }[];
  }[];
}
const matchers = (JSON.parse(read('.vscode/tasks.json')) as Tasks).tasks[0]?.problemMatcher ?? [];

test('schemas and snippets are those that the program makes', () => {
  for (const [path, text] of editorFiles()) assert.ok(read(path) === text, `${path}: run "npm run docs"`);
  assert.equal(
    filesBelow(join(repository, 'schemas')).map((name) => `schemas/${name}`),
    [...editorFiles().keys()].filter((path) => path.startsWith('schemas/')).sort(),
  );
});

test('the schemas of this site know its records', async () => {
  const site = ['src', 'bin', '_includes', '_data', 'articles', 'pages', '.eleventy.ts', 'eleventy.config.js'];
  const project = await copyRepository([...site, '.schemas']);
  for (const name of project.list('.schemas')) project.write(`.schemas/${name}`, '');

  await run(process.execPath, [join(project.root, 'bin/standfirst.js'), 'check'], { cwd: project.root });

  for (const name of project.list('.schemas'))
    assert.is(read(`.schemas/${name}`), project.read(`.schemas/${name}`), `${name}: run "npx standfirst check"`);
  await project.dispose();
});

test('every record begins by naming its schema', () => {
  const schemas: Readonly<Record<string, string>> = {
    '.': 'site',
    authors: 'author',
    people: 'person',
    providers: 'provider',
    shows: 'show',
  };
  const records = filesBelow(join(repository, '_data')).filter((name) => /\.ya?ml$/.test(name));

  const wrong = records.filter((name) => {
    const [first = ''] = read(`_data/${name}`).split('\n', 1);
    const target = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
    return (
      normalize(join('_data', dirname(name), target)) !== normalize(`.schemas/${schemas[dirname(name)]}.schema.json`)
    );
  });

  assert.ok(records.length > 0);
  assert.equal(wrong, []);
});

test('the settings name schemas that exist', () => {
  const settings = JSON.parse(read('.vscode/settings.json'));

  const named = Object.keys(settings['yaml.schemas']);

  assert.equal(named.map((path) => path.replace('.schemas/', '')).sort(), filesBelow(join(repository, '.schemas')));
});

test('there is a snippet for every shortcode, with all of its arguments', () => {
  for (const { name, shortcode, schema } of elements) {
    const snippet = editorSnippets()[name];
    const text = snippet?.body.join('\n') ?? '';

    assert.is(snippet?.prefix, shortcode);
    assert.is(snippet?.scope, 'markdown');
    for (const argument of Object.keys(schema.properties)) assert.match(text, ` ${argument}=`, name);
  }
});

test('a new article is sound front matter with the date of today', async () => {
  const text = expanded(editorSnippets()['New article']?.body ?? []);

  const { articles } = await readSite({ 'articles/new.md': text });

  assert.equal(articles[0]?.problems, []);
  assert.is(articles[0]?.typed.date, '2026-11-24');
  assert.is(articles[0]?.typed.kind, 'news');
});

test('every new record is sound', async () => {
  const folders = { show: 'shows', person: 'people', author: 'authors', provider: 'providers' } as const;

  for (const [name, folder] of Object.entries(folders)) {
    const text = expanded(editorSnippets()[`New ${name}`]?.body ?? []);
    const { records } = await readSite({ [`_data/${folder}/new.yaml`]: text });
    const [file] = records[folder];

    assert.equal(file?.problems, []);
    assert.match(text, `# yaml-language-server: $schema=../../.schemas/${name}.schema.json\n`);
  }
});

test('every shortcode that a snippet writes can be read', () => {
  const body = elements.map(({ name }) => expanded(editorSnippets()[name]?.body ?? [])).join('\n\n');

  const { problems, usesByTag } = readBodyOf(body);

  assert.equal(problems, []);
  assert.is(usesByTag.size, elements.length);
  assert.match(body, '{% cast show="all-of-us-are-dead" limit=6 only=["Choi Nam-ra", "Lee Su-hyeok"] style="list" %}');
});

const text = '---\ntitel: The last edition\nshows: [night-dsk]\n---\n';
const source = { path: 'articles/a b.md', text };
const finding = {
  code: 'key/unknown',
  what: 'There is no key "titel".',
  why: 'It is ignored.',
  fix: 'Write "title".',
} as const;
const problems: readonly Problem[] = [
  problemAt(source, 4, 9, finding),
  problemAt(source, 36, 45, { ...finding, severity: 'warning', code: 'show/unknown', what: 'No such show: 12:30.' }),
  problemAt({ path: 'articles/empty.md', text: '\n' }, 0, 0, { ...finding, code: 'yaml/syntax' }),
  problemOf('_data/site.yaml', { ...finding, code: 'site/missing', what: 'There is no _data/site.yaml.' }),
];

test('the task shows every problem of a report at its place, with its remedy', () => {
  const markers = markersOf(
    matchers.map(({ pattern }) => pattern),
    `[standfirst] Checking…\n${reportOf(problems)}\n[standfirst] 3 errors and 1 warning in 3 files.\n`,
  );

  assert.equal(markers, [
    {
      file: '_data/site.yaml',
      severity: 'error',
      code: 'site/missing',
      message: 'There is no _data/site.yaml.\nIt is ignored.\nWrite "title".',
    },
    {
      file: 'articles/a b.md',
      line: 2,
      column: 1,
      severity: 'error',
      code: 'key/unknown',
      message: 'There is no key "titel".\nIt is ignored.\nWrite "title".',
    },
    {
      file: 'articles/a b.md',
      line: 3,
      column: 9,
      severity: 'warning',
      code: 'show/unknown',
      message: 'No such show: 12:30.\nIt is ignored.\nWrite "title".',
    },
    {
      file: 'articles/empty.md',
      line: 1,
      column: 1,
      severity: 'error',
      code: 'yaml/syntax',
      message: 'There is no key "titel".\nIt is ignored.\nWrite "title".',
    },
  ]);
});

test('the task knows when a check begins and when it has ended', () => {
  const { beginsPattern = '', endsPattern = '' } = matchers[0]?.background ?? {};

  assert.match('[standfirst] Checking…', new RegExp(beginsPattern));
  for (const line of ['[standfirst] Nothing is wrong.', '[standfirst] 3 errors and 1 warning in 2 files.']) {
    assert.match(line, new RegExp(endsPattern));
    assert.not.match(line, new RegExp(beginsPattern));
  }
  assert.not.match(reportOf(problems), new RegExp(endsPattern, 'm'));
});

test.run();
