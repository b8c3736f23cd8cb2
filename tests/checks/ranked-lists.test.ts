/** Ranked list check: tests what is told of the entries of an article's front matter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRankedLists } from '../../src/checks/ranked-lists.ts';
import { articleFile, checkedFile, placesOf } from '../support/world.ts';

const test = suite('ranked list check');

const show = { title: 'Desk', type: 'film', years: { from: 2020 } };
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
    nowhere: show,
    desk: {
      ...show,
      offers: [
        {
          provider: 'streamly',
          url: 'https://streamly.test/x',
          regions: ['GB'],
          access: 'free',
          checked: '2026-12-01',
        },
      ],
    },
  },
};

const problems = async (entries: readonly object[], body: string) =>
  checkRankedLists.run(await checkedFile(articleFile({ entries }, body), [], { records }));

test('entries that nothing prints are told at their key', async () => {
  const found = await problems([{ show: 'desk' }], 'Text.\n\n{% entries ["desk"] %}\n');

  assert.equal(placesOf(found), ['5:1-8 list/unplaced']);
  assert.is(found[0]?.severity, 'error');
});

test('a shortcode with a mistake of its own was to print them', async () => {
  const attempts = ['{% entries countdown="yes" %}', '{% entrys %}', 'Text {% entries %} text.', '{% entries'];
  attempts.push('entries %}', '{ % entries %}', '{{ entries }}', '[% entries %]\n\n{% watch %}');
  for (const attempt of attempts) assert.equal(placesOf(await problems([{ show: 'desk' }], `${attempt}\n`)), []);

  assert.equal(placesOf(await problems([{ show: 'desk' }], '{% watch %}\n')), ['5:1-8 list/unplaced']);
});

test('an entry that can be watched nowhere is a warning at its show', async () => {
  const found = await problems([{ show: 'desk' }, { show: 'nowhere' }], '{% entries %}\n');

  assert.equal(placesOf(found), ['5:35-44 list/unavailable']);
  assert.is(found[0]?.severity, 'warning');
});

test('one that is left out is none', async () => {
  assert.equal(await problems([{ show: 'nowhere' }], '{% entries unavailable="drop" %}\n'), []);
});

test('a show has one place', async () => {
  const found = await problems([{ show: 'desk' }, { show: 'desk' }], '{% entries %}\n');

  assert.equal(placesOf(found), ['5:35-41 value/duplicate']);
});

test('an article without entries has nothing to tell', async () => {
  assert.equal(checkRankedLists.run(await checkedFile(articleFile(), [], { records })), []);
});

test.run();
