/** Name slips: tests for what is almost a name, and for what is not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { namePatterns, nameSlips } from '../../src/core/name-slips.ts';

const test = suite('name slips');

const names = [
  'Choi Nam-ra',
  'Cho Yi-hyun',
  'Ana Ruiz',
  'Phoebe Waller-Bridge',
  'The Keeper',
  'Bill Marsh',
  'Robert de Niro',
  'Siobhán O’Brien',
];

/** "typed → meant" of each slip. */
function slips(text: string): readonly string[] {
  return nameSlips(text, [namePatterns(names)], (hidden) => hidden).map(({ start, end, typed, meant }) => {
    assert.is(text.slice(start, end), typed);
    return `${typed} → ${meant}`;
  });
}

test('are a letter or two that are wrong beside a word that is right', () => {
  assert.equal(slips('Here is Choi Nam-la.'), ['Choi Nam-la → Choi Nam-ra']);
  assert.equal(slips('the Cho Yi-hyeon of 2022'), ['Cho Yi-hyeon → Cho Yi-hyun']);
  assert.equal(slips('with Choi Yi-hyun'), ['Choi Yi-hyun → Cho Yi-hyun']);
  assert.equal(slips('by Ana Riuz’s side'), ['Ana Riuz → Ana Ruiz']);
  assert.equal(slips('and Pheobe Waller-Bridge'), ['Pheobe Waller-Bridge → Phoebe Waller-Bridge']);
  assert.equal(slips("like Siobhán O'Brian"), ["Siobhán O'Brian → Siobhán O’Brien"]);
  assert.equal(slips('and Robert de Nero'), ['Robert de Nero → Robert de Niro']);
});

test('are hyphens that became spaces or went away', () => {
  assert.equal(slips('Cho Yi Hyun and Choi Namra'), ['Cho Yi Hyun → Cho Yi-hyun', 'Choi Namra → Choi Nam-ra']);
});

test('are double names by themselves', () => {
  assert.equal(slips('When Nam-la left, Waller-Brige wrote.'), ['Waller-Brige → Waller-Bridge']);
  assert.equal(slips('Later, Nam-la left.'), ['Nam-la → Nam-ra']);
  assert.equal(slips('It was Kim Nam-la who left.'), []);
});

test('are found across emphasis and line breaks', () => {
  assert.equal(slips('for Ana *Ruis* x'), ['Ana *Ruis → Ana Ruiz']);
  assert.equal(slips('> for Choi\n> Nam-la'), ['Choi\n> Nam-la → Choi Nam-ra']);
  assert.equal(slips('for Choi\n\nNam-la'), ['Nam-la → Nam-ra']);
});

test('are all of a text, in its order', () => {
  assert.equal(slips('Of Ana Ruis, Choi Nam-la and Ana Ruis.').length, 3);
});

test('are not right names, possessives, plurals or other capitals', () => {
  for (const text of [
    'Choi Nam-ra',
    'Choi Nam-ra’s',
    "Ana Ruiz's",
    'two Ana Ruizes',
    'the Choi Nam-ras',
    'Choi Nam-Ra',
    'CHOI NAM-LA',
  ])
    assert.equal(slips(`Here: ${text}, then`), [], text);
});

test('are not names of other people: a short word of the same length, or two words that differ', () => {
  for (const text of [
    'Ann Ruiz',
    'Ava Ruiz',
    'Ana Cruz Ruiz',
    'Cho Yi-gyeun',
    'Choy Nam-la',
    'Chow Nam-lee',
    'Ana Perez',
  ])
    assert.equal(slips(`It was ${text} again`), [], text);
});

test('are not ordinary words', () => {
  assert.equal(slips('Will Marsh come?'), []);
  assert.equal(slips('It ends. Will Marsh come?'), []);
  assert.equal(slips('He said Fill Marsh and fill it'), []);
  assert.equal(slips('This is the film of The Kepler'), []);
});

test('are not where nothing is read, which somebody else decides', () => {
  const text = 'Choi Nam-la and Choi Nam-la';

  const found = nameSlips(text, [namePatterns(names)], (all) => all.replace('Choi Nam-la', ' '.repeat(11)));

  assert.equal(
    found.map(({ start }) => start),
    [16],
  );
});

test('take no time in a long text', () => {
  const text = 'Choi Nam-ra met Ana Ruiz. '.repeat(20_000);

  assert.equal(slips(text), []);
});

test.run();
