/** Star rating: tests of what it prints, of what it tells machines, and of what is wrong with it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { articleNodes } from '../../src/pages/structured-data.ts';
import { htmlProblems } from '../support/html.ts';
import { type GraphNode, graphProblems } from '../support/structured-data.ts';
import { articleFile, checkedFile, placesOf, printBody, readBodyOf, testWorld } from '../support/world.ts';
import { parseXml } from '../support/xml.ts';

const test = suite('star rating');

const records = {
  shows: {
    'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
};

/** The forms of a body, with the front matter of its article. */
async function formsOf(body: string, frontMatter: object = {}) {
  const world = await testWorld({ records, articles: { story: articleFile(frontMatter, body) } });
  const article = world.article('story');
  return {
    page: String(await world.body(article, 'page')).trim(),
    feed: String(await world.body(article, 'feed')).trim(),
    text: world.text(article),
  };
}

async function problems(body: string, frontMatter: object = {}) {
  return checkElementFacts.run(await checkedFile(articleFile(frontMatter, body), [], { records }));
}

/** What the article is to machines; who publishes is said by the page around it. */
async function graphOf(body: string, frontMatter: object): Promise<readonly GraphNode[]> {
  const world = await testWorld({ records, articles: { story: articleFile(frontMatter, body) } });
  return [
    ...JSON.parse(JSON.stringify(await articleNodes(world.article('story'), undefined, world))),
    { '@type': 'NewsMediaOrganization', '@id': 'https://listings.test/#publisher' },
  ];
}

/** The shows that the article reviews, each with its stars. */
async function reviewsOf(body: string, frontMatter: object): Promise<readonly string[]> {
  const graph = await graphOf(body, frontMatter);
  assert.equal(graphProblems(graph), []);
  return graph
    .filter((node) => node['@type'] === 'Review')
    .map(({ itemReviewed, reviewRating }) => {
      const id = (itemReviewed as GraphNode)['@id'];
      const { ratingValue, bestRating } = reviewRating as GraphNode;
      return `${String(id).replace(/.*#show-/, '')} ${ratingValue}/${bestRating}`;
    });
}

test('says the number in words, shows it as stars, and gives its verdict', async () => {
  const { page } = await formsOf('{% rating 4, of=5, verdict="Good & short." %}\n');

  assert.is(
    page.replace(/<svg.*<\/svg>/, '<svg>'),
    '<div class="sf-star-rating"><p class="sf-star-rating-stars">' +
      '<span class="sf-visually-hidden">Rating: 4 out of 5 stars</span><svg></p>' +
      '<p class="sf-star-rating-verdict">Good &amp; short.</p></div>',
  );
});

test('is a sentence in feeds and as text', async () => {
  const { feed, text } = await formsOf('{% rating 4, verdict="Good & short." %}\n');

  assert.is(feed, '<p>Rating: 4 out of 5 stars. Good &amp; short.</p>');
  assert.is(text, 'Rating: 4 out of 5 stars. Good & short.');
  assert.is((await formsOf('{% rating 3.5 %}\n')).text, 'Rating: 3.5 out of 5 stars.');
});

test('names the show that it names', async () => {
  const { page, feed } = await formsOf('{% rating 4, show="mud" %}\n');

  assert.match(page, '<p class="sf-star-rating-show" aria-hidden="true"><cite>Mud</cite></p>');
  assert.match(page, '<span class="sf-visually-hidden">Mud: 4 out of 5 stars</span>');
  assert.is(feed, '<p>Mud: 4 out of 5 stars.</p>');
});

test('without arguments it is the rating of the front matter', async () => {
  const rating = { value: 3.5, verdict: 'Long.' };

  assert.is((await formsOf('{% rating %}\n', { rating })).text, 'Rating: 3.5 out of 5 stars. Long.');
  assert.is((await formsOf('{% rating verdict="Short." %}\n', { rating })).text, 'Rating: 3.5 out of 5 stars. Short.');
  assert.is((await formsOf('{% rating 2 %}\n', { rating })).text, 'Rating: 2 out of 5 stars.');
});

test('more stars than there are is told at the number', async () => {
  assert.equal(placesOf(await problems('Text.\n\n{% rating 7, of=5 %}\n')), ['8:11-12 argument/range']);
  assert.equal(placesOf(await problems('Text.\n\n{% rating value=7.5 %}\n')), ['8:17-20 argument/range']);
});

test('what is no number of stars is told at the number', () => {
  const codes = (body: string) => placesOf(readBodyOf(body).problems);

  assert.equal(codes('{% rating 4.3 %}\n'), ['1:11-14 argument/format']);
  assert.equal(codes('{% rating -1 %}\n'), ['1:11-13 argument/range']);
  assert.equal(codes('{% rating 11, of=10 %}\n'), ['1:11-13 argument/range']);
  assert.equal(codes('{% rating 4, of=100 %}\n'), ['1:17-20 argument/range']);
  assert.equal(codes('{% rating "four" %}\n'), ['1:11-17 argument/type']);
});

test('nothing to print is told at the shortcode', async () => {
  assert.equal(placesOf(await problems('{% rating %}\n')), ['6:1-13 rating/missing']);
  assert.equal(placesOf(await problems('{% rating show="mudd" %}\n')), [
    '6:1-25 rating/missing',
    '6:16-22 show/unknown',
  ]);
  assert.is((await formsOf('{% rating %}\n')).page, '');
});

test('an unknown show is told at its name, an unclear one at the shortcode', async () => {
  assert.equal(placesOf(await problems('{% rating 4, show="mudd" %}\n')), ['6:19-25 show/unknown']);
  assert.equal(placesOf(await problems('{% rating 4 %}\n', { shows: ['mud', 'night-desk'] })), [
    '7:1-15 rating/unclear',
  ]);
  assert.equal(await problems('{% rating 4, show="mud" %}\n', { shows: ['mud', 'night-desk'] }), []);
  assert.equal(await problems('{% rating 4 %}\n', { shows: ['mud'] }), []);
  assert.equal(await problems('{% rating 4 %}\n'), []);
});

test('search engines get a review of the show, and none where it is not clear what was reviewed', async () => {
  assert.equal(await reviewsOf('{% rating 4 %}\n', { shows: ['mud'] }), ['mud 4/5']);
  assert.equal(await reviewsOf('{% rating 7, of=10, show="mud" %}\n', { shows: ['mud', 'night-desk'] }), ['mud 7/10']);
  assert.equal(await reviewsOf('{% rating 4 %}\n', {}), []);
  assert.equal(await reviewsOf('Words.\n', { shows: ['mud'], kind: 'review' }), []);
});

test('a show has one review in an article, wherever its stars are printed', async () => {
  const rating = { value: 4 };
  const list = '{% rating 4, show="mud" %}\n\n{% rating 2, show="night-desk" %}\n\n{% rating 4, show="mud" %}\n';

  assert.equal(await reviewsOf('{% rating %}\n\n{% rating %}\n', { shows: ['mud'], rating }), ['mud 4/5']);
  assert.equal(await reviewsOf('Words.\n', { shows: ['mud'], rating }), ['mud 4/5']);
  assert.equal(await reviewsOf(list, {}), ['mud 4/5', 'night-desk 2/5']);
});

test('hostile words stay words, in valid HTML and in feeds that can be read', async () => {
  for (const verdict of ['<script>alert(1)</script>', "'&<>", 'x'.repeat(400), 'שלום עולם', '👩🏽‍🚀🎬']) {
    const { page, feed } = await formsOf(`{% rating 4, verdict="${verdict}" %}\n`);

    assert.equal(htmlProblems(page, verdict), []);
    assert.not.match(page + feed, '<script');
    parseXml(`<div>${feed}</div>`);
  }
});

test('stands in lists and quotations, straight after a paragraph, and twice', async () => {
  const markup = await printBody('Before.\n{% rating 4 %}\n\n- item\n\n  {% rating 3 %}\n\n> {% rating value=2 %}\n');

  assert.equal(htmlProblems(markup, 'body'), []);
  assert.is(markup.match(/<div class="sf-star-rating"/g)?.length, 3);
  assert.not.match(markup, / id=/);
});

test.run();
