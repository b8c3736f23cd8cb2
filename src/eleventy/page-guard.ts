/**
 * Page guard: the site's ordinary pages (about, privacy …) are Eleventy's, and Eleventy ends at the first mistake.
 *
 * What it would choke on is found first: in a build it is reported with everything else, while serving the page is held
 * back and everything else goes on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { splitFrontMatter } from '../content/front-matter.ts';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { decodeSource, problemAt } from '../core/source.ts';
import { readYaml, yamlLocator } from '../core/yaml.ts';

/** Ordinary pages that Eleventy must not be given. */
export interface HeldBack {
  readonly problems: readonly Problem[];
  /** Paths from the project's root, with `/`. */
  readonly files: ReadonlySet<string>;
  /** All pages that were looked at. */
  readonly looked: readonly string[];
}

/** Looks at the front matter of every page in the input folder. */
export function checkOrdinaryPages(
  root: string,
  inputFolder: string,
  ignored: readonly string[],
  layoutNames: readonly string[],
): HeldBack {
  const problems: Problem[] = [];
  const looked = pageFiles(root, inputFolder, ignored);
  for (const path of looked) problems.push(...problemsOf(root, path, layoutNames));
  return { problems, files: new Set(problems.map(({ file }) => file)), looked };
}

function problemsOf(root: string, path: string, layoutNames: readonly string[]): readonly Problem[] {
  const { source, problem } = decodeSource(path, readFileSync(join(root, path)));
  if (problem) return [problem];
  if (!source.text.startsWith('---')) return [];
  const split = splitFrontMatter(source);
  // JavaScript and JSON front matter of a page is the site developer's own affair.
  if ('code' in split) return split.code === 'front-matter/language' ? [] : [split];
  const read = readYaml(split.frontMatter);
  if ('problems' in read) return read.problems;

  const { layout, date } = read.data;
  const found: Problem[] = [];
  const at = (key: string, finding: Parameters<typeof problemAt>[3]) => {
    const { start, end } = yamlLocator(split.frontMatter).value([key]);
    found.push(problemAt(source, start, end, finding));
  };
  if (typeof layout === 'string' && /\.njk$/.test(layout) && !layoutNames.includes(layout)) {
    const near = nearest(layout, layoutNames);
    at('layout', {
      code: 'layout/missing',
      what: `There is no layout "${layout}".`,
      why: 'The page cannot be printed.',
      fix: near === undefined ? 'Create it, or name another layout.' : `Write "${near}".`,
    });
  }
  if (typeof date === 'string' && Number.isNaN(Date.parse(date)) && !/^(last |created|git )/i.test(date)) {
    at('date', {
      code: 'date/invalid',
      what: `"date" is "${date}", which is not a date.`,
      why: 'Eleventy cannot put the page in order.',
      fix: 'Write year-month-day, such as 2022-02-07.',
    });
  }
  return found;
}

function pageFiles(root: string, folder: string, ignored: readonly string[]): readonly string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (
        entry.name.startsWith('.') ||
        entry.name.startsWith('_') ||
        entry.name === 'node_modules' ||
        ignored.includes(path)
      )
        return [];
      if (entry.isDirectory()) return pageFiles(root, path, ignored);
      return /\.(?:md|njk|html|liquid)$/.test(entry.name) ? [path] : [];
    });
  } catch {
    return [];
  }
}
