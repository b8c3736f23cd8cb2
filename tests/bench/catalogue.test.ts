/** Catalogue, proved: tests that a dead link and an archive that lists too little or twice are found. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { proveCatalogue } from '../../bench/catalogue.ts';
import { createProject, type Files } from '../support/project.ts';

const test = suite('catalogue, proved');

const card = '<article><h2 class="sf-card-title" data-length="short"><a href="/drama/one/">One</a></h2></article>';
const site: Files = {
  'articles/2026-01-02-one.md': '---\ndate: 2026-01-02\nsection: drama\nshows: [mud]\n---\n',
  '_data/shows/mud.yaml': 'offers:\n  - { provider: now, url: "https://now.test/" }\n',
  '_data/people/ana.yaml': 'name: Ana\n',
  '_site/drama/one/index.html': '<a href="/shows/mud/#cast">Mud</a>',
  '_site/drama/index.html': card,
  '_site/archive/2026/index.html': card,
  '_site/archive/2026/01/index.html': card,
  '_site/shows/mud/index.html': card,
  '_site/people/ana/index.html': '',
  '_site/on/now/index.html': '<p class="sf-provider-show"><cite><a href="/shows/mud/">Mud</a></cite></p>',
};

async function proved(more: Files = {}) {
  const project = await createProject({ ...site, ...more });
  const proof = proveCatalogue(project.root, '_site');
  await project.dispose();
  return proof;
}

test('a site that says what its sources say has nothing dead and nothing different', async () => {
  assert.equal(await proved(), { pages: 7, links: 6, dead: [], archives: 6, different: [] });
});

test('an archive that lists an article twice, or none, is found', async () => {
  const { different } = await proved({ '_site/drama/page/2/index.html': card, '_site/shows/mud/index.html': '' });

  assert.equal(different, ['/drama/ lists 2, the sources say 1', '/shows/mud/ lists 0, the sources say 1']);
});

test('a link that leads nowhere is found', async () => {
  const { dead } = await proved({ '_site/people/ana/index.html': '<a href="/drama/two/">Two</a><img src="/a.jpg">' });

  assert.equal(dead, ['people/ana/index.html /drama/two/', 'people/ana/index.html /a.jpg']);
});

test.run();
