/** Article length: how many words readers read, counted once for all who ask. */
import type { Article } from '../content/model.ts';
import type { World } from '../content/world.ts';
import { countWords } from '../core/plain-text.ts';

/** The words of an article's body. */
export function articleWords(article: Article, world: World): number {
  return world.remember(article, 'words', () => countWords(world.text(article)));
}
