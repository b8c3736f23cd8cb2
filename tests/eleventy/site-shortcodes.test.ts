/** The site's own shortcodes: tests of what an article can use of them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ShortcodeFunction } from '../../src/eleventy/config.ts';
import { siteShortcodes } from '../../src/eleventy/site-shortcodes.ts';

const shortcodes = suite('shortcodes of the site');

shortcodes('all that are registered can be used, but not in place of ours', () => {
  const found = read({ year: () => '', pullquote: () => '' }, { box: () => '' });

  assert.equal([...found.keys()], ['year', 'box']);
  assert.not.ok(found.get('year')?.paired);
  assert.ok(found.get('box')?.paired);
});

shortcodes('get their arguments in the order typed, a paired one its content first', async () => {
  const found = read({ year: (...values) => JSON.stringify(values) }, { box: (...values) => JSON.stringify(values) });

  assert.is(await found.get('year')?.call('', [1, 'two'], 'articles/a.md'), '[1,"two"]');
  assert.is(await found.get('box')?.call('<p>x</p>', ['two'], 'articles/a.md'), '["<p>x</p>","two"]');
});

shortcodes('may be asynchronous, may print nothing, and know their page as Eleventy’s shortcodes do', async () => {
  const found = read({
    slow: () => Promise.resolve('slow'),
    silent: () => undefined,
    number: () => 7,
    where(this: unknown) {
      return (this as { page: { inputPath: string } }).page.inputPath;
    },
  });

  assert.is(await found.get('slow')?.call('', [], 'articles/a.md'), 'slow');
  assert.is(await found.get('silent')?.call('', [], 'articles/a.md'), '');
  assert.is(await found.get('number')?.call('', [], 'articles/a.md'), '7');
  assert.is(await found.get('where')?.call('', [], 'articles/a.md'), './articles/a.md');
});

function read(single: Record<string, ShortcodeFunction>, paired: Record<string, ShortcodeFunction> = {}) {
  const eleventyConfig = { getShortcodes: () => single, getPairedShortcodes: () => paired };

  return siteShortcodes(eleventyConfig as never, new Set(['pullquote']));
}

shortcodes.run();
