/** File thread: tests of what it writes, and of what it says when it cannot. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FileThread, startFileThread } from '../../src/eleventy/file-thread.ts';

const test = suite('file thread');

let folder: string;
let thread: FileThread;
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), 'standfirst-files-'));
  thread = startFileThread(folder);
});
test.after.each(async () => {
  await thread.end();
  rmSync(folder, { recursive: true, force: true });
});

const written = (path: string) => readFileSync(join(folder, path), 'utf8');

test('files are written as they are, in folders that were not there', async () => {
  const texts = { 'index.html': 'Nothing “fancy”', 'drama/finale/index.html': 'Größer, 더 크게, 🎬', 'empty.txt': '' };
  for (const [path, text] of Object.entries(texts)) thread.write(path, text);

  await thread.finish();

  for (const [path, text] of Object.entries(texts)) assert.is(written(path), text);
});

test('more files than it takes at once, and one longer than that, are all written', async () => {
  const text = (index: number) => `${index} ${'–'.repeat(20_000)}`;
  const long = 'é'.repeat(1_500_000);
  for (let index = 0; index < 500; index += 1) {
    if (index === 250) thread.write('long', long);
    thread.write(`${index % 7}/${index}`, text(index));
    await thread.ready();
  }

  await thread.finish();

  assert.is(written('long'), long);
  for (let index = 0; index < 500; index += 1) assert.ok(written(`${index % 7}/${index}`) === text(index), `${index}`);
});

test('it says which file could not be written', async () => {
  mkdirSync(join(folder, 'feed.xml'));
  thread.write('index.html', 'page');
  thread.write('feed.xml', 'feed');
  let message = '';

  await thread.finish().catch((error: Error) => {
    message = error.message;
  });

  assert.match(message, /^EISDIR: .*feed\.xml'/);
});

test('after a failure it takes no more', async () => {
  mkdirSync(join(folder, 'feed.xml'));
  thread.write('feed.xml', 'feed');
  await thread.finish().catch(() => {});
  let failed = false;

  await thread.ready().catch(() => {
    failed = true;
  });

  assert.ok(failed);
});

test('it writes nothing after it was ended in the middle of its work', async () => {
  for (let index = 0; index < 200; index += 1) thread.write(`${index % 9}/${index}`, 'x'.repeat(100_000));
  await thread.end();
  rmSync(folder, { recursive: true });

  await new Promise((resolve) => setTimeout(resolve, 200));

  assert.not.ok(existsSync(folder));
});

test.run();
