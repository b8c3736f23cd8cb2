/** Program runs: tests of data programs that throw. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { createFailures } from '../../src/eleventy/failures.ts';
import { useProgramRuns } from '../../src/eleventy/program-runs.ts';
import { build } from '../support/eleventy.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';
import { createProject } from '../support/project.ts';
import { createSite } from '../support/site-project.ts';

const test = suite('program runs');

const PROGRAM = 'export default () => {\n  return nowhere.at;\n};\n';

async function guarded({ isServing }: { readonly isServing: boolean }) {
  const { root, dispose } = await createProject({ '_data/weather.js': PROGRAM });
  const eleventy = fakeEleventy();
  const failures = createFailures();
  const reported: Problem[] = [];
  const config = {};
  let answers = (_path: string): unknown => ({ sunny: true });
  const reader = { templateConfig: config, getDataValue: async (path: string) => answers(path) };
  useProgramRuns(
    eleventy.config,
    { root, failures, isServing: () => isServing, report: (problems) => reported.push(...problems) },
    async () => reader,
  );
  await eleventy.emit('eleventy.config', config);
  await eleventy.emit('eleventy.before');
  await eleventy.emit('eleventy.before');
  return {
    failures,
    reported,
    dispose,
    read: (path: string) => reader.getDataValue(path),
    throwsNow() {
      answers = () => {
        const error = new ReferenceError('nowhere is not defined');
        error.stack = `ReferenceError: nowhere is not defined\n    at run (file://${root}/_data/weather.js?x=1:2:10)`;
        throw error;
      };
    },
    worksAgain() {
      answers = () => ({ sunny: false });
    },
  };
}

test('while serving, one that throws counts as empty, is told at its place, and is taken back when it works', async () => {
  const { failures, read, throwsNow, worksAgain, dispose } = await guarded({ isServing: true });

  assert.equal(await read('./_data/weather.js'), { sunny: true });
  throwsNow();
  assert.equal(await read('./_data/weather.js'), {});
  const [problem] = failures.all();
  assert.is(failures.all().length, 1);
  assert.is(`${problem?.file}:${problem?.place?.line}:${problem?.place?.column}`, '_data/weather.js:2:10');
  assert.is(problem?.what, 'The program threw an error: nowhere is not defined.');
  worksAgain();
  assert.equal(await read('./_data/weather.js'), { sunny: false });
  assert.equal(failures.all(), []);
  await dispose();
});

test('in a build it is told, and thrown as ever', async () => {
  const { reported, read, throwsNow, dispose } = await guarded({ isServing: false });
  throwsNow();

  const error = await read('./_data/weather.js').catch((thrown: unknown) => thrown);

  assert.instance(error, ReferenceError);
  assert.equal(
    reported.map(({ code }) => code),
    ['data/unreadable'],
  );
  await dispose();
});

test('other data is none of its business', async () => {
  const { failures, read, throwsNow, dispose } = await guarded({ isServing: true });
  throwsNow();

  assert.instance(await read('./_data/weather.json').catch((thrown: unknown) => thrown), ReferenceError);
  assert.equal(failures.all(), []);
  await dispose();
});

test('Eleventy itself tells of it without a trace', async () => {
  const site = await createSite({ '_data/weather.js': PROGRAM });

  const { code, output } = await build(site);

  assert.is(code, 1);
  assert.match(output, '_data/weather.js:2:3  error  data/unreadable');
  assert.match(output, 'The program threw an error: nowhere is not defined.');
  assert.not.match(output, 'at async');
  await site.dispose();
});

test.run();
