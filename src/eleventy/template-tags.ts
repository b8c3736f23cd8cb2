/** Template tags: what stands between `{{`, `{%` and their ends in Nunjucks, and where one of them is itself at fault. */

/** What is wrong, where, and how it is mended. */
export interface TemplateSlip {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly fix: string;
}

/** A tag with a name. */
export interface NamedTag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** A tag that is at fault. */
interface BrokenTag extends TemplateSlip {
  /** That a template compiles with it, and prints what it should do: the tag's name, or `true` when it is certain. */
  readonly compilesAs?: string | true;
}

/** The tags of a template, up to one that nothing ends. What stands in `raw` is none. */
export interface TemplateTags {
  readonly named: readonly NamedTag[];
  readonly broken: readonly BrokenTag[];
}

/** Reads them. */
export function readTemplateTags(text: string): TemplateTags {
  const named: NamedTag[] = [];
  const broken: BrokenTag[] = [];
  const pattern = /\{\{|\{%|\{#|%\}/g;
  let before = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    const opener = found[0];
    if (!isOpener(opener)) {
      broken.push(...unopenedTag(text, before, start));
      before = start + 2;
      continue;
    }
    const end = text.indexOf(OPENERS[opener], start);
    const next = text.slice(start + 2).search(/\{\{|\{%|\{#/);
    if (end < 0 || (opener !== '{#' && next >= 0 && start + 2 + next < end)) {
      broken.push({ start, end: lineEnd(text, start), ...notClosed(opener) });
      break;
    }
    before = end + 2;
    if (opener !== '{#') broken.push(...wrongMarks(text, start, end));
    const name = opener === '{%' ? /^\{%-?\s*(\w+)/.exec(text.slice(start, end))?.[1] : undefined;
    if (name === 'raw' || name === 'verbatim') {
      const close = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
      close.lastIndex = end;
      if (!close.exec(text)) {
        broken.push({ start, end: end + 2, ...neverClosed(name) });
        break;
      }
      before = close.lastIndex;
    } else if (name !== undefined) {
      named.push({ start, end: end + 2, name });
    }
    pattern.lastIndex = before;
  }
  return { named, broken };
}

/** How it is said, and mended, that nothing ends a block. */
export function neverClosed(block: string): Pick<TemplateSlip, 'what' | 'fix'> {
  return { what: `{% ${block} %} is opened here and never closed.`, fix: `Write {% end${block} %} where it ends.` };
}

/** How it is said, and mended, that nothing ends a tag. */
export function notClosed(opener: Opener): Pick<TemplateSlip, 'what' | 'fix'> {
  const places = { '{{': 'behind what it prints', '{%': 'at the end of the tag', '{#': 'at the end of the note' };
  return { what: `${opener} is not closed.`, fix: `Write ${OPENERS[opener]} ${places[opener]}.` };
}

type Opener = keyof typeof OPENERS;

const OPENERS = { '{{': '}}', '{%': '%}', '{#': '#}' } as const;

function isOpener(text: string): text is Opener {
  return text in OPENERS;
}

/** `%}` that nothing opens, with what stands before it in its line. In a style sheet, `{` does; between backticks it is shown. */
function unopenedTag(text: string, from: number, at: number): readonly BrokenTag[] {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', at) + 1), at);
  const typed = line.slice(line.lastIndexOf('>') + 1).trimStart();
  const inside = typed.replace(/^%-?/, '').trim();
  const compilesAs = /^[a-z]\w*(?=\s|$)/i.exec(inside)?.[0];
  if (/[{`]/.test(line) || compilesAs === undefined) return [];
  const what = '%} ends a tag here that nothing begins.';
  return [{ start: at - typed.length, end: at + 2, what, fix: `Write {% ${inside} %}`, compilesAs }];
}

/** Quotation marks in a tag: one that nothing closes, or one that Nunjucks takes for a part of a name. */
function wrongMarks(text: string, start: number, end: number): readonly BrokenTag[] {
  const inside = text
    .slice(start, end)
    .replace(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g, (typed) => ' '.repeat(typed.length));
  const open = inside.search(/["']/);
  if (open >= 0) {
    const what = 'A quotation mark is opened and never closed.';
    return [{ start: start + open, end, what, fix: `Write ${inside[open]} where the text ends.` }];
  }
  const round = /[“”„‘’«»]/.exec(inside);
  if (!round) return [];
  const at = start + round.index;
  return [
    {
      start: at,
      end: at + 1,
      what: `${round[0]} is no quotation mark to a template, which looks for something of that name and finds nothing.`,
      fix: 'Write " before and after the text.',
      compilesAs: true,
    },
  ];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
