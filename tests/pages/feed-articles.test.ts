/** Feed articles: tests which articles feeds carry, when they changed, and under which categories they stand. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { categoriesOf, feedArticles, fullText, lastChange } from '../../src/pages/feed-articles.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('feed articles');

test('are what is published, the newest first', async () => {
  const world = await testWorld({
    articles: { old: articleFile({ date: '2026-01-01' }), new: articleFile({ date: '2026-02-01' }) },
  });

  assert.equal(
    feedArticles(world.catalogue.articles).map(({ id }) => id),
    ['new', 'old'],
  );
});

test('are no drafts, nothing scheduled and nothing expired, also while serving', async () => {
  const world = await testWorld({
    now: '2026-12-24 06:00',
    withUnpublished: true,
    articles: {
      draft: articleFile({ draft: true }),
      scheduled: articleFile({ date: '2026-12-24 06:01' }),
      expired: articleFile({ expires: '2026-12-23' }),
      due: articleFile({ date: '2026-12-24 06:00' }),
      'last-day': articleFile({ expires: '2026-12-24' }),
    },
  });

  assert.equal(
    feedArticles(world.catalogue.articles).map(({ id }) => id),
    ['due', 'last-day'],
  );
});

test('are thirty at most', async () => {
  const articles = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`a-${index}`, articleFile()]));

  assert.is(feedArticles((await testWorld({ articles })).catalogue.articles).length, 30);
});

test('were last changed when one of them was published or updated', async () => {
  const world = await testWorld({
    articles: {
      new: articleFile({ date: '2026-02-01' }),
      old: articleFile({ date: '2026-01-01', updated: '2026-03-01 10:00' }),
    },
  });

  assert.is(lastChange(feedArticles(world.catalogue.articles)), Date.UTC(2026, 2, 1, 10));
  assert.is(lastChange([]), 0);
});

test('were not changed before they were published', async () => {
  const world = await testWorld({ articles: { a: articleFile({ date: '2026-02-01 09:30', updated: '2026-02-01' }) } });

  assert.is(lastChange(feedArticles(world.catalogue.articles)), Date.UTC(2026, 1, 1, 9, 30));
});

test('stand under their section and their topics', async () => {
  const world = await testWorld({
    articles: { a: articleFile({ section: 'drama', tags: ['Korea', 'Netflix'] }), b: articleFile() },
  });

  assert.equal(categoriesOf(world.article('a')), ['Drama', 'Korea', 'Netflix']);
  assert.equal(categoriesOf(world.article('b')), []);
});

test('have their rating before the text, unless the text has one', async () => {
  const rating = { value: 4, verdict: 'Good <mud>.' };
  const textOf = async (frontMatter: object, body: string) => {
    const world = await testWorld({ articles: { story: articleFile(frontMatter, body) } });
    return String(await fullText(world.article('story'), world)).trim();
  };

  assert.is(await textOf({ rating }, 'Words.\n'), '<p>Rating: 4 out of 5 stars. Good &lt;mud&gt;.</p>\n<p>Words.</p>');
  assert.is(await textOf({ rating }, '{% rating %}\n'), '<p>Rating: 4 out of 5 stars. Good &lt;mud&gt;.</p>');
  assert.is(await textOf({}, 'Words.\n'), '<p>Words.</p>');
});

test.run();
