/**
 * Edits, measured: from saving a file until a reader of the preview gets the page as it is now.
 *
 * The page is asked for over HTTP again and again, as a browser would that cannot wait.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { summaryOf } from './measure.ts';
import type { System } from './system.ts';
import type { Row } from './table.ts';

/** What one time of serving showed. Times are milliseconds. */
export interface ServingSample {
  /** From the start of the program until the page was there. */
  readonly firstPage: number;
  /** After a change of its body, until an article's page has it. */
  readonly body: readonly number[];
  /** After a change of its title, until the front page has it. */
  readonly title: readonly number[];
  /** Megabytes in memory after the second rebuild, and after the last. */
  readonly megabytes: readonly [number, number];
}

const PAUSE = 5;
const PATIENCE = 240_000;

/** Serves a site, edits its newest article `edits` times in its body and as often in its title. */
export async function measureEdits(system: System, folder: string, edits: number): Promise<ServingSample> {
  const port = await freePort();
  const [program = '', ...options] = system.serve(port);
  const began = performance.now();
  const server = spawn(program, options, { cwd: folder, stdio: 'ignore' });
  try {
    const path = newestArticle(folder, system);
    const file = join(folder, system.articleFile(path));
    const original = readFileSync(file, 'utf8');
    const page = `http://127.0.0.1:${port}${system.articleUrl(path, original)}`;
    const home = `http://127.0.0.1:${port}/`;
    await until(page, '<h1', server);
    const firstPage = performance.now() - began;
    // A watcher may need a moment after the first page.
    await pause(3000);

    let current = original;
    const save = (text: string): number => {
      current = text;
      writeFileSync(file, text);
      return performance.now();
    };
    const body: number[] = [];
    const title: number[] = [];
    let early = 0;
    for (let index = 0; index < edits; index += 1) {
      const mark = `bodymark${index}`;
      const saved = save(`${current}\nA line with ${mark} in it.\n`);
      await until(page, mark, server);
      body.push(performance.now() - saved);
      await pause(300);
      if (index === 1) early = residentMegabytes(server);
    }
    for (let index = 0; index < edits; index += 1) {
      const mark = `titlemark${index}`;
      const saved = save(current.replace(/^title: .*$/m, `title: A story ${mark}`));
      await until(home, mark, server);
      title.push(performance.now() - saved);
      await pause(300);
    }
    return { firstPage, body, title, megabytes: [early, residentMegabytes(server)] };
  } finally {
    server.kill('SIGKILL');
  }
}

/** The lines of the table. */
export function editRows(samples: ReadonlyMap<System, readonly ServingSample[]>): readonly Row[] {
  return Array.from(samples, ([{ name }, runs]) => ({
    name,
    summaries: {
      'First page, ms': summaryOf(runs.map(({ firstPage }) => firstPage)),
      'Body edited, ms': summaryOf(runs.flatMap(({ body }) => body)),
      'Title edited, front page, ms': summaryOf(runs.flatMap(({ title }) => title)),
      'MB at first': summaryOf(runs.map(({ megabytes }) => megabytes[0])),
      'MB at last': summaryOf(runs.map(({ megabytes }) => megabytes[1])),
    },
  }));
}

/** Asks until the answer has a text in it. */
async function until(url: string, text: string, server: ChildProcess): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE) {
    if (server.exitCode !== null) throw new Error(`The server of ${url} has ended.`);
    const answer = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (answer.includes(text)) return;
    await pause(PAUSE);
  }
  throw new Error(`${url} has no "${text}" in it.`);
}

/** The publication's newest article, which the front page shows: articles are named after their day. */
function newestArticle(folder: string, system: System): string {
  const files = readdirSync(join(folder, system.articleFile('articles'))).filter((name) => /^\d.*\.md$/.test(name));
  const newest = files.sort().at(-1) ?? '';
  return `articles/${newest}`;
}

/** As Linux tells it. */
function residentMegabytes({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
