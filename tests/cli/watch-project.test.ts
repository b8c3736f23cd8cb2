/** Watching a project: tests that each change is checked, between two lines that editors rely on, until it is ended. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startStandfirst } from '../support/command.ts';
import { endTree } from '../support/processes.ts';
import { article, createSite } from '../support/site-project.ts';
import { waitUntil } from '../support/wait.ts';

const test = suite('watching a project');

const BEGIN = /^\[standfirst\] Checking…$/;
const END = /^\[standfirst\] (Nothing is wrong|\d+ .*)\.?$/;
const LIMIT = 30_000;

/** The lines of each check that has ended, without the two around them, and its last line. */
function checksIn(printed: string) {
  const checks: { readonly lines: readonly string[]; readonly end: string }[] = [];
  let lines: string[] | undefined;
  for (const line of printed.split('\n')) {
    if (BEGIN.test(line)) lines = [];
    else if (END.test(line) && lines) {
      checks.push({ lines, end: line });
      lines = undefined;
    } else lines?.push(line);
  }
  return checks;
}

test('checks again when a file is changed, added or deleted, and ends cleanly', async () => {
  const project = await createSite({ 'articles/a.md': article({}, '# One\n') });
  const { child, printed, ended } = startStandfirst(project, ['check', '--watch']);
  const next = (what: string, end: RegExp) =>
    waitUntil(
      () => {
        const last = checksIn(printed()).at(-1);
        return last && end.test(last.end) && last;
      },
      LIMIT,
      () => `waited in vain for ${what}\n${printed()}`,
    );

  try {
    const first = await next('the first check', /1 warning in 1 file\.$/);
    project.write('articles/a.md', article({ tags: 'x' }, '# One\n'));
    await next('the change', /1 error and 1 warning in 1 file\.$/);
    project.write('_data/people/new.yaml', 'nam: New\n');
    await next('the new record', /2 errors and 1 warning in 2 files\.$/);
    project.remove('_data/people/new.yaml');
    project.remove('articles/a.md');
    await next('the deletions', /Nothing is wrong\.$/);
    child.kill('SIGINT');
    const { code, complained } = await ended;

    assert.equal(first.lines.slice(0, 2), ['articles/a.md:7:1  warning  heading/level-one', '  # One']);
    assert.is(complained, '');
    assert.is(code, 0);
  } finally {
    await endTree(child);
    await project.dispose();
  }
});

test('reports what it was asked for, and waits for a file that is not there yet', async () => {
  const project = await createSite({ 'articles/b.md': article({ tags: 'x' }) });
  const { child, printed, ended } = startStandfirst(project, ['check', 'articles/a.md', '--watch']);
  const until = (count: number) =>
    waitUntil(
      () => checksIn(printed()).length >= count,
      LIMIT,
      () => `waited in vain for check ${count}\n${printed()}`,
    );

  try {
    await until(1);
    project.write('articles/a.md', article({}, '# One\n'));
    await until(2);
    child.kill('SIGTERM');
    const { complained } = await ended;

    assert.equal(
      checksIn(printed()).map(({ end }) => end),
      ['[standfirst] Nothing is wrong.', '[standfirst] 1 warning in 1 file.'],
    );
    assert.match(complained, /^"articles\/a\.md" is no article/);
  } finally {
    await endTree(child);
    await project.dispose();
  }
});

test('cannot run where no configuration uses the plugin', async () => {
  const project = await createSite({ 'eleventy.config.js': 'export default function () {}\n' });

  const { code, complained } = await startStandfirst(project, ['check', '--watch']).ended;

  assert.is(code, 2);
  assert.match(complained, 'no Eleventy configuration here uses eleventy-plugin-standfirst');
  await project.dispose();
});

test.run();
