/** Unfinished tags: where a template opens a block or a tag that nothing ends. Nunjucks says only that the file is over. */

/** A stretch of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where something is left open, and what would end it: `}}`, or `{% endif %}` for a block, which has a name. */
export interface Unfinished extends Stretch {
  readonly opener: keyof typeof OPENERS;
  readonly block?: string;
}

const OPENERS = { '{{': '}}', '{%': '%}', '{#': '#}' } as const;

/** The first `{{`, `{%` or `{#` that has no end, else the innermost block that is never closed. */
export function unfinishedTag(text: string, blocks: ReadonlySet<string>): Unfinished | undefined {
  const open: (Unfinished & { readonly block: string })[] = [];
  const pattern = /\{\{|\{%|\{#/g;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const opener = found[0] as keyof typeof OPENERS;
    const start = found.index;
    const end = text.indexOf(OPENERS[opener], start);
    const next = text.slice(start + 2).search(pattern);
    if (end < 0 || (opener !== '{#' && next >= 0 && start + 2 + next < end))
      return { start, end: lineEnd(text, start), opener };
    pattern.lastIndex = end + 2;
    const name = opener === '{%' ? /^\{%-?\s*(\w+)/.exec(text.slice(start, end))?.[1] : undefined;
    if (name === undefined) continue;
    if (name === 'raw' || name === 'verbatim') {
      const close = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
      close.lastIndex = end;
      if (!close.exec(text)) return { start, end: end + 2, opener, block: name };
      pattern.lastIndex = close.lastIndex;
    } else if (blocks.has(name)) {
      open.push({ start, end: end + 2, opener, block: name });
    } else if (name === `end${open.at(-1)?.block}`) {
      open.pop();
    }
  }
  return open.at(-1);
}

/** How it is said, and mended. */
export function unfinishedInWords({ opener, block }: Omit<Unfinished, keyof Stretch>): {
  readonly what: string;
  readonly fix: string;
} {
  if (block !== undefined)
    return { what: `{% ${block} %} is opened here and never closed.`, fix: `Write {% end${block} %} where it ends.` };
  const places = { '{{': 'behind what it prints', '{%': 'at the end of the tag', '{#': 'at the end of the note' };
  return { what: `${opener} is not closed.`, fix: `Write ${OPENERS[opener]} ${places[opener]}.` };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
