/** Article front matter: tests what an author is told of each key, and where. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, markOf, marksOf, onlyArticle, problemsOf, problemsWith } from './small-site.ts';

const test = suite('article front matter');

async function only(lines: string) {
  const [problem, ...others] = await problemsWith(lines);
  if (!problem) throw new TypeError(`nothing is wrong with ${lines}`);
  assert.equal(marksOf(others), []);
  return { mark: markOf(problem).replace('articles/a.md:', ''), ...problem };
}

test('title, standfirst and date are enough', async () => {
  assert.equal(await problemsWith(''), []);
});

test('what is missing is told one by one, at the line that opens the front matter', async () => {
  const problems = await problemsOf({ 'articles/a.md': '---\ntitle: T\n---\n' });

  assert.equal(
    problems.map((problem) => `${markOf(problem)} ${problem.what}`),
    ['articles/a.md:1:1 --- The key "standfirst" is missing.', 'articles/a.md:1:1 --- The key "date" is missing.'],
  );
  assert.is(problems[1]?.fix, 'Add a line such as  date: 2022-02-07');
});

test('a key left empty is pointed at, with its example', async () => {
  const [problem] = await problemsOf({ 'articles/a.md': articleOf('title:\nstandfirst: S\ndate: 2022-02-07\n') });

  assert.is(problem && markOf(problem), 'articles/a.md:2:1 title');
  assert.is(problem?.what, '"title" is empty, and must be text.');
  assert.is(problem?.why, 'It is the headline of the page, of every card and of the feed.');
});

test('a number as title keeps the digits that were typed', async () => {
  const [problem] = await problemsOf({ 'articles/a.md': articleOf('title: 007\nstandfirst: S\ndate: 2022-02-07\n') });

  assert.is(problem && markOf(problem), 'articles/a.md:2:8 007');
  assert.is(problem?.what, '"title" is the number 007, and must be text.');
  assert.is(problem?.fix, 'Put it in quotation marks: "007".');
});

test('one author written as text is shown as a list', async () => {
  const problem = (await problemsWith('authors: jo-writer\n'))[0];

  assert.is(problem && markOf(problem), 'articles/a.md:5:10 jo-writer');
  assert.is(problem?.fix, 'Write a list: authors: [jo-writer].');
});

test('topics with commas in place of brackets are shown as a list', async () => {
  const { mark, fix } = await only('tags: Korean drama, Netflix\n');

  assert.is(mark, '5:7 Korean drama, Netflix');
  assert.is(fix, 'Write a list: tags: [Korean drama, Netflix].');
});

test('a second mistake in a list is told beside the first', async () => {
  const told = async (lines: string) => marksOf(await problemsWith(lines));

  assert.equal(await told('tags: [A, 3, A]\n'), [
    'articles/a.md:5:11 3 value/type',
    'articles/a.md:5:14 A value/duplicate',
  ]);
});

test('an empty list says that there is none', async () => {
  for (const line of ['tags: []', 'shows: []', 'people: []', 'authors: []', 'related: []', 'cast: []'])
    assert.equal(await problemsWith(`${line}\n`), [], line);
});

test('an empty item is one problem, in block style at its hyphen', async () => {
  assert.is((await only('tags:\n  - Drama\n  -\n')).mark, '7:3 -');
  assert.is((await only('tags: [Drama, ""]\n')).mark, '5:15 ""');
});

test('a topic that stands twice is pointed at where it stands again', async () => {
  const { mark, what } = await only('tags:\n  - Drama\n  - Comedy\n  - Drama\n');

  assert.is(mark, '8:5 Drama');
  assert.is(what, 'Items 1 and 3 of "tags" are the same: "Drama".');
});

test('a kind that does not exist names the nearest', async () => {
  const { mark, fix } = await only('kind: "Reviews"\n');

  assert.is(mark, '5:7 "Reviews"');
  assert.is(fix, 'Write "review".');
});

test('a draft is true or false, not a word', async () => {
  const { mark, what } = await only('draft: yes\n');

  assert.is(mark, '5:8 yes');
  assert.is(what, '"draft" is "yes", and must be true or false.');
});

test('a picture needs its text alternative, which may be empty', async () => {
  const { mark, what, why } = await only('image:\n  src: a.jpg\n');

  assert.is(mark, '5:1 image');
  assert.is(what, 'The key "alt" is missing in "image".');
  assert.is(why, 'Readers who cannot see the picture hear it instead.');
  assert.equal(await problemsWith('image: { src: a.jpg, alt: "" }\n'), []);
});

test('a mistyped key inside a picture is found in flow style', async () => {
  const { mark, fix } = await only('image: { src: a.jpg, alt: x, captoin: y }\n');

  assert.is(mark, '5:30 captoin');
  assert.is(fix, 'Write "caption".');
});

test('a picture written as text is shown as keys', async () => {
  const { mark, fix } = await only('image: a.jpg\n');

  assert.is(mark, '5:8 a.jpg');
  assert.is(fix, 'Write { src: a.jpg, alt: what the picture shows }.');
});

test('a permalink is an address on this site, without template code', async () => {
  for (const permalink of [
    'drama/x/',
    '/drama/x',
    '//other.test/',
    '/{{ slug }}/',
    '/a b/',
    '/a/?b=c',
    '/:categories/:title/',
  ]) {
    const { mark, code } = await only(`permalink: "${permalink}"\n`);

    assert.is(mark, `5:12 "${permalink}"`);
    assert.is(code, 'value/format');
  }
  assert.is((await only('permalink: 5\n')).fix, 'Write, for example, "/drama/seventeen-takes/".');
});

test('a permalink leads to no other folder by its dots', async () => {
  for (const permalink of ['/../outside/', '/a/../../outside/', '/%2E%2e/outside/', '/./outside/', '../outside']) {
    const { mark, code, fix } = await only(`permalink: ${permalink}\n`);

    assert.is(mark, `5:12 ${permalink}`);
    assert.is(code, 'value/format');
    assert.is(fix, 'Write "/outside/".');
  }
  assert.is(
    (await only('permalink: /../outside/\n')).what,
    '"permalink" is "/../outside/", which leads to another folder by its dots.',
  );
  assert.equal(await problemsWith('permalink: /a.../..b/b.c/\n'), []);
});

test('a permalink may be the front page or in any script', async () => {
  assert.is(
    (
      await onlyArticle({
        'articles/a.md': articleOf('title: T\nstandfirst: S\ndate: 2022-02-07\npermalink: /지금/\n'),
      })
    ).url,
    '/지금/',
  );
  assert.equal(await problemsWith('permalink: /\n'), []);
});

test('a layout is a file name with its ending', async () => {
  assert.is(
    (await only('layout: article\n')).what,
    '"layout" is "article", which is not a file in the layouts folder.',
  );
  assert.is((await only('layout: ../secret.njk\n')).code, 'value/format');
});

test('dates are checked with the day they name', async () => {
  const { mark, code, what } = await only('updated: 2022-02-31\n');

  assert.is(mark, '5:10 2022-02-31');
  assert.is(code, 'date/invalid');
  assert.is(what, '"updated" is "2022-02-31", which does not exist: February 2022 has 28 days.');
});

test('a rating out of ten says so, and a list of shows in braces is one in brackets', async () => {
  assert.is((await only('rating: { value: 8/10 }\n')).fix, 'Write value: 8 and, beside it, of: 10');
  assert.is((await only('rating: 8/10\n')).fix, 'Write { value: 8, of: 10 }.');
  assert.is((await only('shows: {night-desk}\n')).fix, 'Write square brackets: shows: [night-desk].');
  assert.is((await only('cast:\n  - Mara: ana\n')).fix, 'Write - { character: Mara, actor: ana }.');
  assert.is((await only('tags:\n  - [a, b]\n')).fix, 'Write each on a line of its own: - a  - b');
  assert.is((await only('tags:\n  - a\n  -\n')).fix, 'Write a topic after the hyphen, or remove this line.');
});

test('a date without hyphens is a number, and told so', async () => {
  assert.is((await only('updated: 20220207\n')).what, '"updated" is the number 20220207, and must be a date.');
});

test('a newsletter is an id or false, and promotions can only be refused', async () => {
  const newsletter = await only('newsletter: true\n');
  const promotions = await only('promotions: true\n');

  assert.is(newsletter.what, '"newsletter" is true, and must be false or the id of a newsletter.');
  assert.is(promotions.what, '"promotions" is true without quotation marks, and must be false.');
  assert.is(promotions.fix, 'Write false, or remove the key.');
  assert.is(
    (await only('promotions: winter\n')).fix,
    'Write false, or remove the key. To place a promotion, write {% promotion "winter" %} in the text.',
  );
  assert.is((await only('promotions: "false"\n')).fix, 'Write false, without quotation marks.');
  assert.equal(await problemsWith('newsletter: false\npromotions: false\n'), []);
});

test('a single value in place of a group of keys is put into its place', async () => {
  assert.is((await only('entries: [parasite]\n')).fix, 'Write { show: parasite }.');
  assert.is((await only('rating: 3.5\n')).fix, 'Write { value: 3.5 }.');
  assert.is(
    (await only('cast: [Mara Voss]\n')).fix,
    'Write, for example, { character: Choi Nam-ra, actor: Cho Yi-hyun }.',
  );
  assert.is((await only('shows: [[a]]\n')).fix, 'Write it in place of the list: a');
});

test('an id under a key of its own is told to stand alone, and nothing else', async () => {
  assert.is((await only('shows:\n  - slug: night-desk\n')).fix, 'Write the id alone: - night-desk');
  assert.is((await only('shows: [{ id: night-desk }]\n')).fix, 'Write the id alone: night-desk');
});

test('keys that are not indented are told where they belong', async () => {
  const problems = await problemsWith('image:\nsrc: a.jpg\n');

  assert.equal(
    problems.filter(({ code }) => code === 'key/unknown').map(({ fix }) => fix),
    ['Write two spaces before it, so that it belongs to "image".'],
  );
});

test('a word that YAML takes for nothing is told from an empty value', async () => {
  const { what, fix } = await only('kicker: Null\n');

  assert.is(what, '"kicker" is empty, because to YAML Null means that there is nothing.');
  assert.is(fix, 'Put it in quotation marks: "Null".');
  assert.is((await only('kicker:\n')).what, '"kicker" is empty, and must be text.');
});

test('what a key of a described show is for is told, and not what shows are for', async () => {
  const { why } = await only('shows: [{ title: T, type: movie, years: { from: 2022 } }]\n');

  assert.is(why, 'Series have seasons, films do not, and search engines want to know.');
});

test('related articles are a list of names, or refused', async () => {
  assert.is((await only('related: true\n')).what, '"related" is true, and must be false or a list.');
  assert.is((await only('related: a-map-of-rain\n')).fix, 'Write a list: related: [a-map-of-rain].');
  assert.is((await only('related: [a, 3]\n')).what, 'Item 2 of "related" is the number 3, and must be text.');
  assert.equal(await problemsWith('related: false\n'), []);
});

test('an article that is to have no address is to be a draft', async () => {
  assert.is(
    (await only('permalink: false\n')).fix,
    'Write draft: true in its place to keep the article from being published.',
  );
});

test('a date in digits alone, or in a list, is shown as dates are written', async () => {
  assert.is((await only('updated: 20261120\n')).fix, 'Write 2026-11-20');
  assert.is((await only('updated: "20261120"\n')).fix, 'Write 2026-11-20');
  assert.is((await only('expires: [2027-11-20]\n')).fix, 'Write it in place of the list: 2027-11-20');
  assert.is((await only('expires: [20/11/2027]\n')).fix, 'Write 2027-11-20');
  assert.match((await only('updated: 2026\n')).fix, /^Write the whole day, such as 2026-/);
});

test('keys of other tools are told to go, or what they are called here', async () => {
  assert.match((await only('weight: 5\n')).fix, /^Remove it, or write one of the keys: updated, expires, /);
  assert.is((await only('byline: Jo\n')).fix, 'Write  authors: [jo]');
  assert.is((await only('Tags: [Drama]\n')).fix, 'Write "tags".');
  assert.is((await only('seo_title: x\n')).fix, 'Write "seoTitle".');
});

test('all of this holds in a file with Windows line ends, a byte order mark and Korean words', async () => {
  const file = '\uFEFF---\r\ntitle: 지금 우리 학교는\r\nstandfirst: 😀\r\ndate: 2022-02-31\r\nautors: [x]\r\n---\r\n';

  assert.equal(marksOf(await problemsOf({ 'articles/a.md': file })), [
    'articles/a.md:4:7 2022-02-31 date/invalid',
    'articles/a.md:5:1 autors key/unknown',
  ]);
});

test.run();
