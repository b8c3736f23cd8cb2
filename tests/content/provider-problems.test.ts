/** Problems of providers: tests that colours nobody can read are told. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { contrastOf } from '../../src/content/provider-problems.ts';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('problems of providers');

const provider = (background: string, text: string) =>
  problemsOf({
    '_data/providers/x.yaml': `name: X\nhome: https://a.test/\nhosts: [a.test]\ncolours:\n  background: "${background}"\n  text: "${text}"\n`,
  });

test('contrast goes from one to twenty-one, in either order', () => {
  assert.is(contrastOf('#ffffff', '#ffffff'), 1);
  assert.is(Math.round(contrastOf('#000000', '#FFFFFF')), 21);
  assert.is(contrastOf('#000000', '#ffffff'), contrastOf('#ffffff', '#000000'));
});

test('colours that can be read are fine', async () => {
  assert.equal(await provider('#ffffff', '#767676'), []);
});

test('colours that cannot be read are told at the text, and never called enough', async () => {
  const problems = await provider('#ffffff', '#777777');

  assert.equal(marksOf(problems), ['_data/providers/x.yaml:6:9 "#777777" provider/contrast']);
  assert.is(problems[0]?.what, '#777777 on #ffffff has a contrast of 4.47 to 1, and needs 4.5.');
});

test('what is no colour is told by the schema alone', async () => {
  assert.equal(marksOf(await provider('white', '#777777')), ['_data/providers/x.yaml:5:15 "white" value/format']);
});

test.run();
