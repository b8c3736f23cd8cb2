/** Shortcodes: tests for looking a tag's name up. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { isPaired, roleOf, shortcodeNames } from '../../src/markdown/shortcodes.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { shortcodesOf } from '../support/world.ts';

const test = suite('shortcodes by name');

test('knows elements, shortcodes of the site, ends, and nothing else', () => {
  assert.is(roleOf('pullquote', exampleShortcodes).role, 'element');
  assert.is(roleOf('year', exampleShortcodes).role, 'site');
  assert.equal(roleOf('endpullquote', exampleShortcodes), { role: 'end', of: 'pullquote' });
  assert.is(roleOf('nothing', exampleShortcodes).role, 'unknown');
  assert.is(roleOf('end', exampleShortcodes).role, 'unknown');
});

test('takes our element when the site has a shortcode of the same name', () => {
  const shortcodes = shortcodesOf([{ name: 'pullquote', paired: false, call: async () => '' }]);

  assert.equal(roleOf('pullquote', shortcodes), { role: 'element', element: pullQuote });
  assert.is(isPaired('pullquote', shortcodes), true);
});

test('takes a shortcode of the site that begins with "end" for what it is', () => {
  const shortcodes = shortcodesOf([{ name: 'endorsement', paired: false, call: async () => '' }]);

  assert.is(roleOf('endorsement', shortcodes).role, 'site');
});

test('knows which shortcodes wait for an end', () => {
  const paired = ['pullquote', 'box', 'term', 'wrap', 'mark'];

  assert.equal(
    shortcodeNames(exampleShortcodes).filter((name) => isPaired(name, exampleShortcodes)),
    paired,
  );
  assert.is(isPaired('nothing', exampleShortcodes), false);
});

test('names all shortcodes, ours first', () => {
  assert.equal(shortcodeNames(exampleShortcodes).slice(0, 6), ['pullquote', 'stars', 'box', 'credit', 'term', 'year']);
});

test.run();
