/** Claim words: tests that the lists are written as the finder reads them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimWords } from '../../src/content/claim-words.ts';

const test = suite('claim words');

test('each word is in lower case, with straight apostrophes, and once in its list', () => {
  for (const [language, lists] of Object.entries(claimWords)) {
    for (const [name, words] of Object.entries(lists)) {
      const twice = words.filter((word: string, index: number) => words.indexOf(word) !== index);

      assert.equal(twice, [], `${language} ${name}`);
      assert.equal(
        words.filter((word: string) => !/^[\p{Ll}'-]+(?: [\p{Ll}'-]+)*$/u.test(word)),
        [],
        `${language} ${name}`,
      );
    }
  }
});

test('what is compared word by word is one word', () => {
  for (const { affirmed, denied, supposed, later, others } of Object.values(claimWords)) {
    assert.equal(
      [...affirmed, ...denied, ...supposed, ...later, ...others].filter((word) => word.includes(' ')),
      [],
    );
  }
});

test('no word both affirms and denies', () => {
  for (const { affirmed, denied } of Object.values(claimWords)) {
    assert.equal(
      affirmed.filter((word) => denied.includes(word)),
      [],
    );
  }
});

test.run();
