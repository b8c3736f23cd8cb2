/** Enclosed words: `{% pullquote Nobody eats %}`, where the words were to stand between two tags. */
import type { Shortcodes } from './shortcodes.ts';
import type { Tag } from './tags.ts';

/** The words, of a shortcode that takes no argument without a name. */
export function wordsWithin({ name, argumentsText }: Tag, { elements }: Shortcodes): string | undefined {
  const element = elements.get(name);
  const words = argumentsText.trim().replace(/^(["'“])(.*)["'”]$/s, '$2');
  return element?.paired && element.positional.length === 0 && words !== '' && !words.includes('=') ? words : undefined;
}
