/** Doubled brackets: `{{% cast %}}`, a shortcode with a bracket too many on each side, as Hugo writes its own. */
import type { Finding } from '../core/source.ts';
import { isPaired, type Shortcodes } from './shortcodes.ts';
import type { Tag } from './tags.ts';

/** What to say of such a tag; nothing of any other. */
export function doubledBrackets(
  { name, raw, start, end }: Tag,
  text: string,
  code: Finding['code'],
  shortcodes: Shortcodes,
): Finding | undefined {
  if (text[start - 1] !== '{' || text[end] !== '}' || text[start - 2] === '{') return undefined;
  const written = raw.includes('\n') ? `{% ${name} … %}` : raw;
  const isInline = shortcodes.elements.get(name)?.placement === 'inline';
  const isPlaced = isInline || (endsBlock(text.slice(0, start - 1)) && beginsBlock(text.slice(end + 1)));
  const alone = isPlaced ? '' : ', on a line of its own';
  const where = isPaired(name, shortcodes) ? ` before the words, and {% end${name} %} after them` : alone;
  return {
    code,
    what: `{{% ${name} %}} has one bracket too many on each side.`,
    why: 'Readers would see the outer brackets.',
    fix: `Write ${written}${where}.`,
  };
}

function endsBlock(before: string): boolean {
  return /(?:^|\n[ \t]*\n)[ \t]*$/.test(before);
}

function beginsBlock(rest: string): boolean {
  return /^[ \t]*(?:$|\n[ \t]*(?:\n|$))/.test(rest);
}
