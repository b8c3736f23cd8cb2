/**
 * Template slips: where a template that cannot be compiled, or prints what it should do, is at fault. Nunjucks says only
 * where it noticed, which may be the end of the file.
 */
import { nearest } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';
import { type NamedTag, neverClosed, readTemplateTags, type TemplateSlip } from './template-tags.ts';

/** The slips of a template that cannot be compiled. */
export interface TemplateSlips {
  /** The first tag that is itself at fault: it has no beginning, no end, or a text in it has none. */
  readonly tag: TemplateSlip | undefined;
  /** A block that is never closed: that whose end stands further in than it, else the innermost. */
  readonly block: TemplateSlip | undefined;
  /** The first end of what was never opened. */
  readonly end: TemplateSlip | undefined;
}

/** Looks for all of them. `blocks` need an end; `tags` are all that there are. */
export function templateSlips(text: string, blocks: ReadonlySet<string>, tags: readonly string[]): TemplateSlips {
  const { named, broken } = readTemplateTags(text);
  const known = new Set([...tags, ...BETWEEN.keys(), 'endset']);
  const open: Block[] = [];
  let left: Block | undefined;
  let unopened: TemplateSlip | undefined;
  for (const tag of named) {
    const { name, start, end } = tag;
    const ended = name.startsWith('end') ? name.slice(3) : undefined;
    const top = open.at(-1);
    if (blocks.has(name)) {
      open.push({ ...tag, indent: indentAt(text, start) });
    } else if (ended !== undefined && top?.name === ended) {
      const outer = outerBlock(open, indentAt(text, start));
      if (outer >= 0) left ??= top;
      open.length = outer >= 0 ? outer : open.length - 1;
    } else if (ended !== undefined && blocks.has(ended)) {
      if (!open.some((block) => block.name === ended)) unopened ??= { start, end, ...neverOpened(name, ended) };
    } else if (BETWEEN.has(name)) {
      const owner = BETWEEN.get(name) ?? '';
      if (!open.some((block) => block.name !== 'block')) unopened ??= { start, end, ...neverOpened(name, owner) };
    } else if (top && !known.has(name) && !known.has(ended ?? name)) {
      const meant = nearest(name, [`end${top.name}`]);
      if (meant !== undefined) return { tag: broken[0], block: misspelt(tag, text, meant), end: undefined };
    }
  }
  const never = left ?? open.at(-1);
  const block = never && { start: never.start, end: never.end, ...neverClosed(never.name) };
  return { tag: broken[0], block, end: unopened };
}

/** Slips with which a template compiles, and prints what it should do: `endif %}`, or `{{ “title” }}`. */
export function silentSlips(text: string, tags: readonly string[]): readonly TemplateSlip[] {
  const known = new Set([...tags, ...BETWEEN.keys(), ...tags.map((name) => `end${name}`)]);
  return readTemplateTags(text).broken.filter(({ compilesAs = '' }) => compilesAs === true || known.has(compilesAs));
}

/** What stands between the beginning and the end of a block, and the block. */
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['else', 'if'],
  ['elif', 'if'],
  ['elseif', 'if'],
  ['case', 'switch'],
  ['default', 'switch'],
]);

interface Block extends NamedTag {
  /** The spaces before it; of one that does not begin its line, more than there could be. */
  readonly indent: number;
}

/** By its indent, an end may belong to a block further out: then what stands within that has none. Its index, or -1. */
function outerBlock(open: readonly Block[], indent: number): number {
  const top = open.at(-1);
  if (!top || indent >= top.indent) return -1;
  return open.findLastIndex((block) => block.name === top.name && block.indent === indent);
}

function misspelt({ start, name }: NamedTag, text: string, meant: string): TemplateSlip {
  const at = text.indexOf(name, start);
  return { start: at, end: at + name.length, what: `There is no tag "${name}".`, fix: writeText(meant) };
}

function neverOpened(tag: string, block: string): Pick<TemplateSlip, 'what' | 'fix'> {
  const verb = tag.startsWith('end') ? 'ends' : 'belongs to';
  return {
    what: `{% ${tag} %} ${verb} what was never opened.`,
    fix: `Write {% ${block} … %} where it begins, or remove {% ${tag} %}.`,
  };
}

function indentAt(text: string, at: number): number {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return before.trim() === '' ? before.length : Number.POSITIVE_INFINITY;
}
