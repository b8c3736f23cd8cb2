/** Problem style: how the pages look on which an author reads what is wrong. The site's own style sheet may be what is broken. */
import { html } from '../core/markup.ts';

/** The style sheet of {@link problemPage} and its like, for a `style` element. */
export const PROBLEM_STYLE = html`
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(.985 .004 95), oklch(.17 .009 270));
  --paper-2: light-dark(oklch(.955 .006 95), oklch(.215 .011 270));
  --rule: light-dark(oklch(.86 .008 95), oklch(.34 .012 270));
  --ink: light-dark(oklch(.19 .014 270), oklch(.96 .006 95));
  --ink-2: light-dark(oklch(.44 .014 270), oklch(.76 .01 95));
  --error: light-dark(oklch(.5 .2 20), oklch(.76 .14 15));
  --warning: light-dark(oklch(.48 .1 70), oklch(.84 .13 80));
  --fine: light-dark(oklch(.45 .12 150), oklch(.8 .15 150));
  --link: light-dark(oklch(.45 .17 260), oklch(.8 .1 255));
  --display: "Bricolage Grotesque", "Helvetica Neue", Arial, system-ui, sans-serif;
  --code: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace;
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
body::before { content: ""; height: .375rem; background: linear-gradient(to right, oklch(.8 .165 74) 0 16.7%, oklch(.7 .115 190) 0 33.3%, oklch(.7 .18 150) 0 50%, oklch(.55 .22 295) 0 66.7%, oklch(.57 .22 20) 0 83.3%, oklch(.58 .19 260) 0); }
header, main, footer { width: min(100% - 2 * clamp(1rem, 4vw, 2.5rem), 47rem); margin-inline: auto; }
header { padding-block: clamp(2rem, 6vw, 4rem) clamp(1.25rem, 3vw, 2rem); }
main { flex: 1; }
.kicker { margin: 0 0 .75rem; color: var(--tone); font-weight: 650; font-size: .9375rem; }
h1, h2, h3 { font-family: var(--display); text-wrap: balance; line-height: 1.15; letter-spacing: -.015em; margin: 0; }
h1 { font-size: clamp(2rem, 1.4rem + 3vw, 3.25rem); letter-spacing: -.03em; line-height: 1.02; }
.standfirst { margin: 1rem 0 0; color: var(--ink-2); font-size: 1.1875rem; max-width: 38em; }
.file { margin-block: 2.5rem 0; padding-block-start: 1rem; border-block-start: 2px solid var(--ink); display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; justify-content: space-between; }
.file h2 { font-size: 1.25rem; }
.file p { margin: 0; color: var(--ink-2); font-size: .9375rem; }
.error { --tone: var(--error); }
.warning { --tone: var(--warning); }
.fine { --tone: var(--fine); }
.problem { padding-block: 1.5rem 1.75rem; border-block-start: 1px solid var(--rule); }
.file + .problem { border-block-start: 0; }
.problem h2, .problem h3 { font-size: 1.375rem; margin-block: .375rem 1rem; }
.label { margin: 0; font-size: .875rem; color: var(--ink-2); }
.label strong { color: var(--tone); font-weight: 650; text-transform: capitalize; }
code { font-family: var(--code); font-size: .9em; }
pre code { font-size: 1em; }
pre { margin: 0 0 1rem; padding: .75rem 1rem calc(.75rem + 1.5em); overflow: auto hidden; background: var(--paper-2); border-inline-start: .25rem solid var(--tone); font: .9375rem/1.5 var(--code); overflow-wrap: normal; tab-size: 1; }
.number { color: var(--ink-2); user-select: none; }
mark { position: relative; display: inline-block; min-width: 1ch; background: none; color: inherit; }
.carets { position: absolute; inset: 100% 0 auto; overflow: hidden; color: var(--tone); font-weight: 700; user-select: none; }
dl { margin: 0 0 1rem; display: grid; grid-template-columns: max-content 1fr; gap: .375rem 1rem; }
dt { font-weight: 650; }
dd { margin: 0; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: .08em; }
a:hover { text-decoration-thickness: .16em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.open { margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
footer { margin-block-start: 2rem; padding-block: 1.25rem 2.5rem; border-block-start: 1px solid var(--rule); font-size: .9375rem; color: var(--ink-2); }
footer nav { font-weight: 650; }
footer p { margin: .5rem 0 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: .5rem; } }
@media print { body::before, .open, footer { display: none; } }`;
