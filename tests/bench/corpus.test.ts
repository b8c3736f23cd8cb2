/** Corpus: tests that it is the same for every run, and that there is nothing wrong with it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../bench/check.ts';
import { corpusFiles } from '../../bench/corpus.ts';

const test = suite('corpus');

test('the same seed makes the same files, another seed others', () => {
  const files = (seed: number) => [...corpusFiles({ articles: 3, seed })].map(([path, text]) => path + text).join();

  assert.is(files(1), files(1));
  assert.is.not(files(1), files(2));
});

test('articles have 450 to 620 words and a quotation of their own', () => {
  for (const [path, text] of corpusFiles({ articles: 40, seed: 3 })) {
    if (!path.endsWith('.md')) continue;
    const body = text.split('\n---\n')[1] ?? '';
    const quote = /\{% pullquote %\}(.*)\{% endpullquote %\}/.exec(body)?.[1] ?? '-';
    const words = body.split(/\s+/).length;

    assert.ok(words >= 450 && words <= 620, `${path} has ${words} words`);
    assert.is(body.split(quote).length, 3, path);
  }
});

test('what is measured has a name for the table', () => {
  assert.is(check.name, 'check');
});

test.run();
