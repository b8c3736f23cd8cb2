/** Colours: tests when a report gets them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paintFor, wantsColours } from '../../src/cli/colours.ts';

const test = suite('colours');

test('a terminal gets colours, a file or pipe does not', () => {
  assert.ok(wantsColours({ isTTY: true }, {}));
  assert.not.ok(wantsColours({}, {}));
});

test('a terminal that cannot, and a reader who does not want to, get none', () => {
  assert.not.ok(wantsColours({ isTTY: true }, { TERM: 'dumb' }));
  assert.not.ok(wantsColours({ isTTY: true }, { NO_COLOR: '1' }));
  assert.ok(wantsColours({ isTTY: true }, { NO_COLOR: '' }));
});

test('FORCE_COLOR has the last word', () => {
  assert.ok(wantsColours({}, { FORCE_COLOR: '1', NO_COLOR: '1' }));
  assert.not.ok(wantsColours({ isTTY: true }, { FORCE_COLOR: '0' }));
});

test('paint goes around the text and ends with it', () => {
  assert.is(paintFor(true)('error', 'error'), '\u001B[31merror\u001B[0m');
  assert.is(paintFor(false)('error', 'error'), 'error');
});

test.run();
