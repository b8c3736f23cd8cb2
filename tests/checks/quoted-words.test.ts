/** Quoted words: tests for what a quotation may leave out of its text, and put into it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { departureOf, holdsWords } from '../../src/checks/quoted-words.ts';

const test = suite('quoted words');

const holds = (text: string, quotation: string) => departureOf(quotation, text) === undefined;

test('a text holds its own words whole', () => {
  assert.ok(holdsWords('we can do it', 'can do'));
  assert.not(holdsWords('we cannot do it', 'can'));
  assert.not(holdsWords('we can do it', ''));
});

test('three dots, alone or in brackets, leave out as much as they like', () => {
  const text = 'The boat did not wait. It had a tide to catch. Nobody waved.';

  assert.ok(holds(text, 'The boat ... had a tide to catch.'));
  assert.ok(holds(text, 'The boat [...] Nobody waved.'));
  assert.ok(holds(text, 'The boat . . . Nobody waved.'));
  assert.ok(holds(text, '... did not wait ...'));
  assert.ok(holds(text, 'The boat did not wait. ... .'));
});

test('the parts stand in the order of the text, and none of them twice in one place', () => {
  const text = 'One two three. Four two six.';

  assert.ok(holds(text, 'two ... two'));
  assert.not(holds(text, 'two ... two ... two'));
  assert.not(holds(text, 'Four ... One'));
});

test('each part is whole', () => {
  assert.not(holds('We cannot. It was unkind.', 'We can ... kind.'));
});

test('dots that the text has itself leave out nothing', () => {
  assert.ok(holds('Wait... what?', 'Wait... what?'));
});

test('brackets hold a few words in the place of others, or of none', () => {
  const text = 'In the end Mara would fix the copy and go home.';

  assert.ok(holds(text, '[She] would fix the copy'));
  assert.ok(holds(text, 'Mara would [quietly] fix the copy'));
  assert.ok(holds(text, 'Mara would fix [it] and go home.'));
  assert.ok(holds(text, 'Mara [the editor] would fix'));
  assert.ok(holds(text, 'fix the copy and go home [tonight].'));
});

test('brackets are no way to leave out a sentence', () => {
  const text = 'We will win if it does not rain and nobody is ill and the bus comes.';

  assert.not(holds(text, 'We will win [when] the bus comes.'));
  assert.not(holds(`One ${'incomprehensible '.repeat(7)}two.`, 'One [or] two.'));
  assert.ok(holds(`One ${'incomprehensible '.repeat(6)}two.`, 'One [or] two.'));
});

test('a letter in brackets was a large or a small one', () => {
  assert.ok(holds('After that we left.', '[W]e left.'));
  assert.ok(holds('Nobody spoke. After that we left.', 'Nobody spoke ... [W]e left.'));
  assert.ok(holds('Nobody spoke.', '[n]obody spoke.'));
  assert.ok(holds('And we left.', 'And [W]e left.'));
  assert.not(holds('And then we left.', 'And [W]e left.'));
  assert.not(holds('After that he left.', '[W]e left.'));
});

test('the end of a word in brackets stands for another end', () => {
  assert.ok(holds('They say it is true.', 'They sa[id] it is true.'));
  assert.ok(holds('They say it is true.', 'They say[s] it is true.'));
  assert.not(holds('They say it is not true.', 'They say[s] it is true.'));
});

test('a quotation begins like a sentence where the text does not', () => {
  assert.ok(holds('She says we lost count.', 'We lost count.'));
  assert.not(holds('We lost count.', 'we lost count.'));
  assert.not(holds('She says we lost count.', 'She Says we lost count.'));
});

test('a quotation ends like a sentence where the speech of the text goes on', () => {
  assert.ok(holds('"We lost count," she says.', 'We lost count.'));
  assert.ok(holds("'We lost count', she says.", 'We lost count.'));
  assert.ok(holds('It was "a lovely mess" for weeks.', 'A lovely mess.'));
  assert.not(holds('We lost count, and then the keys.', 'We lost count.'));
  assert.not(holds('We lost count of the keys.', 'We lost count.'));
});

test('a quotation of nothing but brackets and dots proves nothing', () => {
  assert.equal(departureOf('[she] ...', 'She left.'), { part: '[she] ...', isElsewhere: false });
});

test('what departs is named, and whether it is elsewhere', () => {
  assert.equal(departureOf('One ... four', 'One two three.'), { part: 'four', isElsewhere: false });
  assert.equal(departureOf('two ... One', 'One two three.'), { part: 'One', isElsewhere: true });
});

test('a quotation of more pieces than anybody would print proves nothing', () => {
  const text = 'a b '.repeat(200);

  assert.ok(holds(text, Array(40).fill('a').join(' ... ')));
  assert.not(holds(text, Array(41).fill('a').join(' ... ')));
});

test.run();
