/**
 * Badge: while serving, every page says in a corner how many problems the site has, and links to them.
 *
 * It stands in a shadow root, out of the flow, so that page and badge leave each other alone. Nothing of it is written.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from '../core/markup.ts';
import type { Problem } from '../core/problem.ts';
import { countsOf } from '../core/report.ts';

/** The page with a badge, or as it is when there are no problems. `href` leads to all problems. */
export function withBadge(page: string, problems: readonly Problem[], href: string): string {
  if (problems.length === 0) return page;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const badge = html`<standfirst-problems><template shadowrootmode="open"><style>${STYLE}</style><aside aria-label="Problems of this site"><a class="${hasErrors ? 'error' : 'warning'}" href="${href}">${countsOf(problems).join(', ')}</a></aside></template></standfirst-problems>`;
  const end = /<\/body>(?![\s\S]*<\/body>)|<\/html>(?![\s\S]*<\/html>)/i.exec(page)?.index ?? page.length;
  return page.slice(0, end) + badge.toString() + page.slice(end);
}

/** Puts the badge into whatever page the answer will be, if a browser opens it; what a script fetches stays as it is. */
export function addBadge(
  request: IncomingMessage,
  response: ServerResponse,
  problems: () => readonly Problem[],
  href: string,
): void {
  const mode = request.headers['sec-fetch-mode'];
  if (mode !== undefined && mode !== 'navigate') return;
  const end = response.end.bind(response) as (...values: readonly unknown[]) => ServerResponse;
  response.end = (body?: unknown, ...rest: readonly unknown[]) => {
    const isPage = String(response.getHeader('Content-Type') ?? '').startsWith('text/html');
    // A page that lists problems needs no badge.
    return end(
      isPage && response.statusCode < 500 && typeof body === 'string' ? withBadge(body, problems(), href) : body,
      ...rest,
    );
  };
}

const STYLE = html`
:host { all: initial !important; position: fixed !important; inset: auto 1rem 1rem auto !important; z-index: 2147483647 !important; color-scheme: light dark; }
a { --ink: light-dark(#a3123a, #ff9db2); display: block; padding: .5em .9em .5em .75em; border: 1px solid color-mix(in oklab, var(--ink) 35%, transparent); border-radius: 2em; background: light-dark(#fffdfb, #1d1a1c); color: light-dark(#241c1f, #f4edef); font: 600 14px/1.3 system-ui, sans-serif; text-decoration: none; box-shadow: 0 2px 12px rgb(0 0 0 / .16); }
a::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-inline-end: .55em; border-radius: 50%; background: var(--ink); }
a.warning { --ink: light-dark(#8a5a00, #f0c060); }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid light-dark(#1450c8, #9dbdff); outline-offset: 3px; }
@media print { :host { display: none !important; } }`;
