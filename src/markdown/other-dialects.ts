/** Other dialects: what other programs that read Markdown make something of, and ours prints as it is typed. */
import { foreign } from './foreign-tags.ts';
import type { TextPattern } from './text-patterns.ts';

/** The patterns for an article with this text. */
export function dialectPatterns(text: string): readonly TextPattern[] {
  return [attributeLists, footnotes(text)];
}

const ATTRIBUTE = String.raw`(?:[#.][\w-]+|[a-z][\w-]*=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s{}"']+))`;

/** `{#finale}` behind a heading, `{.wide}` or `{width=300}` behind a picture, `{: .wide}` below a paragraph. */
const attributeLists: TextPattern = {
  pattern: new RegExp(
    String.raw`(?<!\\)\{(?::[^{}\n]+|[ \t]*${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*[ \t]*)\}(?=[ \t]*(?:\n|$)|(?<=[)\]*_]\{[^{}\n]*\}))`,
    'g',
  ),
  find: (typed) =>
    foreign(
      typed,
      'is how other systems give something an id, a class or a size',
      typed.includes('#') ? 'Remove it: a heading has its id from its words.' : 'Remove it.',
    ),
};

/** `[^1]`, and `[^1]: The note.` to which nothing refers. One whose note is an address has been read as a link. */
const footnotes = (text: string): TextPattern => ({
  pattern: /(?<!\\)\[\^(?<name>[^\s[\]^]+)\](?<ending>:?)/g,
  skipsLinks: true,
  find: (typed, { name = '', ending }) => {
    const isNote = ending === ':';
    if (isNote && text.replaceAll(`[^${name}]:`, '').includes(`[^${name}]`)) return undefined;
    return foreign(
      typed,
      'is a footnote of other systems',
      'Put the note into the sentence, in brackets, or leave it out.',
    );
  },
});
