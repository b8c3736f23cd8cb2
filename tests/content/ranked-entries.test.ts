/** Ranked entries: tests which regions decide where an entry can be watched. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { entryFaults, rankedEntries } from '../../src/content/ranked-entries.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('ranked entries');

const records = {
  providers: {
    streamly: {
      name: 'Streamly',
      home: 'https://streamly.test/',
      hosts: ['streamly.test'],
      colours: { background: '#102030', text: '#ffffff' },
    },
  },
  shows: {
    desk: {
      title: 'Desk',
      type: 'film',
      years: { from: 2020 },
      offers: [
        {
          provider: 'streamly',
          url: 'https://streamly.test/x',
          regions: ['US'],
          access: 'free',
          from: '2026-12-01',
          checked: '2026-12-01',
        },
      ],
    },
  },
};

/** How many doors the only entry has. */
async function doors(options: object) {
  const world = await testWorld({ records, ...options });
  return rankedEntries({ shows: ['desk'] }, world, undefined)[0]?.doors.length;
}

test('only what holds for the readers of the site counts', async () => {
  assert.is(await doors({}), 1);
  assert.is(await doors({ site: { regions: ['US'] } }), 1);
  assert.is(await doors({ site: { regions: ['GB'] } }), 0);
});

test('what is still to come cannot be watched', async () => {
  assert.is(await doors({ now: '2026-11-30' }), 0);
});

test('a list that is missing is shown with a show that can be watched, of the article if it has one', async () => {
  const show = { title: 'Show', type: 'film', years: { from: 2020 } };
  const fixOf = async (shows: Readonly<Record<string, object>>, frontMatter: object = {}) => {
    const world = await testWorld({
      records: { ...records, shows },
      articles: { story: articleFile(frontMatter) },
    });
    return entryFaults({}, { ...world, article: world.article('story') })[0]?.finding.fix;
  };
  const { desk } = records.shows;

  assert.match((await fixOf({ aa: show, desk })) ?? '', /entries: \[{ show: desk }\], or .* shows=\["desk"\]\.$/);
  assert.match((await fixOf({ desk, lunch: desk }, { shows: ['lunch'] })) ?? '', /shows=\["lunch"\]\.$/);
  assert.match((await fixOf({ aa: show })) ?? '', /shows=\["…"\]\.$/);
});

test.run();
