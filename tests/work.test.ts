/** Work: tests of how much of it a build and each kind of edit makes. They count and take no time, so that a machine's mood is no failure. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { corpusFiles } from '../bench/corpus.ts';
import type { EditorialCheck } from '../src/content/editorial-check.ts';
import type { ContentChanges } from '../src/content/read.ts';
import type { World } from '../src/content/world.ts';
import type { Host } from '../src/eleventy/host-settings.ts';
import { writePages } from '../src/eleventy/page-writer.ts';
import { createProject, type Project } from './support/project.ts';
import { wholeHost } from './support/whole-host.ts';

const test = suite('work of builds and edits');

const ARTICLES = 30;

/** How often something was done since the counts were last taken. */
interface Counts {
  /** Articles whose body was read. */
  readonly bodies: number;
  /** Articles that were looked at together with the records they name. */
  readonly compared: number;
  /** Times that all layouts were compiled, and the style sheet was put together. */
  readonly layouts: number;
  readonly styles: number;
  /** Layouts that were filled, which is once for each page. */
  readonly printed: number;
}

let project: Project;
let host: Host;
let counts: { -readonly [Name in keyof Counts]: number };

const none: Counts = { bodies: 0, compared: 0, layouts: 0, styles: 0, printed: 0 };

test.before.each(async () => {
  project = await createProject(Object.fromEntries(corpusFiles({ articles: ARTICLES, seed: 1 })));
  counts = { ...none };
  host = newHost();
});
test.after.each(() => project.dispose());

function newHost(): Host {
  const counting = (name: 'bodies' | 'compared'): EditorialCheck => ({
    lasting: name === 'bodies',
    run: () => {
      counts[name] += 1;
      return [];
    },
  });
  return wholeHost(project.root, {
    checks: [counting('bodies'), counting('compared')],
    printing: {
      layouts: {
        names: () => [],
        files: () => [],
        check: (_articles, areSame = false) => {
          if (!areSame) counts.layouts += 1;
          return [];
        },
        render: async (name) => {
          counts.printed += 1;
          return name;
        },
      },
      styleSheet: () => {
        counts.styles += 1;
        return { url: '/assets/site.css', text: '' };
      },
    },
  });
}

/** What is counted while something is done. */
async function work(what: () => Promise<unknown>): Promise<Counts> {
  counts = { ...none };
  await what();
  return counts;
}

/** What the preview knows when Eleventy was woken by an edit of these articles alone. */
const edited = (...paths: readonly string[]): ContentChanges => ({
  onlyArticles: true,
  articles: new Set(paths),
});

const firstArticle = () => project.list('articles').map((name) => `articles/${name}`)[0] ?? '';

test('a build reads every body once, and loading prints nothing', async () => {
  assert.equal(await work(() => host.load('build')), { bodies: 30, compared: 30, layouts: 1, styles: 1, printed: 0 });
});

test('an edit of one body reads one body, and prints the pages that are asked for', async () => {
  await host.load('serve');
  const path = firstArticle();
  project.write(path, `${project.read(path)}\nOne more paragraph.\n`);

  assert.equal(await work(() => host.load('serve', edited(path))), { ...none, bodies: 1, compared: 1 });

  const { pages, world } = await host.load('serve', edited());
  const page = [...pages.values()].find(({ source }) => source === path);
  assert.ok(world && page);
  assert.equal(await work(() => page.render(world)), { ...none, printed: 1 });
});

test('an edit of a title reads one body, and the lists that show it have it when they are asked for', async () => {
  const before = await host.load('serve');
  const path = firstArticle();
  const address = before.world?.catalogue.articles.find(({ file }) => file === path)?.url;
  project.write(path, project.read(path).replace(/^title: .*$/m, 'title: Quite another title'));

  assert.equal(await work(() => host.load('serve', edited(path))), { ...none, bodies: 1, compared: 1 });

  const { world } = await host.load('serve', edited());
  assert.is(world?.catalogue.articles.find(({ url }) => url === address)?.title, 'Quite another title');
});

test('a build with nothing new reads no body', async () => {
  await host.load('build');

  assert.equal(await work(() => host.load('build')), { ...none, layouts: 1, styles: 1 });
});

test('an edit of a record reads no body, and compares all articles with it', async () => {
  await host.load('serve');
  const show = '_data/shows/show-1.yaml';
  project.write(show, project.read(show).replace(/^title: .*$/m, 'title: Renamed'));

  assert.equal(await work(() => host.load('serve', { onlyArticles: false, articles: new Set() })), {
    ...none,
    compared: 30,
    layouts: 1,
    styles: 1,
  });
});

test('an edit of a layout or a style sheet reads no body and compares nothing', async () => {
  await host.load('serve');

  assert.equal(await work(() => host.load('serve', { onlyArticles: false, articles: new Set() })), {
    ...none,
    layouts: 1,
    styles: 1,
  });
});

test('a new configuration reads, compares and compiles everything anew', async () => {
  await host.load('serve');

  assert.equal(await work(() => newHost().load('serve')), {
    bodies: 30,
    compared: 30,
    layouts: 1,
    styles: 1,
    printed: 0,
  });
});

test('a build prints every page once, and writes what it printed once', async () => {
  const { pages, world } = await host.load('build');
  assert.ok(world);
  const texts = new Map<string, string>();
  const noting = [...pages.values()].map((page) => ({
    ...page,
    render: async (around: World) => {
      assert.not.ok(texts.has(page.url), page.url);
      texts.set(page.url, await page.render(around));
      return texts.get(page.url) ?? '';
    },
  }));
  const output = join(project.root, '_site');

  await writePages(noting, world, { output, scratch: join(project.root, '.cache') });

  const written = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.is(texts.size, pages.size);
  assert.is(written.length, pages.size);
  assert.is(
    written.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  );
});

test.run();
