/** Pagination: what goes on over several pages. The first is at the address itself, the others at `page/2/` and so on below it. */
import { numberInWords, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';

/** One page of several. `index` counts from 0. */
export interface Part {
  readonly url: string;
  readonly title: string;
  readonly index: number;
  readonly count: number;
}

/** How many pages so many things need: one at least, also when there is nothing. */
export function partCount(things: number, perPage: number): number {
  return Math.max(1, Math.ceil(things / perPage));
}

/** The address of a page. */
export function addressOfPart(url: string, index: number): string {
  return index === 0 ? url : `${url}page/${index + 1}/`;
}

/** The title of a page, with its number unless it is the first. */
export function titleOfPart({ title, index }: Part, { words }: World): string {
  return index === 0 ? title : sentence(words.titleOfPage, { title, number: numberInWords(index + 1, words) });
}

/** Links to the pages before and after, in these words; nothing for a single page. */
export function pagination(
  { url, title, index, count }: Part,
  { words }: World,
  before: string,
  after: string,
): Markup | undefined {
  if (count === 1) return undefined;
  const previous = index > 0 && html`<li><a rel="prev" href="${addressOfPart(url, index - 1)}">${before}</a></li>`;
  const next = index < count - 1 && html`<li><a rel="next" href="${addressOfPart(url, index + 1)}">${after}</a></li>`;
  const place = sentence(words.pageOf, { number: numberInWords(index + 1, words), count: numberInWords(count, words) });
  return html`<nav class="sf-pagination" aria-label="${sentence(words.pagesOf, { title })}"><ul>${previous}<li aria-current="page">${place}</li>${next}</ul></nav>`;
}
