/** Pages: what is generated. A page knows its address at once and its content when asked. */
import type { Catalogue } from '../content/model.ts';
import type { World } from '../content/world.ts';

/** One generated file. */
export interface Page {
  /** What sort of page it is, such as `article`. */
  readonly kind: string;
  /** Address from the site's root, before the path prefix. */
  readonly url: string;
  /** Media type. */
  readonly type: string;
  /** What it lists or is about, such as the name of a section. */
  readonly subject?: string;
  /** When what it shows was last changed, in milliseconds since 1970; for sitemaps. */
  readonly changed?: number;
  /** Whether search engines may list it. */
  readonly listed?: boolean;
  /** The file it is made from, if there is one. */
  readonly source?: string | undefined;
  render(world: World): Promise<string>;
}

/**
 * Makes all pages of one kind. `before` is what the pages of this kind were made from last; a page that would show the
 * same is the same object.
 */
export type PageKind = (world: World, before?: Catalogue) => readonly Page[];

/** Media type of a web page. */
export const HTML = 'text/html; charset=utf-8';

/** The path of a page's file in the output folder. */
export function outputOf(url: string): string {
  return url.slice(1) + (url.endsWith('/') ? 'index.html' : '');
}
