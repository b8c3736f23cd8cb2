/** Builds, measured: each system builds its site in a process of its own, in turns, and is compared by medians. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from './measure.ts';
import type { System } from './system.ts';
import type { Row } from './table.ts';

/** One build. */
export interface BuildSample {
  /** Seconds on the clock, and of the processor. */
  readonly wall: number;
  readonly cpu: number;
  readonly peakMegabytes: number;
  readonly files: number;
  readonly megabytes: number;
}

/** GNU time, which says what a program and all its processes have used. */
const TIME = '/usr/bin/time';

/** Builds each site `rounds` times, from nothing. `folderOf` is where a system's site is. */
export function measureBuilds(
  systems: readonly System[],
  folderOf: (system: System) => string,
  rounds: number,
): ReadonlyMap<System, readonly BuildSample[]> {
  const samples = new Map<System, BuildSample[]>(systems.map((system) => [system, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const system of round % 2 === 0 ? systems : [...systems].reverse())
      samples.get(system)?.push(buildOnce(system, folderOf(system)));
  }
  return samples;
}

/** The lines of the table: the first system is what the others are compared with. */
export function buildRows(samples: ReadonlyMap<System, readonly BuildSample[]>): readonly Row[] {
  return Array.from(samples, ([{ name }, runs]) => ({
    name,
    summaries: {
      Seconds: summaryOf(runs.map(({ wall }) => wall)),
      'Processor seconds': summaryOf(runs.map(({ cpu }) => cpu)),
      'Peak MB': summaryOf(runs.map(({ peakMegabytes }) => peakMegabytes)),
      Files: summaryOf(runs.map(({ files }) => files)),
      'MB written': summaryOf(runs.map(({ megabytes }) => megabytes)),
    },
  }));
}

function buildOnce({ build, output }: System, folder: string): BuildSample {
  for (const made of [output, '.cache']) rmSync(join(folder, made), { recursive: true, force: true });
  const note = join(folder, '.measured.txt');
  mkdirSync(folder, { recursive: true });
  execFileSync(TIME, ['-f', '%e %U %S %M', '-o', note, ...build], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = execFileSync('tail', ['-n', '1', note], { encoding: 'utf8' })
    .split(' ')
    .map(Number);
  const sizes = sizesBelow(join(folder, output));
  return {
    wall,
    cpu: user + system,
    peakMegabytes: kilobytes / 1024,
    files: sizes.length,
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
  };
}

function sizesBelow(folder: string): readonly number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
}
