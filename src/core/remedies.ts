/**
 * Remedies: sentences that say what is to be typed.
 *
 * A schema says what a value is to be. Whoever knows more, such as what else stands in the list, which ids the site has or
 * how the value was written, changes what is to be typed, and not the sentence around it; so both are made and found here.
 */

/** A text in place of the one that is wrong. */
export function writeText(text: string): string {
  return `Write "${text}".`;
}

/** The text of such a remedy; nothing of any other. */
export function textToWrite(remedy: string): string | undefined {
  return /^Write "(.*)"\.$/.exec(remedy)?.[1];
}

/** What is to be typed, at the end of a remedy. Without quotation marks or brackets around it, a full stop would seem to be a part of it. */
export function toWrite(words: string, manner: '' | ', for example,' = ''): string {
  return `Write${manner} ${words}${/["\]}]$/.test(words) ? '.' : ''}`;
}

/** The same remedy for a place where quotation marks would be a part of the text. */
export function withoutMarks(remedy: string): string {
  return remedy
    .replace(
      /^(Write(?:, for example,)?) "([^"\n]*)"\.$/,
      (_, write: string, words: string) => `${write} without quotation marks: ${words}`,
    )
    .replace(/^Write "([^"\n]*)"(?=[;,.])/, 'Write $1 without quotation marks');
}

/** Something to do, and a line that shows it. Two spaces set the line apart. */
export function withLine(remedy: string, line: string, manner: LineManner = ', such as'): string {
  return `${remedy}${manner}  ${line}`;
}

type LineManner = ', such as' | ', as in' | ' such as' | ' something like' | ', namely';

/** An example, where one stands in a remedy, and nothing that the author typed. */
const EXAMPLE = /(?<=^Write, for example, | such as {2}| something like {2}|, as in {2}).*/;

/** The line or value that a remedy shows as an example. */
export function exampleIn(remedy: string): string | undefined {
  return EXAMPLE.exec(remedy)?.[0];
}

/** The remedy with another example in place of the one it has, if it has one. */
export function withExample(remedy: string, change: (example: string) => string): string {
  return remedy.replace(EXAMPLE, (example) => change(example));
}
