/** Ids: tests which words can be one, and which a name makes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { idFor, isId, isIdOfWords } from '../../src/core/ids.ts';

const test = suite('ids');

test('an id has lower case letters and digits, with single hyphens between them', () => {
  assert.equal(['ana-ruiz', '1899', 'x'].map(isId), [true, true, true]);
  assert.equal(['Ana-ruiz', 'ana--ruiz', '-ana', 'ana-', 'ana ruiz', 'año', ''].filter(isId), []);
});

test('a word alone may as well be a name', () => {
  assert.equal(['ana-ruiz', 'ana', 'Ana-Ruiz'].map(isIdOfWords), [true, false, false]);
});

test('a name makes an id, whatever letters it has', () => {
  assert.equal(['Ana Ruiz', 'Élan 2', 'Ω и X', '지금'].map(idFor), ['ana-ruiz', 'elan-2', 'x', '']);
});

test.run();
