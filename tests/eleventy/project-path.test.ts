/** Project path: tests of Eleventy's paths as the project's. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutDots } from '../../src/eleventy/project-path.ts';

const test = suite('paths in the project');

test('are without ./ before them and a slash behind them', () => {
  assert.is(withoutDots('./pages/about.md'), 'pages/about.md');
  assert.is(withoutDots('./_data/'), '_data');
  assert.is(withoutDots('_site'), '_site');
  assert.is(withoutDots('./'), '');
});

test('above the project stay there', () => {
  assert.is(withoutDots('../shared/'), '../shared');
});

test.run();
