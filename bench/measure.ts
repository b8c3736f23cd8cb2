/**
 * Measuring: contestants run in turns, each time in a process of its own, and are compared by their medians.
 *
 * A fresh process is what an author starts, and only so has each its own peak of memory.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is measured. `prepare` loads modules; what it gives does the work on a folder, and gives a number that has to stay the same. */
export interface Contestant {
  readonly name: string;
  prepare(): Promise<(folder: string) => Promise<number>>;
}

/** One run. */
export interface Sample {
  /** Seconds on the clock, and of the processor, for the work. */
  readonly wall: number;
  readonly cpu: number;
  /** Seconds of the processor from the start of the process, modules and schemas included. */
  readonly cpuWithStart: number;
  readonly peakMegabytes: number;
  /** What the work gave. */
  readonly result: number;
}

/** The middle of the samples, and how far the middle half of them reaches from it. */
export interface Summary {
  readonly median: number;
  /** From the first to the third quartile. */
  readonly spread: number;
}

const MEASURES = ['wall', 'cpu', 'cpuWithStart', 'peakMegabytes'] as const;

/** All measures of one contestant. */
export type Summaries = Readonly<Record<(typeof MEASURES)[number], Summary>>;

/** Runs contestants in turns. A name is that of an export of `module`. */
export function measureInTurns(
  module: string,
  names: readonly string[],
  folder: string,
  rounds: number,
): Readonly<Record<string, readonly Sample[]>> {
  const samples: Record<string, Sample[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Whoever goes first in one round goes last in the next.
    for (const name of round % 2 === 0 ? names : [...names].reverse())
      samples[name]?.push(sampleOf(module, name, folder));
  }
  return samples;
}

/** The summary of each measure. */
export function summaries(samples: readonly Sample[]): Summaries {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, summaryOf(samples.map((sample) => sample[measure]))]),
  ) as Record<(typeof MEASURES)[number], Summary>;
}

/** The median and the spread of numbers. */
export function summaryOf(numbers: readonly number[]): Summary {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => {
    const position = share * (sorted.length - 1);
    const [below = 0, above = 0] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
    return below + (above - below) * (position - Math.floor(position));
  };
  return { median: at(0.5), spread: at(0.75) - at(0.25) };
}

/** Runs one contestant once, here: the child's side. */
export async function runOnce({ prepare }: Contestant, folder: string): Promise<Sample> {
  const work = await prepare();
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  const result = await work(folder);
  const wall = (performance.now() - began) / 1000;
  return {
    wall,
    cpu: seconds(process.cpuUsage(cpuBefore)),
    cpuWithStart: seconds(process.cpuUsage()),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    result,
  };
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function sampleOf(module: string, name: string, folder: string): Sample {
  const sample = fileURLToPath(new URL('sample.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', sample, module, name, folder], {
    encoding: 'utf8',
  });
  // What the contestant itself prints comes before.
  return JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '') as Sample;
}
