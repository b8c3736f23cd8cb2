/** Body pictures: every picture of a body, with its words, its place and that of its address. */
import type { Token } from 'markdown-it';
import type { BodyPicture } from '../content/document.ts';
import { type LinkSearch, placeOfDefinition } from './body-links.ts';
import { inlineMark } from './link-rules.ts';
import { placedTokens } from './placed-tokens.ts';
import { placeholdersIn } from './placeholders.ts';
import { decodeLoosely } from './settled-tags.ts';

/** The pictures by their token, in the order they stand. One that a tag stands in has been reported. */
export function bodyPictures(tokens: readonly Token[], search: LinkSearch): ReadonlyMap<Token, BodyPicture> {
  const pictures = new Map<Token, BodyPicture>();
  for (const { token, block, spanOf } of placedTokens(tokens, search, holdsImages)) {
    for (const image of (token.children ?? []).filter(isImage)) {
      if (placeholdersIn(image.content + decodeLoosely(String(image.attrs))).length > 0) continue;
      const mark = inlineMark(image);
      const whole = mark?.whole ? spanOf(mark.whole.start, mark.whole.end) : block;
      const definition = mark?.label === undefined ? undefined : placeOfDefinition(mark.label, search);
      const address = definition ?? (mark ? spanOf(mark.start, mark.end) : whole);
      pictures.set(image, { ...wordsOf(image), ...whole, address });
    }
  }
  return pictures;
}

function holdsImages({ children }: Token): boolean {
  return children?.some(isImage) === true;
}

function isImage({ type }: Token): boolean {
  return type === 'image';
}

function wordsOf(image: Token): Pick<BodyPicture, 'src' | 'alt' | 'caption'> {
  return {
    src: decodeLoosely(String(image.attrGet('src') ?? '')),
    alt: (image.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join(''),
    caption: String(image.attrGet('title') ?? ''),
  };
}
