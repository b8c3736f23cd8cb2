/** GitHub report: tests the workflow commands and their escapes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { githubReport } from '../../src/cli/github-report.ts';
import { night, warning, whole } from './example-problems.ts';

const test = suite('GitHub report');

test('each problem is a command with its place, code and words', () => {
  assert.is(
    githubReport([night]),
    '::error file=articles/night-desk-finale.md,line=14,col=8,endColumn=17,title=show/unknown::There is no show "night-dsk" in _data/shows/.%0AWhy: The article would link to a page that does not exist.%0AFix: Write "night-desk".\n',
  );
});

test('a warning is a warning', () => {
  assert.match(githubReport([warning]), /^::warning file=/);
});

test('what ends a line, a property or an escape is escaped; in the words, colons and commas stay', () => {
  assert.is(
    githubReport([whole]),
    '::error file=articles/a b%3A 100%25%2C ok#1.md,title=picture/unreadable::100%25 of it%0D%0Ais not a picture: a, b.%0AWhy: Y.%0AFix: F.\n',
  );
});

test('no problem is no command', () => {
  assert.is(githubReport([]), '');
});

test.run();
