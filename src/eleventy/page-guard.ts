/**
 * Page guard: the site's ordinary pages (about, privacy …) are Eleventy's, and Eleventy ends at the first mistake.
 *
 * What it would choke on is found first: in a build it is reported with everything else, while serving the page is held
 * back and everything else goes on.
 */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { splitFrontMatter } from '../content/front-matter.ts';
import type { Problem } from '../core/problem.ts';
import { readSource } from '../core/read-source.ts';
import type { SourceFile } from '../core/source.ts';
import { readYaml } from '../core/yaml.ts';
import { inputFiles } from './input-files.ts';
import { addressOfFile, type PageAddress, permalinkAddress, sharedAddresses } from './page-addresses.ts';
import { checkPageFrontMatter } from './page-front-matter.ts';

/** Ordinary pages that Eleventy must not be given. */
export interface HeldBack {
  readonly problems: readonly Problem[];
  /** Paths from the project's root, with `/`. */
  readonly files: ReadonlySet<string>;
  /** Where each page is or would be, as far as that can be told without Eleventy. */
  readonly addresses: readonly PageAddress[];
}

/** Where ordinary pages and what they need are. Folders are from the root. */
export interface PageGuardSettings {
  readonly root: string;
  readonly folder: string;
  /** Files and folders in it that hold no ordinary pages. */
  readonly ignored: readonly string[];
  /** The names of all layouts. */
  readonly layoutNames: readonly string[];
  /** Whether Eleventy finds the layout of a name as typed; without it, whether it is one of `layoutNames`. */
  readonly hasLayout?: (name: string) => boolean;
  /** Compiles the body of a page; `override` is its key `templateEngineOverride`. */
  readonly checkBody?: (source: SourceFile, bodyStart: number, override: unknown) => readonly Problem[];
}

/** Looks at every page in the input folder. */
export function checkOrdinaryPages(settings: PageGuardSettings): HeldBack {
  const { root, folder, ignored } = settings;
  const pages = inputFiles(root, folder, ignored)
    .filter((path) => PAGE.test(path))
    .map((path) => readPage(path, settings));
  const addresses = pages.map(({ address }) => address);
  const known = pages.filter(({ isKnown }) => isKnown).map(({ address }) => address);
  const problems = [...pages.flatMap((page) => page.problems), ...sharedAddresses(known)];
  return { problems, files: new Set(problems.map(({ file }) => file)), addresses };
}

const PAGE = /\.(?:md|njk|html|liquid)$/;

interface ReadPage {
  readonly problems: readonly Problem[];
  readonly address: PageAddress;
  /** Whether nothing but the front matter and the name can decide the address. */
  readonly isKnown: boolean;
}

function readPage(path: string, settings: PageGuardSettings): ReadPage {
  const { root, folder, layoutNames, checkBody = () => [] } = settings;
  const { hasLayout = (name: string) => layoutNames.includes(name) } = settings;
  const isAlone = !hasDataFiles(root, path, folder);
  const { source, problem } = readSource(root, path);
  const fromName = { path, url: addressOfFile(path, folder), source };
  if (problem) return { problems: [problem], address: fromName, isKnown: false };
  if (!source.text.startsWith('---'))
    return { problems: checkBody(source, 0, undefined), address: fromName, isKnown: isAlone };

  const split = splitFrontMatter(source);
  if ('code' in split) {
    // JavaScript and JSON front matter of a page is the site developer's own affair.
    return { problems: split.code === 'front-matter/language' ? [] : [split], address: fromName, isKnown: false };
  }
  const read = readYaml(split.frontMatter);
  const body = (engine: unknown) => checkBody(source, split.bodyStart, engine);
  if ('problems' in read) {
    const { problems, rest } = read;
    // What a line that cannot be read may have said is not missed.
    const inRest = rest ? checkPageFrontMatter(rest.block, rest.data, layoutNames, hasLayout) : [];
    const others = [...inRest.filter(({ code }) => code !== 'key/missing'), ...body(rest?.data.templateEngineOverride)];
    return { problems: [...problems, ...others], address: fromName, isKnown: false };
  }
  const { data } = read;
  const problems = [
    ...checkPageFrontMatter(split.frontMatter, data, layoutNames, hasLayout),
    ...body(data.templateEngineOverride),
  ];
  const url = permalinkAddress(data.permalink);
  const isComputed = isSet(data.eleventyComputed) || isSet(data.pagination) || data.draft === true;
  return {
    problems,
    address: url === undefined ? fromName : { path, url, frontMatter: split.frontMatter },
    isKnown: !isComputed && (url !== undefined || (!isSet(data.permalink) && isAlone)),
  };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Whether a data file beside the page, or of a folder that it is in, could give it an address. */
function hasDataFiles(root: string, path: string, folder: string): boolean {
  const bases = [path.replace(/\.[^/]+$/, '')];
  for (let at = posix.dirname(path); at.startsWith(folder) && at !== '.'; at = posix.dirname(at))
    bases.push(posix.join(at, posix.basename(at)));
  return bases.some((base) =>
    ['.json', '.11tydata.json', '.11tydata.js', '.11tydata.cjs', '.11tydata.mjs', '.11tydata.yaml', '.yaml'].some(
      (ending) => existsSync(join(root, base + ending)),
    ),
  );
}
