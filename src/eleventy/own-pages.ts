/**
 * Own pages: the addresses of the site's ordinary pages, made out before Eleventy reads them.
 *
 * Most stand in front matter or follow from the file's name. What a program or a template decides is only known as a
 * pattern, or not at all; then nobody may call an address wrong until Eleventy has said its own.
 */
import { readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { splitFrontMatter } from '../content/front-matter.ts';
import { readSource } from '../core/read-source.ts';
import type { SourceFile } from '../core/source.ts';
import { asTemplate, literally } from '../core/text-as-pattern.ts';
import { readYaml, type YamlBlock } from '../core/yaml.ts';
import { inputFiles } from './input-files.ts';

/** One page whose address is certain. */
export interface OwnPage {
  readonly source: SourceFile;
  /** Where its text begins, after the front matter. */
  readonly bodyStart: number;
  readonly url: string;
  /** The layout that its front matter names. */
  readonly layout?: string | undefined;
  /** The front matter, when a `permalink` in it made the address. */
  readonly permalinkIn?: YamlBlock | undefined;
}

/** All of them. */
export interface OwnPages {
  readonly pages: readonly OwnPage[];
  /** Addresses that templates make. */
  readonly patterns: readonly RegExp[];
  /** Whether there may be addresses of which nothing is known. */
  readonly mayBeMore: boolean;
}

/** A template that a plugin or the configuration adds without a file. */
export type VirtualTemplates = Readonly<
  Record<string, { readonly data?: Readonly<Record<string, unknown>> | undefined } | undefined>
>;

/** Reads the input folder. `ignored` are paths from the root. */
export function readOwnPages(
  root: string,
  inputFolder: string,
  ignored: readonly string[],
  virtual: VirtualTemplates = {},
): OwnPages {
  const found: Found = { pages: [], patterns: [], mayBeMore: false };
  for (const path of inputFiles(root, inputFolder, ignored)) {
    const name = posix.relative(inputFolder, path);
    const extension = /\.(11ty\.[cm]?[jt]sx?|[^.]+)$/.exec(path)?.[1] ?? '';
    if (/11tydata|^json$/.test(extension) || path.includes('.11tydata.')) {
      // Data of a folder or a template may hold a permalink, which a program may make.
      if (/permalink/i.test(textOf(root, path))) found.mayBeMore = true;
    } else if (/^(?:md|html|njk|liquid)$/.test(extension)) {
      addTemplate(readSource(root, path).source, name, found);
    } else if (/^(?:11ty\.|vto$|webc$|hbs$|ejs$|pug$|haml$|mustache$|mdx$|jsx$|tsx$)/.test(extension)) {
      if (/permalink|pagination/i.test(textOf(root, path))) found.mayBeMore = true;
      else found.patterns.push(exactly(defaultAddress(name)));
    }
  }
  for (const [path, template] of Object.entries(virtual))
    addAddress(template?.data ?? {}, path.replace(/^\.\//, ''), found);
  return found;
}

interface Found {
  readonly pages: OwnPage[];
  readonly patterns: RegExp[];
  mayBeMore: boolean;
}

function addTemplate(source: SourceFile, name: string, found: Found): void {
  const split = source.text.startsWith('---') ? splitFrontMatter(source) : undefined;
  if (split && 'code' in split) {
    if (split.code === 'front-matter/language' || saysAddress(source.text, {})) found.mayBeMore = true;
    else found.patterns.push(exactly(defaultAddress(name)));
    return;
  }
  const read = split ? readYaml(split.frontMatter) : { data: {} };
  const data = 'problems' in read ? (read.rest?.data ?? {}) : read.data;
  // Its problems are said by others; the address is known unless a line that cannot be read says it.
  if ('problems' in read && saysAddress(source.text, data)) found.mayBeMore = true;
  else addAddress(data, name, found, { source, bodyStart: split?.bodyStart ?? 0, block: split?.frontMatter });
}

/** Whether a page whose front matter cannot be read may say its address beside what could be read. */
function saysAddress(text: string, data: Readonly<Record<string, unknown>>): boolean {
  return ['permalink', 'pagination', 'eleventyComputed'].some((key) => !(key in data) && text.includes(key));
}

function addAddress(
  data: Readonly<Record<string, unknown>>,
  name: string,
  found: Found,
  file?: Pick<OwnPage, 'source' | 'bodyStart'> & { readonly block: YamlBlock | undefined },
): void {
  const { permalink, pagination, eleventyComputed } = data;
  const computed = typeof eleventyComputed === 'object' && eleventyComputed !== null && 'permalink' in eleventyComputed;
  if (permalink === false) return;
  if (computed || (permalink !== undefined && typeof permalink !== 'string')) found.mayBeMore = true;
  else if (permalink !== undefined && /\{[{%]/.test(permalink)) found.patterns.push(patternOf(permalink));
  else {
    const url = permalink === undefined ? defaultAddress(name) : addressOfPermalink(permalink);
    if (pagination !== undefined) found.patterns.push(new RegExp(`^${literally(url)}(?:\\d+/)?$`));
    else if (file)
      found.pages.push({
        source: file.source,
        bodyStart: file.bodyStart,
        url,
        ...(typeof data.layout === 'string' && { layout: data.layout }),
        ...(permalink !== undefined && { permalinkIn: file.block }),
      });
    else found.patterns.push(exactly(url));
  }
}

/** `/about/` of `about.md`, `/` of `index.njk`, as Eleventy names what has no permalink. */
export function defaultAddress(name: string): string {
  const folder = posix.dirname(name) === '.' ? '' : posix.dirname(name);
  const stem = basename(name)
    .replace(/\.(?:11ty\.[cm]?[jt]sx?|[^.]+)$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '');
  const last = stem === 'index' || stem === posix.basename(folder) ? [] : [stem];
  return `/${[...(folder === '' ? [] : [folder]), ...last].join('/')}/`.replace(/^\/\/$/, '/');
}

function addressOfPermalink(permalink: string): string {
  return posix.normalize(`/${permalink}`).replace(/\/index\.html$/, '/');
}

/** A permalink with template code in it may give any text there. */
function patternOf(permalink: string): RegExp {
  return new RegExp(`^/?${asTemplate(permalink.replace(/index\.html$/, ''))}$`);
}

function exactly(url: string): RegExp {
  return new RegExp(`^${literally(url)}$`);
}

function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
