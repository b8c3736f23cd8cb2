/** Page writer: tests of what is in the output folder afterwards, and what is not. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { World } from '../../src/content/world.ts';
import { writePages } from '../../src/eleventy/page-writer.ts';
import { HTML, type Page } from '../../src/pages/page.ts';

const test = suite('page writer');

let folder: string;
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-pages-'));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const world = {} as World;
const page = (url: string, render: () => Promise<string> = () => Promise.resolve(`page ${url}`)): Page => ({
  kind: 'page',
  url,
  type: HTML,
  render,
});
const settings = () => ({ output: join(folder, '_site'), scratch: join(folder, 'scratch') });

test('every page has its file, and nothing is left beside', async () => {
  const done: number[] = [];

  await writePages([page('/'), page('/drama/finale/'), page('/feed.xml')], world, {
    ...settings(),
    progress: (count) => done.push(count),
  });

  const written = (file: string) => readFileSync(join(folder, '_site', file), 'utf8');
  assert.is(written('index.html'), 'page /');
  assert.is(written('drama/finale/index.html'), 'page /drama/finale/');
  assert.is(written('feed.xml'), 'page /feed.xml');
  assert.equal(readdirSync(join(folder, 'scratch')), []);
  assert.equal(done, [1, 2, 3]);
});

test('when a page cannot be printed, none is written', async () => {
  const broken = page('/broken/', () => Promise.reject(new Error('no such filter')));
  let message = '';

  await writePages([page('/'), broken, page('/later/')], world, settings()).catch((error: Error) => {
    message = error.message;
  });

  assert.is(message, 'no such filter');
  assert.not.ok(existsSync(join(folder, '_site')));
  assert.equal(readdirSync(join(folder, 'scratch')), []);
});

test('what was in the output folder stays there, but for pages that were printed again', async () => {
  const old = (file: string, text: string) => {
    mkdirSync(join(folder, '_site', file, '..'), { recursive: true });
    writeFileSync(join(folder, '_site', file), text);
  };
  old('drama/finale/index.html', 'as it was');
  old('drama/gone/index.html', 'of an earlier build');
  old('pictures/lead.jpg', 'copied');

  await writePages([page('/drama/finale/'), page('/drama/new/'), page('/drama/')], world, settings());

  const written = (file: string) => readFileSync(join(folder, '_site', file), 'utf8');
  assert.is(written('drama/finale/index.html'), 'page /drama/finale/');
  assert.is(written('drama/new/index.html'), 'page /drama/new/');
  assert.is(written('drama/index.html'), 'page /drama/');
  assert.is(written('drama/gone/index.html'), 'of an earlier build');
  assert.is(written('pictures/lead.jpg'), 'copied');
  assert.equal(readdirSync(join(folder, 'scratch')), []);
});

test('a file that cannot be written fails the whole, with its name', async () => {
  let message = '';

  await writePages([page('/drama/'), page('/drama/index.html/more/')], world, settings()).catch((error: Error) => {
    message = error.message;
  });

  assert.match(message, /drama.index\.html/);
  assert.not.ok(existsSync(join(folder, '_site')));
});

test('a hundred pages are printed a few at a time', async () => {
  let underWay = 0;
  let most = 0;
  const slow = (url: string) =>
    page(url, async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      return url;
    });

  await writePages(
    Array.from({ length: 100 }, (_, index) => slow(`/${index}/`)),
    world,
    settings(),
  );

  assert.is(most, 8);
  assert.is(readdirSync(join(folder, '_site')).length, 100);
});

test.run();
