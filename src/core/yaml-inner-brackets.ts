/** Inner brackets: one within a word of a list or a group, which to YAML opens or closes something. */
import { lineAt, toLineEnd, type YamlFault, type YamlMistake } from './yaml-faults.ts';

/** `{ alt: A ma[p }`, `[Maps, Ra]in]`. A text that only begins with a bracket is another mistake, and ends without one. */
export function innerBracket(fault: YamlFault, text: string): YamlMistake | undefined {
  const { value, valueStart } = lineAt(text, fault.pos[0]);
  const isWithin = fault.code === 'MISSING_CHAR' || /^\[.*\]$|^\{.*\}$/.test(value);
  const at = isWithin && isOfFlow(fault) ? placeOf(fault, text) : -1;
  if (at <= valueStart) return undefined;
  const mark = text.charAt(at);
  return {
    start: at,
    end: at + 1,
    what: `A ${mark} stands here within a word, and to YAML it ${/[[{]/.test(mark) ? 'begins' : 'ends'} a ${/[[\]]/.test(mark) ? 'list' : 'group of keys'}.`,
    fix: 'Remove it; or, if it belongs to the text, put the text in quotation marks.',
  };
}

/** The faults without those that follow from such a bracket: the parser finds what is left of its line. */
export function withoutAfterInner(faults: readonly YamlFault[], text: string): readonly YamlFault[] {
  const inner = faults.find((fault) => innerBracket(fault, text));
  if (!inner) return faults;
  const [start] = inner.pos;
  const { end } = toLineEnd(text, start);
  return faults.filter((fault) => fault.pos[0] <= start || fault.pos[0] > end + 1 || !isOfFlow(fault));
}

function isOfFlow({ code, message }: YamlFault): boolean {
  return (
    (code === 'MISSING_CHAR' && message.includes('between flow')) ||
    (code === 'UNEXPECTED_TOKEN' && /at node end/.test(message)) ||
    (code === 'BAD_INDENT' && message.includes('end with a'))
  );
}

/** Where it stands: at the fault when it opens, before it when it closes. */
function placeOf({ pos: [at] }: YamlFault, text: string): number {
  if (/^\w[[{]$/.test(text.slice(at - 1, at + 1))) return at;
  return /^\w[\]}]\w$/.test(text.slice(at - 2, at + 1)) ? at - 1 : -1;
}
