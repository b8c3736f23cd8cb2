/** Problem page: what an author sees in the browser, while serving, in place of a page that cannot be printed. */
import { posix } from 'node:path';
import { codeFrame } from '../core/code-frame.ts';
import { html, type Markup } from '../core/markup.ts';
import { errorsIn, inFileOrder, type Problem } from '../core/problem.ts';
import { countOf, placeText } from '../core/report.ts';
import { PROBLEM_STYLE } from './problem-style.ts';

/** Where all problems are listed while serving, from the site's root. */
export const PROBLEMS_URL = '/_standfirst/problems/';

/** What the pages need to know to lead on. */
export interface ProblemPageSettings {
  /** The project's folder, absolute. */
  readonly root: string;
  /** `/` or `/folder/`. */
  readonly pathPrefix: string;
  /** How many problems the whole site has. */
  readonly total: number;
}

/** The address of all problems under a path prefix. */
export function problemsHref(pathPrefix: string): string {
  return posix.join(pathPrefix, PROBLEMS_URL);
}

/** A page that lists problems. It needs nothing of the site, whose layouts may be what is broken. */
export function problemPage(title: string, problems: readonly Problem[], settings: ProblemPageSettings): string {
  const ordered = inFileOrder(problems);
  return pageWith({
    title,
    tone: errorsIn(problems).length > 0 ? 'error' : 'warning',
    standfirst: `${countOf(problems)} This page appears as soon as ${problems.length === 1 ? 'it is' : 'they are'} mended and the file is saved.`,
    content: html`${ordered.map((problem, index) => problemItem(problem, `problem-${index + 1}`, 2, settings.root))}`,
    next: html`<nav aria-label="Problems"><a href="${problemsHref(settings.pathPrefix)}">${allOf(settings.total)}</a></nav>`,
  });
}

/** The page with all problems of the site, by file; it says so when there are none. */
export function allProblemsPage(problems: readonly Problem[], { root, pathPrefix }: ProblemPageSettings): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of inFileOrder(problems)) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const hasErrors = errorsIn(problems).length > 0;
  const home = html`<nav aria-label="Site"><a href="${pathPrefix}">Go to the front page</a></nav>`;
  if (problems.length === 0) {
    return pageWith({
      title: 'Nothing is wrong',
      tone: 'fine',
      standfirst: 'Every article, record, layout and page of the site has been checked.',
      content: html``,
      next: home,
    });
  }
  return pageWith({
    title: countOf(problems).replace(/\.$/, ''),
    tone: hasErrors ? 'error' : 'warning',
    standfirst: hasErrors
      ? 'A build would end with these and write nothing. Everything that is sound is served meanwhile.'
      : 'A build would print these and go on.',
    content: html`${[...byFile].map(([file, own], index) => fileSection(file, own, `file-${index + 1}`, root))}`,
    next: home,
  });
}

/** A page for an error that is no problem of the content: the message, and nothing hidden. */
export function failurePage(title: string, error: unknown, { pathPrefix, total }: ProblemPageSettings): string {
  return pageWith({
    title,
    tone: 'error',
    standfirst: 'An error was thrown while it was printed.',
    content: html`<pre class="error" tabindex="0">${error instanceof Error ? error.message : String(error)}</pre>`,
    next: html`<nav aria-label="Problems"><a href="${problemsHref(pathPrefix)}">${allOf(total)}</a></nav>`,
  });
}

interface PageParts {
  readonly title: string;
  readonly tone: 'error' | 'warning' | 'fine';
  readonly standfirst: string;
  readonly content: Markup;
  readonly next: Markup;
}

function pageWith({ title, tone, standfirst, content, next }: PageParts): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${PROBLEM_STYLE}</style>
</head>
<body>
<header class="${tone}">
<p class="kicker">Preview</p>
<h1>${title}</h1>
<p class="standfirst">${standfirst}</p>
</header>
<main>
${content}
</main>
<footer>
${next}
<p>Only this preview shows this page. It reloads when a file is saved.</p>
</footer>
</body>
</html>
`.toString();
}

function fileSection(file: string, problems: readonly Problem[], id: string, root: string): Markup {
  return html`<section aria-labelledby="${id}">
<div class="file">
<h2 id="${id}">${file}</h2>
<p>${countOf(problems).replace(/ in 1 file\.$/, '')}</p>
</div>
${problems.map((problem, index) => problemItem(problem, `${id}-${index + 1}`, 3, root))}</section>
`;
}

function problemItem(problem: Problem, id: string, level: 2 | 3, root: string): Markup {
  const { severity, code, what, why, fix, place } = problem;
  const heading = level === 2 ? html`<h2 id="${id}">${what}</h2>` : html`<h3 id="${id}">${what}</h3>`;
  return html`<article class="problem ${severity}" aria-labelledby="${id}">
<p class="label"><strong>${severity}</strong> · <code>${code}</code></p>
${heading}
${place && place.lineText.trim() !== '' && frameOf(place)}<dl>
${
  why !== '' &&
  html`<dt>Why</dt><dd>${why}</dd>
`
}<dt>Fix</dt><dd>${fix}</dd>
</dl>
<p class="open"><code>${placeText(problem)}</code> <a href="${editorHref(root, problem)}" aria-label="Open in VS Code: ${placeText(problem)}">Open in VS Code</a></p>
</article>
`;
}

/** The carets hang below what they mark, so that they are in place in every typeface. */
function frameOf(place: NonNullable<Problem['place']>): Markup {
  const { line, carets, start, end } = codeFrame(place);
  return html`<pre tabindex="0" role="group" aria-label="Line ${place.line}"><code><span class="number" aria-hidden="true">${place.line}  </span>${line.slice(0, start)}<mark>${line.slice(start, end)}<span class="carets" aria-hidden="true">${carets.trimStart()}</span></mark>${line.slice(end)}</code></pre>
`;
}

/** An address by which Visual Studio Code opens a file at a place. */
function editorHref(root: string, { file, place }: Problem): string {
  const path = `${root}/${file}`.replaceAll('\\', '/').replace(/^\/?/, '/');
  const encoded = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^\/([A-Za-z])%3A/, '/$1:');
  return `vscode://file${encoded}${place ? `:${place.line}:${place.column}` : ''}`;
}

function allOf(total: number): string {
  return total === 1 ? 'The one problem of the site' : `All ${total} problems of the site`;
}
