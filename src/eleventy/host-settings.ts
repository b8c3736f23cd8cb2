/** Host settings: what a host is given, and what it finds. */
import type { EditorialCheck } from '../content/editorial-check.ts';
import type { Article, Provider } from '../content/model.ts';
import type { PagesOption } from '../content/page-choices.ts';
import type { ReadFile } from '../content/parse-file.ts';
import type { ContentChanges } from '../content/read.ts';
import type { SiteFields } from '../content/site-fields.ts';
import type { ChangedWords } from '../content/words.ts';
import type { World } from '../content/world.ts';
import type { Fault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import type { Check } from '../core/schema.ts';
import type { Severities } from '../core/severities.ts';
import type { Pictures } from '../images/pictures.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';
import type { Page, PageKind } from '../pages/page.ts';
import type { EleventyAddresses } from './eleventy-addresses.ts';
import type { Layouts } from './layouts.ts';
import type { PublishedFiles } from './published-files.ts';
import type { Surroundings } from './site-links.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What a host works with. Folders are from the root, without `./`. */
export interface HostSettings {
  readonly root: string;
  readonly articlesFolder: string;
  readonly dataFolder: string;
  readonly pathPrefix: string;
  readonly shortcodes: Shortcodes;
  readonly checkArticle: Check;
  /** The keys of front matter that the site declares itself. */
  readonly siteFields?: SiteFields | undefined;
  readonly checks: readonly EditorialCheck[];
  /** The weights that the site has given to kinds of problem. */
  readonly severities: Severities;
  readonly words: ChangedWords;
  /** Who meets pull quotes; `hidden` when absent. */
  readonly pullQuotes?: World['pullQuotes'] | undefined;
  /** The moment to build for, as typed; the clock's when absent. */
  readonly now: string | undefined;
  /** Whether there is content to read; without any, elements in templates work all the same. */
  isWanted(): boolean;
  /** What the site has besides articles and what is generated; without it, no link is checked. */
  surroundings?(): Surroundings;
  /** What is wrong with the keys that Eleventy reads in an article, where articles are its templates. */
  checkTemplateKeys?(article: ReadFile): readonly Problem[];
  /** The endings of files in the folder of the articles that Eleventy prints by itself. */
  readonly templateEndings?: (() => readonly string[]) | undefined;
  /** What prints pages. Without it nothing is generated: articles are templates of Eleventy's. */
  readonly printing?: Printing | undefined;
}

/** What prints pages. */
export interface Printing {
  readonly layouts: Layouts;
  readonly pageKinds: readonly PageKind[];
  /** Which kinds of page the site wants, where and how. */
  readonly pages?: PagesOption | undefined;
  /** Problems of the plugin's options, at their place in the configuration. */
  optionProblems(faults: readonly Fault[]): readonly Problem[];
  /** The style sheet, or what is wrong with it. */
  /** Files that have the names which style sheet and layouts give them, by address. */
  fonts?(): readonly (readonly [url: string, path: string])[];
  styleSheet(mode: 'build' | 'serve', providers: readonly Provider[]): StyleSheet | readonly Problem[];
  /** Addresses of the site's own pages; known once Eleventy has read them. */
  ordinaryAddresses(): readonly string[];
}

/** A page that cannot be shown, and why. */
export interface BrokenPage {
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** What one loading found. */
export interface Loaded {
  readonly problems: readonly Problem[];
  /** The files that were read, whatever is wrong with them. */
  readonly files: readonly string[];
  /** Absent when the site's own record or style sheet cannot be used. */
  readonly world?: World;
  readonly pictures: Pictures;
  readonly published: PublishedFiles;
  /** By address. A broken article has none. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly broken: ReadonlyMap<string, BrokenPage>;
  /** Articles that readers may not see at this moment and that are not in the world. */
  readonly unpublished?: readonly Article[] | undefined;
  /** What can only be said once Eleventy has read its templates. */
  readonly later?: ((addresses: EleventyAddresses) => readonly Problem[]) | undefined;
}

/** Loads the project, again and again. */
export interface Host {
  /** Without `changes`, everything may have changed since the last loading. */
  load(mode: 'build' | 'serve', changes?: ContentChanges): Promise<Loaded>;
}
