/** Figures: a paragraph that holds one picture and nothing else. */
import type { Token } from 'markdown-it';

/** The tokens with a `figure` in place of each such paragraph. */
export function figuresOf(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const inline = tokens[index + 1];
    if (!token) continue;
    const children =
      inline?.children?.filter(
        (child) => child.type !== 'softbreak' && !(child.type === 'text' && child.content.trim() === ''),
      ) ?? [];
    const [only] = children;
    if (
      token.type === 'paragraph_open' &&
      inline?.type === 'inline' &&
      children.length === 1 &&
      only?.type === 'image'
    ) {
      only.type = 'figure';
      result.push(only);
      index += 2;
    } else {
      result.push(token);
    }
  }
  return result;
}
