/**
 * Benchmark: how long builds, edits and `check` take, beside others in the same minutes.
 *
 *     npm run bench -- [build] [edit] [check] [catalogue] [--articles 1000] [--rounds 3] [--edits 20] [--seed 1] [--json FILE]
 *
 * See docs/performance.md for how to read the figures.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../tests/support/repository.ts';
import { buildRows, measureBuilds } from './build.ts';
import { largeCatalogue, proveCatalogue } from './catalogue.ts';
import { baseline, builtFolder, check, publicationBaseline } from './check.ts';
import { corpusFiles, writeFiles } from './corpus.ts';
import { editRows, measureEdits, type ServingSample } from './edit.ts';
import { measureInTurns, summaries } from './measure.ts';
import { bare, hugo, ours, type System } from './system.ts';
import { type Row, tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    edits: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const [articles, rounds, edits, seed] = [values.articles, values.rounds, values.edits, values.seed].map((typed) => {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`"${typed}" is not a whole number above 0.`);
  return number;
}) as [number, number, number, number];
const parts = ['build', 'edit', 'check', 'catalogue'];
const unknown = positionals.find((name) => !parts.includes(name));
if (unknown !== undefined) throw new TypeError(`"${unknown}" is not one of: ${parts.join(', ')}.`);
const isWanted = (part: string) => (positionals.length === 0 && part !== 'catalogue') || positionals.includes(part);

const root = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
const results: Record<string, unknown> = { articles, rounds, edits, seed, node: process.versions.node };
const size = { articles, seed };
try {
  const systems = [bare, ours, hugo].filter((system) => system.isHere());
  const folderOf = (system: System) => join(root, system.name.toLowerCase().replaceAll(' ', '-'));
  if (isWanted('build') || isWanted('edit')) {
    for (const system of systems) {
      mkdirSync(folderOf(system));
      system.write(folderOf(system), size);
    }
  }
  if (isWanted('build')) {
    const samples = measureBuilds(systems, folderOf, rounds);
    say('build', buildRows(samples), [...samples.values()]);
  }
  if (isWanted('edit')) {
    const samples = new Map<System, ServingSample[]>(systems.map((system) => [system, []]));
    for (const system of systems) samples.get(system)?.push(await measureEdits(system, folderOf(system), edits));
    say('edit', editRows(samples), [...samples.values()]);
  }
  if (isWanted('check')) say('check', ...checkOf());
  if (isWanted('catalogue')) catalogue();
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** What `check` takes beside reading and parsing alone. */
function checkOf(): [readonly Row[], unknown] {
  execFileSync(process.execPath, [
    join(repository, 'node_modules/typescript/bin/tsc'),
    ...['-p', join(repository, 'tsconfig.build.json'), '--outDir', builtFolder, '--declaration', 'false'],
  ]);
  const folder = join(root, 'check');
  writeFiles(folder, corpusFiles(size));
  const contestants = { baseline, publicationBaseline, check };
  const samples = measureInTurns(import.meta.resolve('./check.ts'), Object.keys(contestants), folder, rounds);
  const rows = Object.entries(contestants).map(([key, { name }]) => {
    const { wall, cpu, cpuWithStart, peakMegabytes } = summaries(samples[key] ?? []);
    const measures = {
      Seconds: wall,
      'Processor seconds': cpu,
      'With start-up': cpuWithStart,
      'Peak MB': peakMegabytes,
    };
    return { name, summaries: measures };
  });
  return [rows, samples];
}

/** Builds a site with a large catalogue once, and compares it with its sources. */
function catalogue(): void {
  const folder = join(root, 'catalogue');
  mkdirSync(folder);
  ours.write(folder, { ...size, catalogue: largeCatalogue });
  const samples = measureBuilds([ours], () => folder, 1);
  say('catalogue', buildRows(samples), [...samples.values()]);
  const proof = proveCatalogue(folder, ours.output);
  const { pages, links, dead, archives, different } = proof;
  console.log(
    `\n${pages} pages with ${links} links, of which ${dead.length} lead nowhere; ${archives} archives, of which ${different.length} differ from the sources.`,
  );
  for (const each of [...dead.slice(0, 20), ...different.slice(0, 20)]) console.log(`  ${each}`);
  results.proof = proof;
  if (dead.length + different.length > 0) process.exitCode = 1;
}

function say(part: string, rows: readonly Row[], samples: unknown): void {
  console.log(`\n${part}: ${articles} articles, ${rounds} rounds, Node ${process.versions.node}\n\n${tableOf(rows)}`);
  results[part] = { rows, samples };
}
