/** Names check: tests for where it looks, whom it knows, and what it says. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkNames } from '../../src/checks/names.ts';
import { articleFile, checkedFile, placesOf } from '../support/world.ts';

const test = suite('names check');

const years = { from: 2022 };
const records = {
  people: {
    cho: { name: 'Cho Yi-hyun', alternateNames: ['Cho Yi-hyeun'] },
    ruiz: { name: 'Ana Ruiz' },
    other: { name: 'Choi Nam-sa' },
    longer: { name: 'Ana Ruin Gallery' },
  },
  shows: {
    dead: { title: 'Dead', type: 'series', years, cast: [{ character: 'Choi Nam-ra', actor: 'cho' }] },
    far: { title: 'Far', type: 'series', years, cast: [{ character: 'Choi Nam-na', actor: 'ruiz' }] },
  },
};

async function problems(body: string, frontMatter: object = { shows: ['dead'] }) {
  return checkNames.run(await checkedFile(articleFile(frontMatter, body), [], { records }));
}

test('tells a name that is almost right at its place, with the right one and who it is', async () => {
  const found = await problems('One.\n\nIt was **Choi Nam-la** and *Cho Yi-hyeon*.\n');

  assert.equal(placesOf(found), ['9:10-21 name/similar', '9:29-41 name/similar']);
  assert.equal(
    found.map(({ severity, what, fix }) => `${severity} ${what} ${fix}`),
    [
      'warning "Choi Nam-la" is almost "Choi Nam-ra", a character of Dead. Write "Choi Nam-ra". If somebody else is meant, add them to the data folder.',
      'warning "Cho Yi-hyeon" is almost "Cho Yi-hyun", who plays Choi Nam-ra. Write "Cho Yi-hyun". If somebody else is meant, add them to the data folder.',
    ],
  );
});

test('looks in the front matter, too', async () => {
  const found = await problems('One.\n', { shows: ['dead'], standfirst: 'The return of Choi Nam-la.' });

  assert.equal(placesOf(found), ['3:28-39 name/similar']);
});

test('looks at the people of the article', async () => {
  assert.equal(placesOf(await problems('By Ana Ruis.\n', { people: ['ruiz'] })), ['7:4-12 name/similar']);
});

test('does not look at code, tags, addresses and comments', async () => {
  for (const text of [
    'Of `Choi Nam-la`, `Choi Nam-la`',
    '```\nChoi Nam-la\n```',
    '[a](/Choi Nam-la "b")',
    '![a](x.jpg "b (Choi Nam-la)")',
    '<b title="Choi Nam-la">a</b>',
    '<!-- Choi Nam-la -->',
    '{% cast only=["Choi Nam-la"] %}',
    '[a]: /x "Choi Nam-la"',
  ])
    assert.equal(await problems(`One.\n\n${text}\n`), [], text);
});

test('knows everybody else of the site, also by a part of the name', async () => {
  assert.equal(await problems('With Choi Nam-sa, Choi Nam-na and Cho Yi-hyeun.\n'), []);
  assert.equal(await problems('In the Ana Ruin Gallery.\n', { people: ['ruiz'] }), []);
  assert.equal(await problems('Of Guest Stat.\n', { cast: [{ character: 'Guest Star', actor: 'Guest Stat' }] }), []);
});

test('says nothing in an article that names neither shows nor people', async () => {
  assert.equal(await problems('Here is Choi Nam-la.\n', {}), []);
});

test.run();
