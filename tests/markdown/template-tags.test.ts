/** Template tags: tests which tags are a template language's, and that the way to have them run is told. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { templateTagFinding } from '../../src/markdown/template-tags.ts';
import { readBodyOf, shortcodesOf } from '../support/world.ts';

const test = suite('template tags');

test('the option that runs articles is told', () => {
  assert.match(String(templateTagFinding('include')?.fix), 'articleTemplates');
  assert.match(String(templateTagFinding('endif')?.what), '{% endif %} belongs to a template language');
  assert.is(templateTagFinding('pulquote'), undefined);
});

test('it is told only where articles are templates', () => {
  const inTemplates = readBodyOf('{% include "a" %}\n', { ...shortcodesOf(), inTemplates: true });
  const inPages = readBodyOf('{% include "a" %}\n');

  assert.match(String(inTemplates.problems[0]?.fix), 'articleTemplates');
  assert.not.match(inPages.problems[0]?.fix ?? '', 'articleTemplates');
});

test.run();
