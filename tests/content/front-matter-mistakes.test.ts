/** Front matter mistakes: tests what is said of files that do not begin with a line `---`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lineWithoutKey, missingFrontMatter, otherLanguage } from '../../src/content/front-matter-mistakes.ts';
import { decodeSource } from '../../src/core/source.ts';
import { markOf } from './small-site.ts';

const test = suite('front matter mistakes');

const sourceOf = (text: string) => decodeSource('a.md', Buffer.from(text)).source;
const missing = (text: string) => missingFrontMatter(sourceOf(text));

test('a file without front matter is blamed where its text begins', () => {
  for (const text of ['Hello\nworld\n', '\n\nHello\n']) {
    const found = missing(text);

    assert.is(found.code, 'front-matter/missing', text);
    assert.is(found.what, 'The first line is not "---", so the file has no front matter.', text);
    assert.is(markOf(found).split(' ')[1], 'Hello', text);
  }
});

test('a file that begins with a mark of Git is told to have two versions', () => {
  const found = missing('<<<<<<< HEAD\n---\ntitle: T\n---\nWords.\n=======\n---\ntitle: U\n---\n>>>>>>> b\n');

  assert.is(markOf(found), 'a.md:1:1 <<<<<<< HEAD');
  assert.match(found.what, /^Two versions of this file/);
  assert.match(found.fix, /^Choose one version/);
});

test('an empty file is said to be empty', () => {
  for (const text of ['', '\n', ' \r\n \r\n']) {
    const found = missing(text);

    assert.is(found.what, 'The file is empty.');
    assert.match(markOf(found), /^a\.md:1:1 /);
  }
});

test('front matter that does not begin the file is blamed for what stands before it', () => {
  for (const [text, place] of [
    ['\n---\ntitle: T\n---\n', [1, 1, 1]],
    [' \r\n\r\n---\r\ntitle: T\r\n---\r\n', [1, 1, 2]],
    ['  ---\ntitle: T\n---\n', [1, 1, 3]],
  ] as const) {
    const found = missing(text);

    assert.is(found.code, 'front-matter/missing');
    assert.equal([found.place?.line, found.place?.column, found.place?.endColumn], place);
    assert.match(found.what, /^Empty lines or spaces stand here/);
  }
});

test('words above the front matter are to be moved', () => {
  const found = missing('Hello.\n\n---\ntitle: T\n---\nBody.\n');

  assert.is(markOf(found), 'a.md:1:1 Hello.');
  assert.is(found.what, 'The front matter begins in line 3, and has to begin the file.');
  assert.is(found.fix, 'Move what stands above line 3 below the front matter, or remove it.');
  assert.match(missing('Hello.\n\n---\n\nBody: all.\n\n---\n').what, /^The first line is not/);
});

test('more or fewer than three hyphens, or a dash, are to be three hyphens', () => {
  for (const line of ['----', '--', '—', '- - -']) {
    const found = missing(`${line}\ntitle: T\n${line}\n`);

    assert.is(markOf(found), `a.md:1:1 ${line}`);
    assert.is(found.what, `The first line is "${line}", and front matter begins with exactly three hyphens.`);
  }
});

test('keys without a line above them are to have one', () => {
  const found = missing('title: T\n---\nBody.\n');

  assert.is(found.code, 'front-matter/missing');
  assert.is(found.fix, 'Write a line --- above this one, and another below the last key.');
});

test('front matter of other systems is called by its name', () => {
  const [toml, json] = [missing('+++\ntitle = "T"\n+++\n'), missing('{\n  "title": "T"\n}\n')];

  assert.equal([toml.code, json.code], ['front-matter/language', 'front-matter/language']);
  assert.is(toml.what, 'The front matter begins with +++, so it is TOML.');
  assert.match(
    toml.fix,
    /^Write --- in place of both lines \+\+\+.*; an article needs title, standfirst and date, unless the site asks for others\.$/,
  );
  assert.is(json.what, 'The front matter is JSON.');
  assert.match(
    json.fix,
    /^Write a line --- above and below it.*; an article needs title, standfirst and date, unless the site asks for others\.$/,
  );
});

test('a language after the hyphens is named, and a key there has its own line', () => {
  const language = otherLanguage(sourceOf('--- js \nx\n---\n'), ' js ');
  const key = otherLanguage(sourceOf('--- title: T\n---\n'), ' title: T');

  assert.is(markOf(language), 'a.md:1:1 --- js');
  assert.match(language.what, /^The front matter says it is "js"/);
  assert.is(markOf(key), 'a.md:1:5 title: T');
  assert.is(key.fix, 'Write it on a line of its own, below the ---.');
});

test('keys, items, comments and what is indented may stand in front matter', () => {
  const source = sourceOf('---\n# a\ntitle: T\ntags:\n- a\n-\n  - b\n"key": x\ntitle： y\n\n');

  assert.is(lineWithoutKey(source, 4), undefined);
});

test.run();
