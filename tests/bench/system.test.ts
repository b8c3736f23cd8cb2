/** Systems: tests that each is given the same publication, in its own language. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bareFiles } from '../../bench/bare.ts';
import { corpusFiles } from '../../bench/corpus.ts';
import { hugoFiles } from '../../bench/hugo.ts';
import { bare, hugo, ours } from '../../bench/system.ts';

const test = suite('systems to measure');

const corpus = () => corpusFiles({ articles: 4, seed: 1 });
const articlesOf = (files: Iterable<readonly [string, string]>) => [...files].filter(([path]) => path.endsWith('.md'));

test('each system has every article', () => {
  assert.is(articlesOf(bareFiles(corpus())).length, 4);
  assert.is(articlesOf(hugoFiles(corpus())).length, 4);
});

test('shortcodes are written as Hugo reads them', () => {
  const [, text = ''] = articlesOf(hugoFiles(corpus()))[3] ?? [];

  assert.match(text, /\{\{< pullquote >\}\}.*\{\{< \/pullquote >\}\}/);
  assert.match(text, '{{< watch >}}');
  assert.not.match(text, '{%');
});

test('an article has an address in each system', () => {
  const path = 'articles/2026-01-02-the-end.md';

  assert.is(ours.articleUrl(path, 'section: drama\n'), '/drama/the-end/');
  assert.is(bare.articleUrl(path, ''), '/articles/2026-01-02-the-end/');
  assert.is(hugo.articleUrl(path, ''), '/articles/2026-01-02-the-end/');
});

test.run();
