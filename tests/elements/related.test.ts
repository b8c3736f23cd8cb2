/** Related: tests of the link it prints, of where it leads, and of what is wrong with it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { related } from '../../src/elements/related.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, type TestWorldOptions, testWorld } from '../support/world.ts';
import { parseXml } from '../support/xml.ts';

const test = suite('related');

const image = { src: 'a.jpg', alt: 'A roof' };
const other = articleFile({ title: 'The other & one', section: 'drama', image });

/** The forms of a body, beside an article called `other`. */
async function formsOf(body: string, options: TestWorldOptions = {}) {
  const world = await testWorld({ ...options, articles: { other, ...options.articles, story: articleFile({}, body) } });
  const article = world.article('story');
  return {
    page: String(await world.body(article, 'page')).trim(),
    feed: String(await world.body(article, 'feed')).trim(),
    text: world.text(article),
  };
}

async function problems(body: string) {
  return checkElementFacts.run(await checkedFile(articleFile({}, body)));
}

test('is one link with the headline of the article, however it is named', async () => {
  const link =
    '<aside class="sf-related" role="note" data-pagefind-ignore><p>Read more: <bdi><a href="/drama/other/">The other &amp; one</a></bdi></p></aside>';

  for (const name of ['other', 'other.md', 'articles/other.md', '/drama/other/'])
    assert.is((await formsOf(`{% related "${name}" %}\n`)).page, link);
});

test('has the picture of the article as decoration, where it is wanted and there is one', async () => {
  const { page } = await formsOf('{% related "other", picture=true %}\n');
  const plain = await formsOf('{% related "plain", picture=true %}\n', { articles: { plain: articleFile() } });

  assert.match(
    page,
    '<aside class="sf-related" role="note" data-pagefind-ignore><div class="sf-related-picture"><img src="/pictures/articles/a.jpg" alt=""',
  );
  assert.not.match(plain.page, 'sf-related-picture');
});

test('is a sentence with a whole address in feeds, and no text', async () => {
  const { feed, text } = await formsOf('Words.\n\n{% related "other", picture=true %}\n', { pathPrefix: '/tv/' });

  assert.is(
    feed,
    '<p>Words.</p>\n<p>Read more: <bdi><a href="https://listings.test/tv/drama/other/">The other &amp; one</a></bdi></p>',
  );
  assert.is(text, 'Words.');
});

test('prints nothing of an article that readers may not see, and shows it while serving', async () => {
  const articles = { later: articleFile({ title: 'Later', date: '2027-01-01' }) };
  const body = 'Words.\n\n{% related "later" %}\n';

  const build = await formsOf(body, { articles });
  const serving = await formsOf(body, { articles, withUnpublished: true });

  assert.is(build.page, '<p>Words.</p>');
  assert.is(build.feed, '<p>Words.</p>');
  assert.match(serving.page, 'Later');
});

test('never leads to the article it stands in', async () => {
  assert.is((await formsOf('{% related "story" %}\n')).page, '');
});

test('a name that no article has is told at the name', async () => {
  const [problem, ...others] = await problems('Text.\n\n{% related "stroy" %}\n');

  assert.equal(others, []);
  assert.equal(placesOf(problem ? [problem] : []), ['8:12-19 article/unknown']);
  assert.equal([problem?.severity, problem?.fix], ['error', 'Write "story".']);
});

test('an article that names itself is warned at the name', async () => {
  const found = await problems('{% related article="story" %}\n');

  assert.equal(placesOf(found), ['6:20-27 article/itself']);
  assert.is(found[0]?.severity, 'warning');
});

test('an article whose front matter is broken is no second problem', async () => {
  const world = await testWorld({ articles: { other } });
  const directory = { ...world.catalogue.directory, find: () => ({ to: 'broken' as const }) };
  const catalogue = { ...world.catalogue, directory };

  assert.equal(related.verify({ article: 'other' }, { catalogue, now: 0, isThere: () => true }), []);
});

test('hostile headlines stay words, in valid HTML and in feeds that can be read', async () => {
  for (const title of ['<script>alert(1)</script>', '"\'&<>', 'x'.repeat(400), 'שלום עולם', '👩🏽‍🚀🎬']) {
    const { page, feed } = await formsOf('{% related "odd", picture=true %}\n', {
      articles: { odd: articleFile({ title, image }) },
    });

    assert.equal(htmlProblems(page, title), []);
    assert.not.match(page + feed, '<script');
    parseXml(`<div>${feed}</div>`);
  }
});

test('stands in lists and quotations, straight after a paragraph, and twice', async () => {
  const { page } = await formsOf(
    'Before.\n{% related "other" %}\n\n- item\n\n  {% related "other", picture=true %}\n\n> {% related "other" %}\n',
  );

  assert.equal(htmlProblems(page, 'body'), []);
  assert.is(page.match(/<aside class="sf-related"/g)?.length, 3);
  assert.not.match(page, / id=/);
});

test.run();
