/** Provider feed: tests what is news of a provider, and when it became news. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PagesOption } from '../../src/content/page-choices.ts';
import { providerPages } from '../../src/pages/provider-pages.ts';
import { testWorld } from '../support/world.ts';
import { elementsNamed, parseXml, type XmlElement } from '../support/xml.ts';

const test = suite('provider feed');

const offer = (dates: object = {}) => ({
  provider: 'itvx',
  url: 'https://www.itv.com/1',
  regions: ['GB'],
  access: 'free',
  checked: '2026-11-20',
  ...dates,
});

/** The feed of a provider that has one show with these offers. */
async function feed(offers: readonly object[], pages: PagesOption = {}): Promise<XmlElement> {
  const world = await testWorld({
    pages,
    records: {
      providers: {
        itvx: {
          name: 'ITVX',
          home: 'https://www.itv.com/',
          hosts: ['itv.com'],
          colours: { background: '#000000', text: '#ffffff' },
        },
      },
      shows: { mud: { title: 'Mud', type: 'film', years: { from: 2020 }, offers } },
    },
  });
  const page = providerPages(world).find(({ url }) => url === '/on/itvx/feed.xml');
  return parseXml((await page?.render(world)) ?? '');
}

/** Title and day of each item. */
function news(root: XmlElement): readonly string[] {
  const text = (item: XmlElement, name: string) => item.children.find((child) => child.name === name)?.text ?? '';
  return elementsNamed(root, 'item').map((item) => `${text(item, 'title')}, ${text(item, 'pubDate').slice(5, 16)}`);
}

test('what has come is news of the day it came, or else of the day somebody saw it', async () => {
  assert.equal(news(await feed([offer({ from: '2026-12-01' })])), ['Mud: now on ITVX, 01 Dec 2026']);
  assert.equal(news(await feed([offer()])), ['Mud: now on ITVX, 20 Nov 2026']);
});

test('what is coming is news of the day somebody heard of it', async () => {
  assert.equal(news(await feed([offer({ from: '2027-01-05' })])), ['Mud: coming to ITVX, 20 Nov 2026']);
});

test('what leaves is news thirty days before, beside that it came', async () => {
  assert.equal(news(await feed([offer({ from: '2026-01-01', until: '2026-12-31' })])), [
    'Mud: leaving ITVX, 02 Dec 2026',
    'Mud: now on ITVX, 01 Jan 2026',
  ]);
});

test('the same news in two regions is one', async () => {
  assert.is(news(await feed([offer(), offer({ regions: ['IE'] })])).length, 1);
});

test('an item leads to the show, or to the provider when shows have no pages', async () => {
  const link = async (pages: PagesOption) => elementsNamed(await feed([offer()], pages), 'link').at(-1)?.text;

  assert.is(await link({}), 'https://listings.test/shows/mud/');
  assert.is(await link({ shows: false }), 'https://listings.test/on/itvx/');
});

test('an item says what the offer says, and no two are taken for one', async () => {
  const root = await feed([offer({ from: '2026-01-01', until: '2026-12-31' })]);

  assert.match(elementsNamed(root, 'description').at(-1)?.text ?? '', 'Free · UK');
  assert.equal(
    elementsNamed(root, 'guid').map(({ text }) => text.split('#')[1]),
    ['itvx-leaving-2026-12-31', 'itvx-now-2026-01-01'],
  );
});

test.run();
