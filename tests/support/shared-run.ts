/**
 * Shared run: runs several test files one after another in this process. It fails when one of them has no test.
 *
 *     node --import tsx tests/support/shared-run.ts FILE FILE …
 */
import { relative } from 'node:path';
import { run } from 'uvu/run';
import { repository } from './repository.ts';

const files = process.argv.slice(2);

// uvu puts `file:///` before a path.
await run(files.map((file) => ({ name: relative(repository, file), file: file.replace(/^\//, '') })));

const suites = (globalThis as { UVU_QUEUE?: readonly (readonly unknown[])[] }).UVU_QUEUE ?? [];
const silent = files.filter((_, index) => (suites[index]?.length ?? 0) === 0);
if (silent.length > 0) {
  console.error(`${silent.join(', ')}: no test ran`);
  process.exitCode = 1;
}
