/** Printing host: a whole host whose layouts print the values that they are given, so that every difference can be seen. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Markup } from '../../src/core/markup.ts';
import type { Host, Loaded } from '../../src/eleventy/host-settings.ts';
import type { Project } from './project.ts';
import { wholeHost } from './whole-host.ts';

/** Makes the host. The site has no other pages and files than the project's. */
export function printingHost({ root }: Project): Host {
  const fileExists = (path: string) => existsSync(join(root, path));
  return wholeHost(root, {
    surroundings: () => ({
      inputFolder: 'pages',
      pages: new Map(),
      texts: [],
      templates: [],
      layouts: [],
      mayHave: () => false,
      mayHaveMore: false,
      asset: () => 'nothing',
      movesFiles: false,
      fileExists,
      isLayoutAnchor: () => false,
    }),
    printing: {
      layouts: { names: () => [], files: () => [], check: () => [], render: async (...filled) => inJson(filled) },
    },
  });
}

/** Values as text. */
export function inJson(value: unknown): string {
  return JSON.stringify(value, (_key, each) => (each instanceof Markup ? String(each) : each));
}

/** The text of every page that was loaded, by its address. */
export async function printedPages({ pages, world }: Loaded): Promise<Readonly<Record<string, string>>> {
  const printed: Record<string, string> = {};
  for (const page of pages.values()) printed[page.url] = world ? await page.render(world) : '';
  return printed;
}
