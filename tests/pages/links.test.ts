/** Links between generated pages: tests that each address is one that a browser and a disk can have. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageChoices } from '../../src/content/page-choices.ts';
import { linksOf } from '../../src/pages/links.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('links between pages');

/** The addresses of a site that chooses nothing. */
const pageLinks = linksOf(pageChoices());

const { catalogue } = await testWorld({
  records: {
    authors: { jo: { name: 'Jo' } },
    people: { ana: { name: 'Ana' } },
    providers: {
      itvx: {
        name: 'ITVX',
        home: 'https://www.itv.com/',
        hosts: ['itv.com'],
        colours: { background: '#000000', text: '#ffffff' },
      },
    },
    shows: { mud: { title: 'Mud', type: 'film', years: { from: 2020 } } },
  },
});

test('lead to sections, authors and shows by their ids', () => {
  const [section] = catalogue.site.sections.values();
  const [author] = catalogue.authors.values();
  const [show] = catalogue.shows.values();

  assert.is(section && pageLinks.section(section), '/drama/');
  assert.is(author && pageLinks.author(author), '/authors/jo/');
  assert.is(show && pageLinks.show(show), '/shows/mud/');
});

test('lead to people and providers, and to the lists of everything', () => {
  const [person] = catalogue.people.values();
  const [provider] = catalogue.providers.values();

  assert.is(person && pageLinks.person(person), '/people/ana/');
  assert.is(provider && pageLinks.provider(provider), '/on/itvx/');
  assert.equal(
    [pageLinks.home, pageLinks.allShows, pageLinks.allPeople, pageLinks.archive],
    ['/', '/shows/', '/people/', '/archive/'],
  );
});

test('lead where a site has its pages, and nowhere where it has none', () => {
  const [person] = catalogue.people.values();
  const [provider] = catalogue.providers.values();
  const links = linksOf(pageChoices({ people: false, providers: { url: '/streaming/{id}/watch/' }, archive: false }));

  assert.is(person && links.person(person), undefined);
  assert.is(links.allPeople, undefined);
  assert.is(links.archive, undefined);
  assert.is(provider && links.provider(provider), '/streaming/itvx/watch/');
});

test('lead to topics by their words, in any script', () => {
  assert.is(pageLinks.topic('Korean drama'), '/topics/korean-drama/');
  assert.is(pageLinks.topic('Who’s who?'), '/topics/whos-who/');
  assert.is(pageLinks.topic('Élite'), '/topics/elite/');
  assert.is(pageLinks.topic('한국 드라마'), '/topics/한국-드라마/');
  assert.is(pageLinks.topic('../../etc'), '/topics/etc/');
});

test('lead nowhere for a topic without letters and digits', () => {
  assert.is(pageLinks.topic('???'), undefined);
  assert.is(pageLinks.topic('🎬'), undefined);
});

test('lead from a show that only an article describes to the article, with or without pages of shows', async () => {
  const world = await testWorld({
    articles: { review: articleFile({ shows: [{ title: 'Low Water', type: 'film', years: { from: 2026 } }] }) },
  });
  const [show] = world.catalogue.oneOffs;

  assert.is(show && pageLinks.show(show), '/review/');
  assert.is(show && linksOf(pageChoices({ shows: false })).show(show), '/review/');
});

test.run();
