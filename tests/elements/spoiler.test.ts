/** Spoiler: tests of its line, its three forms, what it conceals, and what it compares with the record of its show. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ElementFacts } from '../../src/content/element.ts';
import type { Article } from '../../src/content/model.ts';
import type { World } from '../../src/content/world.ts';
import { html } from '../../src/core/markup.ts';
import { spoiler } from '../../src/elements/spoiler.ts';
import { articleNodes } from '../../src/pages/structured-data.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('spoiler');

const shows = {
  'night-desk': {
    title: 'Night Desk',
    type: 'series',
    years: { from: 2024 },
    seasons: [{ number: 1, episodes: [{ number: 1 }, { number: 2 }] }, { number: 2 }],
  },
};
const options: TestWorldOptions = {
  records: { shows },
  articles: {
    about: articleFile({ title: 'About', shows: ['night-desk'] }),
    alone: articleFile({ title: 'Alone', date: '2026-11-19' }),
  },
};
const world = await testWorld(options);
const about = { world, article: world.article('about') };
const alone = { world, article: world.article('alone') };
const inside = { html: html`<p>She <em>knew</em>.</p>`, paragraphs: ['She knew.'] };

const text = (values: object, place = about) => spoiler.text({ ...values }, inside, place);
const factsOf = (article?: Article): ElementFacts => ({
  catalogue: world.catalogue,
  article,
  now: world.now,
  isThere: () => true,
});
const codes = (values: object, article?: Article) =>
  spoiler
    .verify({ ...values }, factsOf(article))
    .map(({ argument, finding }) => `${argument} ${finding.severity ?? 'error'} ${finding.code}`);

test('is a disclosure whose line says what is spoiled and how far', () => {
  assert.is(
    String(spoiler.render({ season: 1, episode: 2 }, inside, about)),
    '<details class="sf-spoiler"><summary class="sf-spoiler-summary">Spoiler: series 1, episode 2 of <cite>Night Desk</cite></summary><div class="sf-spoiler-text" data-pagefind-ignore="all"><p>She <em>knew</em>.</p></div></details>',
  );
});

test('says as much as it is told', () => {
  assert.is(text({}), 'Spoiler: Night Desk');
  assert.is(text({ season: 2 }), 'Spoiler: series 2 of Night Desk');
  assert.is(text({ episode: 0 }), 'Spoiler: episode 0 of Night Desk');
  assert.is(text({ season: 2, until: 'the last scene' }), 'Spoiler: series 2 of Night Desk, up to the last scene');
  assert.is(text({ about: 'who wrote it' }), 'Spoiler: who wrote it');
  assert.is(text({ about: 'who wrote it', until: 'page 90' }), 'Spoiler: who wrote it, up to page 90');
  assert.is(text({ about: 'who wrote it', season: 1 }), 'Spoiler: who wrote it (series 1 of Night Desk)');
  assert.is(
    text({ about: 'who wrote it', show: 'night-desk', until: 'the titles' }, alone),
    'Spoiler: who wrote it (Night Desk, up to the titles)',
  );
  assert.is(text({ about: 'who', season: 3 }, alone), 'Spoiler: who (series 3)');
});

test('has a sentence and a link in feeds, and its own words nowhere but on the page', () => {
  const feed = String(spoiler.feed({ season: 1 }, inside, about));

  assert.is(
    feed,
    '<p>Spoiler: series 1 of <em>Night Desk</em> · <a href="https://listings.test/about/">Read it on The Listings</a></p>',
  );
  assert.not.match(text({}), 'knew');
});

test('escapes what an author wrote, and keeps its direction to itself', () => {
  const printed = String(spoiler.render({ about: '<script>"{where}"', until: 'مرحبا' }, inside, about));

  assert.match(printed, 'Spoiler: <bdi>&lt;script&gt;&quot;{where}&quot;</bdi>, up to <bdi>مرحبا</bdi></summary>');
});

test('is valid HTML, also in another, and twice on a page', async () => {
  const { body } = await story(
    '{% spoiler "one" %}\nA.\n\n{% spoiler "two" %}\n- B\n{% endspoiler %}\n{% endspoiler %}\n\n- {% spoiler "one" %}C.{% endspoiler %}\n\n> {% spoiler "one" %}D.{% endspoiler %}\n',
  );

  assert.is(body.match(/<details/g)?.length, 4);
  assert.match(body, /<details class="sf-spoiler">(?:(?!<\/details>).)*<details class="sf-spoiler">/s);
  const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${body}</body></html>\n`;
  assert.equal(htmlProblems(page, 'page'), []);
});

test('stands straight after a paragraph, and holds other elements', async () => {
  const { body, feed } = await story(
    'Before.\n{% spoiler "one" %}\n{% pullquote by="Jo" %}She knew it.{% endpullquote %}\n\nShe knew it.\n{% endspoiler %}\nAfter.\n',
  );

  assert.match(body, /<p>Before\.<\/p>\s*<details.*<aside class="sf-pull-quote".*<\/details>\s*<p>After\.<\/p>/s);
  assert.not.match(feed, 'knew');
});

test('keeps what is inside out of the plain text, and out of structured data', async () => {
  const video = '{% video "https://vimeo.com/7" title="The letter is read" poster="/p.jpg" uploaded="2026-11-01" %}';
  const { world: site } = await story(`One.\n\n{% spoiler "it" %}\nShe knew.\n\n${video}\n{% endspoiler %}\n`);
  const outside = await story(`One.\n\n${video}\n`);

  assert.is(site.text(site.article('story')), 'One.\nSpoiler: it');
  assert.not.match(await nodes(site, site.article('story')), 'The letter');
  assert.match(await nodes(outside.world, outside.world.article('story')), 'The letter is read');
});

test('does not count as the article’s own text', () => {
  assert.is(spoiler.concealsText, true);
  assert.is(spoiler.repeatsText, false);
  assert.is(spoiler.paired, true);
  assert.is(spoiler.placement, 'block');
});

test('needs a show, or words', () => {
  assert.equal(codes({}, about.article), []);
  assert.equal(codes({ about: 'it' }, alone.article), []);
  assert.equal(codes({}, alone.article), ['undefined error show/missing']);
  assert.equal(codes({ season: 1 }), ['undefined error show/missing']);
  assert.equal(codes({ show: 'night-dsk', about: 'it' }, about.article), ['show error show/unknown']);
});

test('warns of a season or an episode that the record does not list', () => {
  assert.equal(codes({ season: 1, episode: 2 }, about.article), []);
  assert.equal(codes({ season: 3 }, about.article), ['season warning season/unknown']);
  assert.equal(codes({ season: 1, episode: 3 }, about.article), ['episode warning episode/unknown']);
  assert.equal(codes({ about: 'it', season: 3 }, about.article), ['season warning season/unknown']);
});

test('takes whole numbers and text, and knows no other argument', () => {
  assert.equal(spoiler.check({ about: 'a', show: 'b', season: 0, episode: 12, until: 'c' }), []);
  assert.equal(
    [{ about: ' ' }, { season: '1' }, { season: 1.5 }, { episode: -1 }, { until: 5 }, { who: 'x' }].map(
      (values) => spoiler.check(values).length > 0,
    ),
    [true, true, true, true, true, true],
  );
});

async function story(body: string) {
  const site = await testWorld({ records: { shows }, articles: { story: articleFile({ title: 'Story' }, body) } });
  const article = site.article('story');
  return {
    world: site,
    body: String(await site.body(article, 'page')),
    feed: String(await site.body(article, 'feed')),
  };
}

/** What the page says to machines. */
async function nodes(site: World, article: Article): Promise<string> {
  return JSON.stringify(await articleNodes(article, undefined, site));
}

test.run();
