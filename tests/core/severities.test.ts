/** Severities: tests which kinds of problem a site may weigh, and what its weights do. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { isEditorial, whyNotEditorial, withSeverities } from '../../src/core/severities.ts';

const test = suite('severities');

const problem = (code: Problem['code'], severity: Problem['severity'] = 'error'): Problem => ({
  code,
  severity,
  file: 'a.md',
  what: 'W.',
  why: 'Y.',
  fix: 'F.',
});

test('a problem gets the weight of the site, and one that is off is gone', () => {
  const problems = [problem('picture/no-alt'), problem('offer/closed', 'warning'), problem('quote/not-found')];

  const weighed = withSeverities(problems, { 'picture/no-alt': 'off', 'offer/closed': 'error' });

  assert.equal(
    weighed.map(({ code, severity }) => [code, severity]),
    [
      ['offer/closed', 'error'],
      ['quote/not-found', 'error'],
    ],
  );
});

test('a code that the site says nothing of keeps its severity', () => {
  const problems = [problem('picture/no-alt'), problem('yaml/syntax')];

  assert.equal(withSeverities(problems, {}), problems);
});

test('pictures without words are a question of judgement, YAML that cannot be read is none', () => {
  assert.ok(isEditorial('picture/no-alt'));
  assert.not.ok(isEditorial('yaml/syntax'));
  assert.not.ok(isEditorial('toString'));
});

test('a code that is never a question of judgement says why', () => {
  assert.equal(whyNotEditorial('html/script'), {
    what: '"html/script" always stops a build: a page with such a problem cannot be printed, or would harm readers.',
    fix: 'Mend the problem itself.',
  });
  assert.is(whyNotEditorial('picture/no-alt'), undefined);
});

test('an unknown code names the nearest, or all there are', () => {
  assert.is(whyNotEditorial('picture/noalt')?.fix, 'Write "picture/no-alt".');
  assert.match(whyNotEditorial('zzz')?.fix ?? '', /^Choose from: .*picture\/no-alt/);
});

test.run();
