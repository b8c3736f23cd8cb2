/** Ids: what a word looks like that is part of a web address and names a file. */
import { slugOf } from './plain-text.ts';

/** The pattern of an id: lower case letters, digits, and hyphens between them. */
export const ID_PATTERN = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

const ID = new RegExp(ID_PATTERN);

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Whether a text looks like an id of two words or more, and like no name. */
export function isIdOfWords(text: string): boolean {
  return text.includes('-') && isId(text);
}

/** The id that a name makes; empty where it has no letter or digit that an id can have. */
export function idFor(name: string): string {
  return slugOf(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}
