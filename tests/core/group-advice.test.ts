/** Group advice: tests what is to be written where a group of keys belongs, or a list of groups. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { faultOf } from './checked-show.ts';

const test = suite('group advice');

const typedAs = (text: string) => ({ text: () => text, comment: () => undefined });

test('a single value in place of a group of keys is shown in the group', () => {
  assert.is(faultOf({ picture: 'night-desk.jpg' }).fix, 'Write { src: night-desk.jpg, alt: its words }.');
  assert.is(faultOf({ picture: 'a, b.jpg' }).fix, 'Write { src: "a, b.jpg", alt: its words }.');
  assert.is(faultOf({ run: 2024 }).fix, 'Write { from: 2024 }.');
  assert.is(faultOf({ run: 'soon' }).fix, 'Write, for example, { from: 2016 }.');
});

test('years typed as a span are shown in the group', () => {
  assert.is(faultOf({ run: '2022-2024' }).fix, 'Write { from: 2022, to: 2024 }.');
  assert.is(faultOf({ run: '2022–2024' }).fix, 'Write { from: 2022, to: 2024 }.');
  assert.is(faultOf({ run: '2026-' }).fix, 'Write { from: 2026 }.');
  assert.is(faultOf({ run: '2026-10' }).fix, 'Write, for example, { from: 2016 }.');
});

test('a group in the place of a list of groups is to become its first item', () => {
  assert.is(
    faultOf({ entries: { show: 'fleabag', text: 'Watch.' } }, 'key', typedAs('entries')).fix,
    'Write "- " before show, and indent the lines below it by two more spaces.',
  );
  assert.is(faultOf({ entries: { show: 'fleabag' } }, 'key', typedAs('entries')).fix, 'Write "- " before show.');
  assert.is(
    faultOf({ entries: { show: 'fleabag' } }, 'key', typedAs('{ show: fleabag }')).fix,
    'Write square brackets around it: [{ show: fleabag }].',
  );
});

test.run();
