/**
 * Articles showing others, and all pages that show an article: tests that an edit of an article marks the pages that show it, and no others.
 *
 * A page is marked when it is another object than before. Whether a page shows an article is seen by printing it.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { corpusFiles } from '../../bench/corpus.ts';
import type { Host, Loaded } from '../../src/eleventy/host-settings.ts';
import { chance } from '../support/chance.ts';
import { printedPages, printingHost } from '../support/printing-host.ts';
import { createProject, type Project } from '../support/project.ts';

const test = suite('pages that show an article');

const CORPUS = { articles: 70, seed: 11, catalogue: { shows: 12, people: 14, creditsEach: 3 } };
const STEPS = 24;

let project: Project;
let host: Host;
let last: { readonly pages: Loaded['pages']; readonly printed: Readonly<Record<string, string>> };

test.before.each(async () => {
  project = await createProject(Object.fromEntries(corpusFiles(CORPUS)));
  const paths = articlePaths();
  // Every seventh names others in each way there is.
  for (const [index, path] of paths.entries()) {
    if (index % 7 !== 0) continue;
    const [one = '', two = '', three = ''] = [30, 9, 45].map((far) => paths[(index + far) % paths.length]);
    change(path, (text) => text.replace(/^title:/m, `related: [${nameOf(three)}]\ntitle:`));
    change(path, (text) => `${text}\n{% related "${nameOf(one)}" %}\n\nSee [another](${two.replace(/.*\//, '')}).\n`);
  }
  host = printingHost(project);
  const loaded = await host.load('serve');
  assert.equal(loaded.problems, []);
  last = await lookAt(loaded);
});
test.after.each(() => project.dispose());

const articlePaths = () => project.list('articles').map((name) => `articles/${name}`);
const nameOf = (path: string) => path.replace(/^articles\/[\d-]{10}-(.*)\.md$/, '$1');
const change = (path: string, by: (text: string) => string) => project.write(path, by(project.read(path)));

/** What a host has loaded, and what one would print that knows nothing of before: a page that is kept for too long is no witness. */
async function lookAt({ pages }: Loaded) {
  return { pages, printed: await printedPages(await printingHost(project).load('serve')) };
}

/** The addresses of the pages that were marked by a change of files, and of those that print something else now. */
async function afterEditing(...paths: readonly string[]) {
  const now = await lookAt(await host.load('serve', { onlyArticles: true, articles: new Set(paths) }));
  const marked = [...now.pages.values()].filter((page) => last.pages.get(page.url) !== page).map(({ url }) => url);
  const different = Object.keys(now.printed).filter((url) => last.printed[url] !== now.printed[url]);
  last = now;
  return { marked: marked.sort(), different: different.sort() };
}

/** What the preview does not know to be different. */
function unmarked({
  marked,
  different,
}: {
  readonly marked: readonly string[];
  readonly different: readonly string[];
}) {
  return different.filter((url) => !marked.includes(url));
}

test('are all that have its title, and the sitemap', async () => {
  const paths = articlePaths();
  for (const path of [0, 7, 10, 30, 45, 69].map((index) => paths[index] ?? '')) {
    change(path, (text) => text.replace(/^title: .*$/m, `title: Another title of ${path}`));

    const { marked, different } = await afterEditing(path);

    assert.equal(marked, [...different, '/sitemap.xml'].sort(), path);
  }
});

test('are the same ones when its text changes as when its title does', async () => {
  for (const path of articlePaths().slice(5, 9)) {
    change(path, (text) => `${text}\nOne more line.\n`);
    const ofText = await afterEditing(path);
    change(path, (text) => text.replace(/^title: .*$/m, 'title: Another title'));

    assert.equal(ofText.marked, (await afterEditing(path)).marked);
  }
});

test('are those with a link to its file, and the feeds with their text, when its address changes', async () => {
  const paths = articlePaths();
  const [namer = '', named = ''] = [63, 63 + 9 - paths.length].map((index) => paths[index]);
  const urlOf = (path: string) => [...last.pages.values()].find(({ source }) => source === path)?.url ?? '';
  change(named, (text) => text.replace(/^title:/m, 'permalink: /elsewhere/\ntitle:'));

  const { marked, different } = await afterEditing(named);

  assert.equal(unmarked({ marked, different }), []);
  for (const url of [urlOf(namer), '/feed.xml', '/atom.xml', '/feed.json', '/elsewhere/'])
    assert.ok(different.includes(url), url);
});

test('are the first page of a long list that counts it, and of a person whose role it says, wherever it stands in the list', async () => {
  for (let day = 1; day <= 22; day += 1)
    project.write(
      `articles/2015-05-${String(day).padStart(2, '0')}-old.md`,
      `---\ntitle: Old ${day}\nstandfirst: Words.\ndate: 2015-05-${String(day).padStart(2, '0')}\npeople: [person-1]\npermalink: /old/${day}/\n---\nText.\n`,
    );
  const [oldest = '', second = ''] = ['articles/2015-05-01-old.md', 'articles/2015-05-02-old.md'];
  change(oldest, (text) => text.replace(/^people:/m, 'cast: [{ character: A Ghost, actor: person-1 }]\npeople:'));
  host = printingHost(project);
  last = await lookAt(await host.load('serve'));

  change(oldest, (text) => text.replace('A Ghost', 'Another Ghost'));
  const renamed = await afterEditing(oldest);
  project.remove(second);
  const removed = await afterEditing(second);

  assert.equal([unmarked(renamed), unmarked(removed)], [[], []]);
  assert.ok(renamed.different.includes('/people/person-1/'));
  assert.ok(removed.different.includes('/archive/2015/05/'));
});

test('are none when nothing has changed', async () => {
  assert.equal((await afterEditing()).marked, []);
});

test('are at least all that print something else, whatever happens to articles', async () => {
  const random = chance(3);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const originals = new Map(articlePaths().map((path) => [path, project.read(path)]));
  const withKey = (line: string) => (path: string) =>
    project.write(path, (originals.get(path) ?? '').replace(/^date: .*$/m, line));
  const edits: readonly ((path: string) => void)[] = [
    withKey('date: 2026-11-23'),
    withKey('date: 2024-02-03'),
    withKey('date: 2026-11-20\ndraft: true'),
    withKey('date: 2026-11-20\nrelated: false'),
    (path) => project.write(path, (originals.get(path) ?? '').replace(/^section: .*$/m, 'section: comedy')),
    (path) => project.write(path, (originals.get(path) ?? '').replace(/^tags: .*$/m, 'tags: [Topic 1, New]')),
    (path) => project.write(path, originals.get(path) ?? ''),
    (path) => project.remove(path),
  ];

  let found = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const paths = [oneOf([...originals.keys()]), oneOf([...originals.keys()])].slice(step % 2);
    for (const path of paths) oneOf(edits)(path);

    const { marked, different } = await afterEditing(...paths);

    assert.equal(unmarked({ marked, different }), [], `after step ${step}`);
    found += different.length;
  }
  assert.ok(found > 10 * STEPS);
});

test.run();
