/** YAML faults: tests how a line is taken apart. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lineAt } from '../../src/core/yaml-faults.ts';

const test = suite('YAML faults');

test('a value stands after the key, hyphens included, and without its comment', () => {
  const text = 'a: 1\n  - title: One: two # three\nb: 2\n';
  const { start, value, valueStart } = lineAt(text, text.indexOf('two'));

  assert.equal([start, value, valueStart], [5, 'One: two', text.indexOf('One')]);
});

test('a line without a key is a value as a whole', () => {
  assert.is(lineAt('a: 1\nOne two\n', 6).value, 'One two');
});

test.run();
