/** YAML quotes: a quotation mark that opens and is never closed, one that closes too early, and a value with the right ones. */
import { lineStart } from './source.ts';
import { toLineEnd, withoutComments, type YamlFault, type YamlMistake } from './yaml-faults.ts';

/** A mark that is never closed is reported where its end was missed; what is to be mended is where it opens. */
export function unclosedQuote({ code, message, pos }: YamlFault, text: string): YamlMistake | undefined {
  const quote = code === 'MISSING_CHAR' ? /(["'])quote/.exec(message)?.[1] : undefined;
  if (quote === undefined) return undefined;
  const escaped = quote === '"' ? /\\[\s\S]/g : /''/g;
  const before = withoutComments(text.slice(0, pos[0])).replace(escaped, '  ');
  const start = Math.max(before.lastIndexOf(quote), 0);
  const last = lastLineOf(start, text);
  const where = last === undefined ? 'after the value as well' : `where the value ends as well: ${last}${quote}`;
  return {
    ...toLineEnd(text, start),
    what: 'A quotation mark is opened and never closed.',
    fix: `Write ${quote} ${where}${quote === "'" ? '; or, if it is an apostrophe, put the value in double quotation marks' : ''}${last === undefined || quote === "'" ? '.' : ''}`,
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

/** `doesn't` in a later line of a text in quotation marks: it closes what was opened lines above. */
export function closedByWord({ code, message, pos: [at] }: YamlFault, text: string): YamlMistake | undefined {
  const mark = text.charAt(at - 1);
  if (code !== 'UNEXPECTED_TOKEN' || !message.endsWith('at node end') || !/["']/.test(mark)) return undefined;
  const above = text.slice(0, text.lastIndexOf('\n', at)).split('\n');
  const opening = above.findLast((line) => /^\s*(?:- +)*[\w-]+:(?:\s|$)/.test(line));
  if (!new RegExp(`^\\s*(?:- +)*[\\w-]+:\\s+${mark}(?!.*${mark}\\s*$)`).test(opening ?? '')) return undefined;
  const before = text.slice(lineStart(text, at), at).split(/\s/).at(-1) ?? '';
  const after = /^\S*/.exec(text.slice(at))?.[0] ?? '';
  const endsLine = /^[ \t]*(?:\n|$)/.test(text.slice(at + after.length));
  const word = before + (endsLine && after.endsWith(mark) ? after.slice(0, -1) : after);
  return {
    start: at - before.length,
    end: at - before.length + word.length,
    what: goesOnAfter(mark),
    fix:
      mark === "'"
        ? `Write each ' inside the text twice: ${word.replaceAll("'", "''")}`
        : `Write a backslash before each " inside the text: ${word.replaceAll('"', '\\"')}`,
  };
}

/** What is said of a value that begins with a mark, which the next one closes. */
export function goesOnAfter(mark: string): string {
  return `The value begins with a quotation mark, which the next ${mark} closes, and goes on after it.`;
}

/** What is said of a value with a colon in it. */
export function colonInside(value: string): Pick<YamlMistake, 'what' | 'fix'> {
  const what = 'A colon followed by a space stands inside a value that is not wholly in quotation marks.';
  return { what, fix: inQuotes(value) };
}

/** The remedy for a value that is one text to its author, and not to YAML. */
export function inQuotes(typed: string): string {
  // Curly quotation marks around the whole were meant to be the straight ones.
  const value = /^[“„]([^“”]*)”$/.exec(typed)?.[1] ?? typed;
  const mark = ['"', "'"].find((quote) => !value.includes(quote));
  const whole = 'Put the whole value in quotation marks';
  if (value.includes('\\') || value.length > 80) return `${whole}.`;
  return mark === undefined
    ? `${whole}, with a backslash before each " in it: ${JSON.stringify(value)}.`
    : `${whole}: ${mark}${value}${mark}.`;
}
