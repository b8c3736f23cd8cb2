/** Watch box: tests for what it says before, in and after the time of an offer, in all its forms, and for what is not true in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { readMoment } from '../../src/content/dates.ts';
import { watchBox } from '../../src/elements/watch-box.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, checkedFile, placesOf, printBody, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('watch box');

const nothing = { html: undefined as never, paragraphs: [] };
const colours = { background: '#000000', text: '#ffffff' };
const providers = {
  netflix: { name: 'Netflix', home: 'https://www.netflix.com/', hosts: ['netflix.com'], colours },
  iplayer: { name: 'BBC iPlayer', home: 'https://www.bbc.co.uk/iplayer', hosts: ['bbc.co.uk'], colours },
  arte: { name: 'Arte & <Co>', home: 'https://www.arte.tv/', hosts: ['arte.tv'], colours },
};
const onNetflix = {
  provider: 'netflix',
  url: 'https://www.netflix.com/title/1',
  regions: ['GB'],
  access: 'subscription',
  checked: '2026-12-01',
};
const onIplayer = {
  provider: 'iplayer',
  url: 'https://www.bbc.co.uk/iplayer/1',
  regions: ['GB'],
  access: 'free',
  checked: '2026-12-20',
};

const paid = { ...onNetflix, affiliate: 'https://partner.test/?to=netflix&who=us' };

/** Records of which "Night Desk" has these offers. */
function recordsWith(offers: readonly object[]) {
  return {
    providers,
    shows: {
      'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 }, offers },
      harbour: { title: 'Harbour Lights', type: 'film', years: { from: 2020 }, offers: [onIplayer] },
      'no-offers': { title: 'Nowhere', type: 'film', years: { from: 2020 } },
    },
  };
}

async function placeWith(offers: readonly object[], options: TestWorldOptions = {}) {
  const world = await testWorld({
    records: recordsWith(offers),
    ...options,
    articles: { story: articleFile({ shows: ['night-desk'], date: '2020-01-01' }) },
  });
  return { world, article: world.article('story') };
}

async function box(offers: readonly object[], values: object = {}, options: TestWorldOptions = {}): Promise<string> {
  return watchBox.render({ ...values }, nothing, await placeWith(offers, options)).toString();
}

/** The lines of a box, each as its state and its words. */
async function lines(offers: readonly object[], values: object = {}, options: TestWorldOptions = {}) {
  const markup = await box(offers, values, options);
  return Array.from(
    markup.matchAll(/<li class="sf-watch-box-offer" data-state="(\w+)">(.*?)<\/li>/g),
    ([, state, line = '']) => `${state}: ${line.replace(/<[^>]*>/g, '')}`,
  );
}

const places = new Map<string, ReturnType<typeof placeWith>>();

/** The state of one offer at a moment (site time) in a zone. */
async function stateAt(now: string, dates: object, timeZone = 'Europe/London'): Promise<string | undefined> {
  const key = JSON.stringify([dates, timeZone]);
  const made = places.get(key) ?? placeWith([{ ...onNetflix, ...dates }], { site: { timeZone } });
  places.set(key, made);
  const { world, article } = await made;
  const moment = readMoment(now, timeZone);
  if (!('epoch' in moment)) throw new TypeError(moment.what);
  const place = { world: { ...world, now: moment.epoch }, article };
  return /data-state="(\w+)"/.exec(watchBox.render({ provider: 'netflix' }, nothing, place).toString())?.[1];
}

async function problems(body: string, offers: readonly object[], now = '2026-12-24 06:00', shows = ['night-desk']) {
  const text = articleFile({ shows, date: '2020-01-01' }, body);
  return checkElementFacts.run(await checkedFile(text, [], { records: recordsWith(offers), now }));
}

test('says where, at what cost and in which countries, with a link', async () => {
  assert.is(
    await box([onNetflix]),
    '<section class="sf-watch-box" aria-label="Where to watch Night Desk"><p class="sf-watch-box-title">Where to watch <cite>Night Desk</cite></p>' +
      '<ul><li class="sf-watch-box-offer" data-state="now"><a class="sf-watch-box-link sf-provider-netflix" href="https://www.netflix.com/title/1" rel="noopener">Watch on <span class="sf-watch-box-name">Netflix</span><span class="sf-visually-hidden"> (opens netflix.com)</span></a> <span class="sf-watch-box-facts">Subscription · UK</span></li></ul>' +
      '<p class="sf-watch-box-checked">Checked <time datetime="2026-12-01">1 December 2026</time></p></section>',
  );
});

test('has one line for each offer, in the order of the record', async () => {
  assert.equal(await lines([onIplayer, onNetflix]), [
    'now: Watch on BBC iPlayer (opens bbc.co.uk) Free · UK',
    'now: Watch on Netflix (opens netflix.com) Subscription · UK',
  ]);
});

test('says the kind of access, and the price when there is one', async () => {
  const facts = async (offer: object) => (await lines([{ ...onNetflix, ...offer }]))[0]?.split(') ')[1];

  assert.is(await facts({ access: 'rent', price: '£3.49' }), 'Rent, £3.49 · UK');
  assert.is(await facts({ access: 'buy', price: '£9.99' }), 'Buy, £9.99 · UK');
  assert.is(await facts({ access: 'free' }), 'Free · UK');
  assert.is(await facts({ access: 'subscription', price: '£5 a month' }), 'Subscription, £5 a month · UK');
});

test('says countries in the words of the site’s language', async () => {
  const facts = async (regions: readonly string[], language: string) =>
    (await lines([{ ...onNetflix, regions }], {}, { site: { language } }))[0]?.split(' · ')[1];

  assert.is(await facts(['GB', 'IE'], 'en-GB'), 'UK and Ireland');
  assert.is(await facts(['US', 'KR', 'GB'], 'en-GB'), 'United States, South Korea and UK');
  assert.is(await facts(['US', 'DE'], 'de'), 'Vereinigte Staaten und Deutschland');
});

test('prints only the offers of a provider that is named', async () => {
  assert.equal(await lines([onIplayer, onNetflix], { provider: 'netflix' }), [
    'now: Watch on Netflix (opens netflix.com) Subscription · UK',
  ]);
});

test('is about another show when that is named', async () => {
  const markup = await box([onNetflix], { show: 'harbour' });

  assert.match(markup, '<cite>Harbour Lights</cite>');
  assert.match(markup, 'https://www.bbc.co.uk/iplayer/1');
  assert.not.match(markup, 'netflix');
});

test('comes with the first moment of the first day', async () => {
  const dates = { from: '2026-07-01' };

  assert.is(await stateAt('2026-06-30 23:59:59', dates), 'coming');
  assert.is(await stateAt('2026-07-01 00:00:00', dates), 'now');
});

test('is over after the last moment of the last day', async () => {
  const dates = { until: '2026-06-30' };

  assert.is(await stateAt('2026-06-30 23:59:59', dates), 'leaving');
  assert.is(await stateAt('2026-07-01 00:00:00', dates), 'gone');
});

test('counts days in the zone of the site, east and west of everything', async () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'America/St_Johns']) {
    assert.is(await stateAt('2026-06-30 23:59:59', { from: '2026-07-01' }, zone), 'coming', zone);
    assert.is(await stateAt('2026-07-01 00:00:00', { from: '2026-07-01' }, zone), 'now', zone);
    assert.is(await stateAt('2026-06-30 23:59:59', { until: '2026-06-30' }, zone), 'leaving', zone);
    assert.is(await stateAt('2026-07-01 00:00:00', { until: '2026-06-30' }, zone), 'gone', zone);
  }
  // The same instant is the last of a day in London and the middle of the next in Kiritimati.
  assert.is(await stateAt('2026-07-01T00:30:00+00:00', { until: '2026-07-01' }, 'Pacific/Kiritimati'), 'leaving');
  assert.is(await stateAt('2026-07-01T10:00:00+00:00', { until: '2026-07-01' }, 'Pacific/Kiritimati'), 'gone');
  assert.is(await stateAt('2026-07-02T10:59:59+00:00', { until: '2026-07-01' }, 'Pacific/Pago_Pago'), 'leaving');
  assert.is(await stateAt('2026-07-02T11:00:00+00:00', { until: '2026-07-01' }, 'Pacific/Pago_Pago'), 'gone');
});

test('is leaving from thirty days before its end', async () => {
  // The last day is 31 July, so the end is the first moment of August, and 2 July the thirtieth day before it.
  assert.is(await stateAt('2026-07-01 23:59:59', { until: '2026-07-31' }), 'now');
  assert.is(await stateAt('2026-07-02 00:00:00', { until: '2026-07-31' }), 'leaving');
});

test('has days of 23 and 25 hours when the clocks change', async () => {
  // In London clocks went forward on 29 March 2026 and back on 25 October 2026.
  assert.is(await stateAt('2026-03-29 23:59:59', { until: '2026-03-29' }), 'leaving');
  assert.is(await stateAt('2026-03-30 00:00:00', { until: '2026-03-29' }), 'gone');
  assert.is(await stateAt('2026-10-25 23:59:59', { until: '2026-10-25' }), 'leaving');
  assert.is(await stateAt('2026-10-26 00:00:00', { until: '2026-10-25' }), 'gone');
  assert.is(await stateAt('2026-03-10 23:59:59', { until: '2026-04-09' }), 'now');
  assert.is(await stateAt('2026-03-11 00:00:00', { until: '2026-04-09' }), 'leaving');
});

test('keeps to the minute when times are given', async () => {
  const dates = { from: '2026-07-01 21:00', until: '2026-07-01 23:00' };

  assert.is(await stateAt('2026-07-01 20:59:59', dates), 'coming');
  assert.is(await stateAt('2026-07-01 21:00', dates), 'leaving');
  assert.is(await stateAt('2026-07-01 22:59:59', dates), 'leaving');
  assert.is(await stateAt('2026-07-01 23:00', dates), 'gone');
});

test('says in words that something is leaving, with the last day', async () => {
  const offer = { ...onNetflix, until: '2026-12-31' };

  assert.equal(await lines([offer]), [
    'leaving: Watch on Netflix (opens netflix.com) Leaving: last day 31 December 2026 · Subscription · UK',
  ]);
  assert.match(await box([offer]), 'last day <time datetime="2026-12-31">31 December 2026</time>');
});

test('does not speak of an end that is far away', async () => {
  assert.not.match(await box([{ ...onNetflix, until: '2027-12-31' }]), '2027');
});

test('means the day before when something ends at midnight', async () => {
  // "2027-01-01 00:00" is how a rights table says "to the end of December".
  assert.match(
    await box([{ ...onNetflix, until: '2027-01-01 00:00' }]),
    'last day <time datetime="2026-12-31">31 December 2026</time>',
  );
  assert.match(
    await box([{ ...onNetflix, until: '2026-12-01 00:00' }], { provider: 'netflix' }),
    'last day <time datetime="2026-11-30">30 November 2026</time>',
  );
});

test('has no link to what is still to come, and says from when', async () => {
  const coming = { ...onNetflix, from: '2027-01-05' };

  assert.equal(await lines([coming]), ['coming: Netflix From 5 January 2027 · Subscription · UK']);
  assert.not.match(await box([coming]), '<a ');
  assert.match(await box([coming]), '<time datetime="2027-01-05">5 January 2027</time>');
});

test('says that there is nothing when every offer is over, without a link and without a date of a check', async () => {
  const gone = { ...onNetflix, until: '2026-11-30' };

  const markup = await box([gone, { ...onIplayer, until: '2026-12-23' }]);

  assert.match(markup, '<p class="sf-watch-box-nothing">Nowhere at the moment, as far as we know.</p></section>');
  assert.not.match(markup, /<a |<li|Checked/);
});

test('says when the offer of a named provider ended, without a link', async () => {
  const gone = { ...onNetflix, until: '2026-11-30' };

  const markup = await box([gone, onIplayer], { provider: 'netflix' });

  assert.match(
    markup,
    '<span class="sf-watch-box-facts">No longer available; last day <time datetime="2026-11-30">30 November 2026</time></span>',
  );
  assert.not.match(markup, /<a |iPlayer|Subscription|Checked/);
});

test('says that a named provider has no offer', async () => {
  const markup = await box([onIplayer], { provider: 'netflix' });

  assert.match(markup, '<p class="sf-watch-box-nothing">Not on Netflix at the moment, as far as we know.</p>');
});

test('leaves out what is over while something else is there or to come', async () => {
  const gone = { ...onNetflix, until: '2026-11-30' };

  assert.equal(await lines([gone, onIplayer]), ['now: Watch on BBC iPlayer (opens bbc.co.uk) Free · UK']);
  assert.equal(await lines([gone, { ...onIplayer, from: '2027-01-05' }]), [
    'coming: BBC iPlayer From 5 January 2027 · Free · UK',
  ]);
});

test('has one button for the offers that lead to one address, and a line for each', async () => {
  const gone = { ...onNetflix, access: 'free', until: '2026-11-30' };
  const rent = { ...onNetflix, access: 'rent', price: '£2', until: '2026-12-31' };
  const coming = { ...onNetflix, access: 'buy', price: '£9', from: '2027-01-01', url: 'https://www.netflix.com/2' };

  const markup = await box([gone, onNetflix, onIplayer, rent, coming]);

  assert.match(
    markup,
    '<ul><li class="sf-watch-box-offer" data-state="now"><a class="sf-watch-box-link sf-provider-netflix" href="https://www.netflix.com/title/1" rel="noopener">Watch on <span class="sf-watch-box-name">Netflix</span><span class="sf-visually-hidden"> (opens netflix.com)</span></a> ' +
      '<ul class="sf-watch-box-ways"><li class="sf-watch-box-facts" data-state="now">Subscription · UK</li>' +
      '<li class="sf-watch-box-facts" data-state="leaving"><b>Leaving: last day <time datetime="2026-12-31">31 December 2026</time></b> · Rent, £2 · UK</li>' +
      '<li class="sf-watch-box-facts" data-state="coming">From <time datetime="2027-01-01">1 January 2027</time> · Buy, £9 · UK</li></ul></li>' +
      '<li class="sf-watch-box-offer" data-state="now"><a class="sf-watch-box-link sf-provider-iplayer"',
  );
});

test('has a button for each address of a provider, beside each other, that says what it is for', async () => {
  const rent = { ...onNetflix, access: 'rent', price: '£2', url: 'https://www.netflix.com/rent' };
  const buy = { ...onNetflix, access: 'buy', price: '£9', url: 'https://www.netflix.com/buy' };

  assert.equal(await lines([rent, onIplayer, buy, { ...onNetflix, regions: ['IE'] }]), [
    'now: Rent on Netflix (opens netflix.com) Rent, £2 · UK',
    'now: Buy on Netflix (opens netflix.com) Buy, £9 · UK',
    'now: Watch on Netflix (opens netflix.com) Subscription · Ireland',
    'now: Watch on BBC iPlayer (opens bbc.co.uk) Free · UK',
  ]);
});

test('lists only what holds in the regions that are wanted, the first region first', async () => {
  const abroad = { ...onNetflix, regions: ['US', 'IE'], checked: '2026-11-01' };

  assert.equal(await lines([abroad, onIplayer], { regions: ['GB', 'IE'] }), [
    'now: Watch on BBC iPlayer (opens bbc.co.uk) Free · UK',
    'now: Watch on Netflix (opens netflix.com) Subscription · Ireland',
  ]);
  assert.match(await box([abroad, onIplayer], { regions: ['GB'] }), 'Checked <time datetime="2026-12-20">');
});

test('takes the regions of the site where it names none', async () => {
  const site = { regions: ['GB'] };
  const abroad = { ...onNetflix, regions: ['US'] };

  assert.equal(await lines([abroad, onIplayer], {}, { site }), [
    'now: Watch on BBC iPlayer (opens bbc.co.uk) Free · UK',
  ]);
  assert.equal(await lines([abroad, onIplayer], { regions: ['US'] }, { site }), [
    'now: Watch on Netflix (opens netflix.com) Subscription · United States',
  ]);
  assert.match(await box([abroad], {}, { site }), 'Nowhere at the moment, as far as we know (UK).');
  assert.match(
    await box([abroad], { provider: 'netflix', regions: ['GB', 'IE'] }),
    'Not on Netflix at the moment, as far as we know (UK and Ireland).',
  );
});

test('marks an affiliate link, and says before the first what that is', async () => {
  assert.is(
    await box([paid], {}, { site: { affiliatePolicy: '/paid-links/' } }),
    '<section class="sf-watch-box" aria-label="Where to watch Night Desk"><p class="sf-watch-box-title">Where to watch <cite>Night Desk</cite></p>' +
      '<p class="sf-watch-box-disclosure">Links marked “affiliate link” are paid for: when you sign up, rent or buy through one, we may earn a commission. <a href="/paid-links/">Our policy on affiliate links</a></p>' +
      '<ul><li class="sf-watch-box-offer" data-state="now"><a class="sf-watch-box-link sf-provider-netflix" href="https://partner.test/?to=netflix&amp;who=us" rel="sponsored noopener">Watch on <span class="sf-watch-box-name">Netflix</span><span class="sf-visually-hidden"> (opens netflix.com)</span></a> <span class="sf-watch-box-affiliate">(affiliate link)</span> <span class="sf-watch-box-facts">Subscription · UK</span></li></ul>' +
      '<p class="sf-watch-box-checked">Checked <time datetime="2026-12-01">1 December 2026</time></p></section>',
  );
});

test('says nothing of affiliate links that nobody can follow', async () => {
  for (const dates of [{ from: '2027-01-05' }, { until: '2026-11-30' }]) {
    assert.not.match(await box([{ ...paid, ...dates }], { provider: 'netflix' }), /affiliate|partner/);
  }
});

/** How often a body, in one of its forms, says what affiliate links are. */
async function disclosures(body: string, form: 'page' | 'feed'): Promise<number> {
  const records = recordsWith([onIplayer, paid]);
  const printed = await printBody(body, { records, form });
  return printed.split('Links marked “affiliate link” are paid for').length - 1;
}

test('says once on a page what affiliate links are, in the first box that has one', async () => {
  const free = '{% watch "iplayer", show="night-desk" %}\n\n';
  const box = '{% watch show="night-desk" %}\n\n';

  for (const form of ['page', 'feed'] as const) {
    assert.is(await disclosures(free, form), 0);
    assert.is(await disclosures(free + box + box + free, form), 1);
  }
});

test('a paid link keeps its mark in a feed, and the policy a whole address', async () => {
  const place = await placeWith([paid, onIplayer], { site: { affiliatePolicy: '/paid-links/' } });

  assert.is(
    watchBox.feed({}, nothing, place).toString(),
    '<p>Links marked “affiliate link” are paid for: when you sign up, rent or buy through one, we may earn a commission. <a href="https://listings.test/paid-links/">Our policy on affiliate links</a></p>' +
      '<p>Where to watch <em>Night Desk</em>:</p><ul><li><a href="https://partner.test/?to=netflix&amp;who=us" rel="sponsored noopener">Netflix</a> (affiliate link) (Subscription · UK)</li><li><a href="https://www.bbc.co.uk/iplayer/1">BBC iPlayer</a> (Free · UK)</li></ul>',
  );
});

test('several offers of a provider are one line of a feed and of plain text', async () => {
  const place = await placeWith([onNetflix, { ...onNetflix, access: 'rent', price: '£2', until: '2026-12-31' }]);
  const facts =
    'Subscription · UK; <b>Leaving: last day <time datetime="2026-12-31">31 December 2026</time></b> · Rent, £2 · UK';

  assert.match(
    watchBox.feed({}, nothing, place).toString(),
    `<ul><li><a href="https://www.netflix.com/title/1">Netflix</a> (${facts})</li></ul>`,
  );
  assert.is(watchBox.text({}, nothing, place), `Where to watch Night Desk: Netflix (${facts.replace(/<[^>]*>/g, '')})`);
});

test('says to machines what can be watched now, under the show’s own id, and never by a paid link', async () => {
  const coming = { ...onIplayer, from: '2027-01-05' };
  const leaving = { ...paid, from: '2026-01-01 21:00', until: '2026-12-31', regions: ['GB', 'IE'] };

  assert.equal(await watchBox.nodes({}, nothing, await placeWith([coming, leaving])), [
    {
      '@type': 'TVSeries',
      '@id': 'https://listings.test/shows/night-desk/#show-night-desk',
      name: 'Night Desk',
      potentialAction: [
        {
          '@type': 'WatchAction',
          target: { '@type': 'EntryPoint', urlTemplate: 'https://www.netflix.com/title/1' },
          actionAccessibilityRequirement: {
            '@type': 'ActionAccessSpecification',
            category: 'subscription',
            availabilityStarts: '2026-01-01T21:00:00+00:00',
            availabilityEnds: '2027-01-01T00:00:00+00:00',
            eligibleRegion: ['GB', 'IE'],
          },
        },
      ],
    },
  ]);
  assert.equal(await watchBox.nodes({}, nothing, await placeWith([coming])), []);
});

test('was checked when the oldest of its offers was', async () => {
  assert.match(await box([onIplayer, onNetflix]), 'Checked <time datetime="2026-12-01">1 December 2026</time>');
  assert.match(
    await box([onIplayer, onNetflix], { provider: 'iplayer' }),
    'Checked <time datetime="2026-12-20">20 December 2026</time>',
  );
});

test('gives two boxes of one show names that differ when each is about one provider', async () => {
  const netflix = await box([onNetflix, onIplayer], { provider: 'netflix' });
  const iplayer = await box([onNetflix, onIplayer], { provider: 'iplayer' });
  const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${netflix}${iplayer}</body></html>\n`;

  assert.match(netflix, 'aria-label="Where to watch Night Desk · Netflix"');
  assert.equal(htmlProblems(page, 'page'), []);
});

test('is valid HTML in every state', async () => {
  for (const offers of [
    [paid, onIplayer],
    [onNetflix, { ...paid, access: 'rent' }, { ...onNetflix, access: 'buy' }],
    [onNetflix, onIplayer],
    [{ ...onNetflix, until: '2026-12-31' }],
    [{ ...onNetflix, from: '2027-12-31' }],
    [{ ...onNetflix, until: '2026-01-31' }],
    [],
  ]) {
    const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${await box(offers)}</body></html>\n`;

    assert.equal(htmlProblems(page, 'page'), []);
  }
});

const nasty = {
  provider: 'arte',
  url: "https://www.arte.tv/?a=1&b='x'",
  regions: ['GB'],
  access: 'rent',
  price: '<b>"5" & more &lt;',
  checked: '2026-12-01',
};

test('escapes names, prices and addresses', async () => {
  const markup = await box([nasty]);

  assert.match(markup, 'Watch on <span class="sf-watch-box-name">Arte &amp; &lt;Co&gt;</span><span');
  assert.match(markup, 'Rent, &lt;b&gt;&quot;5&quot; &amp; more &amp;lt;');
  assert.match(markup, 'href="https://www.arte.tv/?a=1&amp;b=&#39;x&#39;"');
});

test('is the same words as plain text, whatever is in them', async () => {
  const place = await placeWith([nasty, { ...onNetflix, until: '2026-12-31' }]);

  assert.is(
    watchBox.text({}, nothing, place),
    'Where to watch Night Desk: Arte & <Co> (Rent, <b>"5" & more &lt; · UK); Netflix (Leaving: last day 31 December 2026 · Subscription · UK)',
  );
  assert.is(
    watchBox.text({}, nothing, await placeWith([])),
    'Where to watch Night Desk: Nowhere at the moment, as far as we know.',
  );
});

test('is a plain list in a feed, with links to what is there only', async () => {
  const place = await placeWith([{ ...onNetflix, from: '2027-01-05' }, onIplayer]);

  assert.is(
    watchBox.feed({}, nothing, place).toString(),
    '<p>Where to watch <em>Night Desk</em>:</p><ul><li>Netflix (From <time datetime="2027-01-05">5 January 2027</time> · Subscription · UK)</li><li><a href="https://www.bbc.co.uk/iplayer/1">BBC iPlayer</a> (Free · UK)</li></ul>',
  );
});

test('says in a feed that there is nothing', async () => {
  const gone = { ...onNetflix, until: '2026-11-30' };

  assert.is(
    watchBox.feed({}, nothing, await placeWith([gone])).toString(),
    '<p>Where to watch <em>Night Desk</em>: Nowhere at the moment, as far as we know.</p>',
  );
  assert.not.match(watchBox.feed({ provider: 'netflix' }, nothing, await placeWith([gone])).toString(), '<a ');
});

test('stands in a body on the page and in the feed', async () => {
  const body = 'One.\n\n{% watch "iplayer", show="harbour" %}\n';
  const records = recordsWith([]);

  assert.match(await printBody(body, { records }), '<section class="sf-watch-box"');
  assert.not.match(await printBody(body, { records, form: 'feed' }), /class=|<section|<cite/);
});

test('prints nothing without a show', async () => {
  const world = await testWorld({ records: recordsWith([onNetflix]), articles: { story: articleFile() } });
  const place = { world, article: world.article('story') };

  for (const values of [{}, { show: 'unknown' }]) {
    assert.is(watchBox.render(values, nothing, place).toString(), '');
    assert.is(watchBox.feed(values, nothing, place).toString(), '');
    assert.is(watchBox.text(values, nothing, place), '');
  }
});

test('is silent about an offer that is there, leaving or to come', async () => {
  assert.equal(await problems('{% watch %}\n', [onNetflix]), []);
  assert.equal(await problems('{% watch "netflix" %}\n', [{ ...onNetflix, until: '2026-12-24' }]), []);
  assert.equal(await problems('{% watch %}\n', [{ ...onNetflix, from: '2027-01-05' }]), []);
  assert.equal(await problems('{% watch %}\n', [{ ...onNetflix, until: '2026-01-05' }, onIplayer]), []);
});

test('warns, and never stops a build, when time has closed every offer', async () => {
  const offers = [{ ...onNetflix, until: '2026-12-24' }];
  const at = (now: string) => problems('Text.\n\n{% watch %}\n', offers, now);

  assert.equal(await at('2026-12-24 23:59:59'), []);
  const [closed, ...others] = await at('2026-12-25 00:00:00');
  assert.is(closed?.code, 'offer/closed');
  assert.is(closed?.severity, 'warning');
  assert.equal(placesOf(closed ? [closed] : []), ['9:1-12 offer/closed']);
  assert.equal(others, []);
});

test('never has an error that an earlier or later day would not have', async () => {
  const offers = [{ ...onNetflix, from: '2026-06-01', until: '2026-08-31', checked: '2026-05-01' }];

  for (const now of [
    '2021-01-01',
    '2026-05-31',
    '2026-06-01',
    '2026-08-15',
    '2026-08-31',
    '2026-09-01',
    '2090-01-01',
  ]) {
    const found = await problems('{% watch %}\n\n{% watch "netflix" %}\n', offers, now);

    assert.equal(
      found.filter(({ severity }) => severity !== 'warning'),
      [],
    );
  }
});

test('warns of a show, or of a provider, without an offer', async () => {
  const found = await problems('{% watch show="no-offers" %}\n\n{% watch "iplayer" %}\n', [onNetflix]);

  assert.equal(placesOf(found), ['7:1-29 offer/missing', '9:10-19 offer/missing']);
  assert.equal(
    found.map(({ severity }) => severity),
    ['warning', 'warning'],
  );
  assert.is(
    found[1]?.what,
    '_data/shows/night-desk.yaml has no offer of Night Desk on BBC iPlayer. The box says that there is none.',
  );
});

test('warns of regions for which there is no offer', async () => {
  const found = await problems('{% watch regions=["DE", "FR"] %}\n\n{% watch "netflix", regions=["DE"] %}\n', [
    onNetflix,
  ]);

  assert.equal(placesOf(found), ['7:18-30 offer/missing', '9:10-19 offer/missing']);
  assert.is(
    found[0]?.what,
    '_data/shows/night-desk.yaml has no offer of Night Desk for DE, FR. The box says that there is none.',
  );
});

test('reports an unknown provider at the argument, with the nearest', async () => {
  const found = await problems('{% watch "netflx" %}\n\n{% watch provider="cinema-one" %}\n', [onNetflix]);

  assert.equal(placesOf(found), ['7:10-18 provider/unknown', '9:19-31 provider/unknown']);
  assert.equal(
    found.map(({ fix }) => fix),
    ['Write "netflix".', 'Write one of: arte, iplayer, netflix.'],
  );
});

test('says what to do about an unknown provider where there is no other', async () => {
  const text = articleFile({}, '{% watch "netflix" %}\n');

  const [problem] = checkElementFacts.run(await checkedFile(text));

  assert.is(problem?.code, 'provider/unknown');
  assert.is(problem?.fix, 'Correct the id, or add it to the data folder');
});

test('reports an unknown show at the argument, with the nearest, besides an unknown provider', async () => {
  const found = await problems('{% watch show="harbor" %}\n\n{% watch "netflx", show="harbor" %}\n', [onNetflix]);

  assert.equal(placesOf(found), ['7:15-23 show/unknown', '9:10-18 provider/unknown', '9:25-33 show/unknown']);
  assert.is(found[0]?.fix, 'Write "harbour".');
});

test('reports that the article has no show', async () => {
  const text = articleFile({}, '{% watch %}\n');

  const found = checkElementFacts.run(await checkedFile(text));

  assert.equal(placesOf(found), ['6:1-12 show/missing']);
  assert.is(found[0]?.what, '{% watch %} needs a show, and the article names none.');
});

test('takes the provider by position, and knows no other argument than provider, show and regions', () => {
  assert.is(watchBox.shortcode, 'watch');
  assert.equal(watchBox.positional, ['provider']);
  assert.is(watchBox.paired, false);
  assert.equal(watchBox.check({ provider: 'a', show: 'b', regions: ['GB'] }), []);
  assert.equal(
    [{ provider: '' }, { show: 5 }, { url: 'https://x.test/' }, { regions: ['uk'] }, { regions: [] }].map(
      (values) => watchBox.check(values).length,
    ),
    [1, 1, 1, 1, 1],
  );
});

test.run();
