/** Text advice: tests what is said where something else stands in the place of a text. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { textAdvice } from '../../src/core/text-advice.ts';

const test = suite('text advice');

const schema = { type: 'string', pattern: '\\S', examples: ['Fleabag'] };
const advice = (data: unknown, asWritten?: string) => textAdvice(schema, data, { asWritten });

test('a list of one text is that text', () => {
  assert.is(advice(['Fleabag'], '[Fleabag]'), 'Write it in place of the list: Fleabag');
});

test('a list of several is one text, and nobody wants its brackets printed', () => {
  assert.is(advice(['Water', 'tiles'], '[Water, tiles]'), 'Write it as one text, without brackets: "Water, tiles".');
  assert.is(advice(['Water', 2]), 'Write it as one text: "Water, 2".');
  assert.is(advice(['Water', 'tiles'], 'alt'), 'Write it as one text, without hyphens: "Water, tiles".');
});

test('what is repeated by an alias has to be written out', () => {
  assert.is(advice(['jo', 'bo'], '*us'), 'Write out the text that belongs there, in place of *us.');
  assert.is(advice(['jo'], '*us'), 'Write out the text that belongs there, in place of *us.');
  assert.is(advice({ src: 'a.jpg', alt: '' }, '*us'), 'Write out the text that belongs there, in place of *us.');
});

test('a number, a truth or a pair goes in quotation marks', () => {
  assert.is(textAdvice(schema, 7, { typed: '007' }), 'Put it in quotation marks: "007".');
  assert.is(advice(true, 'true'), 'Put it in quotation marks: "true".');
  assert.is(advice({ Short: 'a "lamp"' }, 'Short: a "lamp"'), 'Put it in quotation marks: \'Short: a "lamp"\'.');
});

test('what can be no text of the form that belongs there is shown an example', () => {
  assert.is(textAdvice({ ...schema, pattern: '^F' }, 7, {}), 'Write, for example, "Fleabag".');
  assert.is(textAdvice({ ...schema, format: 'moment' }, [1, 2], {}), 'Write, for example, Fleabag');
  assert.is(advice([[1]], '[[1]]'), 'Write, for example, "Fleabag".');
});

test.run();
