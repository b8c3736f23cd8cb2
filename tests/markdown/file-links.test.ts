/** File links: tests for links to Markdown files, which become links to pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withPageAddresses } from '../../src/markdown/file-links.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('links to files');

const addresses: Readonly<Record<string, string>> = { 'articles/b c.md': '/drama/b&c/', 'articles/x/d.md': '/d/' };
const rewritten = (markup: string) =>
  withPageAddresses(markup, 'articles/a.md', { addressOfFile: (file) => addresses[file] });

test('a file beside the article, below it or from the root becomes the address of its page', () => {
  assert.is(rewritten('<a href="b%20c.md">x</a>'), '<a href="/drama/b&amp;c/">x</a>');
  assert.is(rewritten('<a class="y" href="x/d.md#scene">x</a>'), '<a class="y" href="/d/#scene">x</a>');
  assert.is(rewritten("<a href='/articles/x/d.md'>x</a>"), "<a href='/d/'>x</a>");
});

test('what is no page of the site stays as it is', () => {
  for (const markup of ['<a href="gone.md">x</a>', '<a href="https://x.test/d.md">x</a>', '<code>x/d.md</code>'])
    assert.is(rewritten(markup), markup);
});

test('an article links to another by its file, on its page and in feeds', async () => {
  const world = await testWorld({
    articles: {
      '2026-01-16-other': articleFile({ section: 'drama' }),
      story: articleFile({}, '[x](2026-01-16-other.md#end)\n'),
    },
  });

  const page = String(await world.body(world.article('story'), 'page'));
  const feed = String(await world.body(world.article('story'), 'feed'));

  assert.match(page, '<a href="/drama/other/#end">x</a>');
  assert.match(feed, '<a href="https://listings.test/drama/other/#end">x</a>');
});

test.run();
