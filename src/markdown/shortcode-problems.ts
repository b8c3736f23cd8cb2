/**
 * Problems of shortcodes as such: unknown names, tags that are not finished, opened or closed.
 *
 * An opening and its end are one shortcode to its author, so what is wrong with one of them is not said of the other too.
 */
import { nearest, suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { type Finding, placeOf, problemAt, type SourceFile } from '../core/source.ts';
import { badEndOf } from './bad-ends.ts';
import type { TagUse } from './element-rules.ts';
import { wordsWithin } from './enclosed-words.ts';
import { foreignTag, insteadOf, isInnerTag } from './foreign-tags.ts';
import { isPaired, roleOf, type Shortcodes, shortcodeNames } from './shortcodes.ts';
import { endBetween, endedName, isEndOfOther, knownNames, partnersAmong } from './tag-partners.ts';
import type { Tag } from './tags.ts';
import type { BrokenTag } from './text-patterns.ts';
import { hasLeadPicture } from './video-advice.ts';

/** What is wrong with each tag that found no use. `broken` are those that were to be tags and are none. */
export function shortcodeProblems(
  source: SourceFile,
  tags: readonly Tag[],
  uses: ReadonlyMap<number, TagUse>,
  shortcodes: Shortcodes,
  broken: readonly BrokenTag[],
): readonly Problem[] {
  const left = tags.filter((tag) => !uses.has(tag.number) || uses.get(tag.number) === 'problem');
  if (left.length === 0) return [];
  const partners = partnersAmong(left, shortcodes);

  const hasTemplateTags = left.some((tag) => isInnerTag(tag) === false && foreignTag(tag, source.text, shortcodes));

  return left.flatMap((tag, index) => {
    if (uses.has(tag.number) || (hasTemplateTags && isInnerTag(tag))) return [];
    const partner = partners.get(tag);
    const words = tag.finished ? nameInWords(tag, shortcodes) : undefined;
    if (words !== undefined) return [problemAt(source, tag.start, tag.end, twoWords(tag, words, shortcodes))];
    const next = left[index + 1];
    if (!partner && next && !partners.has(next) && isOpenedAgain(tag, next, source.text, shortcodes)) return [];
    const before = left[index - 1];
    if (!partner && before && !partners.has(before) && isOpenedAgain(before, tag, source.text, shortcodes))
      return [problemAt(source, tag.start, tag.end, openedAgain(tag, placeOf(source, before.start, before.end).line))];
    const finding = slipOf(tag, shortcodes, source.text);
    const partnersSlip = partner && (uses.has(partner.number) || slipOf(partner, shortcodes, source.text));
    const isEnd = partner !== undefined && partner.number < tag.number;
    // Of two wrong names or two that do not meet, the first says it for both; of an end of something else, that end.
    const isOther = partner !== undefined && !finding && isEndOfOther(isEnd ? tag : partner, isEnd ? partner : tag);
    if (finding ? isEnd && isOfName(finding) && partnersSlip : partnersSlip || isEnd !== isOther) return [];
    const crossed = partner && !finding ? endBetween(tag, partner, tags, shortcodes) : undefined;
    if (partner && crossed) {
      const { line } = placeOf(source, tag.start, tag.end);
      return [problemAt(source, crossed.start, crossed.end, crossing(tag, crossed, line))];
    }
    if (!partner && !finding && broken.some((other) => isOtherHalf(tag, other))) return [];
    const badEnd = tag.finished ? undefined : badEndOf(tag, source.text);
    if (badEnd) return [problemAt(source, badEnd.start, badEnd.end, badEnd.finding)];
    const [start, end] =
      finding && isOfName(finding) && endedName(tag) === undefined
        ? [tag.nameStart, tag.nameStart + tag.name.length]
        : [tag.start, tag.end];
    const said = finding ?? pairingOf(tag, partner, shortcodes);
    const isMisnamed = finding?.code === 'shortcode/unknown' && !endedName(tag);
    return [problemAt(source, start, end, { ...said, fix: fixWith(partner) })];

    function fixWith(other: Tag | undefined): string {
      if (!other) return said.fix;
      if (endedName(tag) === '' && isPaired(other.name, shortcodes)) return `Write {% end${other.name} %}.`;
      if (isMisnamed) return fixOfPair(said, other, shortcodes);
      return isEnd ? said.fix : withItsEnd(said, other, source);
    }
  });
}

/** Whether what was to be a tag, and is told as that, opens or ends another one. */
function isOtherHalf({ name, start }: Tag, other: BrokenTag): boolean {
  return (other.name === `end${name}` && other.start > start) || (name === `end${other.name}` && other.start < start);
}

/** The shortcode whose name is written in several words, as in `{% pull quote %}`. */
function nameInWords({ name, argumentsText }: Tag, shortcodes: Shortcodes): string | undefined {
  const names = shortcodeNames(shortcodes);
  const words = argumentsText.trim();
  if (names.includes(name) || !/^[a-z]+$/i.test(words)) return undefined;
  return names.find((each) => each === (name + words).toLowerCase());
}

function twoWords({ name, argumentsText }: Tag, meant: string, shortcodes: Shortcodes): Finding {
  return {
    code: 'shortcode/unknown',
    what: `There is no shortcode "${name} ${argumentsText.trim()}": its name is one word.`,
    why: 'Readers would see nothing in its place.',
    fix: `Write {% ${meant} %}${isPaired(meant, shortcodes) ? `, and {% end${meant} %} where it ends` : ''}.`,
  };
}

/** Whether an opening is followed by itself, at the end of a line of the same paragraph, where its end has to be. */
function isOpenedAgain(tag: Tag, next: Tag, text: string, shortcodes: Shortcodes): boolean {
  if (next.name !== tag.name || next.number !== tag.number + 1 || !isPaired(tag.name, shortcodes)) return false;
  const isEndOfLine = /^[ \t]*(?:\n|$)/.test(text.slice(next.end, next.end + 80));
  const isBare = tag.finished && next.finished && next.argumentsText.trim() === '';
  return isBare && isEndOfLine && !/\n[ \t]*\n/.test(text.slice(tag.end, next.start));
}

function openedAgain({ name }: Tag, line: number): Finding {
  return {
    code: 'shortcode/unclosed',
    what: `{% ${name} %} is opened here once more, where the one of line ${line} has to end.`,
    why: 'Nobody could say where its content ends.',
    fix: `Write {% end${name} %}.`,
  };
}

/** A wrong name is known from that of the other tag; where that is wrong as well, both are to be written anew. */
function fixOfPair({ fix }: Finding, { name }: Tag, shortcodes: Shortcodes): string {
  if (isPaired(name, shortcodes)) return `Write "end${name}".`;
  if (isPaired(name.slice(3), shortcodes)) return writeText(name.slice(3));
  const meant = /^Write "([\w-]+)"\.$/.exec(fix)?.[1];
  return meant !== undefined && isPaired(meant, shortcodes)
    ? `Write "${meant}", and {% end${meant} %} where it ends.`
    : fix;
}

/** What goes with a tag that belongs to a template language: all up to its end. */
function withItsEnd({ code, fix }: Finding, end: Tag, source: SourceFile): string {
  if (code !== 'shortcode/foreign') return fix;
  const { line } = placeOf(source, end.start, end.end);
  return fix.replace(/^Remove it\b/, `Remove it and its other tags, up to ${end.raw} in line ${line}`);
}

/** Whether it is the name that is wrong. */
function isOfName({ code }: Finding): boolean {
  return code === 'shortcode/unknown' || code === 'shortcode/foreign';
}

/** What is wrong with a tag by itself. */
function slipOf(tag: Tag, shortcodes: Shortcodes, text: string): Finding | undefined {
  const names = shortcodeNames(shortcodes);
  const role = roleOf(tag.name, shortcodes);
  if (!tag.finished) {
    return {
      code: 'shortcode/syntax',
      what:
        tag.name === ''
          ? 'A shortcode is opened here with {% and never finished.'
          : `{% ${tag.name} is opened here and never finished.`,
      why: 'What follows would be printed as it is typed.',
      fix: 'Write %} at its end. To print {% itself, write \\{%.',
    };
  }
  const ended = endedName(tag);
  if (ended !== undefined && roleOf(tag.name, shortcodes).role === 'unknown') {
    const meant = isPaired(ended, shortcodes)
      ? ended
      : nearest(
          ended,
          names.filter((name) => isPaired(name, shortcodes)),
        );
    return {
      code: 'shortcode/unknown',
      what: `${tag.raw} is not how a shortcode ends.`,
      why: 'Nobody could say where its content ends.',
      fix:
        meant === undefined
          ? 'Write "end" and the name of the shortcode, without a space.'
          : `Write {% end${meant} %}.`,
    };
  }
  if (tag.name === '') {
    return {
      code: 'shortcode/syntax',
      what: 'Here is a shortcode without a name.',
      why: 'Nobody could say what it prints.',
      fix: `Write its name after {%: ${names.join(', ')}.`,
    };
  }
  if (role.role === 'end' && names.includes(role.of) && !isPaired(role.of, shortcodes)) {
    return {
      code: 'shortcode/unknown',
      what: `There is no shortcode "${tag.name}": {% ${role.of} %} stands by itself and has no end.`,
      why: 'It has nothing to end.',
      fix: 'Remove it.',
    };
  }
  if (role.role === 'unknown' || (role.role === 'end' && !names.includes(role.of))) {
    const foreign = foreignTag(tag, text, shortcodes);
    if (foreign) return foreign;
    return {
      code: 'shortcode/unknown',
      what: `There is no shortcode "${tag.name}".`,
      why: 'Readers would see nothing in its place.',
      fix:
        insteadOf(tag.name, tag.raw, hasLeadPicture(text)) ??
        suggestion(
          tag.name,
          knownNames(shortcodes),
          `Use one of: ${names.join(', ')}. To print {% itself, write \\{%.`,
        ),
    };
  }
  return undefined;
}

/** An end that comes before that of what is inside. */
function crossing({ name }: Tag, crossed: Tag, line: number): Finding {
  return {
    code: 'shortcode/unclosed',
    what: `{% ${crossed.name} %} stands before the end of {% ${name} %}, which is opened in line ${line}.`,
    why: 'Nobody could say where its content ends.',
    fix: `Write {% end${name} %} before {% ${crossed.name} %}, not after it.`,
  };
}

/** What is wrong with a tag that is right by itself. */
function pairingOf(tag: Tag, partner: Tag | undefined, shortcodes: Shortcodes): Finding {
  const role = roleOf(tag.name, shortcodes);
  if (role.role === 'end' && partner) {
    return {
      code: 'shortcode/unopened',
      what: `{% ${tag.name} %} stands where {% ${partner.name} %} has to end.`,
      why: 'Nobody could say where its content ends.',
      fix: `Write {% end${partner.name} %}.`,
    };
  }
  if (role.role === 'end') {
    return {
      code: 'shortcode/unopened',
      what: `{% ${tag.name} %} ends a shortcode that was never opened.`,
      why: 'It has nothing to end.',
      fix: `Write {% ${role.of} %} where it begins, or remove this.`,
    };
  }
  if (!isPaired(tag.name, shortcodes)) {
    return {
      code: 'shortcode/misplaced',
      what: `{% ${tag.name} %} stands where shortcodes do not work.`,
      why: 'Readers would see nothing in its place.',
      fix: 'Move it to a line of its own.',
    };
  }
  const why = 'Nobody could say where its content ends.';
  const end = `{% end${tag.name} %}`;
  const words = wordsWithin(tag, shortcodes);
  if (!partner)
    return {
      code: 'shortcode/unclosed',
      what: `{% ${tag.name} %} is opened here and never closed.`,
      why,
      fix: words === undefined ? `Write ${end} where it ends.` : `Write {% ${tag.name} %}${words}${end}.`,
    };
  if (partner.name !== `end${tag.name}`)
    return {
      code: 'shortcode/unclosed',
      what: `{% ${tag.name} %} is opened here and followed by {% ${partner.name} %}, which does not end it.`,
      why,
      fix: `Write ${end} where it ends.`,
    };
  return {
    code: 'shortcode/unclosed',
    what: `{% ${tag.name} %} is opened here and ${end} stands in another paragraph, list, quotation or shortcode.`,
    why,
    fix: 'Put both on lines of their own, with empty lines around them.',
  };
}
