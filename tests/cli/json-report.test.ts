/** JSON report: tests the form that other programs rely on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonReport } from '../../src/cli/json-report.ts';
import { night, warning, whole } from './example-problems.ts';

const test = suite('JSON report');

test('problems are in file order, with the same keys each, and counted', () => {
  const report = JSON.parse(jsonReport([night, whole, warning]));

  assert.equal(report, {
    version: 1,
    problems: [
      {
        code: 'picture/unreadable',
        severity: 'error',
        file: 'articles/a b: 100%, ok#1.md',
        line: null,
        column: null,
        endColumn: null,
        what: '100% of it\r\nis not a picture: a, b.',
        why: 'Y.',
        fix: 'F.',
      },
      {
        code: 'heading/level-one',
        severity: 'warning',
        file: 'articles/night-desk-finale.md',
        line: 2,
        column: 1,
        endColumn: 2,
        what: 'A single # makes a heading of level one.',
        why: 'Y.',
        fix: 'Write ## instead.',
      },
      {
        code: 'show/unknown',
        severity: 'error',
        file: 'articles/night-desk-finale.md',
        line: 14,
        column: 8,
        endColumn: 17,
        what: 'There is no show "night-dsk" in _data/shows/.',
        why: 'The article would link to a page that does not exist.',
        fix: 'Write "night-desk".',
      },
    ],
    counts: { errors: 2, warnings: 1, files: 2 },
  });
});

test('without a problem it is a report all the same', () => {
  assert.equal(JSON.parse(jsonReport([])), { version: 1, problems: [], counts: { errors: 0, warnings: 0, files: 0 } });
});

test.run();
