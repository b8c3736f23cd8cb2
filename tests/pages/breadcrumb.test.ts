/** Breadcrumb: tests that every step but the last is a link. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { breadcrumb, crumbsTo } from '../../src/pages/breadcrumb.ts';
import { htmlProblems } from '../support/html.ts';
import { testWorld } from '../support/world.ts';

const test = suite('breadcrumb');

const steps = [
  { title: 'Drama', url: '/drama/' },
  { title: 'A <story> & more', url: '/drama/story/' },
];

test('begins at the front page', async () => {
  const world = await testWorld({ words: { home: 'Start' } });

  assert.equal(crumbsTo(steps, world), [{ title: 'Start', url: '/' }, ...steps]);
  assert.equal(crumbsTo([], world), [{ title: 'Start', url: '/' }]);
});

test('begins where it can when there is no front page, and is no way with one step', async () => {
  const world = await testWorld({ pages: { home: false } });

  assert.equal(crumbsTo(steps, world), steps);
  assert.is(breadcrumb(crumbsTo(steps.slice(0, 1), world), world).toString(), '');
});

test('links every step but the page itself, which it names as the current one', async () => {
  const world = await testWorld();

  assert.is(
    breadcrumb(crumbsTo(steps, world), world).toString(),
    '<nav class="sf-breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/drama/">Drama</a></li><li aria-current="page">A &lt;story&gt; &amp; more</li></ol></nav>',
  );
});

test('is valid HTML', async () => {
  const world = await testWorld();
  const markup = breadcrumb(crumbsTo(steps, world), world);

  assert.equal(
    htmlProblems(
      `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${markup}</body></html>\n`,
      'page',
    ),
    [],
  );
});

test.run();
