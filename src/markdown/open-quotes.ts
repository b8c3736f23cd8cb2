/** Open quotes: attributes of raw HTML whose second quotation mark is missing, which takes the next attribute for a part of the value. */
import type { Token } from 'markdown-it';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { withoutCodeSpans } from './code-spans.ts';
import { type PlaceSearch, placedTokens } from './placed-tokens.ts';

/** `src="roof.jpg alt="A roof"`: a value that ends with the name of an attribute, and words behind its end. */
const OPEN = /<[a-z][a-z\d]*\s(?:[^<>"]|"[^"<>]*"(?=[\s/>]))*?=(?<wrong>"(?<value>[^"<>]*?)\s+[a-z-]+=)"[^"<>\s/]/dgi;

/** `class="note>It says`: a value that goes on over the end of its tag, and no further mark in the line. */
const OPEN_TAG = /<[a-z][a-z\d]*\s(?:[^<>"\n]|"[^"<>\n]*")*?=(?<wrong>"(?<value>[^"<>\n]*))>[^"\n]*$/dgim;

/** One problem for each. */
export function openQuotes(tokens: readonly Token[], search: PlaceSearch): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { token, spanOf } of placedTokens(tokens, search, mayHaveOne)) {
    const shown = token.type === 'html_block' ? token.content : withoutCodeSpans(token.content);
    for (const { indices, groups: { value = '' } = {} } of [...shown.matchAll(OPEN), ...shown.matchAll(OPEN_TAG)]) {
      const [from = 0] = indices?.groups?.wrong ?? [];
      const { start, end } = spanOf(from, from + 1 + value.length);
      problems.push(
        problemAt(search.source, start, end, {
          code: 'html/syntax',
          severity: 'warning',
          what: 'A quotation mark is opened here, and not closed where the value ends.',
          why: 'Browsers would take what follows for a part of this value, and readers could see the rest as text.',
          fix: `Write " after ${value}`,
        }),
      );
    }
  }
  return problems;
}

function mayHaveOne({ type, content }: Token): boolean {
  return (type === 'inline' || type === 'html_block') && content.includes('<') && content.includes('="');
}
