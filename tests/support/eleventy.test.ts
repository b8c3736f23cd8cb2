/** Eleventy: tests of building and serving temp projects. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, serve } from './eleventy.ts';
import { createProject } from './project.ts';

const eleventy = suite('Eleventy in a temp project');

eleventy('builds a project and gives the exit code, the output and the files', async () => {
  const project = await createProject({ 'index.md': '# Hello' });

  const { code, output } = await build(project);

  assert.is(code, 0);
  assert.match(output, 'Wrote 1 file');
  assert.equal(project.list('_site'), ['index.html']);
  assert.match(project.read('_site/index.html'), '<h1>Hello</h1>');
  await project.dispose();
});

eleventy('gives exit code 1 and the message of a broken project', async () => {
  const project = await createProject({ 'index.njk': '{{ 1 | noSuchFilter }}' });

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, 'filter not found: noSuchFilter');
  assert.equal(project.list('_site'), []);
  await project.dispose();
});

eleventy('serves a project and sees the first edit', async () => {
  const project = await createProject({ 'index.md': '# One' });
  const served = await serve(project);

  project.write('index.md', '# Two');
  await served.waitFor('the edit', async () => (await served.fetchText('/')).text.includes('<h1>Two</h1>'));

  assert.is((await served.fetchText('/nowhere/')).status, 404);
  await served.stop();
  assert.not.ok(await served.fetchText('/').catch(() => false));
  await project.dispose();
});

eleventy('says what the server printed when it ends at once', async () => {
  const project = await createProject({ 'index.njk': '{{ 1 | noSuchFilter }}' });

  const failure = await serve(project).then(
    () => 'it serves',
    (error: Error) => error.message,
  );

  assert.match(failure, 'Eleventy ended before');
  assert.match(failure, 'filter not found: noSuchFilter');
  await project.dispose();
});

eleventy.run();
