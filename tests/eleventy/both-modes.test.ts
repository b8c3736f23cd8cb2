/** Both modes: one suite of whole sites, run over articles as pages and over articles as templates. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, serve } from '../support/eleventy.ts';
import type { Project } from '../support/project.ts';
import { configuration, createSite, picture } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

interface Mode {
  readonly name: string;
  /** The folder of the articles, with `/` at its end. */
  readonly folder: string;
  /** The address of an article that has no section. */
  address(slug: string): string;
  /** `options` are further options of the plugin, as JavaScript. */
  make(articles: Readonly<Record<string, string>>, options?: string): Promise<Project>;
}

const records = (data: string): Readonly<Record<string, string>> => ({
  [`${data}/site.yaml`]:
    'name: Site\nurl: https://site.test\nlanguage: en-GB\ntimeZone: Europe/London\ndescription: D\n',
  [`${data}/people/ana-ruiz.yaml`]: 'name: Ana Ruiz\n',
  [`${data}/providers/netflix.yaml`]:
    'name: Netflix\nhome: https://www.netflix.com/\nhosts: [netflix.com]\ncolours: { background: "#b00710", text: "#ffffff" }\n',
  [`${data}/shows/desk.yaml`]:
    'title: Desk\ntype: series\nyears: { from: 2024 }\ncast:\n  - { character: Mara, actor: ana-ruiz }\noffers:\n  - { provider: netflix, url: https://www.netflix.com/title/1, regions: [GB], access: subscription, checked: 2026-01-01 }\n',
});

const within = (folder: string, articles: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(articles).map(([name, text]) => [folder + name, text]));

const modes: readonly Mode[] = [
  {
    name: 'pages',
    folder: 'articles/',
    address: (slug) => `/${slug}/`,
    make: (articles, options = '') =>
      createSite({
        '.eleventy.ts': configuration('', `{ articles: 'pages', ${options} }`),
        ...records('_data'),
        'articles/2026-01-10-night-desk-finale.md': SOUND,
        ...within('articles/', articles),
      }),
  },
  {
    name: 'templates',
    folder: 'src/articles/',
    address: (slug) => `/articles/${slug}/`,
    make: (articles, options = '') =>
      createTemplateSite(
        { ...records('src/_data'), ...within('src/articles/', articles) },
        { options: `{ ${options} }` },
      ),
  },
];

const head = (more = '') => `---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\nshows: [desk]\n${more}---\n`;
const SOUND = `${head()}Text.\n`;
const EVERYTHING = `${head()}Nobody eats. {{ range.constructor("return process.version")() }}

{% pullquote by="Ana" %}Nobody eats.{% endpullquote %}

{% cast %}

{% watch "netflix" %}
`;

const FILM = `${head('image: { src: p.png, alt: A }\n')}{% video "https://vimeo.com/1" title="A" %}

{% video "clip.mp4" title="B" captions="clip.vtt" %}
`;

const test = suite('articles in both modes');

for (const mode of modes) {
  async function withSite(
    articles: Readonly<Record<string, string>>,
    use: (project: Project) => Promise<void>,
    options = '',
  ) {
    const project = await mode.make(articles, options);
    try {
      await use(project);
    } finally {
      await project.dispose();
    }
  }
  const output = (project: Project) => project.list('_site').map((file) => [file, project.read(`_site/${file}`)]);

  test(`as ${mode.name}: a build prints the elements, runs nothing, and keeps unpublished articles out of every file`, () =>
    withSite(
      {
        'all.md': EVERYTHING,
        'draft.md': `${head('draft: true\n')}Zanzibar.\n`,
        'later.md': `${head().replace('2026-01-10', '2199-01-01')}Zanzibar.\n`,
        'gone.md': `${head('expires: 2026-01-11\n')}Zanzibar.\n`,
      },
      async (project) => {
        const { code, output: said } = await build(project, [], { STANDFIRST_NOW: '2026-02-01' });

        assert.is(code, 0, said);
        const page = project.read(`_site${mode.address('all')}index.html`);
        for (const part of ['sf-pull-quote', '<dt>Mara</dt>', 'sf-provider-netflix', '{{ range.constructor('])
          assert.match(page, part);
        assert.equal(
          output(project).filter(([, text]) => text?.includes('Zanzibar')),
          [],
        );
      },
    ));

  test(`as ${mode.name}: every mistake is reported in one run at its place, and the output stays as it was`, () =>
    withSite(
      {
        'yaml.md': '---\ntitle: a: b\n---\n',
        'keys.md': `${head('shows2: x\nkind: featur\n').replace('2026-01-10', '2026-02-31')}\n{% pulquote %}\n`,
        'quote.md': `${head()}He said so.\n\n{% pullquote %}She said so.{% endpullquote %}\n\n{% pullquote %}open\n`,
        'program.md': '---js\n{ title: require("fs").writeFileSync("ran.txt", "") }\n---\n',
        'ids.md': `${head('people: [ana-riuz]\n')}{% watch "netflx" %}\n`,
      },
      async (project) => {
        project.write('_site/index.html', 'earlier');

        const { code, output: said } = await build(project);

        const places = [...said.matchAll(/^(\S+\.md:\d+:\d+) {2}error {2}(\S+)$/gm)].map(
          ([, place, problem]) => `${place?.replace(mode.folder, '')} ${problem}`,
        );
        assert.is(code, 1);
        assert.equal(places, [
          'ids.md:6:10 person/unknown',
          'ids.md:8:10 provider/unknown',
          'keys.md:4:7 date/invalid',
          'keys.md:6:1 key/unknown',
          'keys.md:7:7 value/choice',
          'keys.md:10:4 shortcode/unknown',
          'program.md:1:1 front-matter/language',
          'quote.md:9:16 quote/not-found',
          'quote.md:11:1 shortcode/unclosed',
          'yaml.md:2:8 yaml/syntax',
        ]);
        assert.equal(output(project), [['index.html', 'earlier']]);
        assert.not.ok(project.exists('ran.txt'));
      },
    ));

  test(`as ${mode.name}: a problem weighs what the site says, one that is allowed is none, and no file holds the comment`, () =>
    withSite(
      {
        'allowed.md': `${head('# standfirst-allow quote/not-found\n')}One.\n\n<!-- standfirst-allow quote/not-found -- he said so later -->\n{% pullquote %}Two.{% endpullquote %}\n\n# Three <!-- standfirst-allow heading/level-one -->\n`,
        'weighed.md': `${head()}One.\n\n{% pullquote %}Two.{% endpullquote %}\n\n# Three\n`,
      },
      async (project) => {
        const { code, output: said } = await build(project);

        const reported = [...said.matchAll(/^\S+\/(\w+\.md:\d+:\d+ {2}\w+ {2}\S+)$/gm)].map(([, line]) => line);
        assert.is(code, 0, said);
        assert.equal(reported, ['allowed.md:6:20  warning  allow/unused', 'weighed.md:9:16  warning  quote/not-found']);
        assert.match(project.read(`_site${mode.address('allowed')}index.html`), /<h2[^>]*>Three<\/h2>/);
        assert.equal(
          output(project).filter(([, text]) => text?.includes('standfirst-allow')),
          [],
        );
      },
      "problems: { 'quote/not-found': 'warning', 'heading/level-one': 'off' }",
    ));

  test(`as ${mode.name}: a broken article does not end the server, says what is wrong, and comes back when it is mended`, () =>
    withSite({ 'good.md': SOUND, 'bad.md': '---\ntitle: a: b\n---\n' }, async (project) => {
      const server = await serve(project);
      try {
        const holds = (slug: string, status: number) => async () =>
          (await server.fetchText(mode.address(slug))).status === status;
        await server.waitFor('the good article', holds('good', 200));
        assert.match((await server.fetchText(mode.address('bad'))).text, 'bad.md:2:8');

        project.write(`${mode.folder}bad.md`, SOUND);
        await server.waitFor('the mended article', holds('bad', 200));

        project.remove(`${mode.folder}good.md`);
        await server.waitFor('the deletion', holds('good', 404));
      } finally {
        await server.stop();
      }
    }));

  test(`as ${mode.name}: videos, their captions and their script are published, and sent while serving`, () =>
    withSite({ 'film.md': FILM, 'clip.mp4': 'film', 'clip.vtt': 'WEBVTT' }, async (project) => {
      project.write(`${mode.folder}p.png`, await picture(640, 'png'));
      const addresses = (page: string) =>
        [...page.matchAll(/ (?:src|poster)="(\/[^"]+)"/g)].map(([, address]) => address ?? '');

      const { code, output: said } = await build(project);

      assert.is(code, 0, said);
      const built = addresses(project.read(`_site${mode.address('film')}index.html`));
      assert.equal(
        [...new Set(built.map((address) => address.replace(/[.-][\w.-]*\./, '.')))],
        ['/pictures/p.jpeg', '/assets/video.js', '/files/clip.mp4', '/files/clip.vtt'],
      );
      assert.equal(
        built.filter((address) => !project.exists(`_site${address}`)),
        [],
      );

      project.remove('_site');
      const server = await serve(project);
      try {
        const { text } = await server.fetchText(mode.address('film'));
        const sent = await Promise.all(addresses(text).map((address) => server.fetchText(address)));

        assert.equal(addresses(text), built);
        assert.ok(sent.every(({ status }) => status === 200));
        assert.equal(
          sent.slice(-2).map((answer) => answer.text),
          ['film', 'WEBVTT'],
        );
      } finally {
        await server.stop();
      }
    }));
}

test.run();
