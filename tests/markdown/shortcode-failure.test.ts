/** Shortcode failure: tests what is said when a shortcode of the site's own throws. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shortcodeFailure } from '../../src/markdown/shortcode-failure.ts';
import { findTags } from '../../src/markdown/tags.ts';

const test = suite('shortcode failure');

test('names the shortcode, what it said and where it stands', () => {
  const text = 'a {% year %}';
  const [tag] = findTags(text, 0).tags;

  const problem = tag && shortcodeFailure({ path: 'a.md', text }, tag, new Error('No year.'));

  assert.is(problem?.what, '{% year %} failed: No year.');
  assert.is(problem?.place?.column, 3);
});

test.run();
