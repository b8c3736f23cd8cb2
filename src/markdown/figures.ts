/** Figures: a paragraph that holds one picture and nothing else. */
import type { Token } from 'markdown-it';

/** The tokens with a `figure` in place of each such paragraph. */
export function figuresOf(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const inline = tokens[index + 1];
    if (!token) continue;
    const picture = token.type === 'paragraph_open' && inline?.type === 'inline' && onlyPicture(inline);
    if (picture) {
      picture.type = 'figure';
      result.push(picture);
      index += 2;
    } else {
      result.push(token);
    }
  }
  return result;
}

function onlyPicture({ children }: Token): Token | undefined {
  const picture = children?.find(({ type }) => type === 'image');
  const isAlone = (child: Token) =>
    child === picture || child.type === 'softbreak' || (child.type === 'text' && child.content.trim() === '');
  return picture && children?.every(isAlone) ? picture : undefined;
}
