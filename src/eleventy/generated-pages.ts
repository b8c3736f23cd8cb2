/** Generated pages: all pages of each kind, at each loading, and how many of them are others than before. */
import type { Catalogue, Site } from '../content/model.ts';
import type { World } from '../content/world.ts';
import { keptPages } from '../pages/kept-pages.ts';
import type { Page, PageKind } from '../pages/page.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { Timings } from './timings.ts';

/** Makes the pages of a world and puts each into `pages` by its address, unless another has it. Gives all of them. */
export type GeneratedPages = (world: World, pages: Map<string, Page>, timed: Timings) => readonly Page[];

/** Makes pages again and again. */
export function createGeneratedPages(kinds: readonly PageKind[]): GeneratedPages {
  /** What the last pages were made from. */
  let before: Catalogue | undefined;
  let lastPages: ReadonlyMap<string, Page> | undefined;

  return (world, pages, timed) => {
    const { catalogue } = world;
    const sameRecords = before?.site === catalogue.site ? before : undefined;
    const generated: Page[] = [];
    for (const kind of kinds) {
      const made = kind(world, sameRecords);
      generated.push(...made);
      for (const page of made) if (!pages.has(page.url)) pages.set(page.url, page);
    }
    timed('pages', generated.length);
    const known = lastPages;
    timed('pages that show what has changed', () => generated.filter((page) => known?.get(page.url) !== page).length);
    before = catalogue;
    lastPages = pages;
    return generated;
  };
}

/** The page of a style sheet. */
export function stylePage({ url, text }: StyleSheet, site: Site): readonly Page[] {
  return keptPages(site, 'style sheet', [url, text], () => [
    { kind: 'style', url, type: 'text/css; charset=utf-8', render: () => Promise.resolve(text) },
  ]);
}
