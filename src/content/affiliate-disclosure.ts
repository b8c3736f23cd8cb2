/** Affiliate disclosure: what readers are told of links that are paid for. */
import { html, type Markup } from '../core/markup.ts';
import type { World } from './world.ts';

/** What affiliate links are, and where the site's policy stands. `address` makes its address fit for the page or for feeds. */
export function affiliateDisclosure({ catalogue, words }: World, address: (url: string) => string): Markup {
  const { affiliatePolicy } = catalogue.site;
  if (affiliatePolicy === undefined) return html`${words.affiliateDisclosure}`;
  return html`${words.affiliateDisclosure} <a href="${address(affiliatePolicy)}">${words.affiliatePolicyLink}</a>`;
}
