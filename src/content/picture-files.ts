/** Picture files: where a file is that another one shows, seen from the one that names it. */
import { posix } from 'node:path';
import type { ArticleFrontMatter } from './article-schema.ts';
import { isElsewhere } from './link-address.ts';
import type { PictureSource } from './model.ts';

/** A picture as a file names it: from that file, or from the project's root when it begins with `/`. */
export function pictureFrom(picture: NonNullable<ArticleFrontMatter['image']>, mentionedIn: string): PictureSource {
  return { ...picture, file: pictureFile(picture.src, mentionedIn) };
}

/** The path of a picture from the project's root; the address of one on another server. */
export function pictureFile(src: string, mentionedIn: string): string {
  if (isElsewhere(src)) return src;
  return src.startsWith('/') ? posix.normalize(src.slice(1)) : posix.join(posix.dirname(mentionedIn), src);
}
