/** Program guard: tests of what Eleventy is told about data programs that cannot be read. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useProgramGuard } from '../../src/eleventy/program-guard.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';
import { createProject } from '../support/project.ts';

const test = suite('program guard');

async function guarded({ wantsImports = true } = {}) {
  const { root, dispose } = await createProject({ '_data/a.js': '{', '_data/b.js': '{' });
  const eleventy = fakeEleventy();
  eleventy.config.watchJavaScriptDependencies = wantsImports;
  const existing = new Map<string, boolean>();
  const hide = useProgramGuard(eleventy.config, root);
  const begin = () => eleventy.emit('eleventy.config', { existsCache: existing });
  return { hide, begin, existing, config: eleventy.config, dispose };
}

test('broken programs are not there, and mended ones are there again', async () => {
  const { hide, begin, existing, config, dispose } = await guarded();
  await begin();

  assert.ok(hide(['_data/a.js', '_data/b.js', '_data/gone.js']));
  assert.equal([...existing.values()], [false, false, false]);
  assert.not(config.watchJavaScriptDependencies);

  assert.ok(hide(['_data/b.js']));
  assert.equal(Object.fromEntries(existing), { '_data/a.js': true, '_data/b.js': false, '_data/gone.js': false });
  assert.not(config.watchJavaScriptDependencies);

  assert.ok(hide([]));
  assert.ok(existing.get('_data/b.js'));
  assert.ok(config.watchJavaScriptDependencies);
  await dispose();
});

test('a site that does not want what programs import to be watched does not get it', async () => {
  const { hide, begin, config, dispose } = await guarded({ wantsImports: false });
  await begin();

  hide(['_data/a.js']);
  hide([]);
  assert.not(config.watchJavaScriptDependencies);
  await dispose();
});

test('an Eleventy without such a record cannot be kept from a broken program', async () => {
  const { hide, dispose } = await guarded();

  assert.ok(hide([]));
  assert.not(hide(['_data/a.js']));
  await dispose();
});

test.run();
