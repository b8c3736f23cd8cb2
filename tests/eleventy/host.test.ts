/** Tests of the host: from a project's files to problems, a world and pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { editorialChecks, elements } from '../../src/features.ts';
import { articlePages } from '../../src/pages/article-page.ts';
import { sectionPages } from '../../src/pages/section-pages.ts';
import { article, printing, site, withHost } from './small-host.ts';

const test = suite('the host');

test('what is wrong with an article does not hide that its address is taken', () =>
  withHost(
    {
      '_data/site.yaml': `${site}sections: { drama: { title: Drama, accent: violet } }\n`,
      'articles/drama.md': article('kicker: 3\n'),
      'articles/b.md': article('section: drama\n'),
    },
    async (host) => {
      const { problems } = await host.load('build');

      assert.equal(
        problems.map(({ file, place, code }) => `${file}:${place?.line} ${code}`),
        ['articles/drama.md:5 value/type', 'articles/drama.md:1 url/taken'],
      );
    },
    { printing: { ...printing, pageKinds: [articlePages, sectionPages] } },
  ));

test('a style sheet with a mistake hides nothing else, and nothing is printed', () =>
  withHost(
    {
      '_data/site.yaml': `${site}sections:\n  drama: { title: Drama }\n`,
      'articles/drama.md': article(''),
      'articles/b.md': article('section: drama\n'),
    },
    async (host) => {
      const { problems, world } = await host.load('build');

      assert.equal(
        problems.map(({ file, code }) => `${file} ${code}`),
        ['a.css style/syntax', 'articles/drama.md url/taken'],
      );
      assert.is(world, undefined);
    },
    {
      printing: {
        ...printing,
        pageKinds: [articlePages, sectionPages],
        styleSheet: () => [{ file: 'a.css', code: 'style/syntax', severity: 'error', what: 'W', why: 'W', fix: 'F' }],
      },
    },
  ));

/** One use of each element that asks for something in the front matter, or in the record of a show. */
const asking = [
  'Enter {% credit "Vera" %}.',
  '{% cast %}',
  '{% crew %}',
  '{% watch %}',
  '{% entries %}',
  '{% rating %}',
  '{% spoiler season=1, episode=2 %}',
  'She knew.',
  '{% endspoiler %}',
].join('\n\n');
const everything = {
  printing,
  shortcodes: { elements: new Map(elements.map((element) => [element.shortcode, element])), site: new Map() },
  checks: editorialChecks,
};

test('front matter with a mistake is not blamed for what shortcodes do not find in it', () =>
  withHost(
    {
      '_data/site.yaml': site,
      '_data/shows/desk.yaml': 'title: Desk\ntype: series\nyears: { from: 2024 }\n',
      'articles/a.md': article('shows: desk\nrating: { value: 4 }\n', asking),
    },
    async (host) => {
      const { problems } = await host.load('build');

      assert.equal(
        problems.map(({ file, place, code }) => `${file}:${place?.line} ${code}`),
        ['articles/a.md:5 value/type'],
      );
    },
    everything,
  ));

test('the record of a show with a mistake is not blamed for what articles do not find in it', () =>
  withHost(
    {
      '_data/site.yaml': site,
      '_data/providers/beeb.yaml':
        'name: Beeb\nhome: https://beeb.test/\nhosts: [beeb.test]\ncolours: { background: "#000000", text: "#ffffff" }\n',
      '_data/shows/desk.yaml': 'title: Desk\ntype: sries\nyears: { from: 2024 }\n',
      'articles/a.md': article(
        'shows: [desk]\nentries: [{ show: desk }]\nrating: { value: 4 }\n',
        `${asking}\n\nEnter {% credit "Vera", show="desk" %}. It is now streaming on Beeb.`,
      ),
    },
    async (host) => {
      const { problems } = await host.load('build');

      assert.equal(
        problems.map(({ file, place, code }) => `${file}:${place?.line} ${code}`),
        ['_data/shows/desk.yaml:2 value/choice'],
      );
    },
    everything,
  ));

test('a credit that names nobody is told in its record alone, and not where an article names the character', () =>
  withHost(
    {
      '_data/site.yaml': site,
      '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
      '_data/shows/desk.yaml':
        'title: Desk\ntype: series\nyears: { from: 2024 }\ncast:\n' +
        '  - { character: Mara, actor: ana-ruiz }\n  - { character: Vera, actor: Leo Marsh }\n',
      'articles/a.md': article('shows: [desk]\n', 'Enter {% credit "Vera" %}.\n\n{% cast only=["Vera"] %}'),
    },
    async (host) => {
      const { problems } = await host.load('build');

      assert.equal(
        problems.map(({ file, place, code }) => `${file}:${place?.line} ${code}`),
        ['_data/shows/desk.yaml:6 person/unknown'],
      );
    },
    everything,
  ));

test('sound content makes a page for each article, and the style sheet', () =>
  withHost({ '_data/site.yaml': site, 'articles/a.md': article() }, async (host) => {
    const { problems, pages, world } = await host.load('build');

    assert.equal(problems, []);
    assert.equal([...pages.keys()], ['/a/', '/assets/site.css']);
    assert.is(world && (await pages.get('/a/')?.render(world)), 'printed with article.njk');
  }));

test('an article whose front matter becomes unreadable keeps the address it had', () =>
  withHost(
    {
      '_data/site.yaml': `${site}sections: { drama: { title: Drama } }\n`,
      'articles/a.md': article('section: drama\n'),
    },
    async (host, project) => {
      await host.load('serve');
      project.write('articles/a.md', '---\ntitle: a: b\n---\n');

      const { broken } = await host.load('serve');

      assert.ok(broken.has('/drama/a/'));
    },
  ));

test('without a usable site record there are problems and no world', () =>
  withHost({ '_data/site.yaml': 'name: Site\n', 'articles/a.md': article('', '{% pulquote %}') }, async (host) => {
    const { world, problems } = await host.load('build');

    assert.is(world, undefined);
    assert.ok(problems.some(({ file }) => file === '_data/site.yaml'));
    assert.ok(problems.some(({ code }) => code === 'shortcode/unknown'));
  }));

test('a file that is no picture is a problem of the article that shows it, in the lead and in the body', () =>
  withHost(
    {
      '_data/site.yaml': site,
      'articles/a.md': article('image: { src: no.jpg, alt: A roof }\n'),
      'articles/b.md': article('', '![A roof](no.jpg)'),
      'articles/no.jpg': 'this is text',
    },
    async (host) => {
      const { problems } = await host.load('build');

      assert.equal(
        problems.map(({ code, file }) => [code, file]),
        [
          ['picture/unreadable', 'articles/a.md'],
          ['picture/unreadable', 'articles/b.md'],
        ],
      );
    },
  ));

test('drafts and what is scheduled are pages while serving, and none in a build', () =>
  withHost(
    {
      '_data/site.yaml': site,
      'articles/draft.md': article('draft: true\n'),
      'articles/later.md': article().replace('2022-02-07', '2027-01-01'),
    },
    async (host) => {
      const built = await host.load('build');
      const served = await host.load('serve');

      assert.equal([...built.pages.keys()], ['/assets/site.css']);
      assert.ok(served.pages.has('/draft/'));
      assert.ok(served.pages.has('/later/'));
    },
  ));

test('an article whose address belongs to a generated page is told so', () =>
  withHost(
    { '_data/site.yaml': `${site}sections: { drama: { title: Drama } }\n`, 'articles/drama.md': article() },
    async (host) => {
      const { problems } = await host.load('build');

      assert.equal(
        problems.map(({ code, file }) => [code, file]),
        [['url/taken', 'articles/drama.md']],
      );
    },
    { printing: { ...printing, pageKinds: [articlePages, sectionPages] } },
  ));

test('without printing there are no pages, and a site record is not needed', () =>
  withHost(
    { 'articles/a.md': article() },
    async (host) => {
      const { problems, pages, world } = await host.load('build');

      assert.equal(problems, []);
      assert.is(pages.size, 0);
      assert.is(world?.catalogue.articles.length, 1);
    },
    {},
  ));

test('where the plugin is not wanted no file is read', () =>
  withHost(
    { '_data/site.yaml': 'somebody: else’s', 'articles/a.md': 'not ours' },
    async (host) => {
      const { problems, world } = await host.load('build');

      assert.equal(problems, []);
      assert.is(world?.catalogue.articles.length, 0);
    },
    { isWanted: () => false },
  ));

test('a moment to build for that is none ends the loading with the reason', () =>
  withHost(
    { '_data/site.yaml': site },
    async (host) => {
      let message = '';
      await host.load('build').catch((error: Error) => {
        message = error.message;
      });

      assert.match(message, 'Christmas');
    },
    { printing, now: 'Christmas' },
  ));

test('the language of the site is known only after reading, and its words and quotation marks follow it while serving', () =>
  withHost({ '_data/site.yaml': site, 'articles/a.md': article('', 'She said "no".') }, async (host, project) => {
    const body = async () => {
      const { world } = await host.load('serve');
      const [first] = world?.catalogue.articles ?? [];
      return world && first && [world.words.topics, (await world.body(first, 'page')).toString()];
    };

    const british = await body();
    project.write('_data/site.yaml', site.replace('en-GB', 'ko').replace('London', 'Paris'));
    const korean = await body();
    project.write('_data/site.yaml', site.replace('en-GB', 'de-DE'));
    const german = await body();

    assert.equal(british, ['Topics', '<p>She said “no”.</p>\n']);
    assert.equal(korean, ['주제', '<p>She said “no”.</p>\n']);
    assert.equal(german, ['Topics', '<p>She said „no“.</p>\n']);
  }));

test('a language that has no words here is told of at its place, and stops no build', () =>
  withHost({ '_data/site.yaml': site.replace('en-GB', 'fr'), 'articles/a.md': article() }, async (host) => {
    const { problems, pages } = await host.load('build');

    assert.equal(
      problems.map(({ file, place, code, severity }) => `${file}:${place?.line} ${severity} ${code}`),
      ['_data/site.yaml:3 warning language/untranslated'],
    );
    assert.ok(pages.has('/a/'));
  }));

test.run();
