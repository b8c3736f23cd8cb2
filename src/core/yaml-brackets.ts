/** YAML brackets: where one was opened, and what is missing between two of them. */
import { toLineEnd, withoutComments, type YamlFault, type YamlMistake } from './yaml-faults.ts';
import { colonInside } from './yaml-quotes.ts';

/** The faults, in which a key on a line of its own is one in brackets where it stands in brackets. */
export function withLinesInBrackets(faults: readonly YamlFault[], text: string): readonly YamlFault[] {
  const isOverLines = ({ code, pos }: YamlFault) =>
    code === 'MULTILINE_IMPLICIT_KEY' && /^[^\n,]*\n\s*[\w-]*\w$/.test(text.slice(...pos));
  const around = faults.filter(
    (flow) => flow.code === 'BLOCK_IN_FLOW' && faults.some((fault) => isOverLines(fault) && isWithin(fault, flow)),
  );
  if (around.length === 0) return faults;
  return faults.flatMap((fault) => {
    if (!around.some((flow) => isWithin(fault, flow))) return fault;
    return isOverLines(fault) ? { ...fault, code: 'BLOCK_IN_FLOW' } : [];
  });
}

function isWithin({ pos: [at] }: YamlFault, { pos: [start, end] }: YamlFault): boolean {
  return start <= at && at < end;
}

/** `{ title: About url: /about/ }`: the next key, taken for a part of the value before it. */
export function missingComma({ code, pos: [start] }: YamlFault, text: string): YamlMistake | undefined {
  const found = code === 'BLOCK_IN_FLOW' ? /^[^\n,]*?(?:\s|\n\s*)([\w-]+):(?=\s)/.exec(text.slice(start)) : null;
  if (!found) return undefined;
  const end = start + found[0].length;
  return {
    start: end - `${found[1]}:`.length,
    end,
    what: `There is no comma before "${found[1]}:".`,
    fix: `Write a comma before ${found[1]}; or, if it belongs to the text, put the whole value in quotation marks.`,
  };
}

/** `{ credit: Photo: BBC }`: a colon in a value, which to YAML begins another group. */
export function colonInBrackets({ code, pos: [start] }: YamlFault, text: string): YamlMistake | undefined {
  const value =
    code === 'BLOCK_IN_FLOW' ? /^[^\s,:{}[\]"'-][^,{}[\]"\n]*/.exec(text.slice(start))?.[0].trimEnd() : undefined;
  if (value === undefined || !/:\s/.test(value)) return undefined;
  return {
    start,
    end: start + value.length,
    ...colonInside(value),
  };
}

/** A bracket that is never closed is reported where its end was missed; what is to be mended is where it opens. */
export function unclosedBracket({ code, message, pos }: YamlFault, text: string): YamlMistake | undefined {
  const closing = code === 'BAD_INDENT' ? /end with a ([\]}])/.exec(message)?.[1] : undefined;
  if (closing === undefined) return undefined;
  const start = openingBefore(withoutComments(text.slice(0, pos[0])), closing) ?? 0;
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
  const opening = closing === ']' ? '[' : '{';
  return {
    ...toLineEnd(text, start),
    what: `A ${closing === ']' ? 'list' : 'group of keys'} is opened with ${opening} here, and no indented line closes it.`,
    fix: `Write ${closing} after the last of its values; a text that begins with ${opening} goes in quotation marks.`,
  };
}

/** The bracket that a fault of one misses the end of was opened, and closed within another that was not. */
export function isClosedWithin({ code, message, pos }: YamlFault, text: string): boolean {
  const closing = code === 'BAD_INDENT' ? /end with a ([\]}])/.exec(message)?.[1] : undefined;
  return closing !== undefined && openingBefore(withoutComments(text.slice(0, pos[0])), closing) === undefined;
}

/** Where a bracket that is still open was opened. */
function openingBefore(before: string, closing: string): number | undefined {
  const opening = closing === ']' ? '[' : '{';
  let start = before.length;
  for (let depth = 1; depth > 0; ) {
    if (start === 0) return undefined;
    start -= 1;
    if (before[start] === closing) depth += 1;
    if (before[start] === opening) depth -= 1;
  }
  return start;
}

/** `["Maps" "Rain"]`: nothing stands between two values, or a quotation mark is missing at the end of the first. */
export function missingBetween({ code, message, pos: [at] }: YamlFault, text: string): YamlMistake | undefined {
  if (code !== 'MISSING_CHAR' || !message.includes('between flow')) return undefined;
  const mark = /["']$/.exec(text.slice(0, at))?.[0];
  const word = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,[\]{}"']+)/.exec(text.slice(at))?.[0] ?? text.charAt(at);
  return {
    start: at,
    end: at + word.length,
    what:
      mark === undefined
        ? `There is no comma before ${word}.`
        : `The quotation mark before ${word} ends a value, so that ${word} belongs to none.`,
    fix:
      mark === undefined
        ? `Write a comma before it: , ${word}`
        : 'Put each value between two quotation marks of its own, with a comma between the values.',
  };
}
