/** Language server: tests that an author's editor completes, explains and flags what stands in records and front matter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Diagnostic,
  type LanguageServer,
  type OpenDocument,
  type Position,
  startLanguageServer,
} from './support/language-server.ts';
import { isRunning } from './support/processes.ts';
import { repository } from './support/repository.ts';

const test = suite('language server');

const SHOW = '_data/shows/fleabag.yaml';
const MODELINE = '# yaml-language-server: $schema=../../.schemas/show.schema.json\n';
const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const show = read(SHOW);

let server: LanguageServer;
let records: LanguageServer;

test.before(async () => {
  // Records name their schema themselves, so that editors without settings find it; front matter needs the settings.
  [server, records] = await Promise.all([
    startLanguageServer(repository, JSON.parse(read('.vscode/settings.json'))),
    startLanguageServer(repository),
  ]);
});

test.after(async () => {
  await Promise.all([server.stop(), records.stop()]);
});

test('finds nothing wrong with the records of this site', async () => {
  for (const path of [SHOW, '_data/site.yaml', '_data/providers/netflix.yaml', '_data/people/andrew-scott.yaml'])
    assert.equal(said(await records.open(path, read(path)).diagnostics()), [], path);
});

test('finds nothing wrong with the front matter of an article', async () => {
  const path = 'articles/2026-03-06-shh.md';
  const [, frontMatter = ''] = read(path).split(/^---$/m);

  const diagnostics = await server.open(path, frontMatter.trimStart()).diagnostics();

  assert.equal(said(diagnostics), []);
});

test('completes the keys of a show record, those that stand there already left out', async () => {
  const labels = await offered(records, '_data/shows/top.yaml', `${MODELINE}title: X\n|`);

  for (const key of ['type', 'originalTitle', 'years', 'genres', 'synopsis', 'seasons', 'cast', 'crew', 'offers'])
    assert.ok(labels.includes(key), key);
  for (const key of ['title', 'provider', 'character', 'standfirst']) assert.not.ok(labels.includes(key), key);
});

test('completes the keys of an offer inside offers', async () => {
  const labels = await offered(records, '_data/shows/offers.yaml', `${MODELINE}offers:\n  - provider: netflix\n    |`);

  for (const key of ['url', 'regions', 'access', 'price', 'from', 'until', 'checked'])
    assert.ok(labels.includes(key), key);
  for (const key of ['provider', 'title', 'character']) assert.not.ok(labels.includes(key), key);
});

test('completes the keys of a credit inside cast', async () => {
  const labels = await offered(records, '_data/shows/cast.yaml', `${MODELINE}cast:\n  - |`);

  for (const key of ['character', 'actor']) assert.ok(labels.includes(key), key);
  for (const key of ['provider', 'title']) assert.not.ok(labels.includes(key), key);
});

test('completes the whole of a new offer', async () => {
  const { document, position } = openAt(records, '_data/shows/new.yaml', `${MODELINE}title: X\n|`);

  const offers = (await document.completions(position)).find(({ label }) => label === 'offers');

  for (const key of ['provider', 'url', 'regions', 'access', 'checked'])
    assert.match(offers?.insertText ?? '', `${key}:`);
});

test('completes ids with the names they stand for', async () => {
  const { document, position } = openAt(records, '_data/shows/ids.yaml', `${MODELINE}offers:\n  - provider: |`);

  const found = (await document.completions(position)).find(({ label }) => label === 'bbc-iplayer');

  assert.match(JSON.stringify(found?.documentation), 'BBC iPlayer');
  assert.equal(await offered(server, 'articles/ids.md', 'section: |'), [
    'comedy',
    'drama',
    'film',
    'reality',
    'science-fiction',
  ]);
});

test('explains a key: its name, what it is for, and an example, as Markdown', async () => {
  const document = records.open(SHOW, show);

  const access = await document.hover(placeOf(show, 'access'));
  const checked = await document.hover(placeOf(show, 'checked'));
  const genres = await document.hover(placeOf(show, 'genres'));

  assert.match(access, /^#### Access\n\nIt says what watching costs\.\n/);
  assert.match(access, '* `subscription`');
  assert.match(genres, /^#### Genres\n\nThey are printed on its page\.\n/);
  assert.match(checked, 'A date: when somebody last made sure.');
  assert.match(checked, '```yaml\n2022-02-07\n```');
});

test('flags a wrong provider, a wrong choice, a wrong date and an unknown key, each where it stands', async () => {
  const wrong = show
    .replace('provider: bbc-iplayer', 'provider: bbc-iplyer')
    .replace('type: series', 'type: serial')
    .replace('checked: 2026-11-18', 'checked: 18/11/2026')
    .replace('runtimeMinutes: 27', 'runtime: 27');

  const diagnostics = await records.open('_data/shows/wrong.yaml', wrong).diagnostics();

  assert.equal(marked(wrong, diagnostics), [
    'serial: Value is not accepted. Valid values: "series", "film".',
    'runtime: Property runtime is not allowed.',
    'bbc-iplyer: There is no provider of this id. It has to be the name of a file in _data/providers/.',
    '18/11/2026: This is not a date. Write, for example, 2022-02-07 or 2022-02-07 09:30.',
  ]);
});

test('flags the same in front matter', async () => {
  const wrong = 'title: A\nstandfirst: B.\ndate: 2026-02-02\nkind: reviw\nshows: [fleabg]\ntitel: x\nsection: drma\n';

  const diagnostics = await server.open('articles/wrong.md', wrong).diagnostics();

  assert.equal(
    marked(wrong, diagnostics).map((line) => line.replace(/:.*/, '')),
    ['reviw', 'fleabg', 'titel', 'drma'],
  );
});

test('works as well with the schemas of the package, which know no ids', async () => {
  const modeline = '# yaml-language-server: $schema=../../schemas/show.schema.json\n';
  const text = `${modeline}title: X\ntype: serial\nyears: { from: 2022 }\noffers: [{ provider: anybody, url: x }]\n`;

  const diagnostics = await records.open('_data/shows/package.yaml', text).diagnostics();

  const flagged = marked(text, diagnostics).map((line) => line.replace(/:.*/, ''));
  assert.ok(flagged.includes('serial'));
  assert.ok(flagged.includes('x'));
  assert.not.ok(flagged.includes('anybody'));
});

test('ends when the editor does', async () => {
  const other = await startLanguageServer(repository);
  const { pid } = other;

  assert.ok(isRunning(pid));
  await other.stop();

  assert.not.ok(isRunning(pid));
});

/** Opens a text whose `|` is where the author is typing. */
function openAt(
  from: LanguageServer,
  path: string,
  marked: string,
): { readonly document: OpenDocument; readonly position: Position } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return {
    document: from.open(path, marked.replace('|', '')),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

async function offered(from: LanguageServer, path: string, marked: string): Promise<readonly string[]> {
  const { document, position } = openAt(from, path, marked);
  return (await document.completions(position)).map(({ label }) => label);
}

/** Where a key stands. */
function placeOf(text: string, key: string): Position {
  const before = text.slice(0, text.indexOf(`${key}:`) + 1).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What is marked and what is said of it, in the order of the file. */
function marked(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const lines = text.split('\n');
  return [...diagnostics]
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .map(
      ({ message, range: { start, end } }) => `${lines[start.line]?.slice(start.character, end.character)}: ${message}`,
    );
}

function said(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ message }) => message);
}

test.run();
