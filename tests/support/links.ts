/** Links: finds what the pages of a built folder link to or load although it is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageElement, pageElements } from './page-elements.ts';
import { filesBelow } from './repository.ts';

export interface LinkOptions {
  /** The path that the folder stands at, such as `/magazine/`; `/` when left out. */
  readonly pathPrefix?: string;
  /** The site's own address: absolute URLs that begin with its origin are checked too, `og:image` among them. */
  readonly siteUrl?: string;
}

interface Reference {
  /** As written in the page. */
  readonly url: string;
  /** The start tag or attribute, for the message. */
  readonly where: string;
  readonly line: number;
}

/**
 * The broken internal links and sources of every `.html` file, as `file:line where="url": reason`.
 *
 * `a`, `area` and `link` (`href`), `src`, `srcset`, `poster`, `data`, redirects, social pictures, and `#fragments`,
 * which must be an `id` of the page they point to. Other sites are not asked.
 */
export function brokenLinks(folder: string, { pathPrefix = '/', siteUrl }: LinkOptions = {}): string[] {
  const origin = new URL(siteUrl ?? 'http://this-site.invalid').origin;
  const prefix = `/${pathPrefix}/`.replace(/\/+/g, '/');
  const files = new Set(filesBelow(folder));
  const pages = new Map(
    [...files].filter((file) => file.endsWith('.html')).map((file) => [file, readPage(join(folder, file))]),
  );

  return [...pages].flatMap(([file, page]) => {
    const base = new URL(
      page.base ?? '',
      new URL(prefix + encodeURI(file).replace(/(^|\/)index\.html$/, '$1'), origin),
    );

    return page.references.flatMap(({ url, where, line }) => {
      const reason = complaint(url, base);
      return reason ? [`${file}:${line} ${where}="${url}": ${reason}`] : [];
    });
  });

  function complaint(url: string, base: URL): string | undefined {
    if (!URL.canParse(url, base.href)) return 'is not a URL';
    const target = new URL(url, base);
    if (target.origin !== origin) return undefined;
    if (!target.pathname.startsWith(prefix)) return `is outside the path prefix ${prefix}`;

    const path = decoded(target.pathname.slice(prefix.length));
    const file = [path, `${path}/index.html`, `${path}index.html`].find((name) => files.has(name));
    if (file === undefined) return 'no such file';

    const fragment = decoded(target.hash.slice(1).replace(/:~:.*$/, ''));
    const ids = pages.get(file)?.ids;
    return !ids || fragment === '' || fragment === 'top' || ids.has(fragment) ? undefined : `no such id in ${file}`;
  }
}

interface Page {
  readonly references: readonly Reference[];
  readonly ids: ReadonlySet<string>;
  readonly base: string | undefined;
}

function readPage(file: string): Page {
  const elements = pageElements(readFileSync(file, 'utf8'));

  return {
    references: elements.flatMap(references),
    ids: new Set(
      elements
        .flatMap(({ name, attributes: { id, name: anchor } }) => [id, name === 'a' ? anchor : id])
        .filter((id) => id !== undefined),
    ),
    base: elements.find(({ name }) => name === 'base')?.attributes.href,
  };
}

const SOCIAL = /^(og:image|og:image:url|og:image:secure_url|og:url|og:video|og:audio|twitter:image)$/;

function references({ name, attributes, line }: PageElement): Reference[] {
  const found: Reference[] = [];
  const add = (where: string, url: string | undefined) => {
    if (url !== undefined) found.push({ url: url.trim(), where: `${name} ${where}`, line });
  };

  // A connection is opened to a host, not to a page.
  const onlyAHost = /\b(preconnect|dns-prefetch)\b/.test(attributes.rel ?? '');
  if (name !== 'base' && !onlyAHost) add('href', attributes.href ?? attributes['xlink:href']);
  if (name === 'object') add('data', attributes.data);
  if (name === 'meta' && SOCIAL.test(attributes.property ?? attributes.name ?? '')) add('content', attributes.content);
  if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '')) {
    add('content', /;\s*url\s*=\s*['"]?([^'"]*)/i.exec(attributes.content ?? '')?.[1]);
  }
  add('src', attributes.src);
  add('poster', attributes.poster);
  for (const url of candidates(attributes.srcset)) add('srcset', url);
  for (const url of candidates(attributes.imagesrcset)) add('imagesrcset', url);
  return found;
}

// A comma separates candidates only when white space follows or the descriptor precedes it: URLs may hold commas.
function candidates(srcset = ''): string[] {
  return srcset
    .split(/,\s+|(?<=\s[\d.]+[wxh]),/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
