/** Unknown ids: tests what is said of an id that leads nowhere. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf, problemsWith, siteFile } from './small-site.ts';

const test = suite('unknown ids');

const show = 'title: X\ntype: series\nyears: { from: 2022 }\n';

test('an id that is near to none names those there are, if they are few', async () => {
  const [problem] = await problemsWith('authors:\n  - "zzzzzz"\n', {
    '_data/authors/jo.yaml': 'name: Jo\n',
    '_data/authors/bo.yaml': 'name: Bo\n',
  });

  assert.equal(problem && marksOf([problem]), ['articles/a.md:6:5 "zzzzzz" author/unknown']);
  assert.is(problem?.fix, 'Write one of: bo, jo; or add _data/authors/zzzzzz.yaml with a line such as  name: Zzzzzz');
});

test('without any record, the advice is to add one', async () => {
  const [problem] = await problemsWith('people: [jo]\n');

  assert.is(problem?.code, 'person/unknown');
  assert.is(problem?.fix, 'Correct the id, or add _data/people/jo.yaml with a line such as  name: Jo');
});

test('a newsletter that is refused in another word is refused with false', async () => {
  const site = { '_data/site.yaml': `${siteFile}newsletters:\n  weekly: { title: A, action: /subscribe }\n` };
  const fixOf = async (line: string) => (await problemsWith(line, site))[0]?.fix;

  assert.is(await fixOf('newsletter: no\n'), 'Write false; or, for a newsletter, one of: weekly.');
  assert.is(
    await fixOf('newsletter: "false"\n'),
    'Write false, without quotation marks; or, for a newsletter, one of: weekly.',
  );
});

test('ids that are not set apart by commas are told to be', async () => {
  const authors = { '_data/authors/jo-writer.yaml': 'name: Jo Writer\n', '_data/authors/bo.yaml': 'name: Bo\n' };
  const fixOf = async (lines: string) => (await problemsWith(lines, authors))[0]?.fix;

  for (const typed of ['jo-writer; bo', 'jo-writer. bo', 'jo-writer bo', 'jo-writer and bo', 'jo-writer / bo'])
    assert.is(await fixOf(`authors: [${typed}]\n`), 'Separate them with commas: jo-writer, bo', typed);
  assert.is(await fixOf('authors:\n  - jo-writer; bo\n'), 'Write each on a line of its own: - jo-writer  - bo');
  assert.match((await fixOf('authors: [jo-writer zzzzzz]\n')) ?? '', /^Write one of: /);
});

test('several ids in one text, and several names, are as many items', async () => {
  const authors = { '_data/authors/jo-writer.yaml': 'name: Jo Writer\n', '_data/authors/bo.yaml': 'name: Bo Hunt\n' };
  const said = async (lines: string) => {
    const [problem] = await problemsWith(lines, authors);
    return `${problem?.what} ${problem?.fix}`;
  };

  assert.is(
    await said('authors: ["jo-writer, bo"]\n'),
    'There is no author "jo-writer, bo" in _data/authors/: these are 2 ids. Write each by itself, without quotation marks around both: jo-writer, bo',
  );
  assert.is(
    await said('authors: [Jo Writer and Bo Hunt]\n'),
    'There is no author "Jo Writer and Bo Hunt" in _data/authors/: these are 2 names. Separate them with commas: jo-writer, bo',
  );
  assert.is(
    await said('authors:\n  - Jo Writer & Bo Hunt\n'),
    'There is no author "Jo Writer & Bo Hunt" in _data/authors/: these are 2 names. Write each on a line of its own: - jo-writer  - bo',
  );
});

test('an id that is in its list already is not to be written again', async () => {
  const authors = { '_data/authors/jo-writer.yaml': 'name: Jo Writer\n' };

  assert.is(
    (await problemsWith('authors: [jo-writer, jo-writre]\n', authors))[0]?.fix,
    'Remove it: "jo-writer" is there as well.',
  );
  assert.is((await problemsWith('authors: [jo-writre]\n', authors))[0]?.fix, 'Write "jo-writer".');
});

test('an id of another kind is told what it is, and where it belongs', async () => {
  const [problem] = await problemsWith('authors: [ana-ruiz]\n', {
    '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
    '_data/authors/jo.yaml': 'name: Jo\n',
  });

  assert.is(problem?.code, 'author/unknown');
  assert.is(problem?.what, '"ana-ruiz" is a person (_data/people/), not an author.');
  assert.is(problem?.fix, 'Move it to people:, or write one of: jo.');
});

test('an id of another kind in a record is not to be moved', async () => {
  const problems = await problemsOf({
    '_data/site.yaml': siteFile,
    '_data/people/ana.yaml': 'name: Ana\n',
    '_data/shows/x.yaml': `${show}offers:\n  - { provider: ana, url: "https://a.test/", regions: [GB], access: free, checked: 2022-02-07 }\n`,
  });

  assert.is(problems[0]?.what, '"ana" is a person (_data/people/), not a provider.');
  assert.is(problems[0]?.fix, 'Add it to _data/providers/, or correct the id.');
});

test('what an alias repeats is told as that', async () => {
  const records = { '_data/shows/night-desk.yaml': show, '_data/people/jo.yaml': 'name: Jo\n' };
  const [problem, ...others] = await problemsWith('shows: &desk [night-desk]\npeople: *desk\n', records);

  assert.equal(problem && marksOf([problem]), ['articles/a.md:6:9 *desk person/unknown']);
  assert.is(
    problem?.what,
    '*desk repeats what is marked &desk above: "night-desk" is a show (_data/shows/), not a person.',
  );
  assert.is(problem?.fix, 'Write out what belongs to people: in place of *desk.');
  assert.equal(others, []);
});

test('an id that only looks right is told by its strange letter', async () => {
  const [problem] = await problemsWith('shows: [night-d\u0435sk]\n', { '_data/shows/night-desk.yaml': show });

  assert.is(problem?.what, 'The eighth letter of "night-d\u0435sk" is a Cyrillic \u0435.');
  assert.is(problem?.fix, 'Type the word again: night-desk');
});

test.run();
