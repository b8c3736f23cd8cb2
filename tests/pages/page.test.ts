/** Pages: tests for where a page's file goes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { HTML, outputOf } from '../../src/pages/page.ts';

const test = suite('pages');

test('writes an address that ends with a slash as the index of a folder', () => {
  assert.is(outputOf('/'), 'index.html');
  assert.is(outputOf('/drama/a-title/'), 'drama/a-title/index.html');
});

test('writes any other address as the file it names', () => {
  assert.is(outputOf('/404.html'), '404.html');
  assert.is(outputOf('/feed.xml'), 'feed.xml');
  assert.is(outputOf('/a/b.txt'), 'a/b.txt');
});

test('says that web pages are UTF-8', () => {
  assert.is(HTML, 'text/html; charset=utf-8');
});

test.run();
