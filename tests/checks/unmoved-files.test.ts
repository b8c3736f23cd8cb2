/** Unmoved files: tests of what is said of files beside an article that its page does not find. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unmovedFinding } from '../../src/checks/unmoved-files.ts';

const test = suite('files beside an article');

test('a picture of a tag is to be written in Markdown, with its words', () => {
  const { what, fix, severity } = unmovedFinding({ kind: 'file', alt: 'A ship' }, 'articles/ship.jpg', true);

  assert.match(what, /^articles\/ship\.jpg is there, but not published/);
  assert.match(fix, /^Write !\[A ship\]\(ship\.jpg\) in place of the tag/);
  assert.is(severity, 'warning');
});

test('a film is to be written as a shortcode', () => {
  assert.match(unmovedFinding({ kind: 'file' }, 'articles/a.mp4', true).fix, /^Write \{% video "a\.mp4" title="…"/);
});

test('what is linked to, and what an ordinary page shows, has to be published', () => {
  assert.match(
    unmovedFinding({ kind: 'link' }, 'articles/a.pdf', true).fix,
    /such as \/files\/a\.pdf; .*addPassthrough/,
  );
  assert.match(unmovedFinding({ kind: 'file', alt: 'A' }, 'pages/a.jpg', false).fix, /^Put the file/);
});

test.run();
