/** Address book: what can be said of an address of the site, before or after Eleventy has said its own. */
import { nearest, onlyLonger, onlyShorter } from '../core/nearest.ts';
import type { SourceFile } from '../core/source.ts';
import type { Article } from './model.ts';

/** What an address leads to. */
export type Destination =
  /** A page; `article` is the one it prints, `text` that of an ordinary page in Markdown. */
  | { readonly to: 'page'; readonly article?: Article | undefined; readonly text?: PageText | undefined }
  /** A page that readers may not see at this moment: an article's own, or one that lists only such articles. */
  | { readonly to: 'unpublished'; readonly article?: Article | undefined }
  /** A page whose own problems are reported elsewhere. */
  | { readonly to: 'broken' }
  /** What only Eleventy or the host of the site can know. */
  | { readonly to: 'unsure' }
  | { readonly to: 'nothing' };

/** An ordinary page as text. */
export interface PageText {
  readonly source: SourceFile;
  readonly bodyStart: number;
  /** The layout that its front matter names. */
  readonly layout?: string | undefined;
}

/** Answers questions about addresses. */
export interface AddressBook {
  /** What a path of the site leads to. Nothing in it is escaped. */
  page(path: string): Destination;
  /** What a file that a page shows or links to is: there, beyond our knowledge, or missing. */
  asset(path: string): 'there' | 'unsure' | 'nothing';
  /** Whether a file that lies beside the file of a page may be published beside the page. */
  readonly movesFiles: boolean;
  /** The page made from a file (path from the root). */
  madeFrom(file: string): Destination;
  /** The address of that page, if it is known. */
  addressOf(file: string): string | undefined;
  /** The ids in an article's body, or `undefined` when they cannot all be known. */
  anchors(article: Article): ReadonlySet<string> | undefined;
  /** Whether an id may come from the layout of an article. */
  isLayoutAnchor(anchor: string, article: Article | undefined): boolean;
  /** The ids that an ordinary page may have, or `undefined` when they cannot all be known. */
  pageAnchors(text: PageText): ReadonlySet<string> | undefined;
  /** Whether an id may come from the layout of an ordinary page. */
  isPageLayoutAnchor(anchor: string, text: PageText): boolean;
  /** Addresses worth suggesting. */
  addresses(): Iterable<string>;
  /** Files worth suggesting. */
  files(): Iterable<string>;
  /** Whether a page may be missing only because of the date: then a link to it must not stop a build. */
  readonly dependsOnTheDate: boolean;
}

/** The address that was probably meant: other capitals, another folder, a slip in one name. */
export function nearestAddress(path: string, addresses: Iterable<string>): string | undefined {
  const all = [...addresses];
  const folded = foldAddress(path);
  const same = all.find((address) => foldAddress(address) === folded);
  if (same !== undefined) return same;
  const name = nameIn(folded);
  const moved = name === '' ? [] : all.filter((address) => nameIn(foldAddress(address)) === name);
  if (moved.length === 1) return moved[0];
  const folder = folded.slice(0, -name.length - 1);
  const beside = new Map<string, string>();
  for (const address of all) {
    const other = foldAddress(address);
    if (nameIn(other) !== '' && other.slice(0, -nameIn(other).length - 1) === folder)
      beside.set(nameIn(other), address);
  }
  const names = [...beside.keys()];
  const near = nearest(name, names) ?? onlyLonger(name, names) ?? onlyShorter(name, names);
  if (near !== undefined) return beside.get(near);
  const everywhere = new Map(all.map((address) => [nameIn(foldAddress(address)), address]));
  const named = name === '' ? undefined : nearest(name, everywhere.keys());
  return named === undefined ? undefined : everywhere.get(named);
}

/** An address in lower case, with one slash at its end and none of the names that servers add by themselves. */
export function foldAddress(address: string): string {
  const bare = address.toLowerCase().replace(/(?:\/index)?(?:\.html?)?\/*$/, '');
  return `${bare}/`;
}

function nameIn(folded: string): string {
  return folded.split('/').at(-2) ?? '';
}
