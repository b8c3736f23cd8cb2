/** HTML tags: the tags of raw HTML in an article, with their attributes and where those stand. */

/** One attribute. Offsets are those of its value in the markup, without quotation marks. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One opening tag. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  /** The offset of its `<`. */
  readonly start: number;
  /** The offset after its `>`. */
  readonly end: number;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const OPENING = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** All opening tags of raw HTML, comments left out. */
export function htmlTags(markup: string): readonly HtmlTag[] {
  const shown = markup.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  return Array.from(shown.matchAll(OPENING), (tag) => {
    const [all, name = '', attributes = ''] = tag;
    const begin = tag.index + 1 + name.length;
    return {
      name: name.toLowerCase(),
      start: tag.index,
      end: tag.index + all.length,
      attributes: Array.from(attributes.matchAll(ATTRIBUTE), (found) => {
        const typed = found[2] ?? found[3] ?? found[4] ?? '';
        const quoted = found[2] !== undefined || found[3] !== undefined ? 1 : 0;
        const end = begin + found.index + found[0].length - quoted;
        return {
          name: (found[1] ?? '').toLowerCase(),
          value: withoutEntities(typed),
          start: end - typed.length,
          end,
        };
      }),
    };
  });
}

/** The value of an attribute; `undefined` when the tag does not have it. */
export function attributeOf({ attributes }: HtmlTag, name: string): HtmlAttribute | undefined {
  return attributes.find((attribute) => attribute.name === name);
}

/** The few entities that addresses are written with. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/&quot;/gi, '"');
}
