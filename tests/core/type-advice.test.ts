/** Type advice: tests what is to be written in place of a value of the wrong type. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsWith } from '../content/small-site.ts';
import { faultOf } from './checked-show.ts';

const test = suite('type advice');

const typedAs = (text: string) => ({ text: () => text, comment: () => undefined });

test('a number where text belongs asks for quotation marks around what was typed', () => {
  assert.is(faultOf({ title: 1917 }).what, '"title" is the number 1917, and must be text.');
  assert.is(faultOf({ title: 1917 }).fix, 'Put it in quotation marks: "1917".');
  assert.is(faultOf({ title: 7 }, 'key', typedAs('007')).what, '"title" is the number 007, and must be text.');
  assert.is(faultOf({ title: 7 }, 'key', typedAs('007')).fix, 'Put it in quotation marks: "007".');
  assert.is(faultOf({ title: 7 }, 'key', typedAs('*alias')).fix, 'Put it in quotation marks: "7".');
});

test('true where text belongs asks for quotation marks', () => {
  assert.is(faultOf({ title: true }).what, '"title" is true without quotation marks, and must be text.');
  assert.is(faultOf({ title: true }).fix, 'Put it in quotation marks: "true".');
});

test('quotation marks are not the advice when the text would be wrong as well', () => {
  assert.is(faultOf({ imdb: 14169960 }).fix, 'Write, for example, "tt0001".');
});

test('a colon in an item is seen through', () => {
  const fault = faultOf({ genres: [{ Comedy: 'black' }] });

  assert.is(fault.what, 'Item 1 of "genres" is a group of keys, and must be text.');
  assert.is(fault.fix, 'Put it in quotation marks: "Comedy: black".');
});

test('an argument of the wrong type has no advice about YAML', () => {
  const fault = faultOf({ genres: 'Comedy' }, 'argument');

  assert.is(fault.code, 'argument/type');
  assert.is(fault.fix, 'Write genres=["Comedy"].');
});

test('yes and no are true and false', () => {
  assert.is(faultOf({ ended: 'yes' }).fix, 'Write true');
  assert.is(faultOf({ ended: 'No' }).fix, 'Write false');
  assert.is(faultOf({ ended: 'true' }).fix, 'Write true, without quotation marks.');
  assert.is(faultOf({ ended: 'perhaps' }).fix, 'Write, for example, true');
});

test('a list in the brackets of another, where a text or a group belongs, is to lose its own', async () => {
  const [problem] = await problemsWith('shows: [[night-desk, fleabag]]\n');

  assert.is(problem?.fix, 'Take out the inner brackets: [night-desk, fleabag].');
});

test('an id with a key before it is to stand alone', () => {
  assert.is(faultOf({ shows: [{ id: 'night-desk' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ show: 'night-desk' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ name: 'Night Desk' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ name: '지금' }] }).fix, 'Write the words alone: - 지금');
});

test('an id with further keys beside it is to stand alone as well', () => {
  assert.is(faultOf({ shows: [{ name: 'Night Desk', kind: 'series' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ kind: 'series', year: 2026 }] }).fix, 'Write, for example, "fleabag".');
});

test('words behind a key that only says that they are words are to stand alone', () => {
  const typed = typedAs('title:');

  assert.is(faultOf({ title: { text: 'A lamp.' } }, 'key', typed).fix, 'Write the words alone: A lamp.');
  assert.is(faultOf({ title: { title: 'Lamp #2' } }, 'key', typed).fix, 'Write the words alone: "Lamp #2"');
  assert.is(faultOf({ genres: [{ name: 'Drama' }] }, 'key', typed).fix, 'Write the words alone: - Drama');
  assert.is(faultOf({ title: { Short: 'a lamp' } }, 'key', typed).fix, 'Put it in quotation marks: "Short: a lamp".');
});

test('in braces an id stands alone without a hyphen', () => {
  const asTyped = { text: () => '{ id: night-desk }', comment: () => undefined };

  assert.is(faultOf({ shows: [{ id: 'night-desk' }] }, 'key', asTyped).fix, 'Write the id alone: night-desk');
});

test('an empty item is to be written or removed', () => {
  const fault = faultOf({ shows: ['fleabag', null] }, 'key', typedAs('-'));

  assert.is(fault.fix, 'Write a show after the hyphen, or remove this line.');
});

test('an empty text that nobody needs can be left out', () => {
  assert.is(faultOf({ imdb: '' }).fix, 'Write it, or remove the key.');
  assert.is(faultOf({ imdb: null }).fix, 'Write it, or remove the key.');
  assert.is(faultOf({ imdb: '' }, 'argument').fix, 'Write it, or remove the argument.');
  assert.is(faultOf({ title: '' }).fix, 'Write, for example, "Fleabag".');
});

test('true where an id or false belongs is not to be put in quotation marks', () => {
  const fault = faultOf({ letter: true });

  assert.is(fault.what, '"letter" is true, and must be false or the id of a letter.');
  assert.is(fault.fix, 'Write, for example, weekly');
});

test('words where only false can stand are told what they were meant for', () => {
  assert.is(faultOf({ promotions: 'winter' }).fix, 'Write false; to place winter, write {% promotion "winter" %}.');
  assert.is(faultOf({ hidden: 'winter' }).fix, 'Write false');
});

test('a number or a truth in quotation marks is one in a shortcode as well', () => {
  assert.is(faultOf({ years: '2016' }, 'argument').fix, 'Write 2016, without quotation marks.');
  assert.is(faultOf({ ended: 'yes' }, 'argument').fix, 'Write true');
});

test('a list of several lines in the place of a text is to be one text', () => {
  const fault = faultOf({ title: ['Fleabag', 'again'] }, 'key', typedAs('title'));

  assert.is(fault.fix, 'Write it as one text, without hyphens: "Fleabag, again".');
});

test('a word for nothing where false may stand is false', () => {
  for (const typed of ['none', 'no', 'Off']) assert.is(faultOf({ related: typed }).fix, 'Write false');
  assert.is(faultOf({ related: 'false' }).fix, 'Write false, without quotation marks.');
  assert.is(faultOf({ place: 'false' }, 'option').fix, 'Write false, without quotation marks.');
  assert.is(faultOf({ hidden: 'none' }).fix, 'Write false');
  assert.is(faultOf({ hidden: 'false' }).fix, 'Write false, without quotation marks.');
  assert.is(faultOf({ related: 'nobody-knows' }).fix, 'Write a list: related: [nobody-knows].');
});

test('what false was meant to do is told where it cannot be done', () => {
  assert.is(faultOf({ address: false }).fix, 'Write ended: true.');
  assert.is(faultOf({ address: true }).fix, 'Put it in quotation marks: "true".');
});

test('a day in digits alone, or in a list, is shown as it is written', () => {
  assert.is(faultOf({ home: ['https://a.test/'] }).fix, 'Write it in place of the list: https://a.test/');
  assert.is(faultOf({ country: [5] }).fix, 'Write, for example, GB');
  assert.is(faultOf({ country: 5 }).fix, 'Write a code of ISO 3166, such as "GB" or "US".');
  assert.is(faultOf({ country: 5 }, 'option').fix, 'Write, for example, GB');
});

test('an id with words behind a colon is to be the id alone', () => {
  const asTyped = (around: string) => ({
    text: (path: readonly unknown[]) => (path.length === 1 ? around : 'night-desk: drama'),
    comment: () => undefined,
  });
  const fixOf = (around: string) => faultOf({ shows: [{ 'night-desk': 'drama' }] }, 'key', asTyped(around)).fix;

  assert.is(fixOf('- night-desk: drama'), 'Write the id alone: - night-desk');
  assert.is(fixOf('[night-desk: drama]'), 'Write the id alone: night-desk');
  assert.is(faultOf({ shows: [{ desk: 'drama' }] }).fix, 'Write, for example, "fleabag".');
});

test.run();
