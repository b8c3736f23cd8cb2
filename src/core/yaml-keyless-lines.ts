/** YAML keyless lines: lines that should begin with a key and a colon, and do not. */
import { asComment } from './yaml-comments.ts';
import { type Line, lineBefore, wholeLine, type YamlFault, type YamlMistake } from './yaml-faults.ts';

type Words = Pick<YamlMistake, 'what' | 'fix'>;

/** The mistake, if it is that. */
export function keylessLine({ code, message }: YamlFault, line: Line, text: string): YamlMistake | undefined {
  const isKeyFault =
    code === 'MULTILINE_IMPLICIT_KEY' ||
    (code === 'MISSING_CHAR' && /map values/.test(message)) ||
    ((code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY') && TIGHT_HYPHEN.test(line.text));
  if (!isKeyFault) return undefined;
  return { ...wholeLine(line), ...(foreignNote(line) ?? oddColon(line) ?? oddItem(line, text) ?? noColon(line, text)) };
}

/** What is said of a line that should have a key. */
export const NO_COLON = 'This line has no colon, so it is neither a key nor a value.';

/** What is said of an item whose hyphen YAML does not see. */
export const NO_SPACE = 'There is no space after the hyphen.';

const TIGHT_HYPHEN = /^\s*-[^\s-]/;

function foreignNote({ text }: Line): Words | undefined {
  const note = asComment(text);
  return note === undefined
    ? undefined
    : {
        what: 'This line is a note in the manner of another language, which YAML takes for a key.',
        fix: `A note in YAML begins with a #: ${note}`,
      };
}

/** What stands behind a key in place of a colon and a space, and what to do about it. */
const ODD_COLONS = [
  {
    form: /^\s*(?:- )?([\w-]+)\s*：\s*(\S.*)?$/,
    what: 'The colon is a full-width one, which is not a colon to YAML.',
    fix: 'Write an ordinary colon and a space',
  },
  {
    form: /^\s*(?:- )?([\w-]+):[^\S ]+(\S.*)$/,
    what: 'The space after the colon is not an ordinary one, but one that does not break.',
    fix: 'Delete it and type a space',
  },
  {
    form: /^\s*(?:- )?([\w-]+)\s*=\s*(\S.*)$/,
    what: 'An equals sign stands where YAML has a colon.',
    fix: 'Write a colon and a space',
  },
  {
    form: /^\s*(?:- )?([\w-]+):(?!\/\/)(\S.*)$/,
    what: 'There is no space after the colon.',
    fix: 'Write a space after the colon',
  },
] as const;

function oddColon({ text }: Line): Words | undefined {
  for (const { form, what, fix } of ODD_COLONS) {
    const [typed, key, value = ''] = form.exec(text) ?? [];
    if (typed !== undefined) return { what, fix: `${fix}: ${key}: ${value}`.trimEnd() };
  }
  return undefined;
}

function oddItem(line: Line, text: string): Words | undefined {
  if (TIGHT_HYPHEN.test(line.text)) return { what: NO_SPACE, fix: 'Write "- " before each item of a list.' };
  const isOfList = /:\s*$/.test(lineBefore(line, text)?.text ?? '');
  const joined = /^\s*(- [\w-]+)\s+(\S.*)$/.exec(line.text);
  if (isOfList && joined) return { what: NO_COLON, fix: `Write a colon and a space: ${joined[1]}: ${joined[2]}` };
  if (!/^\s*-\s/.test(line.text)) return undefined;
  const own = /^- +([\w-]+)\s*:\s/.exec(line.text)?.[1];
  return {
    what: 'An item of a list stands here, and the line above it is not the key of a list.',
    fix: `${own === undefined ? 'Write' : `Remove the hyphen before ${own}; or, if it is an item of a list, write`} the key and a colon, alone on a line, above the list.`,
  };
}

function noColon({ start }: Line, text: string): Words {
  const isBody = start > 1 && text.slice(0, start).endsWith('\n\n');
  return {
    what: NO_COLON,
    fix: isBody
      ? 'Write "key: value"; or, if the text of the article begins here, write a line --- above it.'
      : 'Write "key: value", or indent the line to make it part of the value above.',
  };
}
