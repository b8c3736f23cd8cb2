/** Body text: an article's body as plain text, for counting words and for whoever cannot show markup. */
import type { Token } from 'markdown-it';
import { contentOf, type ElementUse, earlierUses } from '../content/document.ts';
import type { Article } from '../content/model.ts';
import type { World } from '../content/world.ts';
import { html } from '../core/markup.ts';
import { closeOf, elementMeta } from './element-rules.ts';
import type { ReadBody } from './read-body.ts';

/** The text, a paragraph on each line. Elements print their text form; raw HTML loses its tags; pictures are not there. */
export function bodyText(body: ReadBody, article: Article, world: World): string {
  const useOf = (token: Token): ElementUse | undefined => body.usesByTag.get(elementMeta(token).tag.number);
  const textOfUse = (use: ElementUse, paragraphs: readonly string[]): string =>
    use.element.text(
      use.values,
      { html: html``, paragraphs },
      { world, article, file: article.file, earlier: earlierUses(body.document, use) },
    );

  function blocks(tokens: readonly Token[]): readonly string[] {
    const texts: string[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token) continue;
      const use = token.type === 'element' || token.type === 'element_open' ? useOf(token) : undefined;
      if (use) texts.push(textOfUse(use, contentOf(body.document, use)));
      if (use && token.type === 'element_open') index = closeOf(tokens, index);
      if (token.type === 'inline') texts.push(sentence(token.children ?? []));
      if (token.type === 'html_block') texts.push(token.content.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' '));
      if (token.type === 'fence') texts.push(token.content);
    }
    return texts;
  }

  function sentence(tokens: readonly Token[]): string {
    let text = '';
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token) continue;
      if (token.type === 'element') {
        const use = useOf(token);
        text += use ? textOfUse(use, []) : '';
      } else if (token.type === 'element_open') {
        const end = closeOf(tokens, index);
        const inner = sentence(tokens.slice(index + 1, end));
        const use = useOf(token);
        text += use ? textOfUse(use, [inner]) : inner;
        index = end;
      } else if (token.type === 'softbreak' || token.type === 'hardbreak') {
        text += ' ';
      } else if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special') {
        text += token.content;
      }
    }
    return text;
  }

  return blocks(body.tokens)
    .map((text) => text.replace(SPACES, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** Where there is more than one space, or one of another kind. */
const SPACES = /[^\S\n]{2,}|[^\S\n ]/g;
