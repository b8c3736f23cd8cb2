/** Article preview: tests of single answers where articles are templates. Whole sites are in templates-mode.test.ts. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import type { AddressBook } from '../../src/eleventy/address-book.ts';
import { articlePreview } from '../../src/eleventy/article-preview.ts';
import type { EleventyConfig } from '../../src/eleventy/config.ts';
import type { Loaded } from '../../src/eleventy/host-settings.ts';
import type { Loading } from '../../src/eleventy/loading-settings.ts';

const test = suite('preview of articles as templates');

const problemIn = (file: string): Problem => ({
  code: 'section/unknown',
  severity: 'error',
  file,
  what: `What of ${file}.`,
  why: 'Why.',
  fix: 'Fix.',
});

interface Given {
  /** The addresses that a file had last. */
  readonly last?: Readonly<Record<string, readonly string[]>>;
  /** Addresses that pages have. */
  readonly taken?: readonly string[];
  readonly thrown?: readonly string[];
  readonly hasWorld?: boolean;
  readonly prefix?: string;
}

const BROKEN = 'articles/2026-01-02-broken.md';

/** Asks for an address: the status and the files whose problems are shown, or `next`. */
async function ask(url: string, { last = {}, taken = [], thrown = [], hasWorld = true, prefix = '/' }: Given = {}) {
  const loaded = {
    problems: [problemIn(BROKEN)],
    world: hasWorld ? {} : undefined,
    broken: new Map([[`/drama/broken/`, { url: '/drama/broken/', problems: [problemIn(BROKEN)] }]]),
    pictures: { make: async () => undefined },
    published: { send: () => false },
  } as unknown as Loaded;
  const addresses: Partial<AddressBook> = {
    isTaken: (asked) => taken.includes(asked),
    all: () => ['/known/'],
    lastOf: (file) => last[file] ?? [],
  };
  const middleware = articlePreview(
    { pathPrefix: prefix } as EleventyConfig,
    { root: '/', loaded: () => loaded, problems: () => loaded.problems } as unknown as Loading,
    addresses as AddressBook,
    new Map(thrown.map((file) => [file, [problemIn(file)]])),
  );
  let page = '';
  const response = { statusCode: 200, setHeader: () => {}, end: (text: string) => (page = text) };
  let passed = false;
  await middleware({ url, method: 'GET' } as never, response as never, () => (passed = true));
  return passed ? 'next' : [response.statusCode, Array.from(page.matchAll(/What of ([^.]+\.md)/g), ([, file]) => file)];
}

test('shows what is wrong with an article where it was last, and nowhere else', async () => {
  const last = { [BROKEN]: ['/own/address/'] };

  assert.equal(await ask('/own/address/', { last }), [500, [BROKEN]]);
  assert.is(await ask('/drama/broken/', { last }), 'next');
});

test('an article that never had an address is looked for by its name', async () => {
  assert.equal(await ask('/drama/broken/'), [500, [BROKEN]]);
  assert.equal(await ask('/elsewhere/broken/'), [500, [BROKEN]]);
  assert.equal(await ask('/blog/2026-01-02-broken.html'), [500, [BROKEN]]);
  assert.is(await ask('/drama/other/'), 'next');
});

test('leaves an address that a page has to Eleventy', async () => {
  assert.is(await ask('/drama/broken/', { taken: ['/drama/broken/'] }), 'next');
});

test('shows what a shortcode of the site threw', async () => {
  assert.equal(await ask('/drama/thrown/', { thrown: ['articles/thrown.md'] }), [500, ['articles/thrown.md']]);
});

test('where nothing can be printed every known address says why', async () => {
  assert.equal(await ask('/known/', { hasWorld: false }), [500, [BROKEN]]);
  assert.is(await ask('/unknown/', { hasWorld: false }), 'next');
});

test('under a path prefix takes it off, and leaves other addresses alone', async () => {
  assert.equal(await ask('/tv/drama/broken/', { prefix: '/tv/' }), [500, [BROKEN]]);
  assert.is(await ask('/drama/broken/', { prefix: '/tv/' }), 'next');
});

test.run();
