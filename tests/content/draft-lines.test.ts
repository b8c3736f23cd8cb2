/** Draft lines: tests that an article which other systems keep from readers does not reach them by our remedy. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, problemsOf, problemsWith } from './small-site.ts';

const test = suite('draft lines');

const fixes = async (line: string) => (await problemsWith(`${line}\n`)).map(({ code, fix }) => `${code} ${fix}`);

test('what is hidden elsewhere is to be a draft', async () => {
  for (const line of ['published: false', 'status: draft', 'status: private', 'hidden: true', 'private: true'])
    assert.equal(await fixes(line), ['key/unknown Write  draft: true'], line);
});

test('what is shown elsewhere needs no line', async () => {
  for (const line of ['published: true', 'status: published', 'status: publish', 'visibility: public'])
    assert.equal(await fixes(line), ['key/unknown Remove it: without draft: true that is so anyway.'], line);
});

test('what only some may see has to be decided', async () => {
  assert.equal(await fixes('visibility: members'), [
    'key/unknown Remove it: whatever is published here is for everybody; or write draft: true in its place.',
  ]);
});

test('the day of publication keeps its name of other systems', async () => {
  const [problem] = await problemsOf({
    'articles/a.md': articleOf('title: A\nstandfirst: B\npublished: 2022-02-07\n'),
  });

  assert.is(problem?.fix, 'Write  date: 2022-02-07');
});

test('without a date, that is said as well', async () => {
  const problems = await problemsOf({ 'articles/a.md': articleOf('title: A\nstandfirst: B\npublished: false\n') });

  assert.equal(
    problems.map(({ what }) => what),
    ['The key "date" is missing.', 'There is no key "published".'],
  );
});

test.run();
