/** Page addresses: where an ordinary page will be, as far as its front matter and its name tell. */
import { posix } from 'node:path';
import { hasFolderSteps, withoutFolderSteps } from '../core/folder-steps.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { type Finding, problemAt, problemOf, type SourceFile } from '../core/source.ts';
import { type YamlBlock, yamlLocator } from '../core/yaml.ts';

/** An ordinary page and its address. */
export interface PageAddress {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly url: string;
  /** The file, if it can be read as text. */
  readonly source?: SourceFile | undefined;
  /** The front matter that says so; absent when the file's name does. */
  readonly frontMatter?: YamlBlock | undefined;
}

/** The address that a permalink says; `undefined` when it is no plain text, such as a template. */
export function permalinkAddress(permalink: unknown): string | undefined {
  if (typeof permalink !== 'string' || permalink === '' || /\{\{|\{%/.test(permalink)) return undefined;
  return posix.join('/', permalink).replace(/\/index\.html$/, '/');
}

/** The address of a file without a permalink. `folder` is Eleventy's input folder. */
export function addressOfFile(path: string, folder: string): string {
  const name = posix.join('/', posix.relative(folder, path)).replace(/\.[^/]+$/, '');
  return posix.basename(name) === 'index' ? `${posix.dirname(name)}/`.replace('//', '/') : `${name}/`;
}

/**
 * What is wrong with a permalink: Eleventy takes text, `false`, or an object of such. One that `mayLeadOut` may be
 * written outside the output folder.
 */
export function permalinkFault(permalink: unknown, mayLeadOut = false): Finding | undefined {
  if (permalink === true || typeof permalink === 'number' || Array.isArray(permalink)) {
    return {
      code: 'value/type',
      what: `"permalink" is ${JSON.stringify(permalink)}, which is no address.`,
      why: 'Nobody could open the page.',
      fix: 'Write an address such as /about/, or remove the key.',
    };
  }
  const url = permalinkAddress(permalink);
  const out = url === undefined || mayLeadOut ? undefined : leadingOut(String(permalink));
  if (out) return out;
  if (url === undefined || url.endsWith('/') || posix.extname(url) !== '') return undefined;
  if (/\/(_redirects|_headers|\.htaccess)$/.test(url)) return undefined;
  return {
    code: 'value/format',
    what: `"permalink" is "${String(permalink)}", which ends neither in / nor in a file name such as feed.xml.`,
    why: 'A web server could not tell that the page is one.',
    fix: writeText(`${url}/`),
  };
}

/** A permalink that is written to another folder than its address says. */
function leadingOut(permalink: string): Finding | undefined {
  const typed = permalink.replace(/^\.\//, '');
  if (!hasFolderSteps(typed) && !typed.includes('\\')) return undefined;
  const address = posix.join('/', withoutFolderSteps(typed));
  return {
    code: 'value/format',
    what: `"permalink" is "${permalink}", which leads to another folder by its ${typed.includes('\\') ? 'backslashes' : 'dots'}.`,
    why: 'The page would be written where no reader finds it, and could overwrite another file.',
    fix: writeText(address.endsWith('/') || posix.extname(address) !== '' ? address : `${address}/`),
  };
}

/** Pages that share an address: each of them is told about the others. */
export function sharedAddresses(pages: readonly PageAddress[]): readonly Problem[] {
  const byUrl = new Map<string, PageAddress[]>();
  for (const page of pages) byUrl.set(page.url, [...(byUrl.get(page.url) ?? []), page]);
  return [...byUrl.values()]
    .filter((sharing) => sharing.length > 1)
    .flatMap((sharing) => {
      const free = freeAddresses(sharing, byUrl);
      return sharing.map((page, index) => {
        const others = sharing.filter((other) => other !== page);
        const chosen = others.filter(({ frontMatter }) => frontMatter).map(({ path }) => path);
        const finding = {
          code: 'url/taken',
          what: `Its address ${page.url} is also that of ${others.map(({ path }) => path).join(' and ')}.`,
          why: 'One of them would overwrite the other.',
          fix: page.frontMatter
            ? `Change this permalink${free[index] === undefined ? '' : `, for example ${free[index]}`}.`
            : chosen.length === others.length
              ? `Change the permalink of ${chosen.join(' and ')}; or rename this file.`
              : 'Rename the file, or give it a permalink.',
        } as const;
        if (!page.frontMatter) {
          const firstLine = page.source?.text.split('\n', 1)[0] ?? '';
          return page.source ? problemAt(page.source, 0, firstLine.length, finding) : problemOf(page.path, finding);
        }
        const { start, end } = yamlLocator(page.frontMatter).value(['permalink']);
        return problemAt(page.frontMatter.source, start, end, finding);
      });
    });
}

/** Addresses like one that pages share, which nothing has. The home page has none. */
function freeAddresses(sharing: readonly PageAddress[], taken: ReadonlyMap<string, unknown>): readonly string[] {
  const url = sharing[0]?.url ?? '/';
  const free: string[] = [];
  for (let number = 2; url !== '/' && free.length < sharing.length; number += 1) {
    const address = url.replace(/(?=\/$|\.[^./]+$|$)/, `-${number}`);
    if (!taken.has(address)) free.push(address);
  }
  return free;
}
