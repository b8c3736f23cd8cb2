/** Demo: the repository's own site, built into a temporary folder and served from there. */
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from './eleventy.ts';
import { repository } from './repository.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

/** The site as built. */
export interface Demo {
  /** Its folder, absolute. */
  readonly output: string;
  readonly site: StaticServer;
  dispose(): Promise<void>;
}

/** Builds the site for a moment, as `STANDFIRST_NOW` has it, and serves it. Its pictures are kept for the next build. */
export async function openDemo(now: string): Promise<Demo> {
  const output = await buildDemo(now);
  const site = await serveFolder(output);
  return {
    output,
    site,
    async dispose() {
      await site.close();
      removeDemo(output);
    },
  };
}

/** Makes all sizes of the site's pictures, which takes a minute where none is kept yet. */
export async function makeDemoPictures(): Promise<void> {
  removeDemo(await buildDemo('2026-11-23 12:00', 400_000));
}

async function buildDemo(now: string, limit?: number): Promise<string> {
  const output = realpathSync(mkdtempSync(join(tmpdir(), 'standfirst-demo-')));
  const site = { root: repository };
  const { code, output: printed } = await build(
    site,
    [`--output=${output}`, '--quiet'],
    { STANDFIRST_NOW: now },
    limit,
  );
  if (code === 0) return output;
  removeDemo(output);
  throw new Error(`The demo site cannot be built.\n${printed}`);
}

function removeDemo(output: string): void {
  rmSync(output, { recursive: true, force: true });
  // The build has noted what it wrote, under a name made from the folder's.
  const notes = join(repository, '.cache/standfirst');
  const name = basename(output).toLowerCase();
  for (const file of readdirSync(notes)) if (file.includes(name)) rmSync(join(notes, file));
}
