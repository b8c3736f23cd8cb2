/** Type advice: tests what is to be written in place of a value of the wrong type. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AsTyped } from '../../src/core/typed-values.ts';
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

test('text where a list belongs is shown as a list', () => {
  const fault = faultOf({ genres: 'Comedy, Drama' });

  assert.is(fault.code, 'value/type');
  assert.is(fault.what, '"genres" is "Comedy, Drama", and must be a list.');
  assert.is(fault.fix, 'Write a list: genres: [Comedy, Drama].');
});

test('text with a sign of YAML is shown as a list with quotation marks', () => {
  assert.is(faultOf({ genres: 'Comedy: black' }).fix, 'Write a list: genres: ["Comedy: black"].');
});

test('names where ids belong are shown as the ids that they most likely have', () => {
  assert.is(faultOf({ shows: 'Night Desk, Fleabag' }).fix, 'Write a list: shows: [night-desk, fleabag].');
  assert.is(faultOf({ shows: 'night-desk' }).fix, 'Write a list: shows: [night-desk].');
});

test('items without a space after the hyphen are seen through', () => {
  assert.is(faultOf({ genres: '-Comedy -Drama' }).fix, 'Write a space after each hyphen: - Comedy');
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
  assert.is(faultOf({ ended: 'yes' }).fix, 'Write true.');
  assert.is(faultOf({ ended: 'No' }).fix, 'Write false.');
  assert.is(faultOf({ ended: 'true' }).fix, 'Write true, without quotation marks.');
  assert.is(faultOf({ ended: 'perhaps' }).fix, 'Write, for example, true.');
});

test('a list in the place of a text is its one item, or goes in quotation marks', () => {
  assert.is(faultOf({ title: ['Fleabag'] }).fix, 'Write it in place of the list: Fleabag');
  assert.is(faultOf({ title: ['Fleabag', 2] }).fix, 'Put it in quotation marks: "[Fleabag, 2]".');
});

test('an id with a key before it is to stand alone', () => {
  assert.is(faultOf({ shows: [{ id: 'night-desk' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ show: 'night-desk' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ name: 'Night Desk' }] }).fix, 'Write the id alone: - night-desk');
  assert.is(faultOf({ shows: [{ name: '지금' }] }).fix, 'Write the words alone: - 지금');
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

test('a list in a list is to lose its brackets, or to have lines of its own', () => {
  const inBrackets: AsTyped = {
    text: (path) => (path.length === 1 ? '[[Drama, BBC], News]' : '[Drama, BBC]'),
    comment: () => undefined,
  };

  assert.is(
    faultOf({ genres: [['Drama', 'BBC'], 'News'] }, 'key', inBrackets).fix,
    'Take out the inner brackets: [Drama, BBC, News].',
  );
  assert.is(
    faultOf({ genres: [['Drama', 'BBC']] }, 'key', typedAs('genres')).fix,
    'Write each on a line of its own: - Drama  - BBC',
  );
});

test('a group of keys without values was meant as a list', () => {
  assert.is(
    faultOf({ shows: { 'night-desk': null } }, 'key', typedAs('{night-desk}')).fix,
    'Write square brackets: shows: [night-desk].',
  );
  assert.is(
    faultOf({ genres: { Drama: true, Thriller: true, Comedy: false } }, 'key', typedAs('genres')).fix,
    'Write a list: genres: [Drama, Thriller].',
  );
  assert.is(faultOf({ genres: { Drama: 'BBC' } }, 'key', typedAs('genres')).fix, 'Write, for example, [Comedy].');
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
  assert.is(fault.fix, 'Write, for example, weekly.');
});

test('words where only false can stand are told what they were meant for', () => {
  assert.is(faultOf({ promotions: 'winter' }).fix, 'Write false; to place winter, write {% promotion "winter" %}.');
  assert.is(faultOf({ hidden: 'winter' }).fix, 'Write false.');
});

test('a number or a truth in quotation marks is one in a shortcode as well', () => {
  assert.is(faultOf({ years: '2016' }, 'argument').fix, 'Write 2016, without quotation marks.');
  assert.is(faultOf({ ended: 'yes' }, 'argument').fix, 'Write true.');
});

test('a list of several lines in the place of a text is to be one text', () => {
  const fault = faultOf({ title: ['Fleabag', 'again'] }, 'key', typedAs('title'));

  assert.is(fault.fix, 'Write it as one text, without hyphens: "Fleabag, again".');
  assert.is(
    faultOf({ title: ['Fleabag', 'again'] }, 'key', typedAs('[Fleabag, again]')).fix,
    'Put it in quotation marks: "[Fleabag, again]".',
  );
});

test('a word for nothing where false may stand is false', () => {
  for (const typed of ['none', 'no', 'Off']) assert.is(faultOf({ related: typed }).fix, 'Write false.');
  assert.is(faultOf({ related: 'false' }).fix, 'Write false, without quotation marks.');
  assert.is(faultOf({ place: 'false' }, 'option').fix, 'Write false, without quotation marks.');
  assert.is(faultOf({ hidden: 'none' }).fix, 'Write false.');
  assert.is(faultOf({ hidden: 'false' }).fix, 'Write false, without quotation marks.');
  assert.is(faultOf({ related: 'nobody-knows' }).fix, 'Write a list: related: [nobody-knows].');
});

test('what false was meant to do is told where it cannot be done', () => {
  assert.is(faultOf({ address: false }).fix, 'Write ended: true.');
  assert.is(faultOf({ address: true }).fix, 'Put it in quotation marks: "true".');
});

test('a value with an indented list below it is one list', () => {
  const fault = faultOf({ genres: 'Newsrooms - Lunch' }, 'key', typedAs('Newsrooms\n  - Lunch'));

  assert.is(fault.fix, 'Write a list: genres: [Newsrooms, Lunch].');
  assert.is(
    faultOf({ genres: 'News - Lunch' }, 'key', typedAs('News - Lunch')).fix,
    'Write a list: genres: [News - Lunch].',
  );
});

test('a numbered list is a list', () => {
  const typed = typedAs('1. Comedy\n  2. Drama');

  assert.is(faultOf({ genres: '1. Comedy 2. Drama' }, 'key', typed).fix, 'Write a list: genres: [Comedy, Drama].');
});

test('single values in the place of a list of groups are shown in their groups', () => {
  const typed = typedAs('1. fleabag\n  2. Night Desk');

  assert.is(
    faultOf({ entries: '1. fleabag 2. Night Desk' }, 'key', typed).fix,
    'Write a list: entries: [{ show: fleabag }, { show: night-desk }].',
  );
  assert.is(faultOf({ entries: 'fleabag' }).fix, 'Write a list: entries: [{ show: fleabag }].');
  assert.is(faultOf({ cast: 'jo' }).fix, 'Write, for example, [{ actor: jo }].');
});

test('a day in digits alone, or in a list, is shown as it is written', () => {
  assert.is(faultOf({ home: ['https://a.test/'] }).fix, 'Write it in place of the list: https://a.test/');
  assert.is(faultOf({ country: [5] }).fix, 'Write, for example, GB.');
  assert.is(faultOf({ country: 5 }).fix, 'Write a code of ISO 3166, such as "GB" or "US".');
  assert.is(faultOf({ country: 5 }, 'option').fix, 'Write, for example, GB.');
});

test('text where an argument takes a list is written as one, with quotation marks', () => {
  assert.is(faultOf({ genres: 'Comedy, Drama' }, 'argument').fix, 'Write genres=["Comedy", "Drama"].');
  assert.is(faultOf({ genres: ' ' }, 'argument').fix, 'Write, for example, ["Comedy"].');
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
