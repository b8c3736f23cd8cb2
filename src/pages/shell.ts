/** Shell: the values every layout gets. */
import type { PictureSource } from '../content/model.ts';
import type { Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { type HeadFacts, headOf } from './head.ts';

/** What a layout may know of the publication. */
export interface LayoutSite {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly url: string;
  readonly publisher: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** The values that a layout gets on every page, ordinary pages of the site included. */
export function commonValues({ catalogue: { site }, words }: World): {
  readonly site: LayoutSite;
  readonly words: Words;
} {
  const { name, description, language, url, publisher, links = [] } = site;
  return {
    site: Object.freeze({ name, description, language, url, publisher: publisher?.name ?? name, links }),
    words: Object.freeze(words),
  };
}

/** The values that `base.njk` needs on a generated page. Markup is printed with `| safe`. */
export async function shellOf(
  facts: Omit<HeadFacts, 'image'> & { readonly image?: PictureSource | undefined },
  world: World,
  more: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const image = facts.image && { ...(await world.largestPicture(facts.image)), alt: facts.image.alt };
  return { ...commonValues(world), head: headOf({ ...facts, image }, world), page: { url: facts.url }, ...more };
}
