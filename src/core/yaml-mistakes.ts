/** YAML mistakes: what an author most likely did where YAML cannot be read, and where exactly. */

/** A fault as a parser reports it, from and to where in the text. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A fault in words. */
export interface YamlMistake {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly fix: string;
}

/** The faults of a text as mistakes. What only follows from an earlier fault is left out. */
export function yamlMistakes(faults: readonly YamlFault[], text: string): readonly YamlMistake[] {
  return faults
    .filter(
      ({ message, pos }, index) =>
        index === 0 || !(message.includes('in YAML stream') || pos[0] === faults[index - 1]?.pos[0]),
    )
    .map((fault) => mistakeOf(fault, text));
}

function mistakeOf(fault: YamlFault, text: string): YamlMistake {
  const line = lineAt(text, fault.pos[0]);
  return (
    unclosed(fault, text) ??
    specialStart(fault, line) ??
    colonInValue(fault, line) ??
    notAKey(fault, line) ??
    misplacedLine(fault, line, text) ??
    secondPart(fault, text) ??
    secondKey(fault, text) ?? { start: fault.pos[0], end: fault.pos[1], ...inWords(fault) }
  );
}

interface Line {
  readonly start: number;
  readonly text: string;
  /** What stands after the hyphens and the key, without a comment, and where. */
  readonly value: string;
  readonly valueStart: number;
}

const KEY_PART = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s"'[{&*!|>?#-](?:[^:#]*[^\s:#])?)\s*:\s+)?/;

function lineAt(text: string, at: number): Line {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const keyPart = KEY_PART.exec(line)?.[0].length ?? 0;
  const value = line
    .slice(keyPart)
    .replace(/(?:^|\s)#.*$/, '')
    .trimEnd();
  return { start, text: line, value, valueStart: start + keyPart };
}

/** A quotation mark or bracket is reported where its end was missed; what is to be mended is where it opens. */
function unclosed({ code, message, pos }: YamlFault, text: string): YamlMistake | undefined {
  const before = text.slice(0, pos[0]);
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
  return {
    ...toLineEnd(start),
    what: `A ${closing === ']' ? 'list' : 'group of keys'} is opened with ${opening} here, and no indented line closes it.`,
    fix: `Write ${closing} after the last of its values; a text that begins with ${opening} goes in quotation marks.`,
  };
}

const AFTER_SPECIAL: readonly string[] = ['UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY', 'TAG_RESOLVE_FAILED', 'JS_YAML'];

function specialStart({ code, pos }: YamlFault, { value, valueStart }: Line): YamlMistake | undefined {
  const mark = /^(?:[*&!|>]|[-?](?=\s))/.exec(value)?.[0];
  if (mark === undefined || pos[0] < valueStart || !AFTER_SPECIAL.includes(code)) return undefined;
  return {
    start: valueStart,
    end: valueStart + value.length,
    what: `A value that begins with ${mark} has a special meaning in YAML, unless it is in quotation marks.`,
    fix:
      mark === '-'
        ? 'Put the whole value in quotation marks; if it is a list, begin it on the next line.'
        : inQuotes(value),
  };
}

function colonInValue({ code, message }: YamlFault, { value, valueStart }: Line): YamlMistake | undefined {
  const isNested = code === 'BLOCK_AS_IMPLICIT_KEY' || /^bad indentation of a mapping entry/.test(message);
  if (!isNested || !/:(?:\s|$)/.test(value)) return undefined;
  return {
    start: valueStart,
    end: valueStart + value.length,
    what: 'A colon followed by a space stands inside a value that is not wholly in quotation marks.',
    fix: inQuotes(value),
  };
}

function inQuotes(value: string): string {
  const mark = ['"', "'"].find((quote) => !value.includes(quote));
  const whole = 'Put the whole value in quotation marks';
  return mark === undefined || value.includes('\\') || value.length > 80
    ? `${whole}.`
    : `${whole}: ${mark}${value}${mark}.`;
}

/** A line that should begin with a key and a colon, and does not. */
function notAKey({ code, message }: YamlFault, line: Line): YamlMistake | undefined {
  const isKeyFault =
    code === 'MULTILINE_IMPLICIT_KEY' ||
    (code === 'MISSING_CHAR' && /map values/.test(message)) ||
    (code === 'BAD_INDENT' && /^\s*-[^\s-]/.test(line.text));
  if (!isKeyFault) return undefined;
  const indent = line.text.search(/\S|$/);
  const at = { start: line.start + indent, end: line.start + line.text.trimEnd().length };
  const tight = /^\s*(?:- )?([\w-]+):(?!\/\/)(\S.*)$/.exec(line.text);
  if (tight)
    return {
      ...at,
      what: 'There is no space after the colon.',
      fix: `Write a space after the colon: ${tight[1]}: ${tight[2]}`,
    };
  if (/^\s*-[^\s-]/.test(line.text))
    return { ...at, what: 'There is no space after the hyphen.', fix: 'Write "- " before each item of a list.' };
  if (/^\s*-\s/.test(line.text))
    return {
      ...at,
      what: 'An item of a list stands here, and the line above it is not the key of a list.',
      fix: 'Write the key and a colon, alone on a line, above the list.',
    };
  return {
    ...at,
    what: 'This line has no colon, so it is neither a key nor a value.',
    fix: 'Write "key: value", or indent the line to make it part of the value above.',
  };
}

/** A line that stands too far to the left or to the right. */
function misplacedLine({ code, message, pos }: YamlFault, line: Line, text: string): YamlMistake | undefined {
  const whole = ({ start, text: words }: Line) => ({
    start: start + words.search(/\S|$/),
    end: start + words.trimEnd().length,
  });
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !message.includes('block sequence')) {
    const next = text.slice(line.start + line.text.length).search(/\S/);
    const at = whole(next < 0 ? line : lineAt(text, line.start + line.text.length + next));
    return {
      ...at,
      what: 'This line is indented as if it were part of the value above it, but it has a key of its own.',
      fix: 'Give it as many spaces as its neighbours; if it is part of the value, put the whole value in quotation marks.',
    };
  }
  const beginsLine = code === 'UNEXPECTED_TOKEN' && text.slice(line.start, pos[0]).trim() === '';
  if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY' && !beginsLine) return undefined;
  return {
    ...whole(line),
    what: 'This line is not indented like the lines it belongs to.',
    fix: 'Give it as many spaces as its neighbours; a list has "- " before each item.',
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

function inWords({ code, message }: YamlFault): Pick<YamlMistake, 'what' | 'fix'> {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { what: 'This line is indented with a tab.', fix: 'Indent with spaces: two for each level.' };
    case 'BAD_SCALAR_START':
      return {
        what: 'A value cannot begin with this character unless it is in quotation marks.',
        fix: 'Put the whole value in quotation marks.',
      };
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
      return {
        what: `The YAML cannot be read here: ${message.replace(/\s+at line[\s\S]*$/, '')}.`,
        fix: 'Compare this line with the lines around it: indentation, colons and quotation marks.',
      };
  }
}
