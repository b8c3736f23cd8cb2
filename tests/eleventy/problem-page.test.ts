/** Problem page: tests of what an author sees in place of a page that cannot be printed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { failurePage, problemPage } from '../../src/eleventy/problem-page.ts';
import { accessibilityViolations, phone, withBrowser } from '../support/browser.ts';
import { htmlProblems } from '../support/html.ts';

const problems = suite('problem page');

const lineText = 'shows: <b>night-dsk</b>';
const problem = (file: string, line: number, more: Partial<Problem> = {}): Problem => ({
  code: 'show/unknown',
  severity: 'error',
  file,
  place: { line, column: 8, endColumn: 17, lineText },
  what: 'There is no show "<b>night-dsk</b>".',
  why: 'The link would lead nowhere.',
  fix: 'Write "night-desk".',
  ...more,
});

problems('lists all problems in file order, with place, line as typed, reason and remedy, everything escaped', () => {
  const page = problemPage('This article cannot be shown', [
    problem('b.md', 2),
    problem('a.md', 9),
    problem('a.md', 1),
  ]);

  const places = [...page.matchAll(/<code>([ab]\.md:\d+:8)<\/code>/g)].map((match) => match[1]);
  assert.equal(places, ['a.md:1:8', 'a.md:9:8', 'b.md:2:8']);
  assert.match(page, '3 errors in 2 files.');
  assert.match(page, 'shows: &lt;b&gt;night-dsk&lt;/b&gt;');
  assert.match(page, '<strong>Why</strong> The link would lead nowhere.');
  assert.match(page, '<strong>Fix</strong> Write &quot;night-desk&quot;.');
  assert.not.match(page, '<b>');
});

problems('a problem of a whole file has no line and no carets', () => {
  const { place: _, ...whole } = problem('_data/site.yaml', 1);

  const page = problemPage('The site cannot be shown', [whole]);

  assert.match(page, '<code>_data/site.yaml</code> · error');
  assert.not.match(page, '<pre>');
});

problems('shows an error that is no problem of the content by its message', () => {
  assert.match(
    failurePage('This page cannot be shown', new Error('filter not found: <x>')),
    'filter not found: &lt;x&gt;',
  );
  assert.match(failurePage('This page cannot be shown', 'thrown as text'), 'thrown as text');
});

problems('is valid HTML', () => {
  const { place: _, ...withoutPlace } = problem('_data/site.yaml', 1);

  assert.equal(htmlProblems(problemPage('Title', [problem('a.md', 1), withoutPlace]), 'problems'), []);
  assert.equal(htmlProblems(failurePage('Title', new Error('x')), 'failure'), []);
});

problems('can be read by everybody, in light and dark, on a phone', async () => {
  const long = problem('a.md', 1, {
    what: 'x'.repeat(400),
    place: { line: 1, column: 1, endColumn: 90, lineText: 'y'.repeat(300) },
  });

  await withBrowser(async (browser) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: phone });
      await page.setContent(problemPage('This article cannot be shown', [problem('a.md', 1), long]));

      assert.equal(await accessibilityViolations(page), []);
      assert.not.ok(await page.evaluate('document.scrollingElement.scrollWidth > innerWidth'));
    }
  });
});

problems.run();
