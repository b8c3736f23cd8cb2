/** Number advice: tests which number a text is seen as. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { faultOf } from './checked-show.ts';

const test = suite('number advice');

test('digits in quotation marks are a number without them', () => {
  assert.is(faultOf({ years: '2016' }).fix, 'Write 2016, without quotation marks.');
  assert.is(faultOf({ years: 'MMXVI' }).fix, 'Write, for example, 2016');
});

test('a number with its unit is the number alone, unless there could be another', () => {
  assert.is(faultOf({ years: '2016 AD' }).fix, 'Write 2016');
  for (const typed of ['2016-2019', '2016,5', '2 h', '12 min'])
    assert.is(faultOf({ years: typed }).fix, 'Write, for example, 2016');
});

test('a number is seen through a comma, a sign for a half, and what it is out of', () => {
  assert.is(faultOf({ stars: '3,5' }).fix, 'Write 3.5');
  assert.is(faultOf({ stars: '3½' }).fix, 'Write 3.5');
  assert.is(faultOf({ stars: '½' }).fix, 'Write 0.5');
  assert.is(faultOf({ stars: '4/5' }).fix, 'Write 4');
  assert.is(faultOf({ stars: '3,5 out of 5' }).fix, 'Write 3.5');
  assert.is(faultOf({ stars: '4-5' }).fix, 'Write, for example, 4');
});

test('what a number is out of has a key of its own', () => {
  assert.is(faultOf({ score: { value: '8/10' } }).fix, 'Write value: 8 and, beside it, of: 10');
  assert.is(faultOf({ score: { value: '8/20' } }).fix, 'Write 8');
  assert.is(faultOf({ score: '8/10' }).fix, 'Write { value: 8, of: 10 }.');
  assert.is(faultOf({ score: 'eight' }).fix, 'Write, for example, { value: 4 }.');
});

test('hours and minutes are minutes', () => {
  for (const typed of ['1h 34m', '1 h 34 min', '1hr 34min', '1 hour 34 minutes', 'PT1H34M'])
    assert.is(faultOf({ minutes: typed }).fix, 'Write 94');
  assert.is(faultOf({ minutes: '2h' }).fix, 'Write 120');
  assert.is(faultOf({ minutes: '94 min' }).fix, 'Write 94');
  assert.is(faultOf({ minutes: '1:34' }).fix, 'Write, for example, 60');
});

test.run();
