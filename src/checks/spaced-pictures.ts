/** Spaced pictures: what to write for a picture whose address has spaces in it, which Markdown cannot read. */
import { posix } from 'node:path';
import type { UnreadPicture } from '../content/document.ts';
import type { ProjectFiles } from '../content/editorial-check.ts';
import { isElsewhere } from '../content/link-address.ts';
import { pictureFile } from '../content/picture-files.ts';
import type { Finding } from '../core/source.ts';
import { writtenIn } from './written-paths.ts';

/** What is said of it, with the file that is there; `from` is the file that names the picture. */
export function spacedPicture(
  { src, finding }: UnreadPicture,
  from: string,
  { fileExists, nearFile }: ProjectFiles,
): Finding {
  if (isElsewhere(src)) return finding;
  const file = pictureFile(src, from);
  if (fileExists(file)) return { ...finding, fix: `Write ${inBrackets(src)}, with < and > around it.` };
  const near = nearFile(file, from);
  if (near !== undefined) return { ...finding, fix: `Write ${inBrackets(writtenIn(from, near, src))}.` };
  const name = posix.basename(src).replace(/\s+/g, '-');
  return { ...finding, fix: `Put the picture beside the article as ${name}, without spaces, and write ${name}.` };
}

function inBrackets(address: string): string {
  return /\s/.test(address) ? `<${address}>` : address;
}
