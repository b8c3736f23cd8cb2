/** Offer claims check: tests that an article says of a show's offers what its record says. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkOfferClaims } from '../../src/checks/offer-claims.ts';
import { articleFile, checkedFile, placesOf, type TestWorldOptions } from '../support/world.ts';

const test = suite('offer claims');

const provider = (name: string, host: string) => ({
  name,
  home: `https://${host}/`,
  hosts: [host],
  colours: { background: '#000000', text: '#ffffff' },
});
const offer = {
  provider: 'netflix',
  url: 'https://netflix.test/1',
  regions: ['GB'],
  access: 'subscription',
  checked: '2026-12-01',
};
const recordsWith = (...offers: readonly object[]) => ({
  providers: { netflix: provider('Netflix', 'netflix.test'), now: provider('NOW', 'now.test') },
  shows: {
    desk: { title: 'Night Desk', type: 'series', years: { from: 2024 }, offers },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
});

/** The problems of an article whose body begins on line 7, with these offers of its show. */
async function found(
  body: string,
  offers: readonly object[] = [],
  { frontMatter = {}, ...options }: TestWorldOptions & { readonly frontMatter?: object } = {},
) {
  const text = articleFile({ shows: ['desk'], date: '2020-01-01', ...frontMatter }, body);
  return checkOfferClaims.run(await checkedFile(text, [], { records: recordsWith(...offers), ...options }));
}

test('says so at the exact words, as a warning', async () => {
  const [problem, ...others] = await found('It is good. *Night Desk* is now streaming on Netflix.\n');

  assert.equal(placesOf(problem ? [problem] : []), ['7:29-53 offer/claimed']);
  assert.is(problem?.severity, 'warning');
  assert.is(problem?.what, 'The text says "now streaming on Netflix", and no offer of Night Desk on Netflix is known.');
  assert.is(
    problem?.fix,
    'Say where it can be watched now or when that was, or correct the offers in _data/shows/desk.yaml.',
  );
  assert.equal(others, []);
});

test('is silent while an offer is there, and not before and after', async () => {
  const dates = { ...offer, from: '2026-06-01', until: '2026-08-31' };
  const at = async (now: string) => (await found('Now on Netflix.\n', [dates], { now })).map(({ what }) => what);

  assert.equal(await at('2026-05-31 23:59'), [
    'The text says "Now on Netflix", and the offer on Netflix begins on 2026-06-01.',
  ]);
  assert.equal(await at('2026-06-01 00:00'), []);
  assert.equal(await at('2026-08-31 23:59'), []);
  assert.equal(await at('2026-09-01 00:00'), [
    'The text says "Now on Netflix", and the offer on Netflix is over: its end was 2026-08-31.',
  ]);
});

test('reads an article that is scheduled as on the day when it is published', async () => {
  const options = { frontMatter: { date: '2027-01-05' }, withUnpublished: true };

  assert.equal(await found('Now on Netflix.\n', [{ ...offer, from: '2027-01-05' }], options), []);
  assert.is((await found('Now on Netflix.\n', [{ ...offer, from: '2027-01-06' }], options)).length, 1);
});

test('looks at every show of the article, and at the provider that is named', async () => {
  const frontMatter = { shows: ['mud', 'desk'] };

  assert.equal(await found('Now on Netflix.\n', [offer], { frontMatter }), []);
  assert.equal(placesOf(await found('Now on Netflix and NOW.\n', [offer], { frontMatter })), ['7:20-23 offer/claimed']);
});

test('says nothing where the article names no show', async () => {
  const text = articleFile({}, 'Now on Netflix.\n');

  assert.equal(checkOfferClaims.run(await checkedFile(text, [], { records: recordsWith() })), []);
});

test('says nothing where the language has no words for it', async () => {
  assert.equal(await found('Now on Netflix.\n', [], { site: { language: 'cy' } }), []);
});

test('looks at the title, the standfirst and the description', async () => {
  const frontMatter = { title: 'Now on Netflix', standfirst: 'It is still on NOW.', description: 'Available on NOW.' };

  assert.equal(placesOf(await found('Text.\n', [], { frontMatter })), [
    '2:9-23 offer/claimed',
    '3:20-32 offer/claimed',
    '6:15-31 offer/claimed',
  ]);
});

test('finds a claim also in a text of several lines', async () => {
  const lines = ['standfirst: >-', '  It runs again.', '  It is now on', '  Netflix.'].join('\n');
  const text = articleFile({ shows: ['desk'], date: '2020-01-01' }).replace('standfirst: "A standfirst."', lines);
  const checked = await checkedFile(text, [], { records: recordsWith() });

  assert.equal(placesOf(checkOfferClaims.run(checked)), ['5:9-15 offer/claimed']);
});

test('passes over what is no prose of the author’s, and what repeats it', async () => {
  assert.equal(await found('> Now on Netflix.\n\n<!-- now on Netflix -->\n\n`now on Netflix`\n'), []);
  assert.equal(
    placesOf(await found('It is now on Netflix.\n\n{% pullquote %}It is now on Netflix.{% endpullquote %}\n')),
    ['7:7-21 offer/claimed'],
  );
});

test('what somebody else says in quotation marks is no claim of the article', async () => {
  for (const body of [
    '“*Night Desk* is now on Netflix,” she said.\n',
    '"It is streaming on Netflix," she said.\n',
    '{% quote by="Ada" %}\nIt is now on Netflix.\n{% endquote %}\n',
  ])
    assert.equal(await found(body), [], body);
  assert.is((await found('“Good,” she said. *Night Desk* is now on “Netflix”, “free.”\n')).length, 1);
  assert.equal(await found('Text.\n', [], { frontMatter: { title: '“Now on Netflix” is a lie' } }), []);
});

test.run();
