/** YAML mistakes: what an author most likely did where YAML cannot be read, and where exactly. */

import { lineAt, type YamlFault, type YamlMistake } from './yaml-faults.ts';
import { lineMistake } from './yaml-line-mistakes.ts';
import { valueMistake } from './yaml-value-mistakes.ts';

/** The faults of a text as mistakes. What only follows from an earlier fault is left out. */
export function yamlMistakes(faults: readonly YamlFault[], text: string): readonly YamlMistake[] {
  const merge = conflict(text);
  if (merge) return [merge];
  const comment = faults.find(({ message }) => message.startsWith('Comments must be separated'));
  return (comment ? [comment] : faults)
    .filter(
      ({ message, pos }, index) =>
        index === 0 || !(message.includes('in YAML stream') || pos[0] === faults[index - 1]?.pos[0]),
    )
    .map((fault) => mistakeOf(fault, text));
}

function mistakeOf(fault: YamlFault, text: string): YamlMistake {
  const line = lineAt(text, fault.pos[0]);
  return (
    tightComment(fault, text) ??
    unclosed(fault, text) ??
    valueMistake(fault, line) ??
    lineMistake(fault, line, text) ??
    secondPart(fault, text) ??
    secondKey(fault, text) ?? { start: fault.pos[0], end: fault.pos[1], ...inWords(fault) }
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
  // A comment opens and closes nothing.
  const before = text.slice(0, pos[0]).replace(/(?<=^|\s)#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  const toLineEnd = (start: number) => ({ start, end: start + (text.slice(start).split('\n', 1)[0] ?? '').length });
  const quote = code === 'MISSING_CHAR' ? /(["'])quote/.exec(message)?.[1] : undefined;
  if (quote !== undefined) {
    const escaped = quote === '"' ? /\\[\s\S]/g : /''/g;
    return {
      ...toLineEnd(Math.max(before.replace(escaped, '  ').lastIndexOf(quote), 0)),
      what: 'A quotation mark is opened and never closed.',
      fix: `Write ${quote} after the value as well${quote === "'" ? '; or, if it is an apostrophe, put the value in double quotation marks' : ''}.`,
    };
  }
  const closing = code === 'BAD_INDENT' ? /end with a ([\]}])/.exec(message)?.[1] : undefined;
  if (closing === undefined) return undefined;
  const opening = closing === ']' ? '[' : '{';
  let start = before.length;
  for (let depth = 1; depth > 0 && start > 0; ) {
    start -= 1;
    if (before[start] === closing) depth += 1;
    if (before[start] === opening) depth -= 1;
  }
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

function secondPart({ code, pos }: YamlFault, text: string): YamlMistake | undefined {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  const start = Math.max(...Array.from(text.slice(0, pos[1]).matchAll(/^(?:---|\.\.\.)/gm), ({ index }) => index), 0);
  return {
    start,
    end: start + 3,
    what: `A line "${text.slice(start, start + 3)}" ends the YAML above it, and what follows would not be read.`,
    fix: 'Remove that line.',
  };
}

function secondKey({ code, pos: [start] }: YamlFault, text: string): YamlMistake | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const key = /^(?:"[^"]*"|'[^']*'|[^\n:]*[^\n:\s])/.exec(text.slice(start))?.[0] ?? '';
  return {
    start,
    end: start + key.length,
    what: 'This key stands here a second time.',
    fix: 'Keep one of the two and delete the other.',
  };
}

/** What Git leaves in a file that two people have changed. One is enough: they come in threes. */
function conflict(text: string): YamlMistake | undefined {
  const found = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  return (
    (found && {
      start: found.index,
      end: found.index + found[0].length,
      what: 'Two versions of this file were merged by Git and are both still here.',
      fix: 'Choose one version, and delete the other and the lines <<<<<<<, ======= and >>>>>>>.',
    }) ??
    undefined
  );
}

function inWords({ code, message }: YamlFault): Pick<YamlMistake, 'what' | 'fix'> {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { what: 'This line is indented with a tab.', fix: 'Indent with spaces: two for each level.' };
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
        what: 'An invisible control character stands here.',
        fix: 'Delete it; it may have come with pasted text.',
      };
    default:
  }
  return {
    what: `The YAML cannot be read here: ${message.replace(/\s+at line[\s\S]*$/, '')}.`,
    fix: 'Compare this line with the lines around it: indentation, colons and quotation marks.',
  };
}
