/** Preview: tests of the middleware's answers to single requests. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ContentError } from '../../src/core/content-error.ts';
import type { Problem } from '../../src/core/problem.ts';
import { createFailures } from '../../src/eleventy/failures.ts';
import type { Loaded } from '../../src/eleventy/host-settings.ts';
import { createPreview, type PreviewSettings, siteAddress } from '../../src/eleventy/preview.ts';
import type { Page } from '../../src/pages/page.ts';
import { createProject } from '../support/project.ts';

const preview = suite('preview');

const problem: Problem = {
  code: 'layout/missing',
  severity: 'error',
  file: 'a.md',
  what: 'What.',
  why: 'Why.',
  fix: 'Fix.',
};
const page = (url: string, text: string): Page => ({ kind: 'test', url, type: 'text/html', render: async () => text });

preview('answers with the page of an address, transformed, and only as much of the address as is its own', async () => {
  const pages = [page('/', 'home'), page('/drama/café/', 'story'), page('/404.html', 'nowhere')];

  assert.equal(await ask('/?q=1', { pages }), [200, null, '[home]']);
  assert.equal(await ask('/drama/caf%C3%A9/', { pages }), [200, null, '[story]']);
  assert.equal(await ask('/drama/caf%C3%A9/index.html', { pages }), [200, null, '[story]']);
  assert.equal(await ask('/elsewhere/', { pages }), [404, null, '[nowhere]']);
  assert.equal(await ask('/404.html', { pages }), [404, null, '[nowhere]']);
});

preview(
  'sends a browser from an address without a slash to the one with, in letters any server understands',
  async () => {
    const pages = [page('/drama/드라마/', 'story'), page('/404.html', 'nowhere')];

    assert.equal(await ask(`/drama/${encodeURIComponent('드라마')}?a=%20b`, { pages }), [
      301,
      '/drama/%EB%93%9C%EB%9D%BC%EB%A7%88/?a=%20b',
      '',
    ]);
  },
);

preview('under a path prefix takes it off, puts it back on redirects, and leaves other addresses alone', async () => {
  const pages = [page('/a/', 'story'), page('/404.html', 'nowhere')];

  assert.equal(await ask('/tv/a/', { pages, prefix: '/tv/' }), [200, null, '[story]']);
  assert.equal(await ask('/tv/a', { pages, prefix: '/tv/' }), [301, '/tv/a/', '']);
  assert.equal(await ask('/a/', { pages, prefix: '/tv/' }), [418, null, 'next']);
  assert.is(siteAddress('/tv', '/tv/'), undefined);
});

preview('leaves to Eleventy what is the site’s own, what is in the output, and what is no reading', async () => {
  const pages = [page('/own/', 'generated'), page('/404.html', 'nowhere')];

  assert.equal(await ask('/own/', { pages, own: ['/own/'] }), [418, null, 'next']);
  assert.equal(await ask('/file.txt', { pages }), [418, null, 'next']);
  assert.equal(await ask('/folder/', { pages }), [418, null, 'next']);
  assert.equal(await ask('/folder', { pages }), [418, null, 'next']);
  assert.equal(await ask('/own/', { pages, method: 'POST' }), [418, null, 'next']);
  assert.equal(await ask('/own/', {}), [418, null, 'next']);
});

preview('does not find what an earlier build left, nor anything outside the output', async () => {
  const pages = [page('/404.html', 'nowhere')];

  assert.equal(await ask('/folder/', { pages, written: ['folder/index.html'] }), [404, null, '[nowhere]']);
  assert.equal(await ask('/..%2fpackage.json', { pages }), [404, null, '[nowhere]']);
  assert.equal(await ask('/%2e%2e/package.json', { pages }), [404, null, '[nowhere]']);
  assert.equal(await ask('/%00', { pages }), [404, null, '[nowhere]']);
});

preview('says what is wrong with a broken article, at its address with and without a slash', async () => {
  const broken = new Map([['/a/', { url: '/a/', problems: [problem] }]]);

  for (const path of ['/a/', '/a']) {
    const [status, , text] = await ask(path, { pages: [], broken });

    assert.is(status, 500);
    assert.match(text, 'This article cannot be shown');
    assert.match(text, 'What.');
  }
});

preview(
  'finds a broken article by its name when its section cannot be read, unless another page is there',
  async () => {
    const broken = new Map([['/a/', { url: '/a/', problems: [problem] }]]);
    const pages = [page('/', 'home'), page('/film/a/', 'story'), page('/404.html', 'nowhere')];

    assert.is((await ask('/drama/a/', { pages, broken }))[0], 500);
    assert.is((await ask('/drama/b/', { pages, broken }))[0], 404);
    assert.equal(await ask('/film/a/', { pages, broken }), [200, null, '[story]']);
    assert.equal(await ask('/', { pages, broken }), [200, null, '[home]']);
  },
);

preview('says at every address what is wrong with a site that cannot be shown at all', async () => {
  const [status, , text] = await ask('/anything/', { pages: [], world: false, problems: [problem] });

  assert.is(status, 500);
  assert.match(text, 'The site cannot be shown');
  assert.match(text, 'What.');
});

preview('a page that throws says why: its own problems, those of the layouts, or the message', async () => {
  const throwing = (error: unknown) => [{ ...page('/', ''), render: () => Promise.reject(error) }];

  const own = await ask('/', { pages: throwing(new ContentError([{ ...problem, what: 'Mine.' }], 'Nothing.')) });
  const layouts = await ask('/', { pages: throwing(new Error('x')), problems: [problem] });
  const other = await ask('/', { pages: throwing(new Error('Filter <x> not found')) });

  assert.is(own[0], 500);
  assert.match(own[2], 'Mine.');
  assert.match(layouts[2], 'What.');
  assert.match(other[2], 'Filter &lt;x&gt; not found');
});

interface Situation {
  readonly pages?: readonly Page[];
  readonly broken?: Loaded['broken'];
  readonly problems?: readonly Problem[];
  readonly world?: false;
  readonly prefix?: string;
  readonly own?: readonly string[];
  readonly written?: readonly string[];
  readonly method?: string;
}

/** Status, location and text of the answer; 418 when the request is left to others. */
async function ask(path: string, situation: Situation): Promise<[number, string | null, string]> {
  const { pages, broken = new Map(), problems = [], prefix = '/', own = [], written = [], method = 'GET' } = situation;
  const project = await createProject({ '_site/file.txt': 'x', '_site/folder/index.html': 'x' });
  const loaded = pages && {
    problems,
    broken,
    pages: new Map(pages.map((one) => [one.url, one])),
    pictures: { make: async () => undefined },
    published: { send: () => false },
    ...(situation.world === false ? {} : { world: {} }),
  };
  const settings: PreviewSettings = {
    loaded: () => loaded as Loaded | undefined,
    pathPrefix: () => prefix,
    output: () => join(project.root, '_site'),
    written: () => new Set(written),
    belongsToSite: (url) => own.includes(url),
    transform: async (text) => `[${text}]`,
    failures: createFailures(),
    problemPages: () => ({ root: project.root, pathPrefix: prefix, total: 1 }),
  };
  const middleware = createPreview(settings);
  const server = createServer((request, response) =>
    middleware(request, response, () => response.writeHead(418).end('next')),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', method });
  const text = await answer.text();
  server.closeAllConnections();
  server.close();
  await project.dispose();
  return [answer.status, answer.headers.get('location'), text];
}

preview.run();
