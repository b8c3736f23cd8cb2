/** Value verdicts: tests how what is wrong with a value is put into words. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';
import { faultOf } from './checked-show.ts';

const test = suite('verdicts on values');

test('nothing is called empty, with one fault only', () => {
  assert.is(faultOf({ title: null }).what, '"title" is empty, and must be text.');
  for (const blank of ['', '  ']) {
    assert.is(faultOf({ title: blank }).what, '"title" is empty.');
    assert.is(faultOf({ title: blank }).code, 'value/range');
  }
  assert.is(faultOf({ genres: [] }).what, '"genres" is empty.');
  assert.match(faultOf({ genres: [] }).fix, /; or remove the key if it is not needed\.$/);
  assert.is(faultOf({ home: '' }).what, '"home" is empty.');
});

test('what is left empty and not needed may be removed, whatever belongs there', () => {
  assert.is(faultOf({ genres: null }).fix, 'Write, for example, [Comedy]; or remove the key if it is not needed.');
  assert.is(faultOf({ genres: '' }).fix, 'Write, for example, [Comedy]; or remove the key if it is not needed.');
  assert.is(faultOf({ run: null }).fix, 'Write, for example, { from: 2016 }; or remove the key if it is not needed.');
  assert.is(faultOf({ related: null }).fix, 'Write, for example, [a]; or remove the key if it is not needed.');
});

test('what is needed is not to be removed because it is empty', () => {
  const schema = { properties: { regions: { type: 'array', minItems: 1, examples: [['GB']] } }, required: ['regions'] };
  const [fault] = compileSchema(schema, { noun: 'key', isSites: true })({ regions: [] });

  assert.is(fault?.finding.fix, 'Write, for example, [GB].');
});

test('a word that is not allowed names those that are, and the nearest', () => {
  const fault = faultOf({ access: 'subscribtion' });

  assert.is(fault.code, 'value/choice');
  assert.is(fault.what, '"access" is "subscribtion", and must be one of: subscription, free, rent.');
  assert.is(fault.fix, 'Write "subscription".');
  assert.is(faultOf({ access: 'purchase' }).fix, 'Choose one of them.');
});

test('a word for one of those that are allowed is seen through', () => {
  assert.is(faultOf({ access: 'Streaming' }).fix, 'Write "subscription".');
});

test('a list that repeats others without end is told at once', () => {
  let list: readonly unknown[] = ['x'];
  for (let depth = 0; depth < 60; depth += 1) list = [list, list];

  assert.is(faultOf({ access: list }).fix, 'Choose one of them.');
});

test('a text that would be mended into something that does not exist is told what there is', () => {
  assert.is(faultOf({ region: 'uk' }).fix, 'Write "GB".');
  assert.is(faultOf({ region: 'UK' }).fix, 'Write "GB".');
  assert.is(faultOf({ region: 'ie' }).fix, 'Write "IE".');
  assert.is(faultOf({ region: 'England' }).fix, 'Write a code of ISO 3166, such as "GB" or "US".');
  assert.is(faultOf({ region: 'xx' }).fix, 'Write a code of ISO 3166, such as "GB" or "US".');
});

test('numbers have their bounds, and whole numbers are whole', () => {
  assert.is(faultOf({ lowest: 0 }).fix, 'Write 1 or more.');
  assert.is(faultOf({ years: 1700 }).what, '"years" is the number 1700, and must be at least 1888.');
  assert.is(faultOf({ years: 3000 }).what, '"years" is the number 3000, and must be at most 2200.');
  assert.is(faultOf({ years: 2016.5 }).what, '"years" is the number 2016.5, and must be a whole number.');
  assert.is(faultOf({ years: 3000 }).code, 'value/range');
});

test('a text that is too long is counted', () => {
  assert.is(faultOf({ short: 'too long' }).what, '"short" has 8 characters, and may have 5.');
});

test('a text of the wrong form says what it should be', () => {
  const fault = faultOf({ imdb: 'nm1' });

  assert.is(fault.what, '"imdb" is "nm1", which is not an IMDb id.');
  assert.is(fault.fix, 'Write, for example, "tt0001".');
});

test('what YAML takes for a comment is told in place of an empty value', () => {
  const fault = faultOf({ title: null }, 'key', { text: () => 'title', comment: () => '#MeToo' });

  assert.is(fault.what, '"title" is empty, because to YAML everything from a # on is a note that nobody reads.');
  assert.is(fault.fix, 'Put it in quotation marks: "#MeToo".');
});

test('a text that a slight change would mend is shown mended', () => {
  assert.is(faultOf({ imdb: 'TT0001' }).fix, 'Write "tt0001".');
  assert.is(faultOf({ home: 'www.a.test' }).fix, 'Write "https://www.a.test".');
});

test('what should be written is found in what is', () => {
  assert.is(faultOf({ imdb: 'https://www.imdb.com/title/tt14169960/' }).fix, 'Write "tt14169960".');
  assert.is(faultOf({ host: 'https://www.hosts.example/' }).fix, 'Write "www.hosts.example".');
  assert.is(faultOf({ email: 'zoe at standfirst.test' }).fix, 'Write "zoe@standfirst.test".');
  for (const typed of ['50 30', '50%,30%', '50%, 30%', '50/30'])
    assert.is(faultOf({ focus: typed }).fix, 'Write "50% 30%".');
});

test('a year with too many digits is told how many there are', () => {
  const fault = faultOf({ run: { from: 20222 } });

  assert.is(fault.what, '"run.from" is the number 20222, which has five digits; a year has four.');
  assert.is(fault.fix, 'Write four digits, such as 2016');
  assert.is(faultOf({ run: { from: 20222, to: 2019 } }).fix, 'Write four digits, such as 2019');
});

test('a word that only looks like an allowed one is told by its strange letter', () => {
  const fault = faultOf({ access: 'fr\u0435e' });

  assert.is(fault.what, 'The third letter of "fr\u0435e" is a Cyrillic \u0435.');
  assert.is(fault.fix, 'Type the word again: free');
});

test('a list of the one word that is meant, a single choice and a misspelt truth are seen through', () => {
  assert.is(faultOf({ access: ['free'] }).fix, 'Write it in place of the list: free');
  assert.is(faultOf({ ended: 'ture' }).fix, 'Write true');
  const check = compileSchema({ properties: { mood: { enum: ['sad'] } } }, { noun: 'key', isSites: true });
  assert.is(check({ mood: 'glad' })[0]?.finding.fix, 'Write "sad".');
});

test.run();
