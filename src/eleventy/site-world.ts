/** Site world: what pages and elements may ask of the site as it was loaded. */
import { posix } from 'node:path';
import type { ProjectFiles } from '../content/editorial-check.ts';
import { isElsewhere } from '../content/link-address.ts';
import type { Article, Catalogue } from '../content/model.ts';
import type { PageChoices } from '../content/page-choices.ts';
import type { Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { once } from '../core/once.ts';
import type { Pictures } from '../images/pictures.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';
import { linksOf } from '../pages/links.ts';
import type { Page } from '../pages/page.ts';
import type { ArticleBodies } from './article-bodies.ts';
import { fileLinkMark } from './file-links.ts';
import type { HostSettings } from './host-settings.ts';
import type { PublishedFiles } from './published-files.ts';
import type { Surroundings } from './site-links.ts';

/** What one loading found, and the services that print it. */
export interface LoadedSite extends Pick<ProjectFiles, 'fileExists'> {
  readonly catalogue: Catalogue;
  readonly words: Words;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly choices: PageChoices;
  /** Also the articles that are not published yet: authors link to them. */
  readonly everyArticle: readonly Article[];
  readonly around: Surroundings | undefined;
  /** The address of the style sheet. */
  readonly styleSheet: string;
  readonly bodies: ArticleBodies;
  readonly pictures: Pictures;
  readonly published: PublishedFiles;
  /** By address; filled after the world is made, since making pages needs it. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** The world of one loading. */
export function siteWorld(
  { printing, pullQuotes = 'hidden', pathPrefix, shortcodes }: HostSettings,
  {
    catalogue,
    words,
    now,
    choices,
    everyArticle,
    around,
    styleSheet,
    bodies,
    pictures,
    published,
    fileExists,
    pages,
  }: LoadedSite,
): World {
  const addressesByFile = once(
    () =>
      new Map([
        ...(around?.pages ?? []),
        ...everyArticle.map(({ file, url }) => [file, printing ? url : fileLinkMark(file)] as const),
      ]),
  );
  const world: World = {
    catalogue,
    words,
    now,
    pullQuotes,
    pathPrefix,
    links: linksOf(choices),
    choices,
    addressOfFile: (file) =>
      addressesByFile().get(file) ?? addressesByFile().get(posix.join(around?.inputFolder ?? '', file)),
    styleSheet,
    layout: (name, values) =>
      printing?.layouts.render(name, values) ?? Promise.reject(new TypeError(`There is no layout ${name}.`)),
    remember: createMemory(),
    element: (name, values) => elementOutside(shortcodes, name, values, world),
    addresses: () => [
      ...[...pages.values()].filter(({ listed }) => listed),
      ...(printing?.ordinaryAddresses() ?? []).map((url) => ({ url })),
    ],
    body: (article, form) => bodies.render(article, form, world),
    text: (article) => bodies.text(article, world),
    document: (article) => bodies.documentOf(article),
    outline: (article) => bodies.outlineOf(article),
    // Where articles are templates, a picture that is not here is one that the site copies itself.
    picture: async (source, slot, eager = false) =>
      printing || fileExists(source.file)
        ? pictures.element(source, slot, eager)
        : html`<img src="${isElsewhere(source.file) ? source.file : `/${source.file}`}" alt="${source.alt}" loading="lazy">`,
    largestPicture: (source) => pictures.largest(source),
    file: async (path) => (printing || fileExists(path) ? published.file(path) : `/${path}`),
    script: (name) => published.script(name),
  };
  return world;
}

/** Keeps what was made for a thing and a purpose. */
export function createMemory(): World['remember'] {
  const kept = new Map<string, WeakMap<object, { readonly value: unknown }>>();
  return <Value>(thing: object, purpose: string, make: () => Value): Value => {
    let things = kept.get(purpose);
    if (!things) {
      things = new WeakMap();
      kept.set(purpose, things);
    }
    const known = things.get(thing);
    // What is kept for a purpose is always made by the same maker.
    if (known) return known.value as Value;
    const value = make();
    things.set(thing, { value });
    return value;
  };
}

/** An element in a generated page, where there is no article around it. */
function elementOutside(
  { elements }: Shortcodes,
  name: string,
  values: Readonly<Record<string, unknown>>,
  world: World,
): Markup {
  const found = [...elements.values()].find((element) => element.name === name);
  if (!found) throw new TypeError(`There is no element "${name}".`);
  const printed = found.render(values, { html: html``, paragraphs: [] }, { world });
  if (!(printed instanceof Promise)) return printed;
  throw new TypeError(`The element "${name}" has to be waited for.`);
}
