/** Tag partners: which opening and which end were meant for each other, where Markdown could not bring them together. */
import { nearest } from '../core/nearest.ts';
import { isPaired, roleOf, type Shortcodes, shortcodeNames } from './shortcodes.ts';
import type { Tag } from './tags.ts';

/** Openings and ends that were meant for each other, as far as can be made out. */
export function partnersAmong(left: readonly Tag[], shortcodes: Shortcodes): ReadonlyMap<Tag, Tag> {
  const partners = new Map<Tag, Tag>();
  const pair = (opening: Tag, end: Tag) => partners.set(opening, end).set(end, opening);
  const meant = meantNames(left, shortcodes);
  const openByName = new Map<string, Tag[]>();
  const openOf = (name: string): Tag[] => {
    const open = openByName.get(name) ?? [];
    openByName.set(name, open);
    return open;
  };
  const ends: Tag[] = [];
  for (const tag of left) {
    const name = meant.get(tag) ?? tag.name;
    if (roleOf(name, shortcodes).role !== 'end' && name !== 'end') {
      if (canOpen(name, shortcodes)) openOf(name).push(tag);
      continue;
    }
    const opening = openOf(name.slice(3)).pop();
    if (opening) pair(opening, tag);
    else ends.push(tag);
  }
  // `{% pullquote %}…{% endbox %}`: the end of something else.
  const strays = new Set(ends);
  const open = new Set([...openByName.values()].flat());
  const waiting: Tag[] = [];
  for (const tag of left) {
    if (open.has(tag)) waiting.push(tag);
    const opening = strays.has(tag) ? waiting.pop() : undefined;
    if (opening) pair(opening, tag);
  }
  return partners;
}

/** Whether an end, the next tag after an opening, is that of something else: far from it, it could belong to anything. */
export function isEndOfOther(end: Tag, { name, number }: Tag): boolean {
  return end.name !== `end${name}` && end.number === number + 1;
}

/** The end, between an opening and its own, of what was opened before: the two cross. */
export function endBetween(opening: Tag, end: Tag, tags: readonly Tag[], shortcodes: Shortcodes): Tag | undefined {
  if (end.name !== `end${opening.name}`) return undefined;
  const open: string[] = [];
  for (const tag of tags.slice(opening.number + 1, end.number)) {
    const role = roleOf(tag.name, shortcodes);
    if (isPaired(tag.name, shortcodes)) open.push(tag.name);
    else if (role.role === 'end' && !open.includes(role.of)) return tag;
    else if (role.role === 'end') open.splice(open.lastIndexOf(role.of));
  }
  return undefined;
}

function canOpen(name: string, shortcodes: Shortcodes): boolean {
  return isPaired(name, shortcodes) || roleOf(name, shortcodes).role === 'unknown';
}

/** By the tag, the name that was meant. */
function meantNames(tags: readonly Tag[], shortcodes: Shortcodes): ReadonlyMap<Tag, string> {
  const names = new Set(shortcodeNames(shortcodes));
  const known = knownNames(shortcodes);
  const guesses = new Map<string, string>();
  const meant = (tag: Tag): string => {
    const ended = endedName(tag);
    if (ended !== undefined) return `end${ended}`;
    const guess = guesses.get(tag.name) ?? (names.has(tag.name) ? tag.name : (nearest(tag.name, known) ?? tag.name));
    guesses.set(tag.name, guess);
    return guess;
  };
  return new Map(tags.map((tag) => [tag, meant(tag)]));
}

/** The names of all shortcodes, and of all ends. */
export function knownNames(shortcodes: Shortcodes): readonly string[] {
  const names = shortcodeNames(shortcodes);
  return [...names, ...names.filter((name) => isPaired(name, shortcodes)).map((name) => `end${name}`)];
}

/** The name in `{% /pullquote %}` or `{% end pullquote %}`; empty in `{% end %}`. */
export function endedName({ name, argumentsText }: Tag): string | undefined {
  if (name === 'end') return /^\s*([\w-]*)/.exec(argumentsText)?.[1] ?? '';
  return name === '' ? /^\s*\/\s*([\w-]+)/.exec(argumentsText)?.[1] : undefined;
}
