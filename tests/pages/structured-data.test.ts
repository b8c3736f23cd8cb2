/** Structured data: tests against schema.org, what search engines ask for, and what the page itself shows. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { element } from '../../src/content/element.ts';
import { record, Text } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';
import { articlePages } from '../../src/pages/article-page.ts';
import { authorPages } from '../../src/pages/author-pages.ts';
import { homePage } from '../../src/pages/home-page.ts';
import type { PageKind } from '../../src/pages/page.ts';
import { sectionPages } from '../../src/pages/section-pages.ts';
import { showNode } from '../../src/pages/show-nodes.ts';
import { showPages } from '../../src/pages/show-pages.ts';
import { articleNodes, breadcrumbNodes, personNode, siteNodes } from '../../src/pages/structured-data.ts';
import { topicPages } from '../../src/pages/topic-pages.ts';
import { nightDesk } from '../support/night-desk.ts';
import { pageElements } from '../support/page-elements.ts';
import { type GraphNode, graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, shortcodesOf, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('structured data');

const records = {
  authors: {
    jo: { name: 'Jo Writer', role: 'Editor', bio: 'Jo writes.', links: ['https://social.test/@jo'] },
    bo: { name: 'Bo Critic' },
  },
  ...nightDesk,
};
const full = {
  title: 'Seventeen takes',
  standfirst: 'And one kiss.',
  date: '2026-07-07 09:30',
  updated: '2026-11-20',
  section: 'drama',
  authors: ['jo', 'bo'],
  shows: ['night-desk', 'mud'],
  tags: ['Korean drama', 'Netflix'],
  image: { src: 'a.jpg', alt: 'A roof' },
};

async function worldOf(frontMatter: object = full, options: TestWorldOptions = {}) {
  return testWorld({ records, realLayouts: true, ...options, articles: { story: articleFile(frontMatter) } });
}

/** The whole text of one page of a kind. */
async function page(kind: PageKind, url: string, world: Awaited<ReturnType<typeof worldOf>>): Promise<string> {
  const found = kind(world).find((made) => made.url === url);
  if (!found) throw new Error(`There is no page ${url}.`);
  return found.render(world);
}

/** An article's page and its graph. */
async function articlePage(frontMatter?: object, options?: TestWorldOptions) {
  const world = await worldOf(frontMatter, options);
  const text = (await articlePages(world)[0]?.render(world)) ?? '';
  const graph = graphOf(text);
  return { text, graph, article: nodeOf(graph, 'NewsArticle') };
}

/** The text of the first element that opens like this. */
function textOf(html: string, opening: string, name: string): string {
  const start = html.indexOf(opening);
  return html.slice(start, html.indexOf(`</${name}>`, start)).replace(/<[^>]*>/g, '');
}

test('says on every page who publishes it, and what site it belongs to', async () => {
  const world = await worldOf();

  for (const [kind, url] of [
    [homePage, '/'],
    [articlePages, '/drama/story/'],
    [sectionPages, '/drama/'],
    [topicPages, '/topics/netflix/'],
    [authorPages, '/authors/jo/'],
    [showPages, '/shows/mud/'],
  ] as const) {
    const graph = graphOf(await page(kind, url, world));

    assert.is(nodeOf(graph, 'NewsMediaOrganization').name, 'The Listings', url);
    assert.is(nodeOf(graph, 'WebSite').name, 'The Listings', url);
    assert.equal(graphProblems(graph), [], url);
  }
});

test('has nothing empty, unknown or dangling, with little and with everything', async () => {
  for (const frontMatter of [
    {},
    full,
    { ...full, authors: ['bo'], shows: ['mud'] },
    { shows: ['mud'] },
    { canonical: 'https://a.test/' },
  ]) {
    const { graph } = await articlePage(frontMatter);

    assert.equal(graphProblems(graph), []);
  }
});

test('has the headline that readers see', async () => {
  const { text, article } = await articlePage({ ...full, seoTitle: 'Found', socialTitle: 'Shared' });

  assert.is(article.headline, 'Seventeen takes');
  assert.is(textOf(text, '<h1', 'h1'), 'Seventeen takes');
});

test('has the dates that readers see, with time and zone', async () => {
  const { text, article } = await articlePage();

  const shown = pageElements(text).filter(({ name }) => name === 'time');
  assert.equal(
    shown.slice(0, 2).map(({ attributes }) => attributes.datetime),
    ['2026-07-07T09:30:00+01:00', '2026-11-20'],
  );
  assert.is(article.datePublished, '2026-07-07T09:30:00+01:00');
  assert.is(article.dateModified, '2026-11-20T00:00:00+00:00');
});

test('was last changed when it was published, if not later', async () => {
  assert.is((await articlePage({ date: '2026-07-07' })).article.dateModified, '2026-07-07T00:00:00+01:00');
  // A bare day is that of the publication: nothing is changed before it is published.
  assert.is(
    (await articlePage({ date: '2026-07-07 09:30', updated: '2026-07-07' })).article.dateModified,
    '2026-07-07T09:30:00+01:00',
  );
});

test('has the authors of the byline, in its order, each with name and page', async () => {
  const { text, graph, article } = await articlePage({ ...full, authors: ['bo', 'jo'] });

  const references = (article.author as readonly GraphNode[]).map((reference) => reference['@id']);
  const authors = references.map((id) => graph.find((node) => node['@id'] === id));
  assert.equal(
    authors.map((author) => [author?.['@type'], author?.name, author?.url]),
    [
      ['Person', 'Bo Critic', 'https://listings.test/authors/bo/'],
      ['Person', 'Jo Writer', 'https://listings.test/authors/jo/'],
    ],
  );
  assert.is(textOf(text, '<p class="sf-byline">', 'p'), 'By Bo Critic and Jo Writer');
});

test('is by its publisher when it has no byline', async () => {
  const { text, graph, article } = await articlePage({});

  assert.equal(article.author, [{ '@id': 'https://listings.test/#publisher' }]);
  assert.is(nodeOf(graph, 'NewsMediaOrganization')['@id'], 'https://listings.test/#publisher');
  assert.not.match(text, 'sf-byline');
});

test('says what an article is about, where it belongs and in what language', async () => {
  const { article } = await articlePage();

  assert.is(article.description, 'And one kiss.');
  assert.equal(article.image, ['https://listings.test/pictures/articles/a.jpg']);
  assert.is(article.articleSection, 'Drama');
  assert.equal(article.keywords, ['Korean drama', 'Netflix']);
  assert.is(article.inLanguage, 'en-GB');
  assert.is(article.isAccessibleForFree, true);
  assert.equal(article.about, [
    { '@id': 'https://listings.test/shows/night-desk/#show-night-desk' },
    { '@id': 'https://listings.test/shows/mud/#show-mud' },
  ]);
});

test('leaves out what an article does not have', async () => {
  const { article } = await articlePage({});

  assert.equal(
    ['image', 'articleSection', 'keywords', 'about'].filter((key) => key in article),
    [],
  );
});

test('describes an article as search engines are told elsewhere on the page', async () => {
  const { article } = await articlePage({ ...full, description: 'Described.', canonical: 'https://first.test/here/' });

  assert.is(article.description, 'Described.');
  assert.is(article.mainEntityOfPage, 'https://first.test/here/');
  assert.is(article.url, 'https://listings.test/drama/story/');
});

test('has what search engines recommend of a news article', async () => {
  const { graph, article } = await articlePage();

  for (const key of ['headline', 'image', 'datePublished', 'dateModified', 'author']) assert.ok(article[key], key);
  for (const person of graph.filter((node) => node['@type'] === 'Person')) {
    assert.type(person.name, 'string');
    assert.type(person.url, 'string');
  }
});

test('an article names its shows and authors, whose pages say the rest', async () => {
  const { graph } = await articlePage();

  assert.equal(nodeOf(graph, 'TVSeries'), {
    '@type': 'TVSeries',
    '@id': 'https://listings.test/shows/night-desk/#show-night-desk',
    name: 'Night Desk',
    alternateName: '밤의 책상',
    url: 'https://listings.test/shows/night-desk/',
    sameAs: [
      'https://www.imdb.com/title/tt1234567/',
      'https://www.themoviedb.org/tv/5',
      'https://www.wikidata.org/wiki/Q5',
      'https://ui.eidr.org/view/content?id=10.5240/7791-8534-2C23-9030-8610-5',
    ],
  });
  assert.equal(
    graph.find(({ name }) => name === 'Jo Writer'),
    {
      '@type': 'Person',
      '@id': 'https://listings.test/authors/jo/#author-jo',
      name: 'Jo Writer',
      url: 'https://listings.test/authors/jo/',
      jobTitle: 'Editor',
      sameAs: ['https://social.test/@jo'],
    },
  );
});

test('an article describes whole the show that it rates, and shows without a page', async () => {
  const rated = await articlePage({ ...full, rating: { show: 'mud', value: 4 } });
  const pageless = await articlePage(full, { pages: { shows: false } });

  assert.is(nodeOf(rated.graph, 'Movie').duration, 'PT90M');
  assert.is(nodeOf(rated.graph, 'TVSeries').description, undefined);
  assert.is(nodeOf(pageless.graph, 'TVSeries').description, 'The presses stop.');
});

test('tells the steps to a page, counted from one', async () => {
  const { graph } = await articlePage();

  assert.equal(nodeOf(graph, 'BreadcrumbList').itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://listings.test/' },
    { '@type': 'ListItem', position: 2, name: 'Drama', item: 'https://listings.test/drama/' },
    { '@type': 'ListItem', position: 3, name: 'Seventeen takes', item: 'https://listings.test/drama/story/' },
  ]);
});

test('tells no steps where there is only one', async () => {
  const world = await worldOf();

  assert.equal(breadcrumbNodes([], world), []);
  assert.equal(breadcrumbNodes([{ title: 'Home', url: '/' }], world), []);
  assert.not.ok(graphOf(await page(homePage, '/', world)).some((node) => node['@type'] === 'BreadcrumbList'));
});

test('is a profile on the page of an author', async () => {
  const graph = graphOf(await page(authorPages, '/authors/jo/', await worldOf()));

  const profile = nodeOf(graph, 'ProfilePage');
  assert.is(profile.url, 'https://listings.test/authors/jo/');
  assert.equal(profile.mainEntity, {
    '@type': 'Person',
    '@id': 'https://listings.test/authors/jo/#author-jo',
    name: 'Jo Writer',
    url: 'https://listings.test/authors/jo/',
    jobTitle: 'Editor',
    description: 'Jo writes.',
    sameAs: ['https://social.test/@jo'],
  });
});

test('gives a person and a show one id, wherever they are told', async () => {
  const world = await worldOf();
  const { graph } = await articlePage();
  const ids = graph.map((node) => node['@id']);

  assert.ok(ids.includes(personNode(world.catalogue.authors.get('jo') as never, world)['@id']));
  assert.ok(ids.includes((await showNode(world.catalogue.shows.get('mud') as never, world))['@id']));
});

test('names the publisher of the site, and where it is found', async () => {
  const named = await testWorld({ site: { publisher: { name: 'Media', url: 'https://media.test' } } });
  const unnamed = await testWorld();

  const [ofNamed] = siteNodes(named);
  const [ofUnnamed] = siteNodes(unnamed);

  assert.is(ofNamed?.name, 'Media');
  assert.is(ofNamed?.url, 'https://media.test');
  assert.is(ofUnnamed?.name, 'The Listings');
  assert.is(ofUnnamed?.url, 'https://listings.test/');
});

test('moves with the address of the site and the path prefix', async () => {
  const { graph } = await articlePage(full, { pathPrefix: '/tv/', site: { url: 'https://other.test/' } });

  const text = JSON.stringify(graph);
  const addresses = [...text.matchAll(/https?:\/\/[^"]+/g)].map(([address]) => address);
  const ours = addresses.filter((address) => !/imdb|themoviedb|wikidata|eidr|social\.test/.test(address));
  assert.ok(ours.length > 10);
  assert.equal(
    ours.filter((address) => !address.startsWith('https://other.test/tv/')),
    [],
  );
});

test('cannot be left through a title', async () => {
  const nasty = '</script><script>alert(1)</script><!-- "&\u2028\\';

  const { graph, article } = await articlePage({ ...full, title: nasty, standfirst: nasty, tags: [nasty] });

  assert.is(article.headline, nasty);
  assert.is(article.description, nasty);
  assert.equal(article.keywords, [nasty]);
  assert.equal(graphProblems(graph), []);
});

test('is on no page that search engines may not list', async () => {
  const world = await worldOf({ ...full, draft: true }, { withUnpublished: true });

  assert.throws(() => graphOf('<p>nothing</p>'), /0 scripts/);
  assert.not.match(await page(articlePages, '/drama/story/', world), 'ld+json');
});

test('refers to every author and show it describes, and describes each it refers to', async () => {
  const world = await worldOf();

  const nodes = await articleNodes(world.article('story'), undefined, world);

  assert.equal(
    nodes.map((node) => node['@type']),
    ['NewsArticle', 'Person', 'Person', 'TVSeries', 'Movie'],
  );
});

test('counts the words that readers see', async () => {
  const world = await testWorld({
    articles: {
      story: articleFile({}, 'One *two* three.\n\n## Four\n\n{% pullquote %}One two three.{% endpullquote %}\n'),
    },
  });

  const [node] = await articleNodes(world.article('story'), undefined, world);

  assert.is(node?.wordCount, 4);
});

test('has what the elements of the article say to machines, each knowing what came before it', async () => {
  const claim = element({
    name: 'claim',
    shortcode: 'claim',
    summary: 'Claims.',
    arguments: record({ text: Text('Text', 'It rains') }),
    positional: ['text'],
    render: () => html``,
    feed: () => html``,
    text: () => '',
    nodes: async ({ text }, _content, { article, earlier }) => [
      { '@type': 'Claim', name: text, about: article?.id, position: earlier?.length },
    ],
  });
  const world = await testWorld({
    articles: { story: articleFile({}, '{% claim "A" %}\n\n{% claim "B" %}\n') },
    shortcodes: shortcodesOf([], [claim]),
  });

  const nodes = await articleNodes(world.article('story'), undefined, world);

  assert.equal(nodes.slice(1), [
    { '@type': 'Claim', name: 'A', about: 'story', position: 0 },
    { '@type': 'Claim', name: 'B', about: 'story', position: 1 },
  ]);
});

const watchable = {
  ...records,
  providers: {
    one: {
      name: 'One',
      home: 'https://one.test/',
      hosts: ['one.test'],
      colours: { background: '#000000', text: '#ffffff' },
    },
  },
  shows: Object.fromEntries(
    Object.entries(records.shows).map(([id, show]) => [
      id,
      {
        ...show,
        offers: (['rent', 'buy'] as const).map((access) => ({
          provider: 'one',
          url: `https://one.test/${id}/${access}`,
          regions: [access === 'rent' ? 'GB' : 'US'],
          access,
          checked: '2026-12-01',
        })),
      },
    ]),
  ),
};

/** Where the actions of the shows in a graph lead, by the name of the show. */
const watchedAt = (graph: readonly GraphNode[]) =>
  Object.fromEntries(
    graph.flatMap(({ name, potentialAction }) =>
      Array.isArray(potentialAction) ? [[String(name), potentialAction.map(({ target }) => target.urlTemplate)]] : [],
    ),
  );

test('says where a show can be watched only where the page does', async () => {
  const bodyOf = async (body: string, frontMatter: object = full) => {
    const world = await testWorld({
      records: watchable,
      realLayouts: true,
      articles: { story: articleFile(frontMatter, body) },
    });
    const graph = graphOf((await articlePages(world)[0]?.render(world)) ?? '');
    assert.equal(graphProblems(graph), []);
    return watchedAt(graph);
  };
  const rent = 'https://one.test/night-desk/rent';
  const buy = 'https://one.test/night-desk/buy';

  assert.equal(await bodyOf('No box.\n'), {});
  assert.equal(await bodyOf('{% watch %}\n'), { 'Night Desk': [rent, buy] });
  assert.equal(await bodyOf('{% watch regions=["US"] %}\n\n{% watch %}\n'), { 'Night Desk': [buy, rent] });
  assert.equal(await bodyOf('{% watch show="mud", regions=["GB"] %}\n'), { Mud: ['https://one.test/mud/rent'] });
  assert.equal(await bodyOf('{% watch show="mud", regions=["GB"] %}\n', { date: '2026-11-20' }), {
    Mud: ['https://one.test/mud/rent'],
  });
});

test('says on the page of a show where it can be watched', async () => {
  const world = await testWorld({ records: watchable, realLayouts: true });
  const graph = graphOf(await page(showPages, '/shows/mud/', world));

  assert.equal(watchedAt(graph), { Mud: ['https://one.test/mud/rent', 'https://one.test/mud/buy'] });
  assert.equal(graphProblems(graph), []);
});

test.run();
