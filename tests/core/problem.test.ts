/** Problems: tests their order, and which of them stop a build. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { errorsIn, inFileOrder, messageOf, type Problem } from '../../src/core/problem.ts';

const test = suite('problems');

function problem(file: string, line?: number, column = 1, more: Partial<Problem> = {}): Problem {
  const place = line === undefined ? undefined : { line, column, endColumn: column + 1, lineText: 'text' };
  return { code: 'key/unknown', severity: 'error', file, place, what: 'What.', why: 'Why.', fix: 'Fix.', ...more };
}

test('they are in the order of files, lines and columns', () => {
  const ordered = [
    problem('a.md', 2, 9),
    problem('a.md', 10, 1),
    problem('a.md', 10, 3),
    problem('b.md', 1, 1),
  ] as const;
  const [first, second, third, fourth] = ordered;

  assert.equal(inFileOrder([fourth, third, second, first]), ordered);
});

test('one about a whole file comes first in its file', () => {
  const whole = problem('a.md');
  const placed = problem('a.md', 1, 1);

  assert.equal(inFileOrder([placed, whole]), [whole, placed]);
});

test('two at one place are in the order of their codes', () => {
  const early = problem('a.md', 1, 1, { code: 'date/invalid' });
  const late = problem('a.md', 1, 1, { code: 'value/type' });

  assert.equal(inFileOrder([late, early]), [early, late]);
});

test('ordering leaves the list as it was', () => {
  const problems = [problem('b.md'), problem('a.md')];

  inFileOrder(problems);

  assert.equal(
    problems.map(({ file }) => file),
    ['b.md', 'a.md'],
  );
});

test('warnings are not errors', () => {
  const error = problem('a.md');
  const warning = problem('a.md', 1, 1, { severity: 'warning' });

  assert.equal(errorsIn([warning, error]), [error]);
});

test('a problem in plain text leaves out the reason when there is none', () => {
  const finding = { what: 'It is wrong.', fix: 'Mend it.' };

  assert.is(messageOf({ ...finding, why: 'Because.' }), 'It is wrong.\nWhy: Because.\nFix: Mend it.');
  assert.is(messageOf({ ...finding, why: '' }), 'It is wrong.\nFix: Mend it.');
});

test.run();
