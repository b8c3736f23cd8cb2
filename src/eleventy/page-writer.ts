/**
 * Page writer: prints generated pages and puts their files into the output folder.
 *
 * Eleventy keeps the HTML of every page until a build is over; this keeps that of a few. All pages are printed into a
 * folder beside before the first is put into its place, so that a page that cannot be printed leaves the output as it was.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '../content/world.ts';
import { outputOf, type Page } from '../pages/page.ts';
import { startFileThread } from './file-thread.ts';

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
  const files = startFileThread(folder);
  let next = 0;
  try {
    let done = 0;
    const print = async () => {
      for (let index = next++; index < pages.length; index = next++) {
        const page = pages[index];
        if (!page) continue;
        files.write(outputOf(page.url), await page.render(world));
        done += 1;
        progress?.(done);
        await files.ready();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, print));
    await files.finish();
    mkdirSync(output, { recursive: true });
    await moveAll(folder, output);
  } finally {
    // Where one page could not be printed, the others need not be.
    next = pages.length;
    await files.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves what is in one folder into another. A folder that is not there yet is moved as a whole. */
async function moveAll(from: string, to: string): Promise<void> {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) await moveAll(source, target);
    else await move(source, target);
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // The output folder may be on another disk, where nothing can be moved to.
    if (code === 'EXDEV') await cp(from, to, { recursive: true, force: true });
    // Eleventy copies files meanwhile, and may have made this folder just now.
    else if (code === 'ENOTEMPTY' || code === 'EEXIST') await moveAll(from, to);
    else throw error;
  }
}
