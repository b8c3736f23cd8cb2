/** Dates in words: tests for dates as readers see them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { datesOf, longDate, shortDate } from '../../src/pages/dates-in-words.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('dates in words');

async function dates(frontMatter: object, options: TestWorldOptions = {}) {
  const world = await testWorld({ ...options, articles: { story: articleFile(frontMatter) } });
  const { published, updated } = datesOf(world.article('story'), world);
  return { published: published.toString(), updated: updated?.toString() };
}

test('says the day in full, without a clock when no time was given', async () => {
  const { published, updated } = await dates({ date: '2022-02-07' });

  assert.is(published, 'Published: <time datetime="2022-02-07">Monday, 7 February 2022</time>');
  assert.is(updated, undefined);
});

test('says the time when one was given, with the zone for machines', async () => {
  const winter = await dates({ date: '2022-02-07 09:30' });
  const summer = await dates({ date: '2022-07-07 21:05' });

  assert.is(
    winter.published,
    'Published: <time datetime="2022-02-07T09:30:00+00:00">Monday, 7 February 2022 at 9:30 am</time>',
  );
  assert.is(
    summer.published,
    'Published: <time datetime="2022-07-07T21:05:00+01:00">Thursday, 7 July 2022 at 9:05 pm</time>',
  );
});

test('says midnight and noon as clocks of twelve hours do', async () => {
  assert.match((await dates({ date: '2022-02-07 00:00' })).published, 'at 12:00 am');
  assert.match((await dates({ date: '2022-02-07 12:00' })).published, 'at 12:00 pm');
});

test('says when an article was updated', async () => {
  const { updated } = await dates({ date: '2022-02-07', updated: '2022-02-09 14:05' });

  assert.is(
    updated,
    'Updated: <time datetime="2022-02-09T14:05:00+00:00">Wednesday, 9 February 2022 at 2:05 pm</time>',
  );
});

test('says a moment of another zone in the zone of the site', async () => {
  const { published } = await dates({ date: '2022-02-07T09:30:00+09:00' });

  assert.match(published, '2022-02-07T00:30:00+00:00');
  assert.match(published, 'Monday, 7 February 2022 at 12:30 am');
});

test('keeps a day the same day in every zone', async () => {
  for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata']) {
    const { published } = await dates({ date: '2022-02-07' }, { site: { timeZone } });

    assert.match(published, '<time datetime="2022-02-07">Monday, 7 February 2022</time>', timeZone);
  }
});

test('speaks the language of the site, in the words and order of the site', async () => {
  const { published } = await dates(
    { date: '2022-02-07 09:30' },
    {
      site: { language: 'de-DE', timeZone: 'Europe/Berlin' },
      words: {
        published: 'Vom {date}',
        dayPattern: 'cccc, d. LLLL yyyy',
        dayAtTime: '{day} um {time} Uhr',
        timePattern: 'HH.mm',
      },
    },
  );

  assert.is(published, 'Vom <time datetime="2022-02-07T09:30:00+01:00">Montag, 7. Februar 2022 um 09.30 Uhr</time>');
});

test('escapes the words of a site', async () => {
  const { published } = await dates({}, { words: { published: '<b>{date}' } });

  assert.match(published, /^&lt;b&gt;<time /);
});

test('has a short form for lists, without a clock', async () => {
  const world = await testWorld({ articles: { story: articleFile({ date: '2022-02-07 09:30' }) } });

  assert.is(
    shortDate(world.article('story').date, world).toString(),
    '<time datetime="2022-02-07T09:30:00+00:00">7 Feb 2022</time>',
  );
});

test('has a long form on its own', async () => {
  const world = await testWorld();

  assert.is(
    longDate({ epoch: Date.UTC(2026, 11, 24), hasTime: false }, world).toString(),
    '<time datetime="2026-12-24">Thursday, 24 December 2026</time>',
  );
});

test.run();
