/** Front matter programs: tests that nothing in an article's front matter runs, or ends Eleventy. Whole sites are in templates-mode.test.ts. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keepProgramsOut } from '../../src/eleventy/front-matter-programs.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const test = suite('front matter programs');

const { config, engines } = fakeEleventy({
  yaml: (text) => {
    if (text.includes('[')) throw new Error('Eleventy’s own words.');
    return { title: text, layout: 'lost.njk' };
  },
  js: () => ({ title: 'run' }),
});
keepProgramsOut(
  config,
  (path) => path.startsWith('articles/'),
  ({ title }) => ({ title }),
);
const parse = (language: string, text: string, filePath?: string) => engines[language]?.(text, { filePath });

test('JavaScript in the front matter of an article is not run', () => {
  assert.equal(parse('js', '', 'articles/a.md'), {});
  assert.equal(parse('js', '', 'pages/a.md'), { title: 'run' });
  assert.equal(parse('js', ''), { title: 'run' });
});

test('YAML that cannot be read ends Eleventy where no article is', () => {
  assert.equal(parse('yaml', '[', 'articles/a.md'), {});
  assert.throws(() => parse('yaml', '[', 'pages/a.md'), /Eleventy’s own words/);
});

test('what Eleventy would end at is left out of an article, and of no page', () => {
  assert.equal(parse('yaml', 'A', 'articles/a.md'), { title: 'A' });
  assert.equal(parse('yaml', 'A', 'pages/a.md'), { title: 'A', layout: 'lost.njk' });
});

test.run();
