/** References: tests that an id that leads nowhere is told where it stands, with the id that was meant. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf, problemsWith, siteFile } from './small-site.ts';

const test = suite('references');

const show = 'title: X\ntype: series\nyears: { from: 2022 }\n';

test('an unknown show names the nearest', async () => {
  const [problem] = await problemsWith('shows: [night-dsk]\n', { '_data/shows/night-desk.yaml': show });

  assert.equal(problem && marksOf([problem]), ['articles/a.md:5:9 night-dsk show/unknown']);
  assert.is(problem?.what, 'There is no show "night-dsk" in _data/shows/.');
  assert.is(problem?.fix, 'Write "night-desk".');
});

test('an id that is near to none names those there are, if they are few', async () => {
  const [problem] = await problemsWith('authors:\n  - "zzzzzz"\n', {
    '_data/authors/jo.yaml': 'name: Jo\n',
    '_data/authors/bo.yaml': 'name: Bo\n',
  });

  assert.equal(problem && marksOf([problem]), ['articles/a.md:6:5 "zzzzzz" author/unknown']);
  assert.is(problem?.fix, 'Write one of: bo, jo; or add it to _data/authors/');
});

test('without any record, the advice is to add one', async () => {
  const [problem] = await problemsWith('people: [jo]\n');

  assert.is(problem?.code, 'person/unknown');
  assert.is(problem?.fix, 'Add it to _data/people/, or correct the id.');
});

test('a section is looked for in site.yaml', async () => {
  const [problem] = await problemsWith('section: Drama\n');

  assert.equal(problem && marksOf([problem]), ['articles/a.md:5:10 Drama section/unknown']);
  assert.is(problem?.what, 'There is no section "Drama" in _data/site.yaml.');
  assert.is(problem?.fix, 'Write "drama".');
});

test('a newsletter is looked for in site.yaml', async () => {
  const [problem] = await problemsWith('newsletter: wekly\n', {
    '_data/site.yaml': `${siteFile}newsletters:\n  weekly: { title: A, action: /subscribe }\n`,
  });

  assert.equal(problem && marksOf([problem]), ['articles/a.md:5:13 wekly newsletter/unknown']);
  assert.is(problem?.what, 'There is no newsletter "wekly" in _data/site.yaml.');
  assert.is(problem?.fix, 'Write "weekly".');
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

  for (const typed of ['jo-writer; bo', 'jo-writer bo', 'jo-writer and bo', 'jo-writer / bo'])
    assert.is(await fixOf(`authors: [${typed}]\n`), 'Separate them with commas: jo-writer, bo', typed);
  assert.is(await fixOf('authors:\n  - jo-writer; bo\n'), 'Write each on a line of its own: - jo-writer  - bo');
  assert.match((await fixOf('authors: [jo-writer zzzzzz]\n')) ?? '', /^Write one of: /);
});

test('people and providers of a show are found in its lists', async () => {
  const problems = await problemsOf({
    '_data/shows/x.yaml':
      `${show}cast:\n  - character: A\n    actor: jo\ncrew: [{ job: director, person: bo }]\n` +
      'offers: [{ provider: x, url: https://a.test/, regions: [GB], access: free, checked: 2022-02-07 }]\n',
  });

  assert.equal(marksOf(problems), [
    '_data/shows/x.yaml:6:12 jo person/unknown',
    '_data/shows/x.yaml:7:33 bo person/unknown',
    '_data/shows/x.yaml:8:22 x provider/unknown',
  ]);
});

test('an id that an alias repeats is told once, where it was typed', async () => {
  const problems = await problemsOf({
    '_data/shows/x.yaml': `${show}cast:\n  - { character: A, actor: &somebody jo }\n  - { character: B, actor: *somebody }\n`,
  });

  assert.equal(marksOf(problems), ['_data/shows/x.yaml:5:38 jo person/unknown']);
});

test('what is not text is no id, and told by the schema alone', async () => {
  const problems = await problemsWith('authors: [5]\nshows: jo\nsection: ""\n');

  assert.equal(problems.map(({ code }) => code).sort(), ['value/range', 'value/type', 'value/type']);
});

test('a tag has to be a topic where the site lists them, and may be anything where it does not', async () => {
  const site = { '_data/site.yaml': `${siteFile}topics: [Korean drama, Netflix]\n` };
  const [near, far, ...others] = await problemsWith('tags: [Netflix, korean-dramas, Weather]\n', site);

  assert.equal(marksOf([near, far].flatMap((problem) => problem ?? [])), [
    'articles/a.md:5:17 korean-dramas topic/unknown',
    'articles/a.md:5:32 Weather topic/unknown',
  ]);
  assert.equal(others, []);
  assert.is(near?.fix, 'Write "Korean drama".');
  assert.is(far?.fix, 'Write one of: Korean drama, Netflix; or add it to _data/site.yaml');
  assert.equal(await problemsWith('tags: [Weather]\n'), []);
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
