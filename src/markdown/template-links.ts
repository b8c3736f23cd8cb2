/** Template links: the links and pictures of a page or layout in HTML whose addresses are written out. */
import type { BodyLink } from '../content/document.ts';
import { htmlLinks } from './body-links.ts';

/** The links of a text from an offset on. What template code puts together, decides or shows as code is not known. */
export function templateLinks(text: string, bodyStart: number): readonly BodyLink[] {
  const code = text.slice(bodyStart).replace(TAG, (tag) => tag.replace(/[<>]/g, ' '));
  const shown = UNKNOWN.reduce((rest, pattern) => rest.replace(pattern, blank), code);
  const place = (start: number, end: number) => ({ start: start + bodyStart, end: end + bodyStart });
  return htmlLinks(shown, place)
    .filter(({ address, alt }) => !/\{[{%#]/.test(address + (alt ?? '')))
    .map(({ words: _mayBeFilledIn, lacksAlternative, ...link }) => ({
      ...link,
      ...(lacksAlternative &&
        !text.slice(lacksAlternative.start, lacksAlternative.end).includes('{') && { lacksAlternative }),
    }));
}

/** What a template language reads: what it is given may hold HTML, which it need not print. */
const TAG = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;

/** Comments, code, and what stands in tags of template languages that have an end, but for loops and blocks. */
const UNKNOWN: readonly RegExp[] = [
  /\{#[\s\S]*?#\}/g,
  /\{%-?\s*(?!(?:for|block)\b)(\w+)\b(?:[^%]|%(?!\}))*%\}[\s\S]*?\{%-?\s*end\1\b[\s\S]*?%\}/g,
  /<(script|style|template|textarea)\b[\s\S]*?<\/\1\s*>/gi,
];

function blank(stretch: string): string {
  return stretch.replace(/[^\n]/g, ' ');
}
