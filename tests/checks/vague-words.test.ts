/** Vague words: tests for words that could lead anywhere. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isVague } from '../../src/checks/vague-words.ts';

const test = suite('vague words');

test('words that could lead anywhere are vague, with the signs around them', () => {
  for (const words of ['here', 'Here.', '→ Read more', 'READ\nMORE …', '(link)', '더보기', 'Yma'])
    assert.ok(isVague(words), words);
});

test('words that say more are not, nor are signs alone', () => {
  for (const words of ['here we go', '', '→', 'linked', 'this article about maps', 'there'])
    assert.not.ok(isVague(words), words);
});

test.run();
