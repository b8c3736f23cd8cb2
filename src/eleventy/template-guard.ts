/**
 * Template guard: mistakes that only show once Eleventy knows a template's data and address, and at which it ends.
 *
 * In a build all of them are reported at once, before a template is written. While serving the template is held back.
 */
import { splitFrontMatter } from '../content/front-matter.ts';
import type { Problem } from '../core/problem.ts';
import { sourceIfThere } from '../core/read-source.ts';
import { problemOf, type SourceFile } from '../core/source.ts';
import { isRecord, readYaml, type YamlBlock } from '../core/yaml.ts';
import type { AddressBook } from './address-book.ts';
import type { EleventyConfig, PreprocessedData } from './config.ts';
import type { Loading } from './loading-settings.ts';
import { addressOfFile, type PageAddress, permalinkFault, sharedAddresses } from './page-addresses.ts';
import { withoutDots } from './project-path.ts';
import { checkBody } from './template-check.ts';

/** What the guard needs to know. */
export interface TemplateGuardSettings {
  /** Whether the site has anything to publish. */
  isWanted(): boolean;
  /** Templates that are checked elsewhere. The path is Eleventy's, with `./`. */
  isChecked(inputPath: string): boolean;
  /** Whether the bodies of templates are yet to be compiled. */
  readonly withBodies: boolean;
}

/** A template with its address, as a collection holds it. What is changed here, Eleventy writes. */
interface Entry {
  readonly inputPath: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly template: { readonly behavior: { write: boolean } };
  url: string | false;
  outputPath: string | false;
}

const GUARD = 'standfirstGuard';

/** Whether a configuration has its guard already: Eleventy has no two collections of one name. */
export function isGuarded({ collections = {} }: EleventyConfig): boolean {
  return GUARD in collections;
}

/** Connects the guard. */
export function useTemplateGuard(
  eleventyConfig: EleventyConfig,
  loading: Loading,
  addresses: AddressBook,
  settings: TemplateGuardSettings,
): void {
  let found: readonly Problem[] = [];
  eleventyConfig.on('eleventy.before', () => {
    found = [];
  });

  eleventyConfig.addPreprocessor('standfirst-guard', '*', (data, content) => {
    const { inputPath } = data.page;
    if (!settings.isWanted() || settings.isChecked(inputPath)) return undefined;
    const problems = problemsOf(data, content, loading, settings.withBodies);
    found = [...found, ...problems];
    const path = withoutDots(inputPath);
    const url = addresses.lastOf(path)[0] ?? addressOfFile(path, loading.folder('input'));
    if (problems.length === 0) loading.failures.forget(`template ${path}`);
    else loading.failures.note(`template ${path}`, { problems, url });
    return problems.length > 0 && loading.isServing() ? false : undefined;
  });

  eleventyConfig.addCollection(GUARD, (api) => {
    if (!settings.isWanted()) return [];
    const entries = api.getAll() as unknown as readonly Entry[];
    const clashes = sharedAddresses(clashing(entries, loading.root));
    const problems = [...found, ...entries.flatMap((entry) => endingProblem(entry)), ...clashes];
    if (!loading.isServing()) {
      loading.report('templates', problems);
      return [];
    }
    for (const entry of entries) {
      const own = problems.filter(({ file }) => file === withoutDots(entry.inputPath));
      if (own.length === 0) continue;
      loading.failures.note(`address ${entry.inputPath} ${entry.url}`, { problems: own, url: entry.url || undefined });
      entry.template.behavior.write = false;
      entry.url = false;
      entry.outputPath = false;
    }
    return [];
  });
}

/** What is wrong with a template's merged data and its body. */
function problemsOf(
  data: PreprocessedData,
  content: unknown,
  { root, engines }: Loading,
  withBodies: boolean,
): readonly Problem[] {
  const path = withoutDots(data.page.inputPath);
  const pagination = paginationProblem(path, data);
  if (pagination) return [pagination];
  const fault = permalinkFault(data.permalink, Boolean(data.permalinkBypassOutputDir));
  if (fault) return [problemOf(path, fault)];
  // The content of a JavaScript template is no text.
  const source = withBodies && typeof content === 'string' ? sourceIfThere(root, path) : undefined;
  if (!source) return [];
  const bodyStart = source.text.lastIndexOf(String(content).replace(/\r\n?/g, '\n'));
  const language = engines.languageOf(path, data.templateEngineOverride);
  return bodyStart < 0 ? [] : checkBody(engines, source, bodyStart, language, []);
}

/** Eleventy looks for the list of a paginated template and ends when it finds none. */
function paginationProblem(path: string, data: Readonly<Record<string, unknown>>): Problem | undefined {
  const { pagination } = data;
  if (!isRecord(pagination) || typeof pagination.data !== 'string') return undefined;
  const name = pagination.data;
  if (name === 'collections' || name.startsWith('collections.')) return undefined;
  const list = name
    .split('.')
    .reduce<unknown>(
      (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
      data,
    );
  if (list !== undefined && list !== null) return undefined;
  return problemOf(path, {
    code: 'template/failed',
    what: `"pagination" goes through "${name}", and there is no such list.`,
    why: 'The page would be missing.',
    fix: `Create a data file ${name.split('.')[0]}, or write the name of one that is there.`,
  });
}

function endingProblem({ inputPath, outputPath, url, data }: Entry): readonly Problem[] {
  if (outputPath === false || url === false || data.eleventyAllowMissingExtension === true) return [];
  const fault = permalinkFault(url, Boolean(data.permalinkBypassOutputDir));
  return fault ? [problemOf(withoutDots(inputPath), fault)] : [];
}

/** Templates whose address others have too, with the front matter if the permalink stands there. */
function clashing(entries: readonly Entry[], root: string): readonly PageAddress[] {
  const pages = entries.flatMap(({ inputPath, outputPath, url }) =>
    outputPath === false || url === false ? [] : [{ path: withoutDots(inputPath), url }],
  );
  const counts = new Map<string, number>();
  for (const { url } of pages) counts.set(url, (counts.get(url) ?? 0) + 1);
  return pages
    .filter(({ url }) => counts.get(url) !== 1)
    .map((page) => {
      const source = sourceIfThere(root, page.path);
      return { ...page, source, frontMatter: source && frontMatterWithPermalink(source) };
    });
}

function frontMatterWithPermalink(source: SourceFile): YamlBlock | undefined {
  const split = splitFrontMatter(source);
  if ('code' in split) return undefined;
  const read = readYaml(split.frontMatter);
  return 'data' in read && 'permalink' in read.data ? split.frontMatter : undefined;
}
