/** The world: everything a page may depend on. Nothing else is read while printing, so the same world gives the same bytes. */
import type { Markup } from '../core/markup.ts';
import type { Article, Catalogue, PictureSource } from './model.ts';
import type { Words } from './words.ts';

/** The form a body is printed in. */
export type BodyForm = 'page' | 'feed';

/** Where a picture is printed, which decides its sizes. */
export type PictureSlot = 'lead' | 'body' | 'card';

/** A picture file as published. */
export interface PublishedPicture {
  /** Address from the site's root, before the path prefix. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Media type, such as `image/jpeg`. */
  readonly type: string;
}

/** What printing may look at. */
export interface World {
  readonly catalogue: Catalogue;
  readonly words: Words;
  /** The moment it is, in milliseconds since 1970. */
  readonly now: number;
  /** `/` or `/folder/`. */
  readonly pathPrefix: string;
  /** The address of the site's style sheet, from the site's root. */
  readonly styleSheet: string;
  /** A layout filled with values. A missing layout or a mistake in it rejects. */
  layout(name: string, values: Readonly<Record<string, unknown>>): Promise<string>;
  /** An article's body. */
  body(article: Article, form: BodyForm): Promise<Markup>;
  /** A picture element with all its sizes. `eager` for the one that is seen first. */
  picture(source: PictureSource, slot: PictureSlot, eager?: boolean): Promise<Markup>;
  /** The largest JPEG of a picture, for feeds and social networks. */
  largestPicture(source: PictureSource): Promise<PublishedPicture>;
}

/** A whole address: the site's, the path prefix, and the address on the site. */
export function absoluteUrl(world: Pick<World, 'catalogue' | 'pathPrefix'>, url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return world.catalogue.site.url + world.pathPrefix.replace(/\/$/, '') + url;
}
