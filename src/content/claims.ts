/** Claims: where a text says that something can be watched on a provider at this moment. */
import type { ClaimWords } from './claim-words.ts';
import { COVER } from './running-prose.ts';

/** One claim. */
export interface Claim {
  /** The index of the name in the list that was given. */
  readonly name: number;
  /** Where its words stand. */
  readonly start: number;
  readonly end: number;
}

/** Finds claims about these names. */
export interface ClaimFinder {
  /** Whether there can be a claim in a text, or in a part of it. Most texts name providers, and claim nothing. */
  mayClaim(text: string, names: readonly string[]): boolean;
  find(text: string, names: readonly string[]): readonly Claim[];
}

/** A finder for a language. */
export function claimFinder(words: ClaimWords): ClaimFinder {
  const between = `(?:${JOIN}${anyOf([...words.present, ...words.between])}){0,4}`;
  const claim = new RegExp(
    `(?<![\\p{L}\\p{N}'’-])${anyOf(words.present)}${between}${JOIN}${anyOf(words.on)}${JOIN}`,
    'giu',
  );
  const next = new RegExp(
    `(?:${MARKS},${JOIN}(?:${anyOf(words.and)}${JOIN})?|${JOIN}${anyOf(words.and)}${JOIN})`,
    'iuy',
  );

  const justBefore = new RegExp(`(?<=${anyOf(words.on)}${JOIN})`, 'iuy');
  const isOn = (text: string, name: string): boolean => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      justBefore.lastIndex = at;
      if (justBefore.test(text)) return true;
    }
    return false;
  };

  // A claim begins with a name that something is on.
  const mayClaim = (text: string, names: readonly string[]) => names.some((name) => isOn(text, name));
  const find = (text: string, names: readonly string[]): readonly Claim[] => {
    if (!mayClaim(text, names)) return [];
    const longestFirst = [...names.entries()].sort(([, a], [, b]) => b.length - a.length);
    const nameAt = (at: number) =>
      longestFirst.find(
        ([, name]) => text.startsWith(name, at) && !GOES_ON.test(text.slice(at + name.length, at + name.length + 4)),
      );

    return [...text.matchAll(claim)].flatMap((match) => {
      const found: Claim[] = [];
      let start = match.index;
      let at = match.index + match[0].length;
      for (let named = nameAt(at); named; named = nameAt(at)) {
        const end = at + named[1].length;
        found.push({ name: named[0], start, end });
        next.lastIndex = end;
        const joint = next.exec(text);
        if (!joint) break;
        at = next.lastIndex;
        start = at;
      }
      const last = found.at(-1);
      return last && isMeant(text, match.index, last.end, words) ? found : [];
    });
  };
  return { mayClaim, find };
}

/** Marks of Markdown and of quotations, which may stand around any word. */
const MARKS = `[*_\\[\\]“”"‘’${COVER}]*`;
/** What stands between two words of one paragraph. */
const JOIN = `${MARKS}(?:[^\\S\\n]+\\n?|\\n)[^\\S\\n]*${MARKS}`;
/** What makes a name part of another: Netflix Korea, Apple TV+, Netflix’s. */
const GOES_ON = /^(?:[\p{L}\p{N}+-]|['’]s|[^\S\n]+\p{Lu})/u;
const SENTENCE_END = /[.!?…]["”’')*_\]]*(?=\s)|\n[^\S\n]*\n/g;

function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/'/g, "['’]").replace(/ /g, '\\s+')).join('|')})`;
}

/** Whether the sentence says that it is so: affirmed, at this moment, and of the show itself. */
function isMeant(text: string, start: number, end: number, words: ClaimWords): boolean {
  const before = text.slice(sentenceStart(text, start), start);
  const after = text.slice(end);
  if (/^[^.!?\n]*\?/.test(after)) return false;
  const [following = ''] = wordsOf(after.slice(0, 40));
  if (words.later.includes(following) && !/^[^\p{L}]*[,.;:—–]/u.test(after)) return false;
  const said = wordsOf(before);
  if (said.some((word) => words.others.includes(word))) return false;
  if (wordsOf(before.split(/[,;:—–(]/).at(-1) ?? '').some((word) => words.supposed.includes(word))) return false;
  const verdict = said.findLast((word) => words.affirmed.includes(word) || words.denied.includes(word));
  return verdict === undefined || words.affirmed.includes(verdict);
}

function sentenceStart(text: string, at: number): number {
  // No sentence that somebody would read is longer.
  const from = Math.max(at - 600, 0);
  const ends = [...text.slice(from, at).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}[\p{L}'-]*/gu) ?? []
  );
}
