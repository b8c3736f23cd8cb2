/** Places of faults: tests where in a file a fault is shown, that aliases repeat nothing, and what a file is likely to say. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { schemaProblems } from '../../src/content/fault-places.ts';
import { articleOf, marksOf, problemsOf, problemsWith } from './small-site.ts';

const test = suite('places of faults');

test('what is missing in a file without front matter is told on its first line', () => {
  const text = 'a: 1\nb: 2\n';
  const yaml = { source: { path: 'x.yaml', text }, start: 0, end: text.length };
  const finding = { code: 'key/missing', what: 'What.', why: 'Why.', fix: 'Fix.' } as const;

  const problems = schemaProblems(yaml, {}, () => [{ path: [], at: 'value', finding }]).problems;

  assert.equal(marksOf(problems), ['x.yaml:1:1 a: 1 key/missing']);
});

test('a value that YAML takes for a comment is shown where it stands', async () => {
  assert.equal(marksOf(await problemsWith('kicker:   #MeToo  \n')), ['articles/a.md:5:11 #MeToo value/type']);
  assert.equal(marksOf(await problemsWith('tags:\n  - #MeToo\n  - x\n')), ['articles/a.md:6:5 #MeToo value/type']);
  assert.equal(marksOf(await problemsWith('kicker: # later\n')), ['articles/a.md:5:1 kicker value/type']);
});

test('a list or group where another sort of value belongs is shown where it begins', async () => {
  const marks = async (text: string) => marksOf(await problemsWith(text));

  assert.equal(await marks('kicker:\n  - One\n'), ['articles/a.md:6:3 - One value/type']);
  assert.equal(await marks('tags:\n  Drama: true\n  Thriller: true\n'), ['articles/a.md:6:3 Drama: true value/type']);
  assert.equal(await marks('kind:\n  - review\n'), ['articles/a.md:6:3 - review value/choice']);
  assert.equal(await marks('kicker: [One]\n'), ['articles/a.md:5:9 [One] value/type']);
});

test('what is to be written below | or > has no quotation marks, which would be a part of it', async () => {
  const fixOf = async (lines: string) => (await problemsWith(lines))[0]?.fix;

  assert.is(await fixOf('canonical: >-\n  “https://a.test/”\n'), 'Write without quotation marks: https://a.test/');
  assert.is(await fixOf('section: |-\n  dramma\n'), 'Write without quotation marks: drama');
  assert.is(await fixOf('section: dramma\n'), 'Write "drama".');
  const [empty] = await problemsOf({ 'articles/a.md': articleOf('title: T\nstandfirst: >-\ndate: 2022-02-07\n') });
  assert.match(empty?.fix ?? '', /^Write, for example, without quotation marks: The scene .* afternoon\.$/);
});

test('what a group lacks is shown at its key', async () => {
  assert.equal(marksOf(await problemsWith('image:\n  src: https://x.test/a.jpg\n')), [
    'articles/a.md:5:1 image key/missing',
  ]);
});

test('a fault inside what an alias repeats is said once, where it was typed', async () => {
  const problems = await problemsWith(
    'image: &lead\n  src: a.jpg\n  alt: A desk\n  captoin: x\ncast:\n  - &one { character: Ana, actor: no-body }\n  - *one\n',
  );

  assert.equal(marksOf(problems), [
    'articles/a.md:8:3 captoin key/unknown',
    'articles/a.md:10:35 no-body person/unknown',
  ]);
});

test('a fault of an alias as a whole is shown at the alias', async () => {
  assert.equal(marksOf(await problemsWith('tags: &tags [x]\nkicker: *tags\n')), ['articles/a.md:6:9 *tags value/type']);
});

test('a fault in merged keys is shown where they were typed', async () => {
  const problems = await problemsWith(
    'cast:\n  - &one { character: Ana, actor: no-body }\n  - { <<: *one, character: Bea }\n',
  );

  assert.equal(marksOf(problems), ['articles/a.md:6:35 no-body person/unknown']);
});

test('what is missing in a file is told below the comments at its top', () => {
  const finding = { code: 'key/missing', what: 'What.', why: 'Why.', fix: 'Fix.' } as const;
  const marks = (text: string) => {
    const yaml = { source: { path: 'x.yaml', text }, start: 0, end: text.length };
    return marksOf(schemaProblems(yaml, {}, () => [{ path: [], at: 'value', finding }]).problems);
  };

  assert.equal(marks('# yaml-language-server: $schema=a.json\n\n  # Notes\na: 1\n'), ['x.yaml:4:1 a: 1 key/missing']);
  assert.equal(marks('# Nothing else\n'), ['x.yaml:1:1 # Nothing else key/missing']);
});

test('what a record is called is read out of the name of its file', async () => {
  for (const [path, fix] of [
    ['_data/people/gethin-prosser.yaml', 'Add a line such as  name: "Gethin Prosser"'],
    ['_data/authors/bo.yaml', 'Add a line such as  name: "Bo"'],
  ] as const)
    assert.is((await problemsOf({ [path]: '# to be written\n' }))[0]?.fix, fix);
  assert.is(
    (await problemsOf({ '_data/shows/the-hedge.yaml': 'type: film\nyears: { from: 2020 }\n' }))[0]?.fix,
    'Add a line such as  title: "The Hedge"',
  );
});

test('a part of a record has the examples of its schema', async () => {
  const [problem] = await problemsOf({
    '_data/shows/the-hedge.yaml': 'title: X\ntype: film\nyears: { from: 2020 }\noriginalTitle: { language: ko }\n',
  });

  assert.match(problem?.fix ?? '', /text: "지금 우리 학교는"/);
});

test.run();
