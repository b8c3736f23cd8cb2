/** YAML line mistakes: a line that cannot be read as a whole, above all one that stands too far to the left or right. */
import { countInWords } from './counts-in-words.ts';
import { type Line, lineAt, lineBefore, wholeLine, type YamlFault, type YamlMistake } from './yaml-faults.ts';
import { keylessLine } from './yaml-keyless-lines.ts';

/** The mistake, if it is one of a whole line. */
export function lineMistake(fault: YamlFault, line: Line, text: string): YamlMistake | undefined {
  const first = firstOfGroup(line, text);
  if (first) return { ...misplaced(first, text), fix: besideNeighbour(first, text, line) ?? AS_NEIGHBOURS };
  return keylessLine(fault, line, text) ?? misplacedLine(fault, line, text);
}

/** A line that stands too far to the left or to the right. */
function misplacedLine({ code, message, pos }: YamlFault, line: Line, text: string): YamlMistake | undefined {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !message.includes('block sequence')) {
    const next = text.slice(line.start + line.text.length).search(/\S/);
    const at = wholeLine(next < 0 ? line : lineAt(text, line.start + line.text.length + next));
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
    ...wholeLine(line),
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

/** What is said of a line that stands too far to one side. */
export const NOT_INDENTED = 'This line is not indented like the lines it belongs to.';

/** `one space`, `two spaces`. */
export function spaces(count: number): string {
  return count === 1 ? 'one space' : `${countInWords(count)} spaces`;
}

const AS_NEIGHBOURS = 'Give it as many spaces as its neighbours; a list has "- " before each item.';

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
