/** Written paths: tests for how files are named in others. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writtenIn } from '../../src/checks/written-paths.ts';

const test = suite('written paths');

test('a path begins where the typed one does', () => {
  assert.is(writtenIn('articles/deep/a.md', 'articles/deep/b.jpg', 'c.jpg'), 'b.jpg');
  assert.is(writtenIn('articles/deep/a.md', 'pictures/b.jpg', './c.jpg'), '../../pictures/b.jpg');
  assert.is(writtenIn('articles/deep/a.md', 'pictures/b.jpg', '/c.jpg'), '/pictures/b.jpg');
});

test.run();
