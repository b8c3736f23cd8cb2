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

test('a file without front matter is blamed where its text begins', () => {
  for (const text of ['Hello\nworld\n', '\n\nHello\n', '+++\ntitle = 1\n+++\n', '----\ntitle: T\n----\n']) {
    const found = problem(text);

    assert.is(found.code, 'front-matter/missing', text);
    assert.is(found.what, 'The first line is not "---", so the file has no front matter.', text);
    assert.is(markOf(found).split(' ')[1], text.trim().split('\n')[0], text);
  }
});

test('front matter that does not begin the file is blamed for what stands before it', () => {
  for (const [text, mark] of [
    ['\n---\ntitle: T\n---\n', 'a.md:2:1 ---'],
    ['  ---\ntitle: T\n---\n', 'a.md:1:3 ---'],
  ] as const) {
    const found = problem(text);

    assert.is(found.code, 'front-matter/missing');
    assert.is(markOf(found), mark);
    assert.match(found.fix, /^Remove the empty lines and spaces/);
  }
});

test('an empty file is said to be empty, and has no place', () => {
  for (const text of ['', '\n', ' \r\n \r\n']) {
    const found = problem(text);

    assert.is(found.what, 'The file is empty.');
    assert.is(found.place, undefined);
  }
});

test('front matter in another language is never run', () => {
  const found = problem('---js\n{ title: process.exit(1) }\n---\n');

  assert.is(found.code, 'front-matter/language');
  assert.is(markOf(found), 'a.md:1:4 js');
  assert.match(found.what, /^The front matter says it is "js"\. Only YAML is read/);
  assert.is(problem('---json\n{}\n---\n').code, 'front-matter/language');
});

test('front matter that nothing ends is blamed where it begins', () => {
  for (const text of ['---\ntitle: T\n\nBody.\n', '---', '---\n', '---\ntitle: T\n ---\n', '---\ntitle: T\n----\n']) {
    const found = problem(text);

    assert.is(found.code, 'front-matter/unclosed', text);
    assert.is(markOf(found), 'a.md:1:1 ---', text);
  }
});

test.run();
