/** The world: everything a page may depend on. Nothing else is read while printing, so the same world gives the same bytes. */
import type { Markup } from '../core/markup.ts';
import type { ArticleDocument, BodyOutline } from './document.ts';
import type { Article, Author, Catalogue, Person, PictureSource, Provider, Section, Show } from './model.ts';
import type { PageChoices } from './page-choices.ts';
import type { Words } from './words.ts';

/** The form a body is printed in. */
export type BodyForm = 'page' | 'feed';

/** Where a picture is printed, which decides its sizes. */
export type PictureSlot = 'lead' | 'front' | 'body' | 'card' | 'poster';

/** A picture file as published. */
export interface PublishedPicture {
  /** Address from the site's root, before the path prefix. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Media type, such as `image/jpeg`. */
  readonly type: string;
}

/** Addresses of generated pages; `undefined` when the site has no such page, so that nothing links to it. */
export interface PageLinks {
  section(section: Section): string | undefined;
  topic(topic: string): string | undefined;
  author(author: Author): string | undefined;
  /** A show that only an article describes leads to that article. */
  show(show: Show): string | undefined;
  person(person: Person): string | undefined;
  provider(provider: Provider): string | undefined;
  readonly home: string | undefined;
  readonly allShows: string | undefined;
  readonly allPeople: string | undefined;
  /** The archive; its years and months are below it. */
  readonly archive: string | undefined;
}

/** A page that search engines may list. */
export interface ListedAddress {
  readonly url: string;
  /** When what it shows was last changed, in milliseconds since 1970, if that is known. */
  readonly changed?: number | undefined;
}

/** What printing may look at. */
export interface World {
  readonly catalogue: Catalogue;
  readonly words: Words;
  /** The moment it is, in milliseconds since 1970. */
  readonly now: number;
  /** Whether pull quotes in articles are for everybody, or hidden from those who meet the same words in the text. */
  readonly pullQuotes: 'hidden' | 'shown';
  /** `/` or `/folder/`. */
  readonly pathPrefix: string;
  readonly links: PageLinks;
  /** Which kinds of page there are, and their layouts. */
  readonly choices: PageChoices;
  /** The address of the site's style sheet, from the site's root. */
  readonly styleSheet: string;
  /** A layout filled with values. A missing layout or a mistake in it rejects. */
  layout(name: string, values: Readonly<Record<string, unknown>>): Promise<string>;
  /** All generated and ordinary pages that search engines may list. */
  addresses(): readonly ListedAddress[];
  /** The address of the page made from a Markdown file (path from the root); `undefined` when there is none. */
  addressOfFile(file: string): string | undefined;
  /** An article's body. */
  body(article: Article, form: BodyForm): Promise<Markup>;
  /** An article's body as plain text, a paragraph on each line: what a reader reads who opens nothing. */
  text(article: Article): string;
  /** What is known of an article's body. */
  document(article: Article): ArticleDocument;
  /** What was found out about it when it was checked, without its words; the body is not read for it. */
  outline(article: Article): BodyOutline;
  /** What `make` gives for a thing, made once for this world: many pages print the same card or the same show. */
  remember<Value>(thing: object, purpose: string, make: () => Value): Value;
  /** An element as it is printed outside an article. The values are those of its shortcode. It must not be one that has to be waited for. */
  element(name: string, values: Readonly<Record<string, unknown>>): Markup;
  /** A picture element with all its sizes. `eager` for the one that is seen first. */
  picture(source: PictureSource, slot: PictureSlot, eager?: boolean): Promise<Markup>;
  /** The largest JPEG of a picture, for feeds and social networks. */
  largestPicture(source: PictureSource): Promise<PublishedPicture>;
  /** The address of a file (path from the project's root) that is published as it is, such as a video. */
  file(path: string): Promise<string>;
  /** The address of a script of the package, by its name. */
  script(name: string): Promise<string>;
}

/** A whole address: the site's, the path prefix, and the address on the site. */
export function absoluteUrl(world: Pick<World, 'catalogue' | 'pathPrefix'>, url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return world.catalogue.site.url + world.pathPrefix.replace(/\/$/, '') + url;
}
