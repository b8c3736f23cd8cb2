/** Catalogue filters: tests what templates get to know, in three languages and both ways to host. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CatalogueFilters, useCatalogueFilters } from '../../src/eleventy/catalogue-filters.ts';
import { build } from '../support/eleventy.ts';
import { article, createSite } from '../support/site-project.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('catalogue filters');

const offer = (more: object) => ({
  provider: 'streamly',
  url: 'https://streamly.test/x',
  regions: ['GB'],
  access: 'free',
  checked: '2026-12-01',
  ...more,
});
const film = (title: string, more: object = {}) => ({ title, type: 'film', years: { from: 2020 }, ...more });
const options: TestWorldOptions = {
  records: {
    people: { 'ana-ruiz': { name: 'Ana Ruiz' } },
    providers: {
      streamly: {
        name: 'Streamly',
        home: 'https://streamly.test/',
        hosts: ['streamly.test'],
        colours: { background: '#102030', text: '#ffffff' },
      },
    },
    shows: {
      desk: film('Desk', { offers: [offer({})] }),
      leaving: film('Leaving', { offers: [offer({ until: '2026-12-31' })] }),
      coming: film('Coming', { offers: [offer({ from: '2027-01-01' })] }),
      gone: film('Gone', { offers: [offer({ until: '2026-11-30' })] }),
    },
  },
  articles: {
    old: articleFile({ title: 'Old', date: '2026-01-01', shows: ['desk'], section: 'drama' }),
    list: articleFile({ title: 'List', date: '2026-02-01', entries: [{ show: 'desk' }] }, '{% entries %}\n'),
    new: articleFile({ title: 'New', date: '2026-03-01', people: ['ana-ruiz'], section: 'drama' }),
  },
};

/** The filters of a site that has taken these names. */
async function filters(taken: readonly string[] = []): Promise<Partial<CatalogueFilters>> {
  const world = await testWorld(options);
  const added: Record<string, unknown> = {};
  const config = {
    getFilter: (name: string) => (taken.includes(name) ? () => 'the site’s' : undefined),
    addFilter: (name: string, filter: unknown) => {
      added[name] = filter;
    },
  };
  useCatalogueFilters(
    config as never,
    () => world,
    ({ url }) => `/at${url}`,
  );
  return added as Partial<CatalogueFilters>;
}

test('give a show and a person with the address of their page, and nothing for an id that nobody has', async () => {
  const { show, person } = await filters();

  assert.is(show?.('desk')?.title, 'Desk');
  assert.is(show?.('desk')?.url, '/shows/desk/');
  assert.is(person?.('ana-ruiz')?.name, 'Ana Ruiz');
  assert.is(show?.('dsk'), undefined);
  assert.is(person?.('desk'), undefined);
});

test('give the articles about a show, ranked lists too, and about a person, newest first', async () => {
  const { articlesAbout } = await filters();

  assert.equal(
    articlesAbout?.('desk').map(({ title, url }) => `${title} ${url}`),
    ['List /at/list/', 'Old /at/drama/old/'],
  );
  assert.equal(
    articlesAbout?.('ana-ruiz').map(({ title }) => title),
    ['New'],
  );
  assert.equal(articlesAbout?.('nobody'), []);
});

test('give what a provider has now, what is leaving and what is coming', async () => {
  const { onProvider } = await filters();
  const titles = (state?: 'now' | 'coming' | 'leaving') => onProvider?.('streamly', state).map(({ title }) => title);

  assert.equal(titles(), ['Desk', 'Leaving']);
  assert.equal(titles('leaving'), ['Leaving']);
  assert.equal(titles('coming'), ['Coming']);
  assert.equal(onProvider?.('nobody'), []);
});

test('give the newest articles, of one section if it is named', async () => {
  const { latest } = await filters();

  assert.equal(
    latest?.(2).map(({ id, data }) => `${id}: ${data.title}`),
    ['new: New', 'list: List'],
  );
  assert.equal(
    latest?.(5, 'drama').map(({ id }) => id),
    ['new', 'old'],
  );
});

test('a filter of the site’s own stays', async () => {
  assert.equal(Object.keys(await filters(['show', 'latest'])), ['person', 'articlesAbout', 'onProvider']);
});

test('work in Nunjucks, Liquid and JavaScript, beside collections.articles', async () => {
  const site = await createSite({
    'articles/2026-01-12-next.md': article({ title: 'Next', date: '2026-01-12', shows: ['night-desk'] }, 'Next.'),
    'pages/n.njk':
      '---\nlayout: false\n---\n{{ ("night-desk" | show).title }}:{% for each in "night-desk" | articlesAbout %} {{ each.url }}{% endfor %};{% for item in collections.articles %} {{ item.data.title }} {{ item.url }}{% endfor %}',
    'pages/l.liquid':
      '---\nlayout: false\n---\n{% assign found = "streamly" | onProvider %}{% for show in found %}{{ show.title }} {{ show.url }}{% endfor %}{% assign two = 2 | latest %}{% for each in two %} {{ each.title }}{% endfor %}',
    'pages/j.11ty.js':
      'export const data = { layout: false };\nexport function render() {\n  return [this.person("ana-ruiz").name, this.latest(1)[0].title].join(" ");\n}\n',
  });

  const { code, output } = await build(site, ['--quiet']);

  assert.is(code, 0, output);
  assert.is(
    site.read('_site/n/index.html').trim(),
    'Night Desk: /next/; Next /next/ The last edition /drama/night-desk-finale/',
  );
  assert.is(site.read('_site/l/index.html').trim(), 'Night Desk /shows/night-desk/ Next The last edition');
  assert.is(site.read('_site/j/index.html').trim(), 'Ana Ruiz Next');
  await site.dispose();
});

test.run();
