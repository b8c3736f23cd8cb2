/** YAML brackets and hyphens: a list that has both, where one of them is enough. */
import { lineAt, type YamlFault, type YamlMistake } from './yaml-faults.ts';

/** The lists of a text that have both, and where each ends. */
export function bracketsAndHyphens(text: string): readonly (YamlMistake & { readonly until: number })[] {
  return [
    ...Array.from(text.matchAll(OPENED_ABOVE_ITEM), ({ 0: typed, index, 1: before = '', 2: opened = '' }) => {
      const start = index + before.length;
      const until = endOfItems(text, index + typed.length, /^ */.exec(before)?.[0].length ?? 0);
      const noun = opened.startsWith('[') ? 'bracket' : 'brace';
      return {
        start,
        end: start + opened.length,
        until,
        what: `A ${noun} opens here, and the lines below begin with hyphens.`,
        fix:
          opened.length > 1
            ? 'Write every item on a line of its own, with "- " before it and without brackets.'
            : `Remove ${bracketsOf(text.slice(start + 1, until), noun)}: a list has either brackets or hyphens.`,
      };
    }),
    ...Array.from(text.matchAll(ITEMS_ON_ONE_LINE), ({ 0: typed, index, 1: before = '', 2: list = '' }) => ({
      start: index + before.length,
      end: index + typed.length,
      until: index + typed.length,
      what: 'A list has brackets here, and its items begin with hyphens.',
      fix: `Write ${list.replace(/(?<=[[,] *)- +/g, '')}: in brackets no item has a hyphen.`,
    })),
  ].sort((a, b) => a.start - b.start);
}

/** Whether a fault only follows from such a list. */
export function isOfBracketsAndHyphens(
  { pos: [at], message }: YamlFault,
  { start, until }: { readonly start: number; readonly until: number },
): boolean {
  return at >= start && (at < until || (at === until && /end with a [\]}]/.test(message)));
}

const OPENED_ABOVE_ITEM = /^( *(?:- +)*[\w-]+:[ \t]+)([[{](?:[^\]}\n"'#]*[^\]}\s"'#])?)[ \t]*\n(?=\s*- )/gm;
const ITEMS_ON_ONE_LINE = /^( *(?:- +)*[\w-]+:[ \t]+)(\[ *- [^[\]{}"'\n]*\])(?=[ \t]*$)/gm;

/** Where the lines end that belong to a key: those further to the right, items, and the bracket that closes them. */
function endOfItems(text: string, from: number, indent: number): number {
  let end = from;
  while (end < text.length) {
    const { text: line } = lineAt(text, end);
    const isPart = line.trim() === '' || line.search(/\S/) > indent || /^ *(?:- |[\]}]\s*$)/.test(line);
    if (!isPart) break;
    end += line.length + 1;
  }
  return Math.min(end, text.length);
}

function bracketsOf(items: string, noun: string): string {
  const [last = '', ...above] = items.trimEnd().split('\n').reverse();
  if (!/[\]}]$/.test(last)) return `the ${noun}`;
  return above.length > 0 && last.trim().length === 1 ? `the ${noun} here and the one below the list` : `both ${noun}s`;
}
