/** Promotion: tests of what it says, of the days it says it, and of what is wrong with it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { readMoment } from '../../src/content/dates.ts';
import { promotion } from '../../src/elements/promotion.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, printBody, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('promotion');

const nothing = { html: undefined as never, paragraphs: [] };
const winter = { title: 'Twelve issues for £1', url: '/subscribe/', action: 'Try it' };

/** What the promotion "winter" with these keys prints. */
async function box(keys: object, options: TestWorldOptions = {}): Promise<string> {
  const world = await testWorld({
    ...options,
    site: { ...options.site, promotions: { winter: { ...winter, ...keys } } },
  });
  return String(await promotion.render({ id: 'winter' }, nothing, { world }));
}

/** The problems of a body on a site with the promotion "winter". */
async function problems(body: string, keys: object = {}, now = '2026-12-24 06:00') {
  const site = { promotions: { winter: { ...winter, ...keys } } };
  return checkElementFacts.run(await checkedFile(articleFile({}, body), [], { site, now }));
}

const PARAGRAPHS = Array.from({ length: 7 }, () => `${'Word '.repeat(60)}.`).join('\n\n');

/** The boxes of an article and where they stand; `-` for a paragraph. */
async function boxesIn(site: object, frontMatter: object = {}, body = PARAGRAPHS): Promise<string> {
  const world = await testWorld({ site, articles: { story: articleFile({ section: 'drama', ...frontMatter }, body) } });
  const markup = String(await world.body(world.article('story'), 'page'));
  return Array.from(
    markup.matchAll(/<p>|sf-(?:promotion|newsletter)-title">([^<]*)/g),
    ([, title]) => title ?? '-',
  ).join(' ');
}

test('says that it is a promotion, what it offers, what it costs, and until when', async () => {
  assert.is(
    await box({ text: 'By post.', price: '£1, then £29', until: '2027-01-31' }),
    '<aside class="sf-promotion" role="note" data-pagefind-ignore><p class="sf-promotion-label">Promotion</p>' +
      '<p class="sf-promotion-title">Twelve issues for £1</p><p class="sf-promotion-text">By post.</p>' +
      '<p class="sf-promotion-action"><a class="sf-promotion-link" href="/subscribe/">Try it</a> ' +
      '<span class="sf-promotion-facts">£1, then £29 · Until <time datetime="2027-01-31">31 January 2027</time></span></p></aside>',
  );
});

test('says no more than there is to say', async () => {
  assert.is(
    await box({}),
    '<aside class="sf-promotion" role="note" data-pagefind-ignore><p class="sf-promotion-label">Promotion</p>' +
      '<p class="sf-promotion-title">Twelve issues for £1</p>' +
      '<p class="sf-promotion-action"><a class="sf-promotion-link" href="/subscribe/">Try it</a></p></aside>',
  );
});

test('says which other site its link opens', async () => {
  assert.match(
    await box({ url: 'https://www.shop.test/winter' }),
    '<a class="sf-promotion-link" href="https://www.shop.test/winter" rel="noopener">Try it<span class="sf-visually-hidden"> (opens shop.test)</span></a>',
  );
  assert.match(await box({ url: 'https://[winter' }), '<a class="sf-promotion-link" href="https://[winter">Try it</a>');
});

test('names another company that pays for it, and marks the link as paid for', async () => {
  const elsewhere = await box({ advertiser: 'Arte & Co', url: 'https://arte.test/' });

  assert.match(elsewhere, '<p class="sf-promotion-label">Promotion: paid for by <bdi>Arte &amp; Co</bdi></p>');
  assert.match(elsewhere, 'rel="sponsored noopener"');
  assert.match(await box({ advertiser: 'Arte' }), 'href="/subscribe/" rel="sponsored"');
  assert.not.match(await box({ url: 'https://shop.test/' }), 'sponsored');
});

test('is there from the first moment of its first day to the last of its last', async () => {
  const world = await testWorld({
    site: { promotions: { winter: { ...winter, from: '2026-11-01', until: '2026-11-30' } } },
  });
  const isThere = (typed: string) => {
    const moment = readMoment(typed, 'Europe/London');
    if (!('epoch' in moment)) throw new TypeError(moment.what);
    return String(promotion.render({ id: 'winter' }, nothing, { world: { ...world, now: moment.epoch } })) !== '';
  };

  assert.equal(
    ['2026-10-31 23:59:59', '2026-11-01 00:00:00', '2026-11-30 23:59:59', '2026-12-01 00:00:00'].map(isThere),
    [false, true, true, false],
  );
});

test('counts days in the zone of the site', async () => {
  const until = '2026-12-24';

  assert.is.not(await box({ until }, { site: { timeZone: 'Pacific/Pago_Pago' }, now: '2026-12-24 23:59' }), '');
  assert.is(await box({ until }, { site: { timeZone: 'Pacific/Kiritimati' }, now: '2026-12-25 00:00' }), '');
});

test('names the day before an end at midnight', async () => {
  assert.match(await box({ until: '2027-02-01 00:00' }), '<time datetime="2027-01-31">31 January 2027</time>');
});

test('is in no feed and no text', async () => {
  const world = await testWorld({
    site: { promotions: { winter } },
    articles: { story: articleFile({}, 'Before.\n\n{% promotion "winter" %}\n') },
  });
  const article = world.article('story');

  assert.match(String(await world.body(article, 'page')), 'sf-promotion');
  assert.is(String(await world.body(article, 'feed')).trim(), '<p>Before.</p>');
  assert.is(world.text(article), 'Before.');
});

test('outside of its days it is a warning at its name, and never an error', async () => {
  const body = 'Text.\n\n{% promotion "winter" %}\n';
  const [over] = await problems(body, { until: '2026-12-23' });
  const [early] = await problems(body, { from: '2026-12-25' });

  assert.equal(placesOf(over && early ? [over, early] : []), ['8:14-22 promotion/over', '8:14-22 promotion/over']);
  assert.equal([over?.severity, early?.severity], ['warning', 'warning']);
  assert.is(over?.what, 'The promotion "winter" is over: it was until 2026-12-23. Nothing is printed.');
  assert.is(early?.what, 'The promotion "winter" has not begun: it is from 2026-12-25. Nothing is printed.');
});

test('a promotion that is on has no problem', async () => {
  const dates = { from: '2026-12-24', until: '2026-12-24' };

  assert.equal(await problems('{% promotion "winter" %}\n', dates), []);
});

test('an unknown promotion is told at its name, with the one that was meant', async () => {
  const [problem, ...others] = await problems('{% promotion "wintre" %}\n');

  assert.equal(others, []);
  assert.equal(placesOf(problem ? [problem] : []), ['6:14-22 promotion/unknown']);
  assert.is(problem?.severity, 'error');
  assert.is(problem?.fix, 'Write "winter".');
});

test('an unknown promotion near to none, and one on a site without any, are told what there is', async () => {
  const none = await checkedFile(articleFile({}, '{% promotion "winter" %}\n'));

  assert.is((await problems('{% promotion "zzz" %}\n'))[0]?.fix, 'Write "winter".');
  assert.is(checkElementFacts.run(none)[0]?.fix, 'Add it under "promotions" in site.yaml, or remove the shortcode.');
});

test('articles get the first one that is on and about them', async () => {
  const promotions = {
    summer: { ...winter, title: 'Summer', until: '2026-08-31', place: { after: 5 } },
    film: { ...winter, title: 'Film', place: { after: 5, kinds: ['news'] } },
    winter: { ...winter, title: 'Winter', place: { after: 6 } },
    never: { ...winter, title: 'Never', place: { after: 5 } },
  };

  assert.is(await boxesIn({ promotions }), '- - - - - - Winter -');
  assert.is(await boxesIn({ promotions }, { kind: 'news' }), '- - - - - Film - -');
  assert.is(await boxesIn({ promotions: { summer: promotions.summer } }), '- - - - - - -');
  assert.is(await boxesIn({ promotions: { winter } }), '- - - - - - -');
});

test('front matter can refuse it, and an author who places one gets that alone', async () => {
  const promotions = {
    winter: { ...winter, title: 'Winter', place: { after: 5 } },
    print: { ...winter, title: 'Print' },
  };

  assert.is(await boxesIn({ promotions }, { promotions: false }), '- - - - - - -');
  assert.is(await boxesIn({ promotions }, {}, `{% promotion "print" %}\n\n${PARAGRAPHS}`), 'Print - - - - - - -');
});

test('it and the newsletter keep a distance', async () => {
  const site = {
    newsletters: { weekly: { title: 'Weekly', action: '/subscribe', place: { after: 4 } } },
    promotions: { winter: { ...winter, title: 'Winter', place: { after: 4 } } },
  };

  assert.is(await boxesIn(site, {}, `${PARAGRAPHS}\n\n${PARAGRAPHS}`), '- - - - Weekly - - - - Winter - - - - - -');
});

test('hostile words stay words, in valid HTML', async () => {
  for (const text of ['<script>alert(1)</script>', '"\'&<>', 'x'.repeat(400), 'שלום עולם', '👩🏽‍🚀🎬']) {
    const markup = await box({ title: text, text, price: text, action: text, advertiser: text });

    assert.equal(htmlProblems(markup, text), []);
    assert.not.match(markup, '<script');
  }
});

test('stands in lists and quotations, straight after a paragraph, and twice', async () => {
  const markup = await printBody(
    'Before.\n{% promotion "winter" %}\n\n- item\n\n  {% promotion "winter" %}\n\n> {% promotion id="winter" %}\n',
    { site: { promotions: { winter } } },
  );

  assert.equal(htmlProblems(markup, 'body'), []);
  assert.is(markup.match(/<aside class="sf-promotion"/g)?.length, 3);
  assert.not.match(markup, ' id=');
});

test.run();
