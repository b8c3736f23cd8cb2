/** Front matter: tests that a file is parted rightly, and that a file without parts is told why. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { decodeSource } from '../../src/core/source.ts';
import { markOf } from './small-site.ts';

const test = suite('front matter');

const split = (text: string) => splitFrontMatter(decodeSource('a.md', Buffer.from(text)).source);

function parts(text: string): readonly [string, string] {
  const found = split(text);
  if ('code' in found) throw new TypeError(found.what);
  const { frontMatter, bodyStart } = found;
  const whole = frontMatter.source.text;
  return [whole.slice(frontMatter.start, frontMatter.end), whole.slice(bodyStart)];
}

function problem(text: string) {
  const found = split(text);
  if (!('code' in found)) throw new TypeError('the file can be parted');
  return found;
}

test('a file is the YAML between the lines, and the rest', () => {
  assert.equal(parts('---\ntitle: T\n---\nBody.\n'), ['title: T\n', 'Body.\n']);
});

test('either part may be empty, and the last line end may be missing', () => {
  assert.equal(parts('---\n---\nBody.'), ['', 'Body.']);
  assert.equal(parts('---\ntitle: T\n---'), ['title: T\n', '']);
});

test('spaces after the lines, the word yaml, Windows line ends and a byte order mark are fine', () => {
  assert.equal(parts('\uFEFF--- yaml \r\ntitle: T\r\n---  \r\nBody.\r\n'), ['title: T\n', 'Body.\n']);
});

test('a rule in the body does not end the front matter a second time', () => {
  assert.equal(parts('---\ntitle: T\n---\na\n\n---\n\nb\n')[1], 'a\n\n---\n\nb\n');
});

test('three hyphens within a value do not end the front matter', () => {
  assert.equal(parts('---\ntitle: a --- b\ntext: |\n  ---\n---\nBody.\n')[1], 'Body.\n');
});

test('front matter in another language is never run', () => {
  const found = problem('---js\n{ title: process.exit(1) }\n---\n');

  assert.is(found.code, 'front-matter/language');
  assert.is(markOf(found), 'a.md:1:1 ---js');
  assert.match(found.what, /^The front matter says it is "js"\. Only YAML is read/);
  assert.is(problem('---json\n{}\n---\n').code, 'front-matter/language');
});

test('front matter that nothing ends is blamed where it begins', () => {
  for (const text of ['---\ntitle: T\n\n# Body\n', '---', '---\n']) {
    const found = problem(text);

    assert.is(found.code, 'front-matter/unclosed', text);
    assert.is(markOf(found), 'a.md:1:1 ---', text);
    assert.is(found.fix, 'Write a line --- below the last key.');
  }
});

test('front matter that text follows at once is to end above the text', () => {
  const found = problem('---\ntitle: T\n\nBody: no.\nThis is prose.\n');

  assert.is(markOf(found), 'a.md:1:1 ---');
  assert.is(found.fix, 'Write a line --- above line 5.');
});

test('a line that should have ended the front matter is blamed itself', () => {
  for (const [line, mark] of [
    ['----', 'a.md:3:1 ----'],
    ['--', 'a.md:3:1 --'],
    ['—', 'a.md:3:1 —'],
    ['- - -  ', 'a.md:3:1 - - -'],
  ] as const) {
    const found = problem(`---\ntitle: T\n${line}\nBody.\n\n----\n`);

    assert.is(found.code, 'front-matter/unclosed', line);
    assert.is(markOf(found), mark);
    assert.is(found.fix, 'Write it as --- at the beginning of the line.');
  }
});

test('three hyphens with a space before them are to lose it', () => {
  for (const [line, what] of [
    [' ---', 'A space stands before the ---, which ends the front matter only at the beginning of the line.'],
    ['  --- ', 'Spaces stand before the ---, which ends the front matter only at the beginning of the line.'],
    ['\t---', 'A tab stands before the ---, which ends the front matter only at the beginning of the line.'],
  ] as const) {
    const found = problem(`---\ntitle: T\n${line}\nBody.\n`);

    assert.is(found.what, what);
    assert.is(found.fix, 'Delete what stands before the ---.');
    assert.is(found.place?.column, 1);
    assert.is(found.place?.endColumn, line.trimEnd().length + 1);
  }
});

test.run();
