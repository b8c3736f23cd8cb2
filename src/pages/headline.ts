/** Headline: what a layout has to know about one beside its words. */

/** How much room a headline asks for, so that a short one is set larger and a long one smaller. */
export type HeadlineLength = 'short' | 'medium' | 'long';

/** The length of a headline in three steps. */
export function headlineLength(title: string): HeadlineLength {
  if (title.length < 30) return 'short';
  return title.length > 100 ? 'long' : 'medium';
}

/** The name by which a browser knows a picture on two pages, for the transition between them: an identifier of CSS. */
export function transitionName(url: string): string {
  return `sf${url.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
