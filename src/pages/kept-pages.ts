/**
 * Kept pages: a page is the same object for as long as what it shows is the same.
 *
 * So a preview knows after an edit which pages show it: those that are other objects than before. Nobody has to declare
 * what a page depends on besides what it is made from.
 */
import type { Site } from '../content/model.ts';
import { sameItems } from '../core/same-items.ts';
import type { Page } from './page.ts';

interface Kept {
  readonly shows: readonly unknown[];
  readonly pages: readonly Page[];
}

/** By the record of the site, which is another object when any record has changed. */
const keptOfSites = new WeakMap<Site, Map<string, Kept>>();

/**
 * The pages that were made last for a site and a purpose, or new ones if they would show anything else. `shows` is what
 * they are made from besides records and options: articles, and texts and numbers that stand on them.
 */
export function keptPages(
  site: Site,
  purpose: string,
  shows: readonly unknown[],
  make: () => readonly Page[],
): readonly Page[] {
  const ofSite = keptOfSites.get(site) ?? new Map<string, Kept>();
  keptOfSites.set(site, ofSite);
  const kept = ofSite.get(purpose);
  if (kept && sameItems(kept.shows, shows)) return kept.pages;
  const pages = make();
  ofSite.set(purpose, { shows, pages });
  return pages;
}
