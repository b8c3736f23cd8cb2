/** Vague text alternatives: tests for words that say nothing of a picture. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isVagueAlt, vagueAlt } from '../../src/content/vague-alt.ts';

const test = suite('vague text alternatives');

test('a word for any picture, or the name of a file, says nothing of this one', () => {
  for (const alt of ['picture', 'An image', 'Photo.', 'SCREENSHOT', 'alt text', '사진', 'the-hedge.jpg', 'A hedge.PNG'])
    assert.ok(isVagueAlt(alt), alt);
  for (const alt of ['IMG_2041', 'DSC01234', 'img-20261124-wa0003', 'PXL_20261124_101500123'])
    assert.ok(isVagueAlt(alt), alt);
});

test('what our own remedies have in the place of words says nothing either', () => {
  for (const alt of ['what the picture shows', 'what it shows', '…']) assert.ok(isVagueAlt(alt), alt);
});

test('words that say what is to be seen are left alone, and so is nothing', () => {
  for (const alt of ['', 'A picture of Jo', 'The photo booth', 'image 3 of the letter', 'jpg', 'Map', 'config.yaml'])
    assert.not.ok(isVagueAlt(alt), alt);
});

test('what is said has the words that were typed', () => {
  assert.is(vagueAlt(' photo ').what, 'The text alternative "photo" does not say what the picture shows.');
  assert.is(vagueAlt('photo').severity, 'warning');
});

test.run();
