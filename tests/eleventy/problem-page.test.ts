/** Problem page: tests of what an author sees in place of a page that cannot be printed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import {
  allProblemsPage,
  failurePage,
  type ProblemPageSettings,
  problemPage,
} from '../../src/eleventy/problem-page.ts';
import { accessibilityViolations, withBrowser } from '../support/browser.ts';
import { htmlProblems } from '../support/html.ts';

const problems = suite('problem page');

const lineText = 'shows: <b>night-dsk</b>';
const settings: ProblemPageSettings = { root: '/home/jo/my site', pathPrefix: '/', total: 3 };
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
  const page = problemPage(
    'This article cannot be shown',
    [problem('b.md', 2), problem('a.md', 9), problem('a.md', 1)],
    settings,
  );

  const places = [...page.matchAll(/<code>([ab]\.md:\d+:8)<\/code>/g)].map((match) => match[1]);
  assert.equal(places, ['a.md:1:8', 'a.md:9:8', 'b.md:2:8']);
  assert.match(page, '3 errors in 2 files.');
  assert.match(page, 'shows: <mark>&lt;b&gt;night-<span');
  assert.match(page, '>^^^^^^^^^</span></mark>dsk&lt;/b&gt;');
  assert.match(page, '<dt>Why</dt><dd>The link would lead nowhere.</dd>');
  assert.match(page, '<dt>Fix</dt><dd>Write &quot;night-desk&quot;.</dd>');
  assert.not.match(page, '<b>');
});

problems('a problem of a whole file has no line and no carets', () => {
  const { place: _, ...whole } = problem('_data/site.yaml', 1);

  const page = problemPage('The site cannot be shown', [whole], settings);

  assert.match(page, '<code>_data/site.yaml</code>');
  assert.match(page, 'href="vscode://file/home/jo/my%20site/_data/site.yaml"');
  assert.not.match(page, '<pre');
});

problems('each problem opens in an editor at its place, on Windows too', () => {
  const here = problemPage('Title', [problem('articles/é.md', 9)], settings);
  const windows = problemPage('Title', [problem('a.md', 9)], { ...settings, root: 'C:\\Users\\Jo' });

  assert.match(here, 'href="vscode://file/home/jo/my%20site/articles/%C3%A9.md:9:8"');
  assert.match(windows, 'href="vscode://file/C:/Users/Jo/a.md:9:8"');
});

problems('leads to all problems of the site, under the path prefix', () => {
  const page = problemPage('Title', [problem('a.md', 1)], { ...settings, pathPrefix: '/tv/' });

  assert.match(page, '<a href="/tv/_standfirst/problems/">All 3 problems of the site</a>');
});

problems('all problems stand by file, in file order, with counts', () => {
  const page = allProblemsPage(
    [problem('b.md', 2), problem('a.md', 9), problem('a.md', 1, { severity: 'warning' })],
    settings,
  );

  assert.match(page, '<h1>2 errors and 1 warning in 2 files</h1>');
  assert.equal(
    [...page.matchAll(/<h2[^>]*>([^<]*)<\/h2>\n<p>([^<]*)/g)].map(([, file, count]) => [file, count]),
    [
      ['a.md', '1 error and 1 warning'],
      ['b.md', '1 error'],
    ],
  );
});

problems('a site without problems is said to have none', () => {
  assert.match(allProblemsPage([], settings), '<h1>Nothing is wrong</h1>');
});

problems('a page of warnings alone says that a build goes on', () => {
  assert.match(allProblemsPage([problem('a.md', 1, { severity: 'warning' })], settings), 'print these and go on');
});

problems('shows an error that is no problem of the content by its message', () => {
  assert.match(
    failurePage('This page cannot be shown', new Error('filter not found: <x>'), settings),
    'filter not found: &lt;x&gt;',
  );
  assert.match(failurePage('This page cannot be shown', 'thrown as text', settings), 'thrown as text');
});

problems('is valid HTML', () => {
  const { place: _, ...withoutPlace } = problem('_data/site.yaml', 1);

  assert.equal(htmlProblems(problemPage('Title', [problem('a.md', 1), withoutPlace], settings), 'problems'), []);
  assert.equal(htmlProblems(failurePage('Title', new Error('x'), settings), 'failure'), []);
  assert.equal(htmlProblems(allProblemsPage([problem('a.md', 1), withoutPlace], settings), 'all'), []);
  assert.equal(htmlProblems(allProblemsPage([], settings), 'none'), []);
});

problems('can be read by everybody, in light and dark, on the narrowest screen', async () => {
  const long = problem('a.md', 1, {
    what: 'x'.repeat(400),
    place: { line: 1, column: 1, endColumn: 90, lineText: 'y'.repeat(300) },
  });
  const warning = problem('b.md', 1, { severity: 'warning' });
  const pages = [
    problemPage('This article cannot be shown', [problem('a.md', 1), long], settings),
    allProblemsPage([problem('a.md', 1), long, warning], settings),
    allProblemsPage([], settings),
    failurePage('This page cannot be shown', new Error('x'.repeat(400)), settings),
  ];

  await withBrowser(async (browser) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
      for (const content of pages) {
        await page.setContent(content);

        assert.equal(await accessibilityViolations(page), []);
        assert.not.ok(await page.evaluate('document.scrollingElement.scrollWidth > innerWidth'));
      }
    }
  });
});

problems.run();
