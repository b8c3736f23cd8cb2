/**
 * Benchmark: how much longer `check` takes than only reading and parsing the same files.
 *
 *     npm run bench -- [--articles 1000] [--rounds 5] [--seed 1] [--json FILE]
 *
 * See docs/performance.md for how to read the figures.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../tests/support/repository.ts';
import { baseline, builtFolder, check } from './check.ts';
import { writeCorpus } from './corpus.ts';
import { measureInTurns, summaries } from './measure.ts';
import { tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const [articles, rounds, seed] = [values.articles, values.rounds, values.seed].map((typed) => {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`"${typed}" is not a whole number above 0.`);
  return number;
}) as [number, number, number];

execFileSync(process.execPath, [
  join(repository, 'node_modules/typescript/bin/tsc'),
  ...['-p', join(repository, 'tsconfig.build.json'), '--outDir', builtFolder, '--declaration', 'false'],
]);
const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
try {
  writeCorpus(folder, { articles, seed });
  const contestants = { baseline, check };
  const names = Object.keys(contestants);
  const samples = measureInTurns(import.meta.resolve('./check.ts'), names, folder, rounds);
  const rows = Object.entries(contestants).map(([key, { name }]) => ({
    name,
    summaries: summaries(samples[key] ?? []),
  }));
  console.log(`${articles} articles, ${rounds} rounds, Node ${process.versions.node}\n\n${tableOf(rows)}`);
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      `${JSON.stringify({ articles, rounds, seed, node: process.versions.node, rows, samples }, null, 2)}\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
