/** Link addresses: what an address in a text means, seen from where it stands. */
import { posix } from 'node:path';

/** What an address means. */
export type LinkAddress =
  | { readonly to: 'nowhere' }
  | { readonly to: 'elsewhere' }
  /** A Markdown file of the project: paths from the root that it may have. */
  | { readonly to: 'file'; readonly paths: readonly string[]; readonly anchor: string }
  /** An address of the site, before the path prefix. `path` is absent when it depends on an address that is not known. */
  | { readonly to: 'site'; readonly path: string | undefined; readonly anchor: string; readonly isWhole: boolean };

/** Where an address stands. */
export interface LinkOrigin {
  /** The file, from the project's root. */
  readonly file: string;
  /** The address of its page, if it is known. */
  readonly url: string | undefined;
  /** The site's own whole address; empty when it has none. */
  readonly siteUrl: string;
  /** `/` or `/folder/`. */
  readonly pathPrefix: string;
  /** Folder of the site's templates, from which addresses of files may begin as well. */
  readonly inputFolder?: string | undefined;
}

/** Reads an address without escapes. */
export function readLinkAddress(address: string, origin: LinkOrigin): LinkAddress {
  const typed = address.trim();
  if (typed === '') return { to: 'nowhere' };
  const [, beforeAnchor = '', anchor = ''] = /^([^#]*)#?(.*)$/s.exec(typed) ?? [];
  const path = beforeAnchor.replace(/\?.*$/s, '');
  if (isElsewhere(typed)) {
    const own = withinSite(path, origin);
    return own === undefined ? { to: 'elsewhere' } : { to: 'site', path: own, anchor, isWhole: true };
  }
  if (/\.md$/i.test(path)) return { to: 'file', paths: filesNamed(path, origin), anchor };
  if (path === '') return { to: 'site', path: origin.url, anchor, isWhole: false };
  if (path.startsWith('/')) return { to: 'site', path: resolved(path, '/'), anchor, isWhole: false };
  const base = origin.url;
  return { to: 'site', path: base === undefined ? undefined : resolved(path, base), anchor, isWhole: false };
}

/** Whether an address names a server, which may be the site's own, or another way to reach something, such as `mailto:`. */
export function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

/** The files that an address ending in `.md` may mean. */
export function filesNamed(path: string, origin: Pick<LinkOrigin, 'file' | 'inputFolder'>): readonly string[] {
  if (!path.startsWith('/')) return [posix.join(posix.dirname(origin.file), path)];
  const fromRoot = posix.normalize(path.slice(1));
  return origin.inputFolder ? [fromRoot, posix.join(origin.inputFolder, fromRoot)] : [fromRoot];
}

/** The path of a whole address of the site itself, without the path prefix. `http` and `https` are one site. */
function withinSite(path: string, { siteUrl, pathPrefix }: LinkOrigin): string | undefined {
  const bare = (url: string) => url.replace(/^(?:https?:)?\/\//i, '');
  const home = bare(siteUrl).replace(/\/+$/, '');
  if (siteUrl === '' || !/^(?:https?:)?\/\//i.test(path)) return undefined;
  const [, host = '', rest = ''] = /^([^/]*)(.*)$/s.exec(bare(path)) ?? [];
  const asked = host.toLowerCase() + rest;
  const base = home + pathPrefix.replace(/\/$/, '');
  if (asked === base) return '/';
  return asked.startsWith(`${base}/`) ? resolved(asked.slice(base.length), '/') : undefined;
}

/** The path, with `..` and `.` followed, from an address of the site. Nothing is escaped. */
function resolved(path: string, base: string): string {
  return posix.normalize(path.startsWith('/') ? path : base.replace(/[^/]*$/, '') + path);
}
