/** Early loading: tests of what is loaded between builds, and of what is left to the next one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createEarlyLoading, type EarlyLoading } from '../../src/eleventy/early-loading.ts';
import { serve } from '../support/eleventy.ts';
import { article, articleFile, configuration, createSite } from '../support/site-project.ts';
import { waitUntil } from '../support/wait.ts';

const test = suite('early loading');

let early: EarlyLoading;
let changes: Set<string>;
/** The paths of each loading. */
let loads: string[];
/** What a loading waits for. */
let load: () => Promise<void>;

test.before.each(async () => {
  changes = new Set();
  loads = [];
  load = () => Promise.resolve();
  early = createEarlyLoading({
    changes: () => {
      const since = changes;
      changes = new Set();
      return since;
    },
    canLoad: (unread) => [...unread].every((path) => path.endsWith('.md')),
    load: async (unread) => {
      loads.push([...unread].join(' '));
      await load();
      return [];
    },
  });
  await early.beginBuild();
  early.endBuild();
});
test.after.each(() => early.stop());

test('loads what was saved, once, and leaves nothing of it to the build', async () => {
  save('a.md');
  save('b.md');
  await loaded(1);

  assert.equal(loads, ['a.md b.md']);
  const since = await early.beginBuild();
  assert.equal([[...since.changed], [...since.unread], since.problems], [['a.md', 'b.md'], [], []]);
});

test('the build after knows nothing of what an earlier one had', async () => {
  save('a.md');
  await loaded(1);
  await early.beginBuild();

  const since = await early.beginBuild();
  assert.equal([since.changed.size, since.unread.size, since.problems], [0, 0, undefined]);
});

test('loads nothing during a build, and what changed in it afterwards', async () => {
  await early.beginBuild();
  save('a.md');
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(loads, []);

  early.endBuild();
  await loaded(1);
  assert.equal(loads, ['a.md']);
});

test('leaves to the build what it cannot load, and all that was saved since', async () => {
  save('gone.yaml');
  save('a.md');

  const since = await early.beginBuild();
  assert.equal(loads, []);
  assert.equal([[...since.unread], since.problems], [['gone.yaml', 'a.md'], undefined]);
});

test('leaves to the build what failed', async () => {
  load = () => Promise.reject(new Error('The disk is full.'));
  save('a.md');
  await loaded(1);

  const since = await early.beginBuild();
  assert.equal([[...since.unread], since.problems], [['a.md'], undefined]);
});

test('a build waits for what is being loaded', async () => {
  let end = () => {};
  load = () =>
    new Promise((resolve) => {
      end = resolve;
    });
  save('a.md');
  await loaded(1);

  let hasBegun = false;
  const build = early.beginBuild().then((since) => {
    hasBegun = true;
    return since;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.not.ok(hasBegun);
  end();
  assert.equal([...(await build).unread], []);
});

test('a page has the edit although Eleventy has not begun to build', async () => {
  const never = "eleventyConfig.on('eleventy.beforeWatch', () => new Promise(() => {}));";
  const project = await createSite({ '.eleventy.ts': configuration(never) });
  const served = await serve(project);

  try {
    project.write(articleFile, article({ title: 'Edited', section: 'drama' }));

    await served.waitFor('the edit', async () =>
      (await served.fetchText('/drama/night-desk-finale/')).text.includes('Edited'),
    );
  } finally {
    await served.stop();
    await project.dispose();
  }
});

function save(path: string): void {
  changes.add(path);
  early.notice();
}

async function loaded(count: number): Promise<void> {
  await waitUntil(
    () => loads.length >= count,
    5000,
    () => 'nothing was loaded',
  );
}

test.run();
