/**
 * Page writer: prints generated pages and puts their files into the output folder.
 *
 * Eleventy keeps the HTML of every page until a build is over; this keeps that of a few. All pages are printed into a
 * folder beside before the first is put into its place, so that a page that cannot be printed leaves the output as it was.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { World } from '../content/world.ts';
import { outputOf, type Page } from '../pages/page.ts';

/** Where pages are written, and who is told how far it is. */
export interface WritingSettings {
  /** The output folder, absolute. */
  readonly output: string;
  /** A folder for the time being, absolute. */
  readonly scratch: string;
  /** Called after each page. */
  progress?(done: number): void;
}

/** How many pages are printed at the same time: pictures are made in other threads, and a page waits for its own. */
const AT_ONCE = 8;

/** Prints pages and writes them. Rejects, with nothing written, when one cannot be printed. */
export async function writePages(
  pages: readonly Page[],
  world: World,
  { output, scratch, progress }: WritingSettings,
): Promise<void> {
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'pages-'));
  try {
    let next = 0;
    let done = 0;
    const print = async () => {
      for (let index = next++; index < pages.length; index = next++) {
        const page = pages[index];
        if (!page) continue;
        writeFileSync(join(folder, String(index)), await page.render(world));
        done += 1;
        progress?.(done);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, print));
    await putInPlace(pages, folder, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function putInPlace(pages: readonly Page[], folder: string, output: string): Promise<void> {
  const made = new Set<string>();
  for (const [index, { url }] of pages.entries()) {
    const target = join(output, outputOf(url));
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    await move(join(folder, String(index)), target);
  }
}

/** The output folder may be on another disk, where nothing can be moved to. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { force: true });
  }
}
