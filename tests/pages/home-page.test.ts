/** Front page: tests for what is on it, with no article, few and many. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { homePage } from '../../src/pages/home-page.ts';
import { HTML } from '../../src/pages/page.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('front page');

/** So many articles; the first is the newest. */
function articles(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `story-${index + 1}`,
      articleFile({
        title: `Story ${index + 1}`,
        date: new Date(Date.UTC(2026, 10, 20 - index)).toISOString().slice(0, 10),
        image: { src: `${index + 1}.jpg`, alt: 'A picture' },
      }),
    ]),
  );
}

async function printed(options: TestWorldOptions) {
  const world = await testWorld(options);
  const [page] = homePage(world);
  const text = (await page?.render(world)) ?? '';
  const values = world.printed[0]?.values as
    | { lead?: StoryCard; seconds: readonly StoryCard[]; river: readonly StoryCard[]; head: unknown }
    | undefined;
  const titles = (cards: readonly StoryCard[] = []) => cards.map(({ title }) => title.replace('Story ', ''));
  return { page, world, text, values, seconds: titles(values?.seconds), river: titles(values?.river) };
}

test('is one page at the root of the site', async () => {
  const { page, world } = await printed({ articles: articles(1) });

  assert.is(page?.url, '/');
  assert.is(page?.type, HTML);
  assert.is(world.printed[0]?.name, 'home.njk');
  assert.is(homePage(world).length, 1);
});

test('has the lead that the editors have chosen, and nothing twice', async () => {
  const { values, seconds, river } = await printed({ articles: articles(5), site: { lead: 'story-3' } });

  assert.is(values?.lead?.title, 'Story 3');
  assert.equal(
    [seconds, river],
    [
      ['1', '2'],
      ['4', '5'],
    ],
  );
});

test('has an old lead before as many stories as a new one', async () => {
  const old = await printed({ articles: articles(40), site: { lead: 'story-40' } });
  const first = await printed({ articles: articles(40) });

  assert.is(old.values?.lead?.title, 'Story 40');
  assert.equal([old.seconds, old.river.length], [['1', '2'], first.river.length]);
});

test('has the newest as its lead while readers may not see the one that was chosen', async () => {
  const later = { later: articleFile({ title: 'Later', date: '2027-01-01' }) };

  const { values } = await printed({ articles: { ...articles(2), ...later }, site: { lead: 'later' } });

  assert.is(values?.lead?.title, 'Story 1');
});

test('can be printed with another layout, or be left to somebody else', async () => {
  const { world } = await printed({ articles: articles(1), pages: { home: { layout: 'front.njk' } } });

  assert.is(world.printed[0]?.name, 'front.njk');
  assert.equal(homePage(await testWorld({ pages: { home: false } })), []);
});

test('has no lead without articles', async () => {
  const { values, seconds, river } = await printed({});

  assert.is(values?.lead, undefined);
  assert.equal([seconds, river], [[], []]);
});

test('leads with the newest article', async () => {
  const { values, seconds, river } = await printed({ articles: articles(1) });

  assert.is(values?.lead?.title, 'Story 1');
  assert.equal([seconds, river], [[], []]);
});

test('has two more beside the lead', async () => {
  const { values, seconds, river } = await printed({ articles: articles(3) });

  assert.is(values?.lead?.title, 'Story 1');
  assert.equal(seconds, ['2', '3']);
  assert.equal(river, []);
});

test('lets twenty-four older ones follow, and no more', async () => {
  const { seconds, river } = await printed({ articles: articles(40) });

  assert.equal(seconds, ['2', '3']);
  assert.is(river.length, 24);
  assert.is(river[0], '4');
  assert.is(river.at(-1), '27');
});

test('loads the picture of the lead first', async () => {
  const { values } = await printed({ articles: articles(4) });

  assert.match(String(values?.lead?.picture), 'fetchpriority');
  assert.not.match(String(values?.seconds[0]?.picture), 'fetchpriority');
  assert.not.match(String(values?.river[0]?.picture), 'fetchpriority');
});

test('describes the site, with the picture of its lead', async () => {
  const { values } = await printed({ articles: articles(2) });

  assert.match(String(values?.head), '<title>The Listings</title>');
  assert.match(String(values?.head), 'content="Television, in order."');
  assert.match(String(values?.head), '/pictures/articles/1.jpg');
});

test('prints valid HTML with no article, one and many', async () => {
  for (const count of [0, 1, 3, 40]) {
    const { text } = await printed({ articles: articles(count), realLayouts: true });

    assert.equal(htmlProblems(text, `${count} articles`), []);
    assert.not.match(text, 'undefined');
  }
});

test('says so when there is nothing yet', async () => {
  const { text } = await printed({ realLayouts: true });

  assert.match(text, 'Nothing here yet');
});

test.run();
