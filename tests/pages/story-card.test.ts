/** Story card: tests for one article in a list. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { storyCard } from '../../src/pages/story-card.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('story card');

async function card(frontMatter: object, options: { readonly large?: boolean } = {}, world: TestWorldOptions = {}) {
  const made = await testWorld({ ...world, articles: { story: articleFile(frontMatter) } });
  return storyCard(made.article('story'), made, options);
}

test('says what an article is and where it is', async () => {
  const { url, title, standfirst, date, status } = await card({
    title: 'Seventeen takes',
    standfirst: 'And one kiss.',
    section: 'drama',
    date: '2022-02-07',
  });

  assert.is(url, '/drama/story/');
  assert.is(title, 'Seventeen takes');
  assert.is(standfirst, 'And one kiss.');
  assert.is(String(date), '<time datetime="2022-02-07">7 Feb 2022</time>');
  assert.is(status, 'published');
});

test('has the kicker of the article, else the title of its section, else none', async () => {
  assert.is((await card({ kicker: 'Behind the scenes', section: 'drama' })).kicker, 'Behind the scenes');
  assert.is((await card({ section: 'drama' })).kicker, 'Drama');
  assert.is((await card({})).kicker, undefined);
});

test('has the accent of the section, else the site’s own', async () => {
  assert.is((await card({ section: 'drama' })).accent, 'violet');
  assert.is((await card({})).accent, 'crimson');
});

test('shows a small picture that waits, whose words the headline has said', async () => {
  const { picture } = await card({ image: { src: 'a.jpg', alt: 'A roof' } });

  assert.match(String(picture), 'class="card"');
  assert.match(String(picture), 'alt=""');
  assert.not.match(String(picture), 'fetchpriority');
});

test('shows a large picture at once', async () => {
  const { picture } = await card({ image: { src: 'a.jpg', alt: 'A roof' } }, { large: true });

  assert.not.match(String(picture), 'class="card"');
  assert.match(String(picture), 'fetchpriority="high"');
});

test('shows no picture when there is none', async () => {
  assert.is((await card({})).picture, undefined);
});

test('tells a draft from what is published', async () => {
  assert.is((await card({ draft: true }, {}, { withUnpublished: true })).status, 'draft');
  assert.is((await card({ date: '2027-01-01' }, {}, { withUnpublished: true })).status, 'scheduled');
});

test('says of what readers may not see that they may not, and of nothing else', async () => {
  const serving = { now: '2026-12-24 06:00', withUnpublished: true };

  assert.is((await card({ draft: true }, {}, serving)).notice, 'Draft');
  assert.is((await card({ date: '2026-12-24 06:01' }, {}, serving)).notice, 'Scheduled');
  assert.is((await card({ expires: '2026-12-23' }, {}, serving)).notice, 'Expired');
  assert.is((await card({ expires: '2026-12-23' }, {}, serving)).status, 'expired');
  assert.is((await card({ date: '2026-12-24 06:00', expires: '2026-12-24' }, {}, serving)).notice, undefined);
});

test('says it in the words of the site', async () => {
  const { notice } = await card({ draft: true }, {}, { withUnpublished: true, words: { draftLabel: 'Entwurf' } });

  assert.is(notice, 'Entwurf');
});

test('tells the layout how long the headline is, and what its picture is called', async () => {
  assert.is((await card({ title: 'Short' })).headlineLength, 'short');
  assert.is((await card({ title: 'a'.repeat(101) })).headlineLength, 'long');
  assert.is((await card({ section: 'drama' })).transition, 'sf-drama-story-');
});

test('has the stars of the rating in the front matter', async () => {
  assert.match(String((await card({ rating: { value: 4 } })).rating), 'Rating: 4 out of 5 stars');
  assert.is((await card({})).rating, undefined);
});

test.run();
