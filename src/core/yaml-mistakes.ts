/** YAML mistakes: what an author most likely did where YAML cannot be read, and where exactly. */
import { howToDelete, nameOfInvisible } from './invisible-characters.ts';
import { mergedVersions } from './merged-versions.ts';
import { expressionMistake } from './template-code.ts';
import {
  colonInBrackets,
  isClosedWithin,
  missingBetween,
  missingComma,
  unclosedBracket,
  withLinesInBrackets,
} from './yaml-brackets.ts';
import { bracketsAndHyphens, isOfBracketsAndHyphens } from './yaml-brackets-and-hyphens.ts';
import { type FileOfText, lineAt, type YamlFault, type YamlMistake } from './yaml-faults.ts';
import { innerBracket, withoutAfterInner } from './yaml-inner-brackets.ts';
import { lineMistake } from './yaml-line-mistakes.ts';
import { closedByWord, unclosedQuote } from './yaml-quotes.ts';
import { secondKey } from './yaml-second-keys.ts';
import { secondPart } from './yaml-second-parts.ts';
import { tabIndent } from './yaml-tabs.ts';
import { valueMistake } from './yaml-value-mistakes.ts';

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
  return (comment ? [comment] : withLinesInBrackets(withoutAfterInner(faults, text), text))
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
    expressionMistake(fault, line) ??
    missingComma(fault, text) ??
    colonInBrackets(fault, text) ??
    innerBracket(fault, text) ??
    missingBetween(fault, text) ??
    unclosedQuote(fault, text) ??
    unclosedBracket(fault, text) ??
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

/** What Git leaves in a file that two people have changed. One is enough: they come in threes. */
function conflict(text: string): YamlMistake | undefined {
  const found = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, ...mergedVersions } : undefined;
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
