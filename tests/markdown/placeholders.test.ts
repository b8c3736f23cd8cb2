/** Placeholders: tests that each stands for its tag, on one line, and that none can be forged. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nextPlaceholder, placeholderAt, placeholdersIn, restoreTags } from '../../src/markdown/placeholders.ts';
import { findTags } from '../../src/markdown/tags.ts';

const test = suite('placeholders');

test('puts one placeholder on one line in the place of each tag', () => {
  const { text, tags } = findTags('a {% b\nc="d" %} e\n{% f %}', 0);

  assert.is(text.split('\n').length, 2);
  assert.equal(
    placeholdersIn(text).map(({ number }) => number),
    [0, 1],
  );
  assert.is(restoreTags(text, tags), 'a {% b\nc="d" %} e\n{% f %}');
});

test('finds the placeholder at an offset, and none beside it', () => {
  const { text } = findTags('a{% b %}c', 0);

  assert.is(placeholderAt(text, 0), undefined);
  assert.is(placeholderAt(text, 1)?.number, 0);
  assert.is(placeholderAt(text, 1)?.end, text.length - 1);
  assert.is(placeholderAt(text, 2), undefined);
});

test('cannot be deceived by the sign that its own placeholders are made with', () => {
  const { text, tags } = findTags('{\u00860} {% real %}', 0);

  assert.is(tags.length, 1);
  assert.equal(
    placeholdersIn(text).map(({ number, start }) => [number, start]),
    [[0, 5]],
  );
});

test('leaves the sign alone where it cannot deceive', () => {
  const { text } = findTags('a \u0086 b', 0);

  assert.is(text, 'a \u0086 b');
});

test('finds the next one from an offset on', () => {
  const { text } = findTags('a {% b %} c {% d %} e', 0);
  const first = nextPlaceholder(text, 0);

  assert.is(placeholderAt(text, first)?.number, 0);
  assert.is(placeholderAt(text, nextPlaceholder(text, first + 1))?.number, 1);
  assert.is(nextPlaceholder(text, text.length - 1), -1);
});

test.run();
