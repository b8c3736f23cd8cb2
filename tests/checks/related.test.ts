/** Related check: tests of the articles that front matter names, and of links to what readers may not see. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRelated } from '../../src/checks/related.ts';
import { readMoment } from '../../src/content/dates.ts';
import { articleFile, checkedFile, placesOf, testWorld } from '../support/world.ts';

const test = suite('related check');

const others = {
  one: articleFile(),
  two: articleFile(),
  three: articleFile(),
  four: articleFile(),
  later: articleFile({ date: '2027-01-01' }),
  draft: articleFile({ draft: true }),
};

/** The problems of an article beside `others`. */
async function problems(frontMatter: object, body?: string, siteKeys?: ReadonlySet<string>) {
  const text = articleFile(frontMatter, body);
  const checked = await checkedFile(text, [], { withUnpublished: true });
  const { catalogue } = await testWorld({ articles: { ...others, 'deep/story': text } });
  return checkRelated.run({ ...checked, catalogue, ...(siteKeys && { siteKeys }) });
}

test('articles that are there are no problem, and neither is none', async () => {
  assert.equal(await problems({ related: ['one', 'two.md', '/three/'] }), []);
  assert.equal(await problems({ related: false }), []);
  assert.equal(await problems({}), []);
});

test('one that is not there is told at its name, with the one that was meant', async () => {
  const found = await problems({ related: ['one', 'tow'] });

  assert.equal(placesOf(found), ['5:17-22 article/unknown']);
  assert.is(found[0]?.fix, 'Write "two".');
});

test('the article itself, one that is named twice, and a fourth one are told', async () => {
  assert.equal(placesOf(await problems({ related: ['story'] })), ['5:11-18 article/itself']);
  assert.equal(placesOf(await problems({ related: ['one', '/one/'] })), ['5:17-24 value/duplicate']);
  assert.equal(placesOf(await problems({ related: ['one', 'two', 'three', 'four'] })), ['5:31-37 value/range']);
});

test('what readers may not see is a warning, in the list and in the text', async () => {
  const [list] = await problems({ related: ['later'] });
  const [link] = await problems({}, '{% related "draft" %}\n');

  assert.equal([list?.code, list?.severity], ['link/unpublished', 'warning']);
  assert.is(list?.what, '"later" is not published before 2027-01-01.');
  assert.equal(placesOf(link ? [link] : []), ['6:12-19 link/unpublished']);
  assert.is(link?.severity, 'warning');
});

test('an article that waits itself may name one that comes before it', async () => {
  assert.equal(await problems({ date: '2027-01-02', related: ['later'] }), []);
});

test('the warning goes when its day has come', async () => {
  const text = articleFile({ related: ['later'] });
  const codesAt = async (typed: string) => {
    const moment = readMoment(typed, 'Europe/London');
    if (!('epoch' in moment)) throw new TypeError(moment.what);
    const checked = await checkedFile(text, [], { now: typed });
    const { catalogue } = await testWorld({ now: typed, articles: { ...others, 'deep/story': text } });
    return checkRelated.run({ ...checked, catalogue, now: moment.epoch }).map(({ code }) => code);
  };

  assert.equal(await codesAt('2026-12-31 23:59:59'), ['link/unpublished']);
  assert.equal(await codesAt('2027-01-01 00:00:00'), []);
});

test('a key that the site declares itself is the site’s affair', async () => {
  assert.equal(await problems({ related: ['nothing'] }, undefined, new Set(['related'])), []);
});

test.run();
