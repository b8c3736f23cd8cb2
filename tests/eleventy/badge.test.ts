/** Badge: tests of the mark that tells how many problems a served site has. */
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { addBadge, withBadge } from '../../src/eleventy/badge.ts';
import { accessibilityViolations, phone, withBrowser } from '../support/browser.ts';

const badge = suite('badge');

const problem = (severity: Problem['severity']): Problem => ({
  code: 'layout/missing',
  severity,
  file: 'a.md',
  what: 'What.',
  why: 'Why.',
  fix: 'Fix.',
});
const HREF = '/tv/_standfirst/problems/';
const PAGE = '<!doctype html><html lang="en"><title>T</title><body><main><h1>T</h1></main></body></html>';

badge('counts errors and warnings, and leads to all of them', () => {
  const page = withBadge(PAGE, [problem('error'), problem('warning'), problem('error')], HREF);

  assert.match(page, '>2 errors, 1 warning</a>');
  assert.match(page, `href="${HREF}"`);
  assert.ok(page.endsWith('</standfirst-problems></body></html>'));
});

badge('a site without problems has none: the page is the same to the letter', () => {
  assert.is(withBadge(PAGE, [], HREF), PAGE);
});

badge('stands at the end of a page that closes neither body nor html, and before the last of several ends', () => {
  const bare = withBadge('<p>Hello', [problem('error')], HREF);
  const quoted = withBadge('<body><pre></body></pre>x</body>', [problem('error')], HREF);

  assert.match(bare, /^<p>Hello<standfirst-problems>/);
  assert.match(quoted, /x<standfirst-problems>.*<\/standfirst-problems><\/body>$/s);
});

badge('is put into pages that a browser opens, and into nothing else', async () => {
  assert.match(await ask('text/html; charset=utf-8', 200, 'navigate'), '<standfirst-problems>');
  assert.match(await ask('text/html', 404, undefined), '<standfirst-problems>');
  assert.is(await ask('text/html', 200, 'cors'), PAGE);
  assert.is(await ask('application/rss+xml', 200, 'navigate'), PAGE);
  assert.is(await ask('text/html', 500, 'navigate'), PAGE);
});

badge(
  'moves nothing on the page, whatever its style sheet says, can be reached with the keyboard, and is not printed',
  async () => {
    const style = '<style>body > * { position: relative; margin: 3em; display: block; }</style>';
    const wild = PAGE.replace('<body>', `${style}<body>`).replace('<main>', '<main style="height: 300px">');

    await withBrowser(async (browser) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: phone, colorScheme });
        await page.setContent(wild);
        const height = await page.evaluate('document.body.getBoundingClientRect().height');
        await page.setContent(withBadge(wild, [problem('error')], HREF));
        const link = page.getByRole('link', { name: '1 error' });

        assert.is(await page.evaluate('document.body.getBoundingClientRect().height'), height);
        assert.equal(await accessibilityViolations(page), []);
        const box = await link.boundingBox();
        assert.ok(box && box.x + box.width <= phone.width && box.y + box.height <= phone.height);
        await page.keyboard.press('Tab');
        assert.ok(await link.evaluate((element) => element.matches(':focus-visible')));
        await page.emulateMedia({ media: 'print' });
        assert.not.ok(await link.isVisible());
        await page.close();
      }
    });
  },
);

/** What a server answers that puts a badge into its answers. */
async function ask(type: string, status: number, mode: string | undefined): Promise<string> {
  const server = createServer((request, response) => {
    addBadge(request, response, () => [problem('error')], HREF);
    response.statusCode = status;
    response.setHeader('Content-Type', type);
    response.end(PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const headers = mode === undefined ? {} : { 'sec-fetch-mode': mode };
  const text = await new Promise<string>((done) => {
    get({ port, host: '127.0.0.1', headers, agent: false }, (answer) => {
      let all = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        all += part;
      });
      answer.on('end', () => done(all));
    });
  });
  server.close();
  return text;
}

badge.run();
