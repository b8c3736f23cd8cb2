/** Settling: tests what sites and authors can decide about problems, in records and front matter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { settleProblems } from '../../src/content/settle-problems.ts';
import type { Problem } from '../../src/core/problem.ts';
import { problemAt } from '../../src/core/source.ts';
import { placesOf } from '../support/world.ts';
import { articleOf, needed, readSite } from './small-site.ts';

const test = suite('settling problems');

const PROVIDER = `name: P
home: https://p.test/
hosts: [p.test]
colours:
  background: "#000000"
  # standfirst-allow provider/contrast -- their own colours
  text: "#111111"
`;

/** What is left of one problem in the provider's file, and of those given. */
async function settle(
  files: Readonly<Record<string, string>>,
  at: string,
  code: Problem['code'],
  decisions: Partial<Parameters<typeof settleProblems>[2]> = {},
): Promise<readonly Problem[]> {
  const content = await readSite(files);
  const all = [...Object.values(content.records).flat(), ...content.articles];
  const problems = all.flatMap(({ source, problems: own }) => {
    const start = source.text.indexOf(at);
    const found =
      start < 0 ? [] : [problemAt(source, start, start + at.length, { code, what: 'W.', why: 'Y.', fix: 'F.' })];
    return [...own, ...found];
  });
  return settleProblems(problems, content, { severities: {}, allowances: [], ...decisions });
}

test('a comment in a record allows the line after it', async () => {
  assert.equal(await settle({ '_data/providers/p.yaml': PROVIDER }, '"#111111"', 'provider/contrast'), []);
});

test('what is no address is not said to lead nowhere as well', async () => {
  const content = await readSite({ 'articles/a.md': articleOf(needed) });
  const source = content.articles[0]?.source ?? { path: '', text: '' };
  const at = (start: number, code: Problem['code']) =>
    problemAt(source, start, start + 5, { code, what: 'W.', why: 'Y.', fix: 'F.' });
  const [wrong, nowhere, elsewhere] = [at(11, 'value/format'), at(11, 'link/missing'), at(20, 'link/missing')];

  assert.equal(settleProblems([wrong, nowhere, elsewhere], content, { severities: {}, allowances: [] }), [
    wrong,
    elsewhere,
  ]);
});

test('of a permalink that is no address and that something else has, only the second is said', async () => {
  const article = articleOf(`${needed}permalink: /feed.xml\n`);

  assert.equal(placesOf(await settle({ 'articles/a.md': article }, '/feed.xml', 'url/taken')), ['5:12-21 url/taken']);
  assert.equal(placesOf(await settle({ 'articles/a.md': article }, 'nothing', 'url/taken')), ['5:12-21 value/format']);
});

test('what else is said of a line with a character in another encoding only follows from it', async () => {
  const article = articleOf(`${needed}kicker: a\0b\nkind: reviw\n`);

  const found = await settle({ 'articles/a.md': article }, 'b', 'person/unknown');

  assert.equal(placesOf(found), ['5:10-11 file/not-utf-8', '6:7-12 value/choice']);
});

test('a name in the place of an id is not also told as a name that is almost right', async () => {
  const article = articleOf(`${needed}people: ["Ana Ruíz"]\n`);
  const people = { '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n' };
  const files = { ...people, 'articles/a.md': article };
  const content = await readSite(files);
  const [{ source } = { source: { path: '', text: '' } }] = content.articles;
  const at = source.text.indexOf('Ana');
  const said = { what: 'W.', why: 'Y.', fix: 'F.' };
  const unknown = problemAt(source, at - 1, at + 9, { code: 'person/unknown', ...said });
  const similar = problemAt(source, at, at + 8, { code: 'name/similar', ...said });
  const elsewhere = problemAt(source, 11, 16, { code: 'name/similar', ...said });
  const settled = settleProblems([unknown, similar, elsewhere], content, { severities: {}, allowances: [] });

  assert.equal(
    settled.map(({ code }) => code),
    ['person/unknown', 'name/similar'],
  );
  assert.equal(settled[1], elsewhere);
});

test('a comment at the end of a line of front matter allows that line', async () => {
  const article = articleOf(`${needed}tags: [One] # standfirst-allow quote/not-found\n`);

  assert.equal(await settle({ 'articles/a.md': article }, '[One]', 'quote/not-found'), []);
});

test('what is allowed is not unused because the site has switched its code off', async () => {
  const problems = await settle({ '_data/providers/p.yaml': PROVIDER }, '"#111111"', 'provider/contrast', {
    severities: { 'provider/contrast': 'off' },
  });

  assert.equal(problems, []);
});

test('weights are those of the site, also for comments that allow nothing', async () => {
  const decisions = { severities: { 'allow/unused': 'error' } } as const;

  const problems = await settle({ '_data/providers/p.yaml': PROVIDER }, 'nothing', 'provider/contrast', decisions);

  assert.equal(placesOf(problems), ['6:22-39 allow/unused']);
  assert.is(problems[0]?.severity, 'error');
});

test('a text with a # in it allows nothing', async () => {
  const article = articleOf(`${needed}description: "x # standfirst-allow quote/not-found"\n`);

  assert.equal(placesOf(await settle({ 'articles/a.md': article }, '"x #', 'quote/not-found')), [
    '5:14-18 quote/not-found',
  ]);
});

test('a comment that is not closed hides no other that allows nothing', async () => {
  const article = articleOf(
    `${needed}tags: [One] # standfirst-allow quote/not-found\n`,
    'Text <!-- standfirst-allow\n',
  );

  const problems = await settle({ 'articles/a.md': article }, '<!--', 'allow/unclosed');

  assert.equal(
    problems.map(({ code }) => code),
    ['allow/unclosed', 'allow/unused'],
  );
});

test('while records are wrong, or the file itself, nothing is said to be unused', async () => {
  const unusedBeside = async (code: string, key: string, records: Readonly<Record<string, string>>) => {
    const article = articleOf(`${needed}${key}: [One] # standfirst-allow ${code}\n`);
    const problems = await settle({ 'articles/a.md': article, ...records }, '?', 'yaml/syntax');
    return problems.some((problem) => problem.code === 'allow/unused');
  };
  const broken = { '_data/people/x.yaml': 'nam: X\n' };

  assert.is(await unusedBeside('offer/claimed', 'tags', broken), false);
  assert.is(await unusedBeside('link/vague', 'tgas', {}), false);
  assert.is(await unusedBeside('link/vague', 'tags', broken), true, 'what records have no part in is known');
  assert.is(await unusedBeside('offer/claimed', 'tags', {}), true);
});

test.run();
