/** Page layouts: tests for layouts that the option `pages` names and nobody has made. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { missingLayouts } from '../../src/eleventy/page-layouts.ts';

const test = suite('page layouts');

test('layouts that are there, and kinds that are turned off, are no fault', () => {
  assert.equal(missingLayouts({ people: { layout: 'cast.njk' }, shows: false, topics: {} }, ['cast.njk']), []);
});

test('a layout that is not there is told where it is named, with the nearest', () => {
  const [near, far, ...more] = missingLayouts({ people: { layout: 'persn.njk' }, home: { layout: 'front.njk' } }, [
    'person.njk',
    'home.njk',
  ]);

  assert.equal(more, []);
  assert.equal([near?.path, near?.at], [['pages', 'home', 'layout'], 'value']);
  assert.is(near?.finding.fix, 'Create it, or name another layout.');
  assert.equal(far?.path, ['pages', 'people', 'layout']);
  assert.is(far?.finding.what, 'There is no layout "persn.njk" in the layouts folder.');
  assert.is(far?.finding.fix, 'Write "person.njk".');
});

test.run();
