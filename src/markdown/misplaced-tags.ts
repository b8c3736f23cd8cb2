/** Misplaced tags: shortcodes where they cannot be, so that readers would see nothing in their place. */
import type { Token } from 'markdown-it';
import type { ElementUse } from '../content/document.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt, type SourceFile } from '../core/source.ts';
import { doubledBrackets } from './doubled-brackets.ts';
import { elementMeta, type TagUse } from './element-rules.ts';
import { articleFileIn } from './foreign-tags.ts';
import { placeholdersIn } from './placeholders.ts';
import type { Misplacement } from './settled-tags.ts';
import { isKnown, type Shortcodes } from './shortcodes.ts';
import type { Tag } from './tags.ts';

/** What Markdown has found out about the tags of one article. */
export interface ReadTags {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly uses: ReadonlyMap<number, TagUse>;
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  /** Tags of blocks in the middle of a sentence. */
  readonly notAlone: ReadonlySet<Tag>;
  /** Tags where none work, and where that is. */
  readonly misplaced: ReadonlyMap<Tag, Misplacement>;
  readonly shortcodes: Shortcodes;
}

/** One problem for each such shortcode; an opening and its end are one. */
export function misplacedProblems(source: SourceFile, read: ReadTags): readonly Problem[] {
  const { notAlone: amidSentence, misplaced: elsewhere, shortcodes } = read;
  if (read.tags.length === 0) return [];
  const amongWords = tagsAmongWords(read);
  const amidWords = doubledAmidWords(source, read);
  if (amongWords.size + amidSentence.size + elsewhere.size === 0) return amidWords;
  const around = amidSentence.size === 0 ? NOTHING_AROUND : surroundings(read.tokens);
  const at = (tag: Tag, finding: Finding) => problemAt(source, tag.start, tag.end, finding);
  const firstOfName = new Map<string, number>();
  for (const { name, number } of elsewhere.keys())
    firstOfName.set(name, Math.min(number, firstOfName.get(name) ?? number));
  const isEndOfOther = ({ name, number }: Tag) =>
    name.startsWith('end') && (firstOfName.get(name.slice(3)) ?? number) < number;

  return [
    ...[...amongWords].map(([tag, outer]) => at(tag, notWords(tag, outer))),
    ...[...amidSentence]
      .filter((tag) => !amongWords.has(tag))
      .map((tag) =>
        at(
          tag,
          doubledBrackets(tag, source.text, 'shortcode/not-alone', shortcodes) ?? notAlone(tag, around.get(tag.number)),
        ),
      ),
    ...amidWords,
    ...[...elsewhere]
      .filter(([tag]) => !amongWords.has(tag) && !isEndOfOther(tag))
      .map(([tag, where]) => at(tag, misplaced(tag, where, shortcodes))),
  ];
}

/** Shortcodes of a sentence that are printed between two brackets. */
function doubledAmidWords(source: SourceFile, { tags, uses, shortcodes }: ReadTags): readonly Problem[] {
  return tags.flatMap((tag) => {
    const use = uses.get(tag.number);
    const isPrinted = shortcodes.elements.has(tag.name) && (use === 'stands' || use === 'opens');
    const finding = isPrinted ? doubledBrackets(tag, source.text, 'shortcode/syntax', shortcodes) : undefined;
    return finding ? [problemAt(source, tag.start, tag.end, finding)] : [];
  });
}

/** Tags inside an element that prints nothing but words of the article, and that element's tag. */
function tagsAmongWords({ tokens, tags, uses, usesByTag }: ReadTags): ReadonlyMap<Tag, Tag> {
  const found = new Map<Tag, Tag>();
  for (const token of tokens) {
    if (token.type !== 'element_open') continue;
    const { tag: outer, endTag } = elementMeta(token);
    if (!endTag || !usesByTag.get(outer.number)?.element.repeatsText) continue;
    for (const tag of tags.slice(outer.number + 1, endTag.number))
      if (uses.get(tag.number) !== 'code' && !tag.name.startsWith('end')) found.set(tag, outer);
  }
  return found;
}

const UNSEEN = 'Readers would see nothing in its place.';

function notWords(tag: Tag, outer: Tag): Finding {
  return {
    code: 'shortcode/misplaced',
    what: `{% ${tag.name} %} stands inside {% ${outer.name} %}, which holds only words.`,
    why: UNSEEN,
    fix: `Move it below {% end${outer.name} %}, to a line of its own.`,
  };
}

/** What is around the tags that stand neither in a paragraph nor alone, by their numbers. */
function surroundings(tokens: readonly Token[]): ReadonlyMap<number, 'heading' | 'table'> {
  const found = new Map<number, 'heading' | 'table'>();
  for (const [index, { content, type }] of tokens.entries()) {
    const around = type === 'inline' ? AROUND[tokens[index - 1]?.type ?? ''] : undefined;
    if (around) for (const { number } of placeholdersIn(content)) found.set(number, around);
  }
  return found;
}

const NOTHING_AROUND: ReadonlyMap<number, 'heading' | 'table'> = new Map();

const AROUND: Readonly<Record<string, 'heading' | 'table'>> = {
  heading_open: 'heading',
  td_open: 'table',
  th_open: 'table',
};

function notAlone(tag: Tag, around: 'heading' | 'table' | undefined): Finding {
  return {
    code: 'shortcode/not-alone',
    what: `{% ${tag.name} %} stands in ${around === undefined ? 'the middle of a paragraph' : `a ${around}`}.`,
    why: `It prints a block of its own, which cannot be inside a ${around ?? 'sentence'}.`,
    fix: `Put it on a line of its own${around === undefined ? '' : ` below the ${around}`}, with an empty line before and after it.`,
  };
}

function misplaced(tag: Tag, where: Misplacement, shortcodes: Shortcodes): Finding {
  return {
    code: 'shortcode/misplaced',
    what: `{% ${tag.name} %} stands inside ${where}, where shortcodes do not work.`,
    why: UNSEEN,
    fix: isKnown(tag, shortcodes) ? KNOWN[where] : otherwise(tag, where),
  };
}

const KNOWN: Readonly<Record<Misplacement, string>> = {
  'raw HTML': 'Move it out, to a line of its own.',
  'a picture': 'Move it out, to a line of its own.',
  'the address of a link': 'Write the address in its place, and move it to a line of its own.',
};

/** What to write in the place of a tag that does not exist anywhere. */
function otherwise(tag: Tag, where: Misplacement): string {
  if (where === 'a picture') return 'Write the name of the picture file in its place.';
  const file = articleFileIn(tag.raw);
  return file === undefined
    ? 'Write the address of the page, or the file of the article, in its place.'
    : `Write ${file}, the file of the article, in its place.`;
}
