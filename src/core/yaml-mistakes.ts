/** YAML mistakes: what an author most likely did where YAML cannot be read, and where exactly. */
import { idFor } from './ids.ts';
import { howToDelete, nameOfInvisible } from './invisible-characters.ts';
import { mergedVersions } from './merged-versions.ts';
import { colonInBrackets, isClosedWithin, missingBetween, missingComma, openingBefore } from './yaml-brackets.ts';
import { bracketsAndHyphens, isOfBracketsAndHyphens } from './yaml-brackets-and-hyphens.ts';
import { type FileOfText, lineAt, type YamlFault, type YamlMistake } from './yaml-faults.ts';
import { lineMistake } from './yaml-line-mistakes.ts';
import { secondKey } from './yaml-second-keys.ts';
import { tabIndent } from './yaml-tabs.ts';
import { closedByWord, valueMistake } from './yaml-value-mistakes.ts';

/** The faults of a text as mistakes. What only follows from an earlier fault is left out. */
export function yamlMistakes(
  faults: readonly YamlFault[],
  text: string,
  file: FileOfText = {},
): readonly YamlMistake[] {
  const merge = conflict(text);
  if (merge) return [merge];
  const lists = bracketsAndHyphens(text).filter((list) => faults.some((fault) => isOfBracketsAndHyphens(fault, list)));
  if (lists.length > 0) {
    const others = faults.filter((fault) => !lists.some((list) => isOfBracketsAndHyphens(fault, list)));
    return [...lists, ...yamlMistakes(others, text, file)];
  }
  const comment = faults.find(({ message }) => message.startsWith('Comments must be separated'));
  return (comment ? [comment] : faults)
    .filter((fault) => faults.length === 1 || !isClosedWithin(fault, text))
    .filter(
      ({ message, pos }, index) =>
        index === 0 || !(message.includes('in YAML stream') || pos[0] === faults[index - 1]?.pos[0]),
    )
    .map((fault) => mistakeOf(fault, text, file));
}

function mistakeOf(fault: YamlFault, text: string, file: FileOfText): YamlMistake {
  const line = lineAt(text, fault.pos[0]);
  return (
    tightComment(fault, text) ??
    missingComma(fault, text) ??
    colonInBrackets(fault, text) ??
    missingBetween(fault, text) ??
    unclosed(fault, text) ??
    valueMistake(fault, line) ??
    closedByWord(fault, text) ??
    lineMistake(fault, line, text) ??
    secondPart(fault, text, file) ??
    secondKey(fault, text, file) ?? { start: fault.pos[0], end: fault.pos[1], ...inWords(fault, text) }
  );
}

/** `[#MeToo, …]`: a comment that begins where a value should. */
function tightComment({ message, pos: [start] }: YamlFault, text: string): YamlMistake | undefined {
  if (!message.startsWith('Comments must be separated')) return undefined;
  const word = /^#[^\s,\]}]*/.exec(text.slice(start))?.[0] ?? '#';
  return {
    start,
    end: start + word.length,
    what: 'To YAML everything from a # on is a note that nobody reads, and it cannot stand here.',
    fix: `Put it in quotation marks: "${word}".`,
  };
}

/** A quotation mark or bracket is reported where its end was missed; what is to be mended is where it opens. */
function unclosed({ code, message, pos }: YamlFault, text: string): YamlMistake | undefined {
  const quote = code === 'MISSING_CHAR' ? /(["'])quote/.exec(message)?.[1] : undefined;
  const closing = code === 'BAD_INDENT' ? /end with a ([\]}])/.exec(message)?.[1] : undefined;
  if (quote === undefined && closing === undefined) return undefined;
  // A comment opens and closes nothing.
  const before = text.slice(0, pos[0]).replace(/(?<=^|\s)#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  const toLineEnd = (start: number) => ({ start, end: start + (text.slice(start).split('\n', 1)[0] ?? '').length });
  if (quote !== undefined) {
    const escaped = quote === '"' ? /\\[\s\S]/g : /''/g;
    const start = Math.max(before.replace(escaped, '  ').lastIndexOf(quote), 0);
    const last = lastLineOf(start, text);
    const where = last === undefined ? 'after the value as well' : `where the value ends as well: ${last}${quote}`;
    return {
      ...toLineEnd(start),
      what: 'A quotation mark is opened and never closed.',
      fix: `Write ${quote} ${where}${quote === "'" ? '; or, if it is an apostrophe, put the value in double quotation marks' : ''}${last === undefined || quote === "'" ? '.' : ''}`,
    };
  }
  const opening = closing === ']' ? '[' : '{';
  const start = openingBefore(before, closing ?? '') ?? 0;
  const hash = /^[^\n]*?\s(#[^\s,#][^\s,\]}]*)/.exec(text.slice(start, pos[0]))?.[1];
  if (hash !== undefined) {
    const at = text.indexOf(hash, start);
    return {
      start: at,
      end: at + hash.length,
      what: 'To YAML everything from a # on is a note that nobody reads, also what should close this list or group.',
      fix: `Put it in quotation marks: "${hash}".`,
    };
  }
  return {
    ...toLineEnd(start),
    what: `A ${closing === ']' ? 'list' : 'group of keys'} is opened with ${opening} here, and no indented line closes it.`,
    fix: `Write ${closing} after the last of its values; a text that begins with ${opening} goes in quotation marks.`,
  };
}

/** The last line of a value that goes on below its first one, further to the right than its key. */
function lastLineOf(start: number, text: string): string | undefined {
  const [first = '', ...below] = text.slice(text.lastIndexOf('\n', start) + 1).split('\n');
  const indent = first.search(/\S/);
  const end = below.findIndex((line) => line.search(/\S/) <= indent);
  return below
    .slice(0, end < 0 ? undefined : end)
    .at(-1)
    ?.trim();
}

function secondPart({ code, pos }: YamlFault, text: string, { source, record }: FileOfText): YamlMistake | undefined {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  const start = Math.max(...Array.from(text.slice(0, pos[1]).matchAll(/^(?:---|\.\.\.)/gm), ({ index }) => index), 0);
  return {
    start,
    end: start + 3,
    what: `A line "${text.slice(start, start + 3)}" ends the YAML above it, and what follows would not be read.`,
    fix:
      record !== undefined && source && repeatsKey(text.slice(0, start), text.slice(start))
        ? `Move what follows into a file of its own, such as ${neighbour(source.path, text.slice(start), record)}, and delete this line: one file holds one ${record}.`
        : textBelow(text.slice(start + 3), record),
  };
}

/** What to do with a text below a record, as articles have one. */
function textBelow(rest: string, record: string | undefined): string {
  const isText = /\S/.test(rest) && !/^[\w-]+\s*:/m.test(rest);
  if (record === undefined || !isText) return 'Remove that line.';
  const synopsis = record === 'show' ? ', or write that as synopsis: above it' : '';
  return `Remove this line and what follows${synopsis}; a record has no text below it.`;
}

/** Whether a key stands in both, so that they are about two things. */
function repeatsKey(first: string, second: string): boolean {
  const keysOf = (text: string) => Array.from(text.matchAll(/^[\w-]+(?=\s*:)/gm), ([key]) => key);
  const keys = new Set(keysOf(first));
  return keysOf(second).some((key) => keys.has(key));
}

/** A path beside a file for what a text is about. */
function neighbour(path: string, text: string, record: string): string {
  const name = /^(?:name|title)\s*:\s*(\S.*)$/m.exec(text)?.[1] ?? '';
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${idFor(name) || `second-${record}`}.yaml`;
}

/** What Git leaves in a file that two people have changed. One is enough: they come in threes. */
function conflict(text: string): YamlMistake | undefined {
  const found = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  return (
    (found && {
      start: found.index,
      end: found.index + found[0].length,
      ...mergedVersions,
    }) ??
    undefined
  );
}

function inWords({ code, message, pos }: YamlFault, text: string): Pick<YamlMistake, 'what' | 'fix'> {
  switch (code) {
    case 'TAB_AS_INDENT':
      return tabIndent(text, pos[0]);
    case 'BAD_DQ_ESCAPE':
      return {
        what: 'Between double quotation marks a backslash begins a special character, and this one does not exist.',
        fix: 'Write two backslashes, or use single quotation marks.',
      };
    case 'UNEXPECTED_TOKEN':
      return message.startsWith('Unexpected , in flow')
        ? {
            what: 'A comma stands here with no value before it.',
            fix: 'Write the value that is missing, or remove the comma.',
          }
        : {
            what: 'Something stands here that does not belong: the value before it had already ended.',
            fix: 'Put the whole value in quotation marks, or remove what follows it.',
          };
    case 'CONTROL_CHARACTER':
      return {
        what: `An invisible control character (${nameOfInvisible(text.charAt(pos[0]))}) stands here.`,
        fix: howToDelete(text, pos[0]),
      };
    default:
  }
  return {
    what: `The YAML cannot be read here: ${message.replace(/\s+at line[\s\S]*$/, '')}.`,
    fix: 'Compare this line with the lines around it: indentation, colons and quotation marks.',
  };
}
