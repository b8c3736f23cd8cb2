/** Browser: opens pages in a real Chrome and reads what axe finds in them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startChrome } from './chrome.ts';

/** The two screens that pages are tried on. */
export const phone = { width: 360, height: 740 } as const;
export const desktop = { width: 1280, height: 900 } as const;

export interface PageOptions extends BrowserContextOptions {
  /** The HTTP status that the page must have; 200 when left out. */
  readonly status?: number;
}

/** Starts a browser, hands it to `use`, and ends it whatever happens. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  // `tests/run.ts` has tried already and found none.
  if (process.env.STANDFIRST_NO_BROWSER) throw new Error(`No browser: ${process.env.STANDFIRST_NO_BROWSER}`);

  const { browser } = await startChrome().catch((error: Error) => {
    throw new Error(`No browser: ${error.message}`);
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Opens `url` in a context of its own, with Playwright's context options: `colorScheme`, `viewport`, `javaScriptEnabled` …
 *
 * Motion is reduced unless the options say otherwise, so that nothing is measured halfway through a transition.
 * Rejects when the page has another status than the expected one. Closing the browser closes the page.
 */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Page> {
  const { status: expected = 200, ...context } = options;
  const page = await browser.newPage({ viewport: desktop, reducedMotion: 'reduce', ...context });
  const status = (await page.goto(url, { waitUntil: 'load' }))?.status();

  if (status !== expected) throw new Error(`${url} was answered with ${status}, not with ${expected}`);
  return page;
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core holds against the page at WCAG 2.2 AA, one string for each element: rule, element, summary.
 *
 * Axe is evaluated by the debugger, which the page's content security policy does not bind: no `bypassCSP` needed.
 */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(LEVELS)} })`);

  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${oneLine(failureSummary ?? '')}`),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
