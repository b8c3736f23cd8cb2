/** Plain text: tests folding, slugs and sentences. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countWords, foldText, sentencesOf, slugOf } from '../../src/core/plain-text.ts';

const test = suite('plain text');

test('texts that read the same fold to the same', () => {
  const pairs = [
    ['“It’s fine,” she said.', '"It\'s fine," she said.'],
    ['«Oui»', '"Oui"'],
    ['„Ja“', '"Ja"'],
    ['wait…', 'wait...'],
    ['one – two', 'one - two'],
    ['one—two', 'one -- two'],
    ['non\u2011breaking', 'non-breaking'],
    ['two\u00A0words', 'two words'],
    ['a  line\nbreak', 'a line break'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['zero\u200Bwidth\u2060\uFEFF', 'zerowidth'],
    ['cafe\u0301', 'café'],
    ['\u1112\u1161\u11AB', '한'],
    ['ﬁlm', 'film'],
  ] as const;

  for (const [one, other] of pairs) assert.is(foldText(one), foldText(other), `${one} and ${other}`);
});

test('texts that read differently do not fold to the same', () => {
  assert.is.not(foldText('Seventeen takes'), foldText('seventeen takes'));
  assert.is.not(foldText('two words'), foldText('twowords'));
  assert.is.not(foldText('resume'), foldText('résumé'));
});

test('a slug is lower case, without accents or punctuation, joined by single hyphens', () => {
  assert.is(slugOf('It’s “fine” – really…'), 'its-fine-really');
  assert.is(slugOf('  Café Ünïcode / Straße  '), 'cafe-unicode-straße');
  assert.is(slugOf('C++ & C#'), 'c-c');
  assert.is(slugOf('snake_case'), 'snake-case');
  assert.is(slugOf('İstanbul'), 'istanbul');
});

test('a slug keeps the letters of other scripts whole', () => {
  assert.is(slugOf('지금 우리 학교는'), '지금-우리-학교는');
  assert.is(slugOf('지금'.normalize('NFD')), '지금');
  assert.is(slugOf('ドラマ ガギグ'), 'ドラマ-ガギグ');
  assert.is(slugOf('हिन्दी'), 'हिन्दी');
  assert.is(slugOf('Чай'), 'чай');
});

test('a slug of nothing but punctuation is empty', () => {
  assert.is(slugOf('— ?! —'), '');
});

test('sentences are parted, trimmed, and none is empty', () => {
  assert.equal(sentencesOf('  It rained. Did it? It did!  ', 'en-GB'), ['It rained.', 'Did it?', 'It did!']);
  assert.equal(sentencesOf(' ', 'en-GB'), []);
});

test('a number with a point is not the end of a sentence', () => {
  assert.equal(sentencesOf('It scored 3.5 points. Then it ended.', 'en-GB'), [
    'It scored 3.5 points.',
    'Then it ended.',
  ]);
});

test('Korean sentences are parted', () => {
  assert.equal(sentencesOf('안녕하세요. 저는 기자입니다! 정말요?', 'ko'), [
    '안녕하세요.',
    '저는 기자입니다!',
    '정말요?',
  ]);
});

test('words are counted as they are spoken', () => {
  assert.is(countWords('It’s a well-made, 2-hour film – no?'), 6);
  assert.is(countWords('지금 우리 학교는'), 3);
  assert.is(countWords('… — !'), 0);
  assert.is(countWords('L’été à Zürich · 4 × 5 €'), 5);
});

test('scripts without spaces count two characters as a word', () => {
  assert.is(countWords('今天天气很好'), 3);
  assert.is(countWords('Netflix で見る'), 3);
});

test('white space and invisible characters around a dash do not count', () => {
  assert.is(foldText('a \u200B \u2014\n\u2060 b'), 'a-b');
});

test.run();
