/** Cut items: tests which items are halves of one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isCutFromAbove } from '../../src/core/cut-items.ts';
import { problemsWith } from '../content/small-site.ts';

const test = suite('cut items');

const schema = { required: ['character', 'actor'] };
const typed = (text: string) => ({ text: () => text, comment: () => undefined });
const isCut = (...items: readonly object[]) =>
  isCutFromAbove({ cast: items }, ['cast', items.length - 1], schema, typed('actor: Ana'));

test('two items that make a whole one are its halves', () => {
  assert.ok(isCut({ character: 'Vera' }, { actor: 'Ana' }));
  assert.not.ok(isCut({ character: 'Vera' }, { character: 'Leo' }));
  assert.not.ok(isCut({ character: 'Vera', actor: 'Ana' }, { actor: 'Leo' }));
  assert.not.ok(isCut({ actor: 'Ana' }));
  const inBraces = { cast: [{ character: 'Vera' }, { actor: 'Ana' }] };
  assert.not.ok(isCutFromAbove(inBraces, ['cast', 1], schema, typed('{ actor: Ana }')));
});

test('they are told once, at the hyphen that is too much', async () => {
  const problems = await problemsWith('cast:\n  - character: Vera Lund\n  - actor: Ana Ruiz\n');

  assert.equal(
    problems.map(({ place, what, fix }) => [place?.line, what, fix]),
    [
      [
        7,
        'Item 2 of "cast" goes on with item 1, and a hyphen makes two of them.',
        'Write two spaces in place of the hyphen before actor.',
      ],
    ],
  );
});

test.run();
