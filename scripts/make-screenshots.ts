/** Screenshots: the picture at the top of the README, and every kind of page for review, in `.cache/screenshots` (`npm run screenshots`). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openPage, withBrowser } from '../tests/support/browser.ts';
import { build } from '../tests/support/eleventy.ts';
import { repository } from '../tests/support/repository.ts';
import { serveFolder } from '../tests/support/static-server.ts';

const KINDS: Readonly<Record<string, string>> = {
  home: '/',
  article: '/drama/the-bravest-thing-on-television-was-a-correction/',
  review: '/drama/short-measure-is-eleven-ounces-light/',
  interview: '/comedy/nuala-fenn-is-taking-this-down/',
  news: '/reality/the-hedge-is-going-to-netflix/',
  'ranked-list': '/drama/five-shows-about-work/',
  section: '/drama/',
  topic: '/topics/newspapers/',
  author: '/authors/harriet-lowe/',
  person: '/people/ana-ruiz/',
  show: '/shows/night-desk/',
  provider: '/on/netflix/',
  shows: '/shows/',
  people: '/people/',
  archive: '/archive/',
  year: '/archive/2026/',
  month: '/archive/2026/11/',
  page: '/about/',
  privacy: '/privacy/',
  terms: '/terms/',
  elements: '/elements/',
  feed: '/feed.xml',
  'not-found': '/404.html',
};
const WIDTHS = [360, 768, 1280] as const;
/** Where the site is built for this; pictures that are small already are taken from the cache. */
const SITE = '.cache/screenshots-site';

// A picture that is measured by the browser has to stay one that loads late: each is gone to in turn.
const LOAD_ALL_PICTURES = `(async () => {
  for (const picture of document.images) {
    if (picture.checkVisibility()) {
      picture.scrollIntoView();
      for (let waited = 0; waited < 100 && !picture.complete; waited += 1) await new Promise((done) => setTimeout(done, 20));
      await picture.decode().catch(() => undefined);
    }
  }
  scrollTo(0, 0);
})()`;

const { code, output } = await build({ root: repository }, [`--output=${SITE}`, '--quiet'], {
  STANDFIRST_NOW: '2026-11-23 12:00',
});
if (code !== 0) throw new Error(output);
const server = await serveFolder(join(repository, SITE));
await withBrowser(async (browser) => {
  const front = await openPage(browser, `${server.origin}/`, { viewport: { width: 1280, height: 1150 } });
  const picture = await front.screenshot();
  await sharp(picture)
    .resize(1280)
    .png({ palette: true, quality: 80, compressionLevel: 9 })
    .toFile(join(repository, 'docs', 'front-page.png'));
  const folder = join(repository, '.cache', 'screenshots');
  mkdirSync(folder, { recursive: true });
  for (const [kind, address] of Object.entries(KINDS)) {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const status = kind === 'not-found' ? { status: 200 } : {};
        const page = await openPage(browser, server.origin + address, {
          viewport: { width, height: 900 },
          colorScheme,
          ...status,
        });
        // Pictures further down load when a reader comes near; here all of them are wanted.
        await page.evaluate(LOAD_ALL_PICTURES);
        const path = join(folder, `${kind}-${width}-${colorScheme}.png`);
        // Of a document that is no HTML the browser takes no picture longer than its window.
        await page.screenshot({ path, fullPage: kind !== 'feed' });
        await page.context().close();
      }
    }
  }
});
await server.close();
