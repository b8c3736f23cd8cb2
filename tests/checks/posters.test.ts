/** Poster check: tests for what is said of the picture of a show. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { posterFile, posterProblems } from '../../src/checks/posters.ts';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import type { ReadFile } from '../../src/content/parse-file.ts';
import { createContentReader } from '../../src/content/read.ts';
import { createProject } from '../support/project.ts';
import { placesOf } from '../support/world.ts';

const test = suite('poster check');

async function showOf(poster: string): Promise<ReadFile> {
  const project = await createProject({ '_data/shows/a.yaml': `title: A\ntype: series\nposter: ${poster}\n` });
  const read = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({}, false),
  });
  const [show] = read().records.shows;
  await project.dispose();
  if (!show) throw new Error('The show was not read.');
  return show;
}

const files = new Set(['_data/shows/there.jpg', 'shared/there.jpg']);
const check = async (poster: string, rootIsForeign = false) =>
  posterProblems(
    await showOf(poster),
    { fileExists: (path) => files.has(path), nearFile: () => undefined },
    rootIsForeign,
  );

test('accepts a poster that is there, beside the record or from the root', async () => {
  assert.equal(await check('{ src: there.jpg, alt: A }'), []);
  assert.equal(await check('{ src: /shared/there.jpg, alt: A }'), []);
  assert.is(posterFile(await showOf('{ src: there.jpg, alt: A }')), '_data/shows/there.jpg');
});

test('reports one that is missing, at its name, and says where it belongs', async () => {
  const problems = await check('{ alt: A, src: gone.jpg }');

  assert.equal(placesOf(problems), ['3:24-32 picture/missing']);
  assert.is(problems[0]?.what, 'There is no file _data/shows/gone.jpg.');
  assert.match(problems[0]?.fix ?? '', 'beside the record');
});

test('reports one on another server', async () => {
  assert.equal(placesOf(await check('{ src: "https://x.test/a.jpg", alt: A }')), ['3:16-38 picture/remote']);
  assert.is(posterFile(await showOf('{ src: "https://x.test/a.jpg", alt: A }')), undefined);
});

test('is silent about the root of a site that copies its own files there, and about what is not text', async () => {
  assert.equal(await check('{ src: /img/a.jpg, alt: A }', true), []);
  assert.equal(await check('{ src: 7, alt: A }'), []);
  assert.equal(await check('there.jpg'), []);
});

test.run();
