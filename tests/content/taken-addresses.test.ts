/** Taken addresses: tests that all who share an address are told of each other. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, marksOf, needed, problemsOf } from './small-site.ts';

const test = suite('taken addresses');

const article = articleOf(needed);

test('different addresses are no problem', async () => {
  assert.equal(await problemsOf({ 'articles/a.md': article, 'articles/b.md': article }), []);
});

test('two files with one name in two folders are both told of the other', async () => {
  const problems = await problemsOf({ 'articles/2021/a.md': article, 'articles/2022/a.md': article });

  assert.equal(marksOf(problems), ['articles/2021/a.md:1:1 --- url/taken', 'articles/2022/a.md:1:1 --- url/taken']);
  assert.is(problems[0]?.what, 'Its address /a/ is also that of articles/2022/a.md.');
  assert.is(problems[1]?.what, 'Its address /a/ is also that of articles/2021/a.md.');
});

test('all of three are told of both others, and a permalink is the place', async () => {
  const problems = await problemsOf({
    'articles/a.md': article,
    'articles/2022-02-07-a.md': article,
    'articles/c.md': articleOf(`${needed}permalink: "/a/"\n`),
  });

  assert.equal(marksOf(problems), [
    'articles/2022-02-07-a.md:1:1 --- url/taken',
    'articles/a.md:1:1 --- url/taken',
    'articles/c.md:5:12 "/a/" url/taken',
  ]);
  assert.is(
    problems.find(({ file }) => file === 'articles/c.md')?.what,
    'Its address /a/ is also that of articles/2022-02-07-a.md and articles/a.md.',
  );
});

test('capitals do not make another address: some disks do not know them', async () => {
  const problems = await problemsOf({
    'articles/a.md': article,
    'articles/b.md': articleOf(`${needed}permalink: /A/\n`),
  });

  assert.is(problems.length, 2);
});

test('a draft takes its address too', async () => {
  const problems = await problemsOf({
    'articles/x/a.md': articleOf(`${needed}draft: true\n`),
    'articles/y/a.md': article,
  });

  assert.is(problems.length, 2);
});

test('a file whose front matter cannot be read claims no address', async () => {
  const problems = await problemsOf({ 'articles/x/a.md': 'no front matter', 'articles/y/a.md': article });

  assert.equal(marksOf(problems), ['articles/x/a.md:1:1 no front matter front-matter/missing']);
});

test('addresses that differ by a slash, index.html or capitals are one', async () => {
  const at = (permalink: string) => articleOf(`${needed}permalink: ${permalink}\n`);
  const problems = await problemsOf({
    'articles/a.md': at('/x/'),
    'articles/b.md': at('/X'),
    'articles/c.md': at('/x/index.html'),
  });

  assert.equal(
    problems
      .filter(({ code }) => code === 'url/taken')
      .map(({ file, place }) => `${file}:${place?.line}:${place?.column}`),
    ['articles/a.md:5:12', 'articles/b.md:5:12', 'articles/c.md:5:12'],
  );
});

test('whoever shares an address is told another, at a permalink and at a file', async () => {
  const problems = await problemsOf({
    'articles/a.md': article,
    'articles/b.md': articleOf(`${needed}permalink: /a/\n`),
    'articles/c.md': articleOf(`${needed}permalink: /a\n`),
    'articles/d.md': articleOf(`${needed}permalink: /a-2/\n`),
  });

  assert.equal(
    problems.filter(({ code }) => code === 'url/taken').map(({ file, fix }) => `${file} ${fix}`),
    [
      'articles/a.md Change the permalink of articles/b.md and articles/c.md; or rename this file.',
      'articles/b.md Change this permalink, for example /a-4/.',
      'articles/c.md Change this permalink, for example /a-5/.',
    ],
  );
});

test.run();
