/** Test run: its tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutColour } from './support/ansi.ts';
import { isRunning } from './support/processes.ts';
import { createProject, type Files } from './support/project.ts';
import { repository } from './support/repository.ts';

const runner = suite('test run');

const passing = "import { test } from 'uvu'; test('holds', () => {}); test('holds too', () => {}); test.run();";
const failing = "import { test } from 'uvu'; test('breaks', () => { throw new Error('on purpose'); }); test.run();";

runner('adds up the tests of all files and ends with the count', async () => {
  const { code, lines } = await runTests({ 'a.test.ts': passing, 'deep/b.test.ts': passing, 'not-a-test.ts': failing });

  assert.is(lines.at(-1), '4 passed, 0 failed');
  assert.is(code, 0);
  assert.match(lines.join('\n'), /^deep\/b\.test\.ts \(\d/m);
  assert.match(lines.join('\n'), /Total: {5}2/);
});

runner('counts a failing test, prints it and names its file at the end', async () => {
  const { code, lines } = await runTests({ 'a.test.ts': passing, 'b.test.ts': failing });

  assert.equal(lines.slice(-3), ['Failed:', '  b.test.ts: 1 failed', '2 passed, 1 failed']);
  assert.is(code, 1);
  assert.match(lines.join('\n'), 'on purpose');
});

runner('counts a file that crashes before its tests as one failed test', async () => {
  const { lines } = await runTests({ 'a.test.ts': passing, 'b.test.ts': "throw new Error('at the top');" });

  assert.is(lines.at(-2), '  b.test.ts: 1 failed (crashed (exit code 1) before uvu could sum up)');
  assert.is(lines.at(-1), '2 passed, 1 failed');
});

runner('counts a file that crashes after its tests as one failed test more', async () => {
  const { lines } = await runTests({ 'a.test.ts': `${passing} process.on('exit', () => { process.exitCode = 7; });` });

  assert.is(lines.at(-2), '  a.test.ts: 1 failed (crashed (exit code 7) after its tests)');
  assert.is(lines.at(-1), '2 passed, 1 failed');
});

runner('counts a file that says nothing as one failed test', async () => {
  const { lines } = await runTests({ 'a.test.ts': passing, 'b.test.ts': 'export const silent = true;' });

  assert.is(lines.at(-2), '  b.test.ts: 1 failed (printed no uvu summary: does it end in `test.run();`?)');
  assert.is(lines.at(-1), '2 passed, 1 failed');
});

runner('counts a file without tests as one failed test', async () => {
  const { lines } = await runTests({ 'a.test.ts': "import { test } from 'uvu'; test.run();" });

  assert.is(lines.at(-2), '  a.test.ts: 1 failed (ran no tests)');
  assert.is(lines.at(-1), '0 passed, 1 failed');
});

runner('ends a file that takes too long, and what it started, and counts it as failed', async () => {
  const endless = `
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    console.log('started ' + child.pid);
  `;

  const { lines } = await runTests({ 'a.test.ts': endless, 'b.test.ts': passing }, ['--limit', '2']);

  assert.is(lines.at(-2), '  a.test.ts: 1 failed (did not end within 2 seconds)');
  assert.is(lines.at(-1), '2 passed, 1 failed');
  const started = Number(/started (\d+)/.exec(lines.join('\n'))?.[1]);
  assert.ok(started > 0);
  assert.not.ok(isRunning(started));
});

runner('lets files share a process that load the schemas and start nothing, and names the one that fails', async () => {
  const schemas = `import '${pathToFileURL(join(repository, 'src/content/schema-parts.ts')).href}';`;
  const telling = `${schemas} console.log('process ' + process.pid); ${passing}`;
  const processes = (lines: readonly string[]) => new Set(lines.filter((line) => line.startsWith('process '))).size;

  const together = await runTests({ 'a.test.ts': telling, 'b.test.ts': telling });
  const broken = await runTests({ 'a.test.ts': telling, 'b.test.ts': `${schemas} ${failing}` });
  const empty = await runTests({ 'a.test.ts': telling, 'b.test.ts': `${schemas} export {};` });

  assert.is(processes(together.lines), 1);
  assert.is(together.lines.at(-1), '4 passed, 0 failed');
  assert.equal(broken.lines.slice(-3), ['Failed:', '  b.test.ts: 1 failed', '2 passed, 1 failed']);
  assert.is(empty.lines.at(-2), '  b.test.ts: 1 failed (printed no uvu summary: does it end in `test.run();`?)');
  assert.is(empty.lines.at(-1), '2 passed, 1 failed');
});

runner('runs only the files whose path contains a pattern', async () => {
  const { code, lines } = await runTests({ 'a.test.ts': failing, 'deep/b.test.ts': passing }, ['deep/']);

  assert.is(lines.at(-1), '2 passed, 0 failed');
  assert.is(code, 0);
});

runner('fails when nothing was run', async () => {
  const { code, lines } = await runTests({ 'a.test.ts': passing }, ['no-such-test']);

  assert.is(lines.at(-1), '0 passed, 0 failed');
  assert.is(code, 1);
});

runner('leaves the tests of fixtures alone', async () => {
  const { lines } = await runTests({ 'a.test.ts': passing, 'fixtures/b.test.ts': failing });

  assert.is(lines.at(-1), '2 passed, 0 failed');
});

runner('reads coloured output', async () => {
  const { lines } = await runTests({ 'a.test.ts': passing }, [], { FORCE_COLOR: '1' });

  assert.is(lines.at(-1), '2 passed, 0 failed');
});

runner('says so and fails the tests that need a browser when there is none', async () => {
  const helper = pathToFileURL(join(repository, 'tests/support/browser.ts')).href;
  const inBrowser = `
    import { test } from 'uvu';
    import { withBrowser } from '${helper}';
    test('opens', () => withBrowser(async () => {}));
    test('opens again', () => withBrowser(async () => {}));
    test('needs none', () => {});
    test.run();
  `;

  const { code, lines } = await runTests({ 'a.test.ts': passing, 'b.test.ts': inBrowser }, [], {
    STANDFIRST_CHROME: join(repository, 'no-such-browser'),
  });

  assert.match(lines.at(-2) ?? '', /^No browser: .*no-such-browser.*, 2 browser tests count as failed$/);
  assert.is(lines.at(-1), '3 passed, 2 failed');
  assert.is(code, 1);
});

async function runTests(files: Files, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const project = await createProject(files);
  const run = ['--import', 'tsx', 'tests/run.ts', '--root', project.root, ...args];
  const { status, stdout } = spawnSync(process.execPath, run, {
    cwd: repository,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

  await project.dispose();
  return { code: status, lines: withoutColour(stdout).trimEnd().split('\n') };
}

runner.run();
