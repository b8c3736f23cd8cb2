/** Eleventy's configuration object: the part of it that this plugin uses. Eleventy 3 ships no types. */

/** What Eleventy hands to `eleventy.before`. */
export interface BuildEvent {
  readonly runMode: 'build' | 'watch' | 'serve';
  readonly outputMode: 'fs' | 'json' | 'ndjson';
  readonly incremental: boolean;
  readonly directories: Directories;
}

/** Folders from the project's root, as Eleventy normalises them (`./_site/`). */
export interface Directories {
  readonly input: string;
  readonly includes: string;
  /** Empty when layouts are among the includes. */
  readonly layouts: string;
  readonly data: string;
  readonly output: string;
}

/** One written file. */
export interface BuildResult {
  readonly inputPath: string;
  readonly outputPath: string | false;
  readonly url: string | false;
}

/** What Eleventy hands to `eleventy.contentMap`, when all addresses are known and no content is rendered. */
export interface ContentMap {
  readonly inputPathToUrl: Readonly<Record<string, readonly (string | false)[]>>;
}

/** An item of Eleventy's collections. */
export interface CollectionItem {
  readonly url: string | false;
  readonly inputPath: string;
}

/** What Eleventy hands to `eleventy.config`: how it reads the project. */
export interface TemplateConfig {
  /** Which files are there, by their paths from the project's root. */
  readonly existsCache?: { set(path: string, exists: boolean): void };
}

/** The configuration object that a configuration function or plugin is called with. */
export interface EleventyConfig {
  readonly directories: Directories;
  readonly pathPrefix?: string;
  readonly frontMatterParsingOptions: {
    readonly engines: Readonly<Record<string, (text: string, options: unknown) => unknown>>;
  };
  readonly passthroughCopies?: Readonly<Record<string, { readonly outputPath?: unknown } | undefined>>;
  readonly virtualTemplates?: Readonly<
    Record<string, { readonly data?: Readonly<Record<string, unknown>> } | undefined>
  >;
  readonly transforms: Readonly<Record<string, unknown>>;
  readonly linters: Readonly<Record<string, unknown>>;
  /** What changes the finished HTML of pages, such as their addresses. */
  readonly htmlTransformer: { isTransformable(extension: string, context: object): boolean };
  readonly ignores: Set<string>;
  readonly collections?: Readonly<Record<string, unknown>>;
  readonly dataExtensions: Map<
    string,
    { readonly parser: (content: string, path: string) => unknown; readonly options: object }
  >;
  /** Whether files that programs import are watched. */
  watchJavaScriptDependencies: boolean;
  readonly layoutAliases: Readonly<Record<string, string>>;
  readonly serverOptions: { readonly domDiff?: unknown; readonly domdiff?: unknown };
  readonly logger: { forceLog?(message: string): void; log(message: string): void; error(message: string): void };
  on(event: string, handler: (event: never) => unknown): void;
  addPlugin(plugin: unknown, options?: unknown): void;
  resolvePlugin(name: string): unknown;
  addTemplate(path: string, content: unknown, data: unknown): void;
  addTemplateFormats(formats: string): void;
  /** What `addExtension` was told. */
  readonly extensionMap?: Iterable<{ readonly extension: string }>;
  readonly extensionConflictMap?: Readonly<Record<string, boolean>>;
  addExtension(extension: string, options: unknown): void;
  addCollection(name: string, make: (api: { getAll(): readonly CollectionItem[] }) => unknown): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addNunjucksFilter<Context>(name: string, filter: (this: Context, ...values: never[]) => unknown): void;
  addGlobalData(name: string, data: unknown): void;
  addPreprocessor(name: string, formats: string, run: (data: PreprocessedData, content: string) => unknown): void;
  addTransform(
    name: string,
    run: (
      this: { readonly page: { readonly inputPath?: string; readonly outputPath: string | false } },
      content: unknown,
    ) => unknown,
  ): void;
  addDateParsing(parse: (this: { readonly page: { readonly inputPath: string } }, date: unknown) => unknown): void;
  amendLibrary(name: 'md', amend: (library: never) => void): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>, options?: unknown): void;
  addWatchTarget(target: string, options?: unknown): void;
  setFrontMatterParsingOptions(options: unknown): void;
  setServerOptions(options: unknown): void;
  addNunjucksTag(name: string, tag: unknown): void;
  addLiquidTag(name: string, tag: unknown): void;
  addJavaScriptFunction(name: string, run: unknown): void;
  getFilter(name: string): ((this: unknown, ...values: never[]) => unknown) | undefined;
  getShortcodes(options?: unknown): Readonly<Record<string, ShortcodeFunction>>;
  getPairedShortcodes(options?: unknown): Readonly<Record<string, ShortcodeFunction>>;
  versionCheck(range: string): void;
}

/** What a preprocessor gets: the data of a template, which it may change. */
export interface PreprocessedData {
  readonly [key: string]: unknown;
  readonly page: { readonly inputPath: string; readonly templateSyntax: string };
  readonly pagination?: unknown;
  templateEngineOverride?: string;
}

/** A shortcode of the site's own. */
export type ShortcodeFunction = (this: unknown, ...values: readonly unknown[]) => unknown;
