/** Foreign lines: tests what is said of lines of other systems that say what a key of ours says. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foreignLine } from '../../src/core/foreign-lines.ts';

const test = suite('foreign lines');

const schema = {
  properties: {
    title: { type: 'string' },
    draft: { type: 'boolean', alsoSaid: { 'published: false': true, 'published: true': false, 'for: some': 'Ask.' } },
  },
};
const remedy = (data: Readonly<Record<string, unknown>>, key = 'published') => foreignLine(key, data, schema);

test('a line that says what a key says becomes that key', () => {
  assert.is(remedy({ published: false }), 'Write  draft: true');
  assert.is(remedy({ Published: 'False' }, 'Published'), 'Write  draft: true');
});

test('a key that is there is not to be written again', () => {
  assert.is(remedy({ published: false, draft: true }), 'Remove it: draft: true is there as well.');
  assert.is(remedy({ published: false, draft: false }), 'Remove it, and write draft: true where "draft" stands.');
});

test('a line that says what is so anyway is to be removed', () => {
  assert.is(remedy({ published: true }), 'Remove it: without draft: true that is so anyway.');
});

test('a line may have a remedy of its own', () => {
  assert.is(remedy({ for: 'some' }, 'for'), 'Ask.');
});

test('any other line is none of these', () => {
  assert.is(remedy({ published: '2022-02-07' }), undefined);
  assert.is(remedy({ published: [false] }), undefined);
  assert.is(remedy({ constructor: 1 }, 'constructor'), undefined);
  assert.is(foreignLine('published', ['published'], schema), undefined);
  assert.is(foreignLine('published', { published: false }, undefined), undefined);
});

test.run();
