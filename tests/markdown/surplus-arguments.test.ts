/** Surplus arguments: tests of what is said of values that a shortcode does not take without a name. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { rankedList } from '../../src/elements/ranked-list.ts';
import { related } from '../../src/elements/related.ts';
import { surplusFinding, surplusWordsFix } from '../../src/markdown/surplus-arguments.ts';

const test = suite('surplus arguments');

test('the names that are free are told, each with how its value is written', () => {
  assert.is(surplusFinding(pullQuote, []).fix, 'Remove it, or give it a name: by="…".');
  assert.is(surplusFinding(rankedList, []).fix, 'Remove it, or give it a name: countdown=…, unavailable=….');
  assert.is(
    surplusFinding(related, [{ name: 'picture', value: true, start: 0, valueStart: 8, end: 12 }]).fix,
    'Remove it.',
  );
});

test('words go where only one name takes any', () => {
  assert.is(surplusWordsFix('Jo Li', pullQuote, []), 'Write by="Jo Li".');
  assert.is(surplusWordsFix('Jo Li', rankedList, []), surplusFinding(rankedList, []).fix);
});

test('how many it takes is said', () => {
  assert.is(surplusFinding(pullQuote, []).what, '{% pullquote %} takes no argument without a name.');
  assert.is(surplusFinding(related, []).what, '{% related %} takes only one argument without a name.');
});

test.run();
