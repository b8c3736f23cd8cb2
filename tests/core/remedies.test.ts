/** What is to be typed in a remedy is found again, and changed, whatever the sentence around it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  exampleIn,
  textToWrite,
  toWrite,
  withExample,
  withLine,
  withoutMarks,
  writeText,
} from '../../src/core/remedies.ts';

test('a text in place of another is found again, also with quotation marks in it', () => {
  assert.is(writeText('drama'), 'Write "drama".');
  for (const text of ['drama', 'Ally "Al" Hart', '7. series']) assert.is(textToWrite(writeText(text)), text);
  for (const other of [withLine('Write "title"', 'title: …', ', as in'), 'Remove it.', toWrite('4.5')])
    assert.is(textToWrite(other), undefined, other);
});

test('a full stop follows what is to be typed only where marks or brackets close it', () => {
  assert.is(toWrite('4.5'), 'Write 4.5');
  assert.is(toWrite('"4.5"'), 'Write "4.5".');
  assert.is(toWrite('[night-desk]', ', for example,'), 'Write, for example, [night-desk].');
});

test('in a text below | or > quotation marks would be printed', () => {
  assert.is(withoutMarks(writeText('drama')), 'Write without quotation marks: drama');
  assert.is(withoutMarks(toWrite('"drama"', ', for example,')), 'Write, for example, without quotation marks: drama');
  assert.is(
    withoutMarks('Write "drama", or correct the record.'),
    'Write drama without quotation marks, or correct the record.',
  );
  assert.is(withoutMarks('Remove it: "drama" is there as well.'), 'Remove it: "drama" is there as well.');
});

test('the example of each remedy that has one is another when it is changed, and nothing else is', () => {
  const remedies = [
    [withLine('Add a line', 'show: fleabag', ' such as'), 'Add a line such as  show: night-desk'],
    [withLine('Write it in the shortcode', 'show="fleabag"'), 'Write it in the shortcode, such as  show="night-desk"'],
    [
      withLine('Before the closing }, add', ', show: fleabag', ' something like'),
      'Before the closing }, add something like  , show: night-desk',
    ],
    [withLine('Write "shows"', 'shows: [fleabag]', ', as in'), 'Write "shows", as in  shows: [night-desk]'],
    [toWrite('[fleabag]', ', for example,'), 'Write, for example, [night-desk].'],
  ] as const;
  for (const [remedy, changed] of remedies) {
    assert.match(exampleIn(remedy) ?? '', 'fleabag', remedy);
    assert.is(
      withExample(remedy, (example) => example.replace('fleabag', 'night-desk')),
      changed,
    );
  }
});

test('what an author typed, and a number that is certain, is no example', () => {
  for (const remedy of [
    writeText('fleabag'),
    withLine('Add a line that is indented like title:', 'number: 4', ', namely'),
  ])
    assert.is(exampleIn(remedy), undefined, remedy);
});

test.run();
