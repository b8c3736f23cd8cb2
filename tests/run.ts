/**
 * Test run: runs the test files in several processes and sums up.
 *
 *     node --import tsx tests/run.ts [--root DIR] [--limit SECONDS] [PATTERN …]
 *
 * A file runs when its path contains one of the patterns, or when there is none. `--root` takes the tests of another
 * folder; `--limit` is the time for one file, 300 seconds when left out. A file that crashes, prints no uvu summary, runs
 * no test or takes longer counts as one failed test. The last line is `N passed, N failed`; the exit code is 1 when
 * something failed or nothing passed.
 *
 * A file has a process of its own, unless it imports the schemas and starts nothing: to load them takes longer than most
 * tests, so that twelve of these files share a process. Where something fails in it, each runs once more alone.
 *
 * Before tests that import `support/demo.ts`, the pictures of the demo are made, unless they are kept from before.
 * Before tests that import `support/browser.ts`, a browser is started once, which also unpacks the one from npm. The
 * tests find it in `STANDFIRST_CHROME`, or the reason why there is none in `STANDFIRST_NO_BROWSER`, and then fail.
 */
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reaches } from './support/imports.ts';
import { repository, testFilesBelow } from './support/repository.ts';
import { runTestFiles, type TestFileResult } from './support/test-file.ts';

interface Finished extends TestFileResult {
  /** One, or several that shared a process and all passed. */
  readonly files: readonly string[];
}

const SHARING = 12;

const { values, positionals: patterns } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: 'tests' }, limit: { type: 'string', default: '300' } },
});
const root = resolve(values.root === 'tests' ? join(repository, 'tests') : values.root);
const limit = Number(values.limit);

const files = testFilesBelow(root)
  .map((file) => join(root, file))
  .filter((file) => patterns.length === 0 || patterns.some((pattern) => shown(file).includes(pattern)));
const browserFiles = filesThatReach('support/browser.ts');
const siteFiles = filesThatReach('support/eleventy.ts');

const { env, noBrowser } = await prepareBrowser();
// Alone and once: several tests at a time would each make all pictures of the demo.
if (filesThatReach('support/demo.ts').size > 0) await (await import('./support/demo.ts')).makeDemoPictures();
const results = await runAll();
report();

function filesThatReach(helper: string): ReadonlySet<string> {
  const wanted = fileURLToPath(new URL(helper, import.meta.url));

  return new Set(files.filter((file) => reaches(file, wanted)));
}

async function prepareBrowser(): Promise<{ env: NodeJS.ProcessEnv; noBrowser?: string }> {
  if (browserFiles.size === 0) return { env: process.env };
  try {
    const { startChrome } = await import('./support/chrome.ts');
    const { executable, browser } = await startChrome();
    await browser.close();
    return { env: { ...process.env, STANDFIRST_CHROME: executable } };
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error);
    return { env: { ...process.env, STANDFIRST_NO_BROWSER: reason }, noBrowser: reason };
  }
}

async function runAll(): Promise<Finished[]> {
  const finished: Finished[] = [];
  const finish = (result: Finished) => {
    finished.push(result);
    print(result);
  };
  const waiting = processes();
  const runNext = async (): Promise<void> => {
    const shared = waiting.shift();
    if (shared === undefined) return;

    const together = shared.length > 1 ? await runTestFiles(shared, limit, env) : undefined;
    if (together && together.failed === 0) finish({ files: shared, ...together });
    else for (const file of shared) finish({ files: [file], ...(await runTestFiles([file], limit, env)) });
    return runNext();
  };

  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, runNext));
  return finished;
}

/** The files that run in each process. The slow ones come first, so that no processor is idle at the end. */
function processes(): string[][] {
  const slow = new Set([...browserFiles, ...siteFiles]);
  const starting = filesThatReach('support/processes.ts');
  const loading = filesThatReach('../src/content/schema-parts.ts');
  const canShare = (file: string) => loading.has(file) && !starting.has(file);
  const quick = files.filter((file) => !slow.has(file));
  const sharing = quick.filter(canShare);
  return [
    ...[...slow, ...quick.filter((file) => !canShare(file))].map((file) => [file]),
    ...Array.from({ length: Math.ceil(sharing.length / SHARING) }, (_, index) =>
      sharing.slice(index * SHARING, (index + 1) * SHARING),
    ),
  ];
}

function print(result: Finished): void {
  const { seconds, output, reason } = result;
  console.log(`${nameOf(result)} (${seconds.toFixed(1)} s)\n${output.trimEnd()}\n`);
  if (reason) console.log(`  ${nameOf(result)} ${reason}\n`);
}

function nameOf({ files }: Finished): string {
  return files.map(shown).join(', ');
}

function report(): void {
  const sum = (count: (result: Finished) => number, some = results) =>
    some.reduce((total, result) => total + count(result), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => result.failed);
  const skipped = sum((result) => result.skipped);
  const failedFiles = results.filter((result) => result.failed > 0).sort((a, b) => nameOf(a).localeCompare(nameOf(b)));

  if (files.length === 0) console.log(`No test file in ${root} matches ${patterns.join(' ') || '*.test.ts'}.\n`);
  if (failedFiles.length > 0) console.log('Failed:');
  for (const result of failedFiles) {
    const { failed: count, reason } = result;
    console.log(`  ${nameOf(result)}: ${count} failed${reason ? ` (${reason})` : ''}`);
  }
  if (skipped > 0) console.log(`${skipped} skipped`);
  if (noBrowser) {
    const uncounted = sum(
      (result) => result.failed,
      results.filter(({ files: [file = ''] }) => browserFiles.has(file)),
    );
    console.log(`No browser: ${noBrowser}, ${uncounted} browser tests count as failed`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

function shown(file: string): string {
  const inRepository = relative(repository, file);

  return (inRepository.startsWith('..') ? relative(root, file) : inRepository).replaceAll('\\', '/');
}
