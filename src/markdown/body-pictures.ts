/** Body pictures: every picture of a body, with its words, its place and that of its address. */
import type { Token } from 'markdown-it';
import type { BodyPicture } from '../content/document.ts';
import { blockOf, type LinkSearch, placeOfDefinition, spanOf } from './body-links.ts';
import { inlineMark } from './link-rules.ts';
import { inlinePlaces } from './places.ts';
import { decodeLoosely } from './settled-tags.ts';
import { placeholdersIn } from './tags.ts';

/** The pictures by their token, in the order they stand. One that a tag stands in has been reported. */
export function bodyPictures(tokens: readonly Token[], search: LinkSearch): ReadonlyMap<Token, BodyPicture> {
  const { source, tags } = search;
  const pictures = new Map<Token, BodyPicture>();
  let lines: readonly [number, number] = [0, 1];
  let from = 0;

  for (const token of tokens) {
    if (token.map) lines = token.map;
    if (!token.children?.some(isImage)) continue;
    const images = token.children.filter(isImage);
    const block = blockOf(lines, search);
    const places = inlinePlaces(source.text, token.content, block, from, tags);
    from = Math.max(from, places(token.content.length) ?? 0);
    for (const image of images) {
      if (placeholdersIn(image.content + decodeLoosely(String(image.attrs))).length > 0) continue;
      const mark = inlineMark(image);
      const whole = mark?.whole ? spanOf(places, mark.whole.start, mark.whole.end, block) : block;
      const definition = mark?.label === undefined ? undefined : placeOfDefinition(mark.label, search);
      const address = definition ?? (mark ? spanOf(places, mark.start, mark.end, block) : whole);
      pictures.set(image, { ...wordsOf(image), ...whole, address });
    }
  }
  return pictures;
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
