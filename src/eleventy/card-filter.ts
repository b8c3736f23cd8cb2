/**
 * Card filter: `{{ card | storyCard(level, large) | safe }}` prints `partials/card.njk` in a layout.
 *
 * The card of an article stands in a dozen lists, so it is printed once for each form and kept as text. An `include`
 * would print it anew, with everything that the page around it knows.
 */
import type { World } from '../content/world.ts';
import { commonValues } from '../pages/shell.ts';
import type { StoryCard } from '../pages/story-card.ts';
import type { EleventyConfig } from './config.ts';

/** What Nunjucks, through Eleventy, hands to a filter as `this`. */
export interface FilterContext {
  readonly env: { render(name: string, values: object): string | null };
}

const PARTIAL = 'partials/card.njk';

/** Registers the filter. */
export function useCardFilter(eleventyConfig: EleventyConfig, world: () => World | undefined): void {
  eleventyConfig.addNunjucksFilter(
    'storyCard',
    function (this: FilterContext, card: StoryCard, level?: number, large?: boolean) {
      const loaded = world();
      return loaded ? printCard(this, loaded, card, level, large) : '';
    },
  );
}

/** A card's markup. `level` is that of its heading, `large` for a headline as on the article's page. Throws what the partial throws. */
export function printCard({ env }: FilterContext, world: World, card: StoryCard, level = 2, large = false): string {
  return world.remember(
    card,
    `printed ${level} ${large}`,
    () => env.render(PARTIAL, { ...commonValues(world), card, level, large }) ?? '',
  );
}
