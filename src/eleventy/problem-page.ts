/** Problem page: what an author sees in the browser, while serving, in place of a page that cannot be printed. */

import { codeFrame } from '../core/code-frame.ts';
import { html, type Markup } from '../core/markup.ts';
import { inFileOrder, type Problem } from '../core/problem.ts';
import { countOf, placeText } from '../core/report.ts';

/** A page that lists problems. It needs nothing of the site, whose layouts may be what is broken. */
export function problemPage(title: string, problems: readonly Problem[]): string {
  return pageWith(
    title,
    html`<p>${countOf(problems)} This page appears as soon as they are mended and the file is saved.</p>
<ol>
${inFileOrder(problems).map(problemItem)}</ol>`,
  );
}

/** A page for an error that is no problem of the content: the message, and nothing hidden. */
export function failurePage(title: string, error: unknown): string {
  return pageWith(title, html`<pre>${error instanceof Error ? error.message : String(error)}</pre>`);
}

function pageWith(title: string, content: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.toString();
}

function problemItem(problem: Problem): Markup {
  const frame = problem.place && codeFrame(problem.place);
  return html`<li>
<h2>${problem.what}</h2>
<p><code>${placeText(problem)}</code> · ${problem.severity} · <code>${problem.code}</code></p>
${frame && html`<pre>${frame.line}\n<mark>${frame.carets}</mark></pre>\n`}<p><strong>Why</strong> ${problem.why}</p>
<p><strong>Fix</strong> ${problem.fix}</p>
</li>
`;
}

const STYLE = html`
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#fff, #16161a); color: light-dark(#1b1b1f, #ececf1); }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; border-top: .5rem solid light-dark(#b3123a, #ff6b8a); padding-top: 1rem; }
h2 { font-size: 1.125rem; margin-bottom: 0; }
ol { padding-inline-start: 1.5rem; }
pre { overflow-x: auto; padding: .75rem; background: light-dark(#f2f2f5, #232329); white-space: pre-wrap; }
mark { background: none; color: light-dark(#b3123a, #ff8fa6); }`;
