/** Today's examples: tests that a date to be typed is no next mistake. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf, problemsWith } from './small-site.ts';

const test = suite('today’s examples');

test('when an offer was checked, and when an article was changed, is shown as of today', async () => {
  const show =
    'title: X\ntype: film\nyears: { from: 2020 }\noffers:\n  - { provider: p, url: "https://p.test/", regions: [GB], access: free }\n';
  const provider =
    'name: P\nhome: https://p.test/\nhosts: [p.test]\ncolours: { background: "#000000", text: "#ffffff" }\n';

  const [missing] = await problemsOf({ '_data/shows/x.yaml': show, '_data/providers/p.yaml': provider });
  const [changed] = await problemsWith('updated: yesterday\n');

  assert.is(missing?.fix, 'Before the closing }, add something like  , checked: 2026-12-24');
  assert.match(changed?.fix ?? '', /^Write year-month-day, such as 2026-12-24, /);
});

test('other dates keep the example that is easy to recognise', async () => {
  const [problem] = await problemsOf({ 'articles/a.md': '---\ntitle: T\nstandfirst: S\n---\n' });

  assert.is(problem?.fix, 'Add a line such as  date: 2022-02-07');
});

test.run();
