/** Configuration: tests of how `eleventy.config.js` loads `.eleventy.ts` and the plugin's source. */
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from './support/eleventy.ts';
import type { Project } from './support/project.ts';
import { configuration, createSite } from './support/site-project.ts';

const test = suite('configuration');

const MODULE = '.cache/standfirst/configuration.mjs';
const PAGE = '_site/about/index.html';
/** A configuration that puts the value of an expression at the end of every page. */
const stamped = (expression: string) =>
  configuration(
    `eleventyConfig.addTransform('stamp', (page: string) => page.replace('</body>', '<p>' + ${expression} + '</p></body>'));`,
  );

let project: Project;

test.before.each(async () => {
  project = await createSite({ '.eleventy.ts': stamped("'first'") });
  // What was saved a moment ago could be saved again within the same one.
  utimesSync(join(project.root, '.eleventy.ts'), 1_700_000_000, 1_700_000_000);
  assert.is((await build(project)).code, 0);
});
test.after.each(() => project.dispose());

test('is compiled once, and kept as long as it stays the same', async () => {
  const made = madeAt();

  const { code } = await build(project);

  assert.is(code, 0);
  assert.is(madeAt(), made);
  assert.match(project.read(PAGE), '<p>first</p>');
});

test('needs every package that is loaded while it is compiled', () => {
  const [, list = ''] = /const NEEDED = \[([^\]]*)\]/.exec(project.read('src/kept-module.js')) ?? [];
  const loaded = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  const needed = [...project.read(MODULE).matchAll(/\bfrom\s?"([^"]+)"/g)].map(([, name]) => name);

  assert.ok(loaded.length > 0);
  assert.equal(
    loaded.filter((name) => !needed.includes(name)),
    [],
  );
});

test('is compiled anew when it has changed', async () => {
  project.write('.eleventy.ts', stamped("'again'"));

  const { code } = await build(project);

  assert.is(code, 0);
  assert.match(project.read(PAGE), '<p>again</p>');
});

test('is compiled anew when a file that it imports has changed', async () => {
  project.write('stamp.js', "export const stamp = 'of another file';\n");
  project.write('.eleventy.ts', `import { stamp } from './stamp.js';\n${stamped('stamp')}`);
  utimesSync(join(project.root, 'stamp.js'), 1_700_000_000, 1_700_000_000);
  await build(project);
  project.write('stamp.js', "export const stamp = 'of the same file';\n");

  const { code } = await build(project);

  assert.is(code, 0);
  assert.match(project.read(PAGE), '<p>of the same file</p>');
});

test('is compiled anew when a source of the plugin has changed', async () => {
  const source = 'src/pages/head.ts';
  project.write(source, 'export const nothing = 1;\n');

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, 'headOf');
});

test('is compiled anew when what is kept is damaged', async () => {
  project.write(MODULE, 'throw new Error("half a file");\n');

  const { code } = await build(project);

  assert.is(code, 0);
  assert.match(project.read(PAGE), '<p>first</p>');
});

function madeAt(): number {
  return statSync(join(project.root, MODULE)).mtimeMs;
}

test.run();
