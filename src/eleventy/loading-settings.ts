/** Loading settings: what loading is given, what it knows, and what the command line may ask of it. */
import type { TSchema } from 'typebox';
import type { Problem } from '../core/problem.ts';
import type { Failures } from './failures.ts';
import type { HostSettings, Loaded } from './host-settings.ts';
import type { TemplateEngines, TemplateLanguage } from './template-engines.ts';

/** What loading needs beside the configuration. */
export interface LoadingSettings
  extends Omit<HostSettings, 'articlesFolder' | 'dataFolder' | 'pathPrefix' | 'shortcodes' | 'surroundings'> {
  /** The package's absolute folder of layouts; absent where the site prints its articles itself. */
  readonly packageIncludes?: string | undefined;
  /** The language that Eleventy runs articles in, if it does. */
  readonly articleTemplates?: TemplateLanguage | undefined;
  /** What is wrong with the options. */
  readonly optionProblems: readonly Problem[];
  /** The folder of the articles, from the root; known when Eleventy's folders are. */
  articlesFolder(): string;
  /** The keys of an article, for editors. */
  readonly articleSchema: TSchema;
  /** Asked once, when everything the site registers is known. */
  shortcodes(): HostSettings['shortcodes'];
}

/** When a problem is found that loading cannot find: with the addresses, the templates, or while pages are printed. */
export type Stage = 'addresses' | 'templates' | 'printing';

/** What was loaded last, and under which circumstances. */
export interface Loading {
  readonly root: string;
  /** `undefined` before the first build. */
  loaded(): Loaded | undefined;
  isServing(): boolean;
  /** When the last build began, in milliseconds since 1970. */
  began(): number;
  /** Reports what is only known once Eleventy has read the site's templates, before anything is written. */
  report(stage: Stage, problems: readonly Problem[]): void;
  /** Everything that is known to be wrong, also what was found later than loading. */
  problems(): readonly Problem[];
  /** Whether a mistake of the site must not end the server: while serving, where there is something to publish. */
  isGuarding(): boolean;
  /** What threw while pages were printed. */
  readonly failures: Failures;
  /** What threw at an address: the broken layout, if that is why. */
  failuresAt(url: string): readonly Problem[];
  readonly engines: TemplateEngines;
  /** The ordinary pages that are held back, each with what is wrong with it. */
  heldBack(): readonly HeldPage[];
  /** Whether Eleventy finds a layout of this name. */
  hasLayout(name: string): boolean;
  /** Whether Eleventy must not be given this ordinary page. The path is Eleventy's, with `./`. */
  isHeldBack(inputPath: string): boolean;
  /** A folder of Eleventy's from the project's root, without `./` and the slash at the end. */
  folder(name: 'data' | 'includes' | 'input' | 'output'): string;
}

/** An ordinary page that Eleventy was not given. */
export interface HeldPage {
  readonly file: string;
  /** Where it will be, as far as its front matter and name tell. */
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** A request of the command line, which the plugin answers. */
export interface CheckRequest {
  /** The moment to check for, in place of the one of the configuration. */
  readonly now: string | undefined;
  answer?: CheckAnswer;
}

/** What a check found. Paths are from the project's root, with `/`. */
export interface CheckAnswer {
  readonly problems: readonly Problem[];
  /** All files that were looked at. */
  readonly files: readonly string[];
  /** The folders whose changes can change the answer. */
  readonly folders: readonly string[];
}
