/** Verdicts on keys: tests what is said of keys that do not exist or cannot be ids. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { faultOf, faultsIn } from './checked-show.ts';

const test = suite('verdicts on keys');

test('an unknown key is pointed at, and the nearest one named', () => {
  const fault = faultOf({ gneres: ['x'] });

  assert.equal([fault.code, fault.path, fault.at], ['key/unknown', ['gneres'], 'key']);
  assert.is(fault.what, 'There is no key "gneres".');
  assert.is(fault.why, 'It would be ignored, and nobody would notice.');
  assert.is(fault.fix, 'Write "genres".');
});

test('an unknown key that resembles none is to be removed', () => {
  const fault = faultOf({ wardrobe: 1 });

  assert.is(fault.why, 'It would be ignored, and nobody would notice.');
  assert.match(fault.fix, /^Remove it, or write one of the keys: years, .*, open\.$/);
  assert.is(faultOf({ place: { url: '/' } }).fix, 'Remove it.');
});

test('a note in the manner of another language is to be one of YAML', () => {
  assert.is(faultOf({ '// todo': 'find a picture' }).fix, 'A note in YAML begins with a #: # todo: find a picture');
  assert.is(faultOf({ '<!-- todo': 'find -->' }).fix, 'A note in YAML begins with a #: # todo: find');
  assert.is(faultOf({ '// todo': null }).fix, 'A note in YAML begins with a #: # todo:');
  assert.match(faultOf({ '//': 1 }, 'option').fix, /^Remove it, or/);
});

test('an unknown key in an item of a list says of which item', () => {
  const fault = faultOf({ cast: [{ actor: 'a' }, { actor: 'b', character: 'c' }] });

  assert.equal(fault.path, ['cast', 1, 'character']);
  assert.is(fault.what, 'There is no key "character" in item 2 of "cast".');
});

test('what follows a comma in braces is told as a part of the value before it', () => {
  const typed = (text: string) => ({ text: () => text, comment: () => undefined });

  const words = faultOf(
    { picture: { src: 'a.jpg', alt: 'Rain', 'and a roof': null } },
    'key',
    typed('{ src: a.jpg, alt: Rain, and a roof }'),
  );
  const number = faultOf({ run: { from: 2016, 5: null } }, 'key', typed('{ from: 2016,5 }'));

  assert.equal([words.code, words.path, words.at], ['key/unknown', ['picture', 'and a roof'], 'key']);
  assert.is(words.what, 'In braces a comma ends a value, so that "and a roof" does not belong to "alt".');
  assert.is(words.fix, 'Put the whole value in quotation marks: alt: "Rain, and a roof"');
  assert.is(number.fix, 'Write a point in place of the comma: from: 2016.5');
});

test('a key without a value, in braces, may be just a wrong key', () => {
  const typed = { text: () => '{ from: 2016, until: }', comment: () => undefined };

  assert.is(faultOf({ run: { from: 2016, until: null } }, 'key', typed).what, 'There is no key "until" in "run".');
});

test('a key that is an id has to look like one', () => {
  const fault = faultOf({ sections: { 'Not OK': { title: 'x' } } });

  assert.equal([fault.path, fault.at], [['sections', 'Not OK'], 'key']);
  assert.is(fault.what, '"Not OK" cannot be an id.');
  assert.is(fault.fix, 'Write "not-ok".');
  assert.is(faultOf({ sections: { '!': { title: 'x' } } }).fix, 'Use lower case letters, digits and hyphens.');
});

test('a key that stands there already is not to be written again', () => {
  assert.is(faultOf({ titel: 'Fleabag' }).fix, 'Remove it: the key "title" is there as well.');
});

test('a key that is no slip of one that stands there is not told to be one', () => {
  assert.is(faultOf({ score: { value: 4, of: 5, max: 10 } }).fix, 'Remove it, or write one of the keys: value, of.');
  assert.is(
    faultOf({ picture: { src: 'a.jpg', srd: 'b.jpg', alt: 'A' } }).fix,
    'Remove it, or write one of the keys: src, alt.',
  );
});

test('a key that is called otherwise here, and stands there already, is told so', () => {
  assert.is(
    faultOf({ headline: 'Fleabag' }).fix,
    'It is called "title" here, and that key is there already: move what you need into it, and delete this one.',
  );
});

test('a key with a number behind it is not told to be the one without', () => {
  assert.match(faultOf({ title2: 'Fleabag' }).fix, /^Remove it, or write one of the keys: years, /);
});

test('a slip in what other systems call a key is seen through', () => {
  assert.is(faultsIn({ headlime: 'Fleabag' })[0]?.finding.fix, 'Write  title: Fleabag');
  assert.is(faultsIn({ headlime: 'Fleabag' }).length, 1);
});

test('a key of other systems is translated, with an example', () => {
  const fault = faultOf({ Status: true });

  assert.is(fault.why, 'It would be ignored, and nobody would notice.');
  assert.is(fault.fix, 'Write  ended: true');
  assert.is(faultOf({ status: true }, 'option').fix, 'Write "ended".');
});

test('a key of other systems keeps its value where that fits, else an example is shown', () => {
  const typed = { text: () => '"Night: desk"', comment: () => undefined };
  const inGroup = (values: object) => faultsIn({ title: 'x', score: values }, 'key').map(({ finding }) => finding.fix);

  assert.is(faultsIn({ headline: 'Night: desk' }, 'key', typed)[0]?.finding.fix, 'Write  title: "Night: desk"');
  assert.is(faultOf({ categories: ['Drama', 'BBC'] }).fix, 'Write  genres: [Drama, BBC]');
  assert.is(faultOf({ categories: 5 }).fix, 'Write "genres", as in  genres: [Comedy]');
  assert.is(faultOf({ website: 'https://b.test/' }).fix, 'Write  home: https://b.test/');
  assert.is(faultOf({ website: 'b.test' }).fix, 'Write  home: https://b.test');
  assert.is(faultOf({ website: 'soon' }).fix, 'Write "home", as in  home: https://a.test/');
  assert.equal(inGroup({ value: 8, max: 10 }), ['Write  of: 10']);
  assert.equal(inGroup({ value: 8, max: 'ten' }), ['Write "of", as in  of: 5']);
});

test('a key in curly quotation marks is to lose them', () => {
  assert.is(faultOf({ '“years”': 2016 }).fix, 'Write it without the curly quotation marks: years');
});

test('a key that only looks right is told by its strange letter', () => {
  const fault = faultOf({ 'y\u0435ars': 2016 });

  assert.is(fault.what, 'The second letter of "y\u0435ars" is a Cyrillic \u0435.');
  assert.is(fault.fix, 'Type the word again: years');
});

test.run();
