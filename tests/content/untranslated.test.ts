/** Untranslated words: tests that a site whose language has no dictionary is told, once and in its place. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentReader } from '../../src/content/read.ts';
import { untranslatedProblems } from '../../src/content/untranslated.ts';
import { untranslatedWords } from '../../src/content/words.ts';
import { createProject } from '../support/project.ts';

const test = suite('untranslated words');

async function problemsOf(language: string, changed: Parameters<typeof untranslatedProblems>[1] = {}) {
  const project = await createProject({
    '_data/site.yaml': `name: A\nlanguage: ${language}\nurl: https://a.test\ntimeZone: UTC\ndescription: D\n`,
  });
  const read = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({}, false),
  });
  const { site } = read();
  await project.dispose();
  return untranslatedProblems(site, changed);
}

test('a language without a dictionary is a warning at the language, with words that lack', async () => {
  const [problem, ...more] = await problemsOf('fr');

  assert.equal(more, []);
  assert.is(problem?.code, 'language/untranslated');
  assert.is(problem?.severity, 'warning');
  assert.is(problem?.file, '_data/site.yaml');
  assert.is(problem?.place?.line, 2);
  assert.is(problem?.place?.column, 11);
  assert.match(
    problem?.what ?? '',
    /^\d+ of the words that pages print are not there in "fr": skipToContent, home, darkScheme and \d+ more\.$/,
  );
  assert.match(problem?.fix ?? '', "words: { skipToContent: '…' }");
});

test('a word that the site has is not asked for, and the last one that lacks is named alone', async () => {
  const all = Object.fromEntries(untranslatedWords('fr', {}).map((name) => [name, 'x']));
  const { topics: _, ...most } = all;

  const [problem] = await problemsOf('fr', most);

  assert.is(problem?.what, '1 of the words that pages print are not there in "fr": topics.');
});

test('a site that has given all words is told nothing', async () => {
  const all = Object.fromEntries(untranslatedWords('fr', {}).map((name) => [name, 'x']));

  assert.equal(await problemsOf('fr', all), []);
});

test('languages with a dictionary, and a site without a record, are told nothing', async () => {
  assert.equal([...(await problemsOf('ko')), ...(await problemsOf('en-US'))], []);
  assert.equal(untranslatedProblems(undefined, {}), []);
});

test.run();
