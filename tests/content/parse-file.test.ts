/** Parsing a file: tests of what is read of files that are broken, and what is told of them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, marksOf, needed, problemsOf, problemsWith, readSite } from './small-site.ts';

const test = suite('parsing a file');

test('what was typed is there also when it does not fit', async () => {
  const { articles } = await readSite({ 'articles/a.md': articleOf('title: 5\nlayuot: x\n') });

  assert.is(articles[0]?.fits, false);
  assert.equal(articles[0]?.typed, { title: 5, layuot: 'x' });
});

test('a file in another encoding is one problem for its line, and others are told for other lines', async () => {
  const bytes = Buffer.from('---\ntitle: Caf\xE9: x\nstandfirst: S\ndate: 2022-02-31\n---\n', 'latin1');
  const good = Buffer.from('---\ntitle: Caf\xE9\nstandfirst: S\ndate: 2022-02-31\n---\n', 'latin1');

  for (const article of [bytes, good]) {
    assert.equal(marksOf(await problemsOf({ 'articles/a.md': article })), [
      'articles/a.md:2:11 \uFFFD file/not-utf-8',
      'articles/a.md:4:7 2022-02-31 date/invalid',
    ]);
  }
});

test('of a file with nothing in it all that is missing is one problem', async () => {
  const [problem, ...others] = await problemsOf({ '_data/shows/x.yaml': '# to be written\n' });

  assert.is(problem?.what, 'Nothing is written here; the keys title, type and years are missing.');
  assert.is(problem?.why, 'Without them the show has no page.');
  assert.is((await problemsOf({ 'articles/a.md': articleOf('') }))[0]?.why, 'Without them there is no page.');
  assert.equal(others, []);
});

test('of a file with nothing in it each missing line is shown, and where they belong', async () => {
  const [record] = await problemsOf({ '_data/shows/x.yaml': '# to be written\n' });
  const [article] = await problemsOf({ 'articles/a.md': articleOf('') });

  assert.is(
    record?.fix,
    'Write each on a line of its own, such as  title: "X"  type: series  years: { from: 2022, to: 2022 }',
  );
  assert.match(
    article?.fix ?? '',
    /^Between the two lines ---, write each on a line of its own, such as {2}title: ".*" {2}standfirst: ".*" {2}date: 2022-02-07$/,
  );
});

test('words that YAML takes for a note are a warning, and the article is read all the same', async () => {
  const { articles } = await readSite({ 'articles/a.md': articleOf(`${needed}kicker: Night Desk #2\n`) });

  assert.is(articles[0]?.fits, true);
  assert.equal(marksOf(articles[0]?.problems ?? []), ['articles/a.md:5:20 #2 value/cut']);
});

test('a file in UTF-16 is one problem', async () => {
  for (const mark of ['', '\uFEFF']) {
    const problems = await problemsOf({ 'articles/a.md': Buffer.from(`${mark}---\n${needed}---\n`, 'utf16le') });

    assert.equal(
      problems.map(({ code }) => code),
      ['file/not-utf-8'],
    );
  }
});

test('a NUL character in the body is a problem where it stands', async () => {
  const problems = await problemsOf({ 'articles/a.md': articleOf(needed, 'One.\n\nTwo\u0000.\n') });

  assert.equal(marksOf(problems), ['articles/a.md:8:4 \u0000 file/not-utf-8']);
});

test('around a line that cannot be read everything else is checked, and what it may have said is not missed', async () => {
  const problems = await problemsOf({
    'articles/a.md': articleOf('title: Foo: bar\nstandfirst: S.\nlayuot: x\nshows: [night-dsk]\n'),
  });

  assert.equal(marksOf(problems), [
    'articles/a.md:2:8 Foo: bar yaml/syntax',
    'articles/a.md:4:1 layuot key/unknown',
    'articles/a.md:5:9 night-dsk show/unknown',
  ]);
});

test('what stands directly above a line that cannot be read is told, unless it goes on there', async () => {
  const marks = async (keys: string) => marksOf(await problemsWith(keys));

  assert.equal(await marks('kind: reveiw\nimage: { src: #a.jpg }\n'), [
    'articles/a.md:5:7 reveiw value/choice',
    'articles/a.md:6:15 #a.jpg yaml/syntax',
  ]);
  assert.equal(await marks('tags:\n- "a" b\n'), ['articles/a.md:6:3 "a" b yaml/syntax']);
  assert.equal(await marks('image:\n  src: a: b\n'), ['articles/a.md:6:8 a: b yaml/syntax']);
});

test('a key above lines that cannot be read is not said to be empty', async () => {
  const problems = await problemsWith('image:\n\u00A0\u00A0src: a.jpg\n\u00A0\u00A0al: A desk\nkind: reveiw\n');

  assert.equal(marksOf(problems), [
    'articles/a.md:6:1 \u00A0\u00A0 yaml/syntax',
    'articles/a.md:7:3 al key/unknown',
    'articles/a.md:8:7 reveiw value/choice',
  ]);
});

test('a text that a lost line would have had is not called empty', async () => {
  assert.equal(marksOf(await problemsWith('kicker: >\nNight\n')), ['articles/a.md:6:1 Night yaml/syntax']);
});

test('a line of 100 kB takes well under a second, whatever is in it', async () => {
  const row = (unit: string) => unit.repeat(100_000 / unit.length);
  const files = [
    `---\ntitle: ${row('a:')}\n---\n`,
    `---\ntitle: "${row(' ')}" x\n---\n`,
    `---\ntitle: a\n${row(' ')}`,
    `---\npermalink: b${row('“')}b\n---\n`,
    `---\nauthors: a${row(' ')}b\n---\n`,
    `---\nrating: a${row(' ')}b\n---\n`,
    `---\ncast: [{ character: "a${row(' ')}b", actor: "c }]\n---\n`,
    `---\ncast: [{ character: a, "b${row('-')}b" }]\n---\n`,
  ];

  for (const file of files) {
    const start = performance.now();

    await problemsOf({ 'articles/a.md': file });

    const taken = Math.round(performance.now() - start);
    assert.ok(taken < 1000, `${taken} ms for ${file.slice(0, 30)}`);
  }
});

test.run();
