/** Addresses: the URL of each article. */
import { posix } from 'node:path';
import { slugOf } from '../core/plain-text.ts';
import type { ReadFile } from './parse-file.ts';

/** The address of an article, and whether its author chose it. */
export interface ArticleAddress {
  readonly file: Pick<ReadFile, 'source' | 'yaml' | 'typed'>;
  readonly url: string;
  readonly fromPermalink: boolean;
}

/**
 * `/{section}/{slug}/`, without a section `/{slug}/`; `permalink` in the front matter decides otherwise.
 * An article whose front matter is broken has the address that can be made out.
 */
export function articleAddress(file: ReadFile): ArticleAddress {
  const { permalink, section } = file.typed;
  if (typeof permalink === 'string' && permalink.startsWith('/')) return { file, url: permalink, fromPermalink: true };
  return { file, url: usualAddress(section, file.source.path), fromPermalink: false };
}

/** The address that a section and the name of a file make. */
export function usualAddress(section: unknown, path: string): string {
  const folder = typeof section === 'string' ? slugOf(section) : '';
  const prefix = folder === '' ? '' : `/${folder}`;
  return `${prefix}/${articleSlug(path)}/`;
}

/** The name of an article: its file's without a leading date, or its folder's when the file is called `index`. */
export function articleSlug(path: string): string {
  const name = posix.basename(path).replace(/\.[^.]+$/, '');
  const named = name === 'index' ? posix.basename(posix.dirname(path)) : name;
  // A name without a letter or digit would give the address `//`, which leads to another site.
  return slugOf(named.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, '')) || 'article';
}
