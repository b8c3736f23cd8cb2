/**
 * Anchors: whether a page has the heading that a link names.
 *
 * The ids in articles are ours. Those of an ordinary page may be given by a plugin of the site, which puts the letters of
 * a heading together in its own way: an anchor of such a page is wrong if no heading has its letters, and it is told as a
 * warning.
 */
import type { AddressBook, PageText } from '../content/address-book.ts';
import type { Article } from '../content/model.ts';
import { nearest } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';

const why = 'Readers would land at the top of the page, and look for what was promised.';
const noneNear = 'Correct what stands after #, or remove it.';

/** What is wrong with an anchor of an article, whose ids are known or not. `shown` is the page as messages call it. */
export function anchorFinding(
  typed: string,
  { anchors, shown = 'This article' }: { readonly anchors: ReadonlySet<string> | undefined; readonly shown?: string },
  article: Article | undefined,
  book: AddressBook,
): Finding | undefined {
  const anchor = anchorIn(typed);
  if (anchor === undefined || !anchors) return undefined;
  const page = typed.trim().replace(/#.*$/s, '');
  if (anchors.has(anchor) || book.isLayoutAnchor(anchor, article)) return undefined;
  const all = [...anchors].map((each) => `#${each}`);
  const near = anchors.size === 1 ? [...anchors][0] : (withLetters(anchor, anchors) ?? nearest(anchor, anchors));
  return {
    code: 'link/anchor',
    what: `${shown} has no heading "#${anchor}".`,
    why,
    fix:
      near !== undefined
        ? writeText(`${page}#${near}`)
        : all.length > 0 && all.length <= 12
          ? `${page === '' ? 'Write' : `After ${page} write`} one of: ${all.join(', ')}.`
          : noneNear,
  };
}

/** What is wrong with an anchor of an ordinary page, if anything can be said. */
export function pageAnchorFinding(
  typed: string,
  shown: string,
  text: PageText | undefined,
  book: AddressBook,
): Finding | undefined {
  const anchor = anchorIn(typed);
  if (!text || anchor === undefined) return undefined;
  const anchors = book.pageAnchors(text);
  if (!anchors || book.isPageLayoutAnchor(anchor, text)) return undefined;
  if (lettersOf(anchor) === '' || withLetters(anchor, anchors) !== undefined) return undefined;
  const near = nearest(anchor, anchors);
  return {
    code: 'link/anchor',
    severity: 'warning',
    what: `${shown} has no heading "#${anchor}", as far as can be seen.`,
    why,
    fix: near === undefined ? noneNear : writeText(`${typed.trim().replace(/#.*$/s, '')}#${near}`),
  };
}

/** What an address names within its page. Text fragments (#:~:text=) are for browsers, and #top is the top of every page. */
function anchorIn(typed: string): string | undefined {
  const [, anchor = ''] = /#(.*)$/s.exec(typed.trim()) ?? [];
  return anchor === '' || anchor.toLowerCase() === 'top' || anchor.startsWith(':~:') ? undefined : anchor;
}

/** The anchor of the same letters; `part-` stands before what does not begin with one. */
function withLetters(anchor: string, anchors: Iterable<string>): string | undefined {
  const letters = lettersOf(anchor);
  return [...anchors].find((each) => [letters, `part${letters}`].includes(lettersOf(each)));
}

function lettersOf(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
