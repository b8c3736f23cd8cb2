/** Text patterns: what is found in sentences as they were typed, outside code. */
import type { Token } from 'markdown-it';
import type { UnreadPicture } from '../content/document.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { withoutCodeSpans } from './code-spans.ts';
import { inlineMark } from './link-rules.ts';
import { type PlaceSearch, placedTokens } from './placed-tokens.ts';
import { restoreTags } from './placeholders.ts';
import type { Tag } from './tags.ts';

/** Something that authors type and that Markdown prints as it stands. */
export interface TextPattern {
  /** If it has a group `wrong`, that is what is marked, which takes the flag `d`. */
  readonly pattern: RegExp;
  /** Whether what Markdown has read as a link or picture is not looked at. */
  readonly skipsLinks?: boolean;
  /** What to say of a match and its groups; nothing when it may be meant. */
  find(typed: string, groups: Groups): TextFinding | undefined;
}

/** What is said of a text: of one that was to be a picture also its file, which decides what to write, and of one that was to be a tag its name. */
export type TextFinding = Finding & { readonly picture?: string; readonly tag?: string };

/** What was to be a tag, and is none. */
export interface BrokenTag {
  readonly name: string;
  readonly start: number;
}

/** The problems of all sentences, those of pictures, of which more can be said by whoever knows the files, and what was to be tags. */
export interface FoundTexts {
  readonly problems: readonly Problem[];
  readonly pictures: readonly UnreadPicture[];
  readonly tags: readonly BrokenTag[];
}

/** What the named groups of a pattern have matched. */
export type Groups = Readonly<Partial<Record<string, string>>>;

/** Looks through all sentences. What one pattern has found is not looked at by the next. */
export function searchTexts(
  tokens: readonly Token[],
  search: PlaceSearch,
  patterns: () => readonly TextPattern[],
): FoundTexts {
  const { source, tags } = search;
  const problems: Problem[] = [];
  const pictures: UnreadPicture[] = [];
  const brokenTags: BrokenTag[] = [];
  for (const { token, spanOf } of placedTokens(tokens, search, isWorthSearching)) {
    let shown = withoutCodeSpans(token.content);
    let unread = withoutLinks(shown, token);
    // Mostly all brackets are those of links.
    const isUnread = WORTH_SEARCHING.test(unread);
    for (const { pattern, skipsLinks, find } of patterns()) {
      if (skipsLinks && !isUnread) continue;
      for (const match of (skipsLinks ? unread : shown).matchAll(pattern)) {
        const told = find(restoreTags(match[0], tags), restored(match.groups ?? {}, tags));
        if (!told) continue;
        const { picture: src, tag: name, ...finding } = told;
        const whole = { start: match.index, end: match.index + match[0].length };
        const [start, end] = match.indices?.groups?.wrong ?? [whole.start, whole.end];
        const span = spanOf(start, end);
        if (src === undefined) problems.push(problemAt(source, span.start, span.end, finding));
        else pictures.push({ src, finding, start: span.start, end: span.end });
        if (name !== undefined) brokenTags.push({ name, start: span.start });
        shown = blanked(shown, whole);
        unread = blanked(unread, whole);
      }
    }
  }
  return { problems, pictures, tags: brokenTags };
}

/** Most texts have none of these brackets, which is seen sooner than what stands in them. */
function isWorthSearching({ type, content }: Token): boolean {
  if (type !== 'inline') return false;
  const hasMark =
    content.includes('[') ||
    content.includes(']') ||
    content.includes('{') ||
    content.includes('|') ||
    content.includes('%') ||
    content.includes(':::') ||
    content.includes('##');
  return hasMark && WORTH_SEARCHING.test(content);
}

const WORTH_SEARCHING =
  /\][ \t]*(?:\(|https?:)|\[[^\n[\](]*\(\S*[./#]|[\])]\[|\{[{:#.]|\{\s+%|[[(<%]%|%\}|\{\s*[a-z]+(?:\s[^{}\n]*)?\}|\{[a-z][\w-]*=|\[\/?[a-z]+[\s\]]|\[[[!^]|:::|\|[^\n|]*\n|(?:^|\n)##/i;

function withoutLinks(text: string, { children }: Token): string {
  let rest = '';
  let at = 0;
  for (const child of children ?? []) {
    const whole = child.type === 'link_open' || child.type === 'image' ? inlineMark(child)?.whole : undefined;
    if (!whole || whole.start < at) continue;
    rest += text.slice(at, whole.start) + blank(text.slice(whole.start, whole.end));
    at = whole.end;
  }
  return rest + text.slice(at);
}

function restored(groups: Groups, tags: readonly Tag[]): Groups {
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, text && restoreTags(text, tags)]));
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
