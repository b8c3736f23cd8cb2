/** Tests of the page that shows problems in the browser. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemAt, problemOf } from '../../src/core/source.ts';
import { failurePage, problemPage } from '../../src/eleventy/problem-page.ts';
import { htmlProblems } from '../support/html.ts';

const test = suite('the problem page');

const source = { path: 'articles/a.md', text: '---\ntitel: <b>x</b>\n---\n' };
const unknownKey = problemAt(source, 4, 9, {
  code: 'key/unknown',
  what: 'There is no key "titel".',
  why: 'It would be ignored.',
  fix: 'Write "title".',
});

test('it says where, what, why and how to mend it, with the line as typed', () => {
  const page = problemPage('This article cannot be shown', [unknownKey]);

  assert.match(page, 'articles/a.md:2:1');
  assert.match(page, 'There is no key &quot;titel&quot;.');
  assert.match(page, 'It would be ignored.');
  assert.match(page, 'Write &quot;title&quot;.');
  assert.match(page, 'titel: &lt;b&gt;x&lt;/b&gt;');
  assert.match(page, '^^^^^');
});

test('a problem without a place has no code frame', () => {
  const page = problemPage('This article cannot be shown', [
    problemOf('_data/site.yaml', { code: 'site/missing', what: 'There is no such file.', why: 'W.', fix: 'F.' }),
  ]);

  assert.match(page, '_data/site.yaml');
  assert.not.match(page, '<pre>');
});

test('it is valid HTML, and so is the page for an error of another sort', () => {
  const pages = [problemPage('Title', [unknownKey]), failurePage('Title', new Error('<script>alert(1)</script>'))];

  for (const page of pages) assert.equal(htmlProblems(page, 'page'), []);
  assert.not.match(pages[1] ?? '', '<script>');
});

test.run();
