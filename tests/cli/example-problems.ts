/** Example problems: one of each kind that a format has to print. */
import type { Problem } from '../../src/core/problem.ts';

export const night: Problem = {
  code: 'show/unknown',
  severity: 'error',
  file: 'articles/night-desk-finale.md',
  place: { line: 14, column: 8, endColumn: 17, lineText: 'shows: night-dsk' },
  what: 'There is no show "night-dsk" in _data/shows/.',
  why: 'The article would link to a page that does not exist.',
  fix: 'Write "night-desk".',
};

export const whole: Problem = {
  code: 'picture/unreadable',
  severity: 'error',
  file: 'articles/a b: 100%, ok#1.md',
  what: '100% of it\r\nis not a picture: a, b.',
  why: 'Y.',
  fix: 'F.',
};

export const warning: Problem = {
  code: 'heading/level-one',
  severity: 'warning',
  file: 'articles/night-desk-finale.md',
  place: { line: 2, column: 1, endColumn: 2, lineText: '# One' },
  what: 'A single # makes a heading of level one.',
  why: 'Y.',
  fix: 'Write ## instead.',
};
