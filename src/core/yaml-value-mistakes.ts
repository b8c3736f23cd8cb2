/** YAML value mistakes: a value that YAML reads in another way than it was meant, and the quotation marks that help. */
import { isId } from './ids.ts';
import type { Line, YamlFault, YamlMistake } from './yaml-faults.ts';
import { colonInside, goesOnAfter, inQuotes } from './yaml-quotes.ts';

/** The mistake, if it is one in a value. */
export function valueMistake(fault: YamlFault, line: Line): YamlMistake | undefined {
  return (
    unknownAlias(fault, line) ??
    specialStart(fault, line) ??
    badStart(fault, line) ??
    closedTwice(fault, line) ??
    colonInValue(fault, line) ??
    endsEarly(fault, line)
  );
}

/** `*leo` where nothing is marked `&leo`: in brackets, or in place of keys to copy. */
function unknownAlias({ code, message, pos: [start, end] }: YamlFault, line: Line): YamlMistake | undefined {
  if (code !== 'UNKNOWN_ALIAS') return undefined;
  const merge = /^(\s*)<<\s*:/.exec(line.text)?.[1];
  if (merge !== undefined)
    return {
      start: line.start + merge.length,
      end: line.start + line.text.trimEnd().length,
      what: `To YAML this line copies the keys of what was marked &${message} above it, and nothing is.`,
      fix: 'Remove it, and write the keys out.',
    };
  const isWhole = line.value.startsWith('*');
  // A text such as `*Fleabag* ends` was meant as it stands.
  if (isWhole && !/^\*[\w-]+$/.test(line.value)) return undefined;
  const what = `To YAML *${message} repeats what was marked &${message} above it, and nothing is.`;
  if (isWhole)
    return {
      start,
      end,
      what,
      fix: `Write out what belongs there; or, if it is a text that begins with a star, put it in quotation marks: "*${message}".`,
    };
  return {
    start,
    end,
    what,
    fix: `Write it without the star: ${message}; or, if the star belongs to the text, in quotation marks: "*${message}".`,
  };
}

const AFTER_SPECIAL: readonly string[] = [
  'UNEXPECTED_TOKEN',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'JS_YAML',
  'UNKNOWN_ALIAS',
];

function specialStart({ code, pos }: YamlFault, { text, value, valueStart }: Line): YamlMistake | undefined {
  const mark = /^(?:[*&!|>]|[-?](?=\s|$))/.exec(value)?.[0];
  if (mark === undefined || pos[0] < valueStart || !AFTER_SPECIAL.includes(code)) return undefined;
  const item = text.trim() === value ? /^\*\s+(\S.*)$/.exec(value)?.[1] : undefined;
  if (item !== undefined)
    return {
      start: valueStart,
      end: valueStart + 1,
      what: 'A line of a list begins with a hyphen in YAML, and this one with an asterisk.',
      fix: `Write a hyphen in place of each asterisk: - ${item}`,
    };
  return {
    start: valueStart,
    end: valueStart + value.length,
    what: `A value that begins with ${mark} has a special meaning in YAML, unless it is in quotation marks.`,
    fix:
      mark === '-'
        ? 'Put the whole value in quotation marks; if it is a list, begin it on the next line.'
        : (plainly(text, value) ?? inQuotes(value)),
  };
}

/** `standfirst: *Soft Play* closes`: what is printed outside the text of an article has no emphasis, and would show its marks. */
function plainly(line: string, value: string): string | undefined {
  const plain = value.replace(/(\*{1,2})(?=\S)([^*]+)(?<=\S)\1/g, '$2');
  return plain === value || plain.includes('*') || !/^\s*(?:title|standfirst|kicker|description)\s*:/.test(line)
    ? undefined
    : `${inQuotes(plain).replace(/\.$/, '')}; the asterisks would be printed.`;
}

function colonInValue({ code, message }: YamlFault, { text, value, valueStart }: Line): YamlMistake | undefined {
  const isItem = message.includes('block sequence');
  const isNested = (code === 'BLOCK_AS_IMPLICIT_KEY' && !isItem) || /^bad indentation of a mapping entry/.test(message);
  if (!isNested || !/:(?:\s|$)/.test(value) || /^\s*-[^\s-]/.test(text)) return undefined;
  return {
    start: valueStart,
    end: valueStart + value.length,
    ...colonInside(value),
  };
}

function badStart({ code, pos: [at] }: YamlFault, { start, text, value, valueStart }: Line): YamlMistake | undefined {
  if (code !== 'BAD_SCALAR_START' || value === '') return undefined;
  if (/^[[{]/.test(value) && at > valueStart) {
    const item = /^[^,\]}]*/.exec(text.slice(at - start))?.[0].trimEnd() ?? '';
    const what = `A value cannot begin with ${item.charAt(0)} unless it is in quotation marks.`;
    const id = item.slice(1);
    const fix =
      item.startsWith('@') && isId(id) ? `For an id, write ${id}; for a text with an @, "${item}".` : inQuotes(item);
    return { start: at, end: at + item.length, what, fix };
  }
  return {
    start: valueStart,
    end: valueStart + value.length,
    what: `A value cannot begin with ${value.charAt(0)} unless it is in quotation marks.`,
    fix: inQuotes(value),
  };
}

/** A value that begins with a quotation mark or bracket, and goes on after the one that closes it. */
function endsEarly({ code: fault, message, pos }: YamlFault, { value, valueStart }: Line): YamlMistake | undefined {
  const opening = /^["'[{]/.exec(value)?.[0];
  if (opening === undefined || fault !== 'UNEXPECTED_TOKEN' || !message.endsWith('at node end')) return undefined;
  const rest = value.slice(Math.max(pos[0] - valueStart, 0));
  const isQuote = opening === '"' || opening === "'";
  if (/^[,;.]$/.test(rest))
    return { start: pos[0], end: pos[0] + 1, what: `A "${rest}" stands after the value.`, fix: 'Remove it.' };
  return {
    start: valueStart,
    end: valueStart + value.length,
    what: isQuote
      ? goesOnAfter(opening)
      : `A value that begins with ${opening} is a ${opening === '[' ? 'list' : 'group of keys'} to YAML, and this one goes on after its end.`,
    fix: inQuotes(isQuote && isQuotedWhole(value, opening) ? value.slice(1, -1) : value),
  };
}

/** Whether the first and the last mark were meant to enclose the whole. In `"Shh" and "Hush"` each belongs to a quotation of its own. */
function isQuotedWhole(value: string, mark: string): boolean {
  const isTwo = new RegExp(
    `^${mark}[^${mark}]*\\S${mark}(?!\\w).*(?<!\\S)${mark}[^${mark}\\s][^${mark}]*${mark}$`,
  ).test(value);
  return value.length > 2 && value.endsWith(mark) && !isTwo;
}

/** `[Maps, Rain]]`. */
function closedTwice({ code, pos: [start] }: YamlFault, { value, valueStart }: Line): YamlMistake | undefined {
  const rest = value.slice(Math.max(start - valueStart, 0));
  const closing = /^([\]}])\1*$/.exec(rest)?.[1];
  if (code !== 'UNEXPECTED_TOKEN' || closing === undefined || !/^[[{]/.test(value)) return undefined;
  return {
    start,
    end: start + rest.length,
    what: `The value had already ended: there is one ${closing} too many.`,
    fix: 'Remove it.',
  };
}
