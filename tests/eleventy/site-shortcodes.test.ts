/** Tests of the site's own shortcodes in articles. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { EleventyConfig, ShortcodeFunction } from '../../src/eleventy/config.ts';
import { siteShortcodes } from '../../src/eleventy/site-shortcodes.ts';

const test = suite("the site's own shortcodes");

function configWith(
  single: Readonly<Record<string, ShortcodeFunction>>,
  paired: Readonly<Record<string, ShortcodeFunction>> = {},
): EleventyConfig {
  return { getShortcodes: () => single, getPairedShortcodes: () => paired } as unknown as EleventyConfig;
}

test('a shortcode is called with its values and knows the page', async () => {
  const config = configWith({
    where(this: unknown, word: unknown) {
      return `${String(word)} in ${(this as { page: { inputPath: string } }).page.inputPath}`;
    },
  });

  const found = siteShortcodes(config, new Set()).get('where');

  assert.is(found?.paired, false);
  assert.is(await found?.call(undefined, ['here'], 'articles/a.md'), 'here in ./articles/a.md');
});

test('a paired shortcode gets its content first', async () => {
  const config = configWith({}, { box: (content, title) => `${String(title)}: ${String(content)}` });

  const found = siteShortcodes(config, new Set()).get('box');

  assert.is(found?.paired, true);
  assert.is(await found?.call('<p>x</p>', ['Title'], 'articles/a.md'), 'Title: <p>x</p>');
});

test('an asynchronous shortcode is waited for, and one that returns nothing prints nothing', async () => {
  const found = siteShortcodes(configWith({ later: async () => 'done', nothing: () => undefined }), new Set());

  assert.is(await found.get('later')?.call(undefined, [], 'a.md'), 'done');
  assert.is(await found.get('nothing')?.call(undefined, [], 'a.md'), '');
});

test('the plugin’s own shortcodes are not taken for the site’s', () => {
  const found = siteShortcodes(configWith({ pullquote: () => 'x' }), new Set(['pullquote']));

  assert.is(found.size, 0);
});

test.run();
