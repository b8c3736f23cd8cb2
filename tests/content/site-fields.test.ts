/** Site fields: tests that a key which the site declares anew is the site's own. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentLinker, type Linked } from '../../src/content/catalogue.ts';
import { createContentReader } from '../../src/content/read.ts';
import { isEmpty, noSiteFields, siteFields } from '../../src/content/site-fields.ts';
import { createProject } from '../support/project.ts';
import { articleOf, needed, siteFile } from './small-site.ts';

const test = suite('site fields');

/** One article of a site with fields of its own, read and linked. */
async function linked(fields: Readonly<Record<string, unknown>>, lines: string, more = {}): Promise<Linked> {
  const files = { '_data/site.yaml': siteFile, 'articles/a.md': articleOf(needed + lines), ...more };
  const project = await createProject(files);
  const content = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({ fields }, false),
    siteFields: siteFields(fields, false),
  })();
  await project.dispose();
  return createContentLinker('_data')(content, { now: Date.UTC(2026, 11, 24), withUnpublished: true });
}

const anything = { authors: {}, shows: {}, people: {}, cast: {}, image: {}, section: {}, tags: {}, kicker: {} };

test('whatever shape the site gives to a key of ours, it is no problem', async () => {
  const text = 'authors: kevin\nshows: x\npeople: y\ncast: Jo\nimage: /x.png\nsection: News\ntags: a\nkicker: b\n';
  const group =
    'authors: [{ name: Jo }]\nshows: { a: 1 }\npeople: 5\ncast: true\nimage: { light: a.png }\nsection: [1]\ntags: { a: b }\nkicker: [a]\n';

  for (const lines of [text, group]) {
    const { problems, catalogue } = await linked(anything, lines);

    assert.equal(problems, []);
    assert.is(catalogue?.articles.length, 1);
  }
});

test('a text and a list of texts are used where our pages can', async () => {
  const author = { '_data/authors/kevin.yaml': 'name: Kevin Doe\n' };
  const { catalogue } = await linked(anything, 'authors: kevin\ntags: [a, b]\nkicker: On set\n', author);

  const [article] = catalogue?.articles ?? [];
  assert.equal(
    article?.authors.map(({ name }) => name),
    ['Kevin Doe'],
  );
  assert.equal(article?.topics, ['a', 'b']);
  assert.is(article?.data.kicker, 'On set');
});

test('what they cannot use is as if it were absent, and still there for layouts', async () => {
  const { catalogue } = await linked(anything, 'image: { light: a.png }\ndescription: Told.\n');

  const [article] = catalogue?.articles ?? [];
  assert.is(article?.image, undefined);
  assert.is(article?.data.image, undefined);
  assert.equal(article?.typed.image, { light: 'a.png' });
  assert.is(article?.data.description, 'Told.');
});

test('an id in a key of ours is looked up as ever', async () => {
  const { problems } = await linked({ mood: {} }, 'authors: [kevin]\n');

  assert.equal(
    problems.map(({ code }) => code),
    ['author/unknown'],
  );
});

test('without fields everything is ours', () => {
  const typed = { image: 'x.png', description: '' };

  assert.is(noSiteFields.usable(typed), typed);
  assert.equal(siteFields({}, true).usable(typed), { image: 'x.png' });
  assert.equal([null, '', ' ', [], 'x', 0, false].map(isEmpty), [true, true, true, true, false, false, false]);
});

test.run();
