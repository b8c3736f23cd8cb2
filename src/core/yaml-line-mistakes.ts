/** YAML line mistakes: a line that is neither key nor item, or that stands too far to the left or right. */
import { countInWords } from './counts-in-words.ts';
import { asComment } from './yaml-comments.ts';
import { type Line, lineAt, type YamlFault, type YamlMistake } from './yaml-faults.ts';

/** The mistake, if it is one of a whole line. */
export function lineMistake(fault: YamlFault, line: Line, text: string): YamlMistake | undefined {
  const first = firstOfGroup(line, text);
  if (first) return { ...misplaced(first, text), fix: besideNeighbour(first, text, line) ?? AS_NEIGHBOURS };
  return notAKey(fault, line, text) ?? misplacedLine(fault, line, text);
}

/** A line that should begin with a key and a colon, and does not. */
function notAKey({ code, message }: YamlFault, line: Line, text: string): YamlMistake | undefined {
  const isKeyFault =
    code === 'MULTILINE_IMPLICIT_KEY' ||
    (code === 'MISSING_CHAR' && /map values/.test(message)) ||
    ((code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY') && /^\s*-[^\s-]/.test(line.text));
  if (!isKeyFault) return undefined;
  const indent = line.text.search(/\S|$/);
  const at = { start: line.start + indent, end: line.start + line.text.trimEnd().length };
  const note = asComment(line.text);
  if (note !== undefined)
    return {
      ...at,
      what: 'This line is a note in the manner of another language, which YAML takes for a key.',
      fix: `A note in YAML begins with a #: ${note}`,
    };
  const wide = /^\s*(?:- )?([\w-]+)\s*：\s*(\S.*)?$/.exec(line.text);
  if (wide)
    return {
      ...at,
      what: 'The colon is a full-width one, which is not a colon to YAML.',
      fix: `Write an ordinary colon and a space: ${wide[1]}: ${wide[2] ?? ''}`.trimEnd(),
    };
  const hard = /^\s*(?:- )?([\w-]+):[^\S ]+(\S.*)$/.exec(line.text);
  if (hard)
    return {
      ...at,
      what: 'The space after the colon is not an ordinary one, but one that does not break.',
      fix: `Delete it and type a space: ${hard[1]}: ${hard[2]}`,
    };
  const equals = /^\s*(?:- )?([\w-]+)\s*=\s*(\S.*)$/.exec(line.text);
  if (equals)
    return {
      ...at,
      what: 'An equals sign stands where YAML has a colon.',
      fix: `Write a colon and a space: ${equals[1]}: ${equals[2]}`,
    };
  const tight = /^\s*(?:- )?([\w-]+):(?!\/\/)(\S.*)$/.exec(line.text);
  if (tight)
    return {
      ...at,
      what: 'There is no space after the colon.',
      fix: `Write a space after the colon: ${tight[1]}: ${tight[2]}`,
    };
  if (/^\s*-[^\s-]/.test(line.text))
    return { ...at, what: 'There is no space after the hyphen.', fix: 'Write "- " before each item of a list.' };
  const isOfList = /:\s*$/.test(lineBefore(line, text)?.text ?? '');
  const joined = /^\s*(- [\w-]+)\s+(\S.*)$/.exec(line.text);
  if (isOfList && joined)
    return { ...at, what: NO_COLON, fix: `Write a colon and a space: ${joined[1]}: ${joined[2]}` };
  if (/^\s*-\s/.test(line.text)) {
    const own = /^- +([\w-]+)\s*:\s/.exec(line.text)?.[1];
    return {
      ...at,
      what: 'An item of a list stands here, and the line above it is not the key of a list.',
      fix: `${own === undefined ? 'Write' : `Remove the hyphen before ${own}; or, if it is an item of a list, write`} the key and a colon, alone on a line, above the list.`,
    };
  }
  const isBody = line.start > 1 && text.slice(0, line.start).endsWith('\n\n');
  return {
    ...at,
    what: NO_COLON,
    fix: isBody
      ? 'Write "key: value"; or, if the text of the article begins here, write a line --- above it.'
      : 'Write "key: value", or indent the line to make it part of the value above.',
  };
}

/** What is said of a line that should have a key. */
export const NO_COLON = 'This line has no colon, so it is neither a key nor a value.';

/** A line that stands too far to the left or to the right. */
function misplacedLine({ code, message, pos }: YamlFault, line: Line, text: string): YamlMistake | undefined {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !message.includes('block sequence')) {
    const next = text.slice(line.start + line.text.length).search(/\S/);
    const at = whole(next < 0 ? line : lineAt(text, line.start + line.text.length + next));
    return {
      ...at,
      what: 'This line is indented as if it were part of the value above it, but it has a key of its own.',
      fix:
        besideNeighbour(lineAt(text, at.start), text) ??
        'Give it as many spaces as its neighbours; if it is part of the value, put the whole value in quotation marks.',
    };
  }
  const beginsLine =
    (code === 'UNEXPECTED_TOKEN' || message.startsWith('Sequence item without')) &&
    text.slice(line.start, pos[0]).trim() === '';
  if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY' && !beginsLine) return undefined;
  return misplaced(line, text);
}

function misplaced(line: Line, text: string): YamlMistake {
  return {
    ...whole(line),
    what: NOT_INDENTED,
    fix: asOtherItem(line, text) ?? besideItem(line, text) ?? besideNeighbour(line, text) ?? AS_NEIGHBOURS,
  };
}

const ITEM = /^( *)- +(?:([\w-]+)\s*:(?:\s|$))?/;

/** How far an item is to stand to the right: as far as the nearest one above it. */
export function asOtherItem(line: Line, text: string): string | undefined {
  const own = ITEM.exec(line.text)?.[1];
  const other = own === undefined ? undefined : itemAbove(line, text);
  const indent = ITEM.exec(other?.text ?? '')?.[1]?.length;
  if (!other || indent === undefined || indent === own?.length) return undefined;
  const shown = other.text.trim().length > 40 ? `${other.text.trim().slice(0, 39)}…` : other.text.trim();
  return indent === 0
    ? `Move the hyphen to the beginning of the line, as above it in  ${shown}`
    : `Write ${spaces(indent)} before the hyphen, as above it in  ${shown}`;
}

/** What to do with a key that stands below the hyphen of an item, where only another item can. */
function besideItem(line: Line, text: string): string | undefined {
  const own = KEY.exec(line.text);
  const item = own && !line.text.includes('- ') ? ITEM.exec(itemAbove(line, text)?.text ?? '') : undefined;
  if (!own || !item || item[1]?.length !== own[1]?.length) return undefined;
  const [, indent = '', first] = item;
  if (first !== undefined)
    return `Write ${spaces(indent.length + 2)} before ${own[2]}, so that it stands below ${first}; or, if it is no part of that item, as many as the key of the list has.`;
  return `A key cannot stand among the items of a list: write ${own[2]} as far to the left as the key of the list, or remove it.`;
}

/** The nearest item above a line, in the same group of lines. */
function itemAbove(line: Line, text: string): Line | undefined {
  let above = lineBefore(line, text);
  while (above && !ITEM.test(above.text)) {
    if (/^[^\s#]/.test(above.text)) return undefined;
    above = lineBefore(above, text);
  }
  return above;
}

/** What to say of an item or a key that is to stand elsewhere, when nothing beside it says where. */
export function notIndented(entry: string, wanted: number): Pick<YamlMistake, 'what' | 'fix'> {
  const name = entry.startsWith('-') ? 'the hyphen' : (/^[\w-]+/.exec(entry)?.[0] ?? 'it');
  return {
    what: NOT_INDENTED,
    fix:
      wanted === 0
        ? `Move ${name} to the beginning of the line.`
        : `Write ${spaces(wanted)} before ${name}, and no more.`,
  };
}

const NOT_INDENTED = 'This line is not indented like the lines it belongs to.';

function spaces(count: number): string {
  return count === 1 ? 'one space' : `${countInWords(count)} spaces`;
}

const AS_NEIGHBOURS = 'Give it as many spaces as its neighbours; a list has "- " before each item.';

function whole({ start, text }: Line): Pick<YamlMistake, 'start' | 'end'> {
  return { start: start + text.search(/\S|$/), end: start + text.trimEnd().length };
}

/** The first item or key of a group, when it alone stands further to the right than two or more below it; of a file, also than one. */
function firstOfGroup(line: Line, text: string): Line | undefined {
  const own = indentOfEntry(line);
  if (own === undefined) return undefined;
  let first = lineBefore(line, text);
  let isAlone = indentOfEntry(lineAt(text, Math.min(line.start + line.text.length + 1, text.length))) === own;
  while (first && indentOfEntry(first) === own) {
    first = lineBefore(first, text);
    isAlone = true;
  }
  const above = first && entryBefore(first, text);
  if (!first || (above && !isAlone)) return undefined;
  const isItem = /^ *- /.test(line.text);
  const indent = isItem ? indentOfEntry(first) : KEY.exec(first.text)?.[1]?.length;
  if ((indent ?? 0) <= own) return undefined;
  const owner = /^( *)(?:- )?[\w-]+\s*:\s*$/.exec(above?.text ?? '')?.[1]?.length;
  const isInside = above ? owner !== undefined && (owner < own || isItem) : own === 0;
  return isInside ? first : undefined;
}

/** How far to the right an item or a key stands. */
function indentOfEntry({ text }: Line): number | undefined {
  return /^( *)(?:- |[\w-]+\s*:(?:\s|$))/.exec(text)?.[1]?.length;
}

/** The line before, unless only notes stand there. */
function entryBefore(line: Line, text: string): Line | undefined {
  const before = lineBefore(line, text);
  return before && /^\s*#/.test(before.text) ? entryBefore(before, text) : before;
}

function lineBefore({ start }: Line, text: string): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start - 1);
}

const KEY = /^(\s*(?:- +)*)([\w-]+)\s*:(?:\s|$)/;

/** How to move a key that stands beside another, which is the one with a value above it unless given. */
function besideNeighbour(line: Line, text: string, other?: Line): string | undefined {
  const above =
    text
      .slice(0, Math.max(line.start - 1, 0))
      .split('\n')
      .at(-1) ?? '';
  const [own, neighbour] = [KEY.exec(line.text), KEY.exec(other?.text ?? above)];
  if (!own || !neighbour || (!other && above.trimEnd().endsWith(':'))) return undefined;
  const distance = (own[1] ?? '').length - (neighbour[1] ?? '').length;
  // To the left of its neighbour it may belong to any key above; to the right, to no other.
  if (distance < -1 || distance === 0 || distance > 8 || (distance > 1 && own[1]?.includes('-'))) return undefined;
  const hyphen = own[1]?.includes('-') && !neighbour[1]?.includes('-') ? ', with its hyphen,' : '';
  return `Move ${own[2]}${hyphen} ${spaces(Math.abs(distance))} to the ${distance > 0 ? 'left' : 'right'}, so that it stands ${other ? 'above' : 'below'} ${neighbour[2]}.`;
}
