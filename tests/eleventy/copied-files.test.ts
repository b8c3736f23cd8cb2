/** Copied files: tests for what else a site may have at an address. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copiedFile, hostAddresses, type PassthroughCopies } from '../../src/eleventy/copied-files.ts';
import { createProject, type Files } from '../support/project.ts';

const test = suite('copied files');

async function asked(path: string, files: Files, copies: PassthroughCopies = {}, rootIsForeign = false) {
  const project = await createProject(files);
  const answer = copiedFile(path, { root: project.root, inputFolder: 'src', copies, rootIsForeign });
  await project.dispose();
  return answer;
}

test('a file in the project or the input folder is there', async () => {
  assert.is(await asked('/shared/a.pdf', { 'shared/a.pdf': 'x' }), 'there');
  assert.is(await asked('/a.pdf', { 'src/a.pdf': 'x' }), 'there');
  assert.is(await asked('/b.pdf', { 'src/a.pdf': 'x' }), 'nothing');
});

test('a folder of the project is no page', async () => {
  assert.is(await asked('/src/', { 'src/a.pdf': 'x' }), 'nothing');
});

test('a passthrough copy is where it goes', async () => {
  const files = { 'src/public/a.pdf': 'x', 'node_modules_/f.woff2': 'x', 'src/games/quiz/index.html': 'x' };

  assert.is(await asked('/public/a.pdf', files, { 'src/public': { outputPath: true } }), 'there');
  assert.is(await asked('/a.pdf', files, { './src/public/': { outputPath: '/' } }), 'there');
  assert.is(
    await asked('/fonts/g.woff2', files, { 'node_modules_/f.woff2': { outputPath: 'fonts/g.woff2' } }),
    'there',
  );
  assert.is(await asked('/games/quiz/', files, { 'src/games': { outputPath: true } }), 'there');
  assert.is(await asked('/public/b.pdf', files, { 'src/public': { outputPath: true } }), 'nothing');
});

test('a pattern or a function may copy anything', async () => {
  assert.is(await asked('/img/a.jpg', {}, { 'src/img/**/*.jpg': { outputPath: true } }), 'unsure');
  assert.is(await asked('/x.jpg', {}, { 'src/img': { outputPath: () => 'x' } }), 'unsure');
  assert.is(await asked('/x.jpg', {}, { 'src/img/*.jpg': { outputPath: true } }), 'nothing');
});

test('on a site that exists, only what a copied folder lacks is known to be missing', async () => {
  const copies = { 'src/img': { outputPath: true } };

  assert.is(await asked('/wp-content/b.jpg', { 'src/img/a.jpg': 'x' }, copies, true), 'unsure');
  assert.is(await asked('/img/b.jpg', { 'src/img/a.jpg': 'x' }, copies, true), 'nothing');
});

test('redirects of the host are addresses', async () => {
  const project = await createProject({
    _redirects: '# old\n/go/*  https://x.test/:splat 301\n/old /new\n',
    'netlify.toml': '[[redirects]]\n  from = "/n/:id"\n  to = "/x"\n',
    'vercel.json': '{ "redirects": [{ "source": "/v", "destination": "/x" }] }',
  });

  const addresses = hostAddresses(project.root, 'src');
  const has = (path: string) => addresses.some((address) => address.test(path));
  await project.dispose();

  for (const path of ['/go/a/b', '/old/', '/n/5', '/v']) assert.ok(has(path), path);
  for (const path of ['/goa', '/n/5/6', '/new']) assert.not.ok(has(path), path);
});

test.run();
