/** Front matter guard: while serving, front matter that Eleventy cannot read counts as empty, and its template is held back. */
import { splitFrontMatter } from '../content/front-matter.ts';
import type { Problem } from '../core/problem.ts';
import { readSource } from '../core/read-source.ts';
import { problemOf } from '../core/source.ts';
import { isRecord, readYaml, type YamlBlock } from '../core/yaml.ts';
import type { AddressBook } from './address-book.ts';
import type { EleventyConfig } from './config.ts';
import type { Loading } from './loading-settings.ts';
import { addressOfFile } from './page-addresses.ts';
import { checkPageFrontMatter } from './page-front-matter.ts';
import { withoutDots } from './project-path.ts';
import { messageOf } from './thrown-error.ts';

/** Wraps the languages of front matter. A build goes on ending at an error. `isChecked` templates are checked elsewhere. */
export function useFrontMatterGuard(
  eleventyConfig: EleventyConfig,
  loading: Loading,
  addresses: AddressBook,
  isChecked: (inputPath: string) => boolean,
): void {
  // JSON is read by what Eleventy is built on, which leaves it to an engine of that name.
  const json = (text: string, _options: unknown) => JSON.parse(text);
  const engines = { json, ...eleventyConfig.frontMatterParsingOptions.engines };
  const guarded = Object.entries(engines).map(([name, parse]) => [
    name,
    (text: string, options: unknown) => {
      const path = withoutDots(String((options as { filePath?: unknown } | undefined)?.filePath ?? ''));
      if (!loading.isGuarding() || isChecked(`./${path}`)) return parse(text, options);
      // What is held back has been reported, and its body is not printed.
      if (loading.isHeldBack(path)) return {};
      const fail = (problems: readonly Problem[]) => {
        const url = addresses.lastOf(path)[0] ?? addressOfFile(path, loading.folder('input'));
        loading.failures.note(keyOf(path), { problems, url });
        return {};
      };
      try {
        const data = parse(text, options) ?? {};
        const faults = faultsOf(path, data, loading);
        if (faults.length > 0) return fail(faults);
        loading.failures.forget(keyOf(path));
        return data;
      } catch (error) {
        return fail(problemsOf(path, error, loading));
      }
    },
  ]);
  eleventyConfig.setFrontMatterParsingOptions({ engines: Object.fromEntries(guarded) });
  eleventyConfig.addPreprocessor('standfirst-front-matter', '*', ({ page }) =>
    loading.failures.has(keyOf(withoutDots(page.inputPath))) ? false : undefined,
  );
}

function keyOf(path: string): string {
  return `front matter ${path}`;
}

/** Keys at which Eleventy ends. A layout's own are the site developer's affair. */
function faultsOf(path: string, data: unknown, loading: Loading): readonly Problem[] {
  if (!isRecord(data) || !path.startsWith(`${loading.folder('input')}/`)) return [];
  const frontMatter = frontMatterOf(path, loading);
  return frontMatter ? checkPageFrontMatter(frontMatter, data, [], loading.hasLayout) : [];
}

/** What the reader of YAML says about it, with the place; else what was thrown. */
function problemsOf(path: string, error: unknown, loading: Loading): readonly Problem[] {
  const frontMatter = frontMatterOf(path, loading);
  const read = frontMatter && readYaml(frontMatter);
  if (read && 'problems' in read) return read.problems;
  return [
    problemOf(path, {
      code: 'template/syntax',
      what: `The front matter cannot be read: ${messageOf(error).split('\n')[0]?.replace(/\.$/, '')}.`,
      why: 'The page cannot be printed.',
      fix: 'Compare it with the front matter of a page that works.',
    }),
  ];
}

function frontMatterOf(path: string, { root }: Loading): YamlBlock | undefined {
  try {
    const split = splitFrontMatter(readSource(root, path).source);
    return 'code' in split ? undefined : split.frontMatter;
  } catch {
    // A virtual template has no file.
    return undefined;
  }
}
