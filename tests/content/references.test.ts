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

test.run();
