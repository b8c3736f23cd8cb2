/** Templates mode: tests of articles in an ordinary Eleventy site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Built, build, type Served, serve } from '../support/eleventy.ts';
import type { Files, Project } from '../support/project.ts';
import { repository } from '../support/repository.ts';
import { article, outputOf, picture } from '../support/site-project.ts';
import { createTemplateSite, templateConfiguration } from '../support/template-project.ts';

const NOW = { STANDFIRST_NOW: '2026-06-01 12:00' };
const SITE =
  'name: X\nurl: https://listings.test\nlanguage: en-GB\ntimeZone: America/New_York\ndescription: Television.\ncheckOffersEveryDays: 3650\n';
const RECORDS: Files = {
  'src/_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
  'src/_data/providers/streamly.yaml':
    'name: Streamly\nhome: https://streamly.test/\nhosts: [streamly.test]\ncolours: { background: "#102030", text: "#ffffff" }\n',
  'src/_data/shows/night-desk.yaml': `title: Night Desk
type: series
years: { from: 2024 }
cast:
  - { character: Vera Lund, actor: ana-ruiz }
offers:
  - { provider: streamly, url: "https://streamly.test/night-desk", regions: [GB], access: subscription, checked: 2026-01-05 }
`,
};
const ELEMENTS = `{% cast show="night-desk" %}

{% watch show="night-desk" %}

{% pullquote by="Ana" %}Out of words{% endpullquote %}
`;

/** The example of `docs/templates.md` in a language, as it stands. */
const documented = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(
    readFileSync(join(repository, 'docs/templates.md'), 'utf8'),
  )?.[1] ?? '';

const built = suite('a built site with articles as templates');
let project: Project;

built.before(async () => {
  project = await createTemplateSite(
    {
      ...RECORDS,
      'src/_data/site.yaml': `${SITE}sections: { drama: { title: Drama } }\n`,
      'src/articles/desk.jpg': await picture(480),
      'src/articles/2024-01-02-whole.md': article(
        { title: 'Whole', date: '2024-01-02 09:30', shows: ['night-desk'], tags: 'drama' },
        `Vera *stays* at {{ title }}.

{% pullquote %}Vera stays{% endpullquote %}

{% cast %}

{% watch %}

![A desk](desk.jpg "At night")`,
      ),
      'src/articles/seconds.md': '---\ntitle: Seconds\nstandfirst: S.\ndate: 2024-01-03 09:30:00\n---\nText.\n',
      'src/articles/offset.md': '---\ntitle: Offset\nstandfirst: S.\ndate: 2024-01-04T09:30:00+09:00\n---\nText.\n',
      'src/articles/day.md': '---\ntitle: Day\nstandfirst: S.\ndate: 2024-01-05\ntags: [drama, comedy]\n---\nText.\n',
      'src/articles/2024-01-06-named.md': '---\ntitle: Named\nstandfirst: S.\n---\nText.\n',
      'src/articles/moved.md': article({
        title: 'Moved Away',
        permalink: '/moved/{{ title | slugify }}/{{ page.fileSlug }}.html',
      }),
      'src/articles/unwritten.md': article({ title: 'Unwritten', permalink: false }),
      'src/articles/computed.md': article({
        title: 'Computed',
        eleventyComputed: { loud: '{{ title | upper }}!', count: '{{ collections.articles | length }}' },
        layout: 'computed.njk',
        eleventyNavigation: { key: 'Computed' },
        eleventyImport: { collections: ['articles'] },
      }),
      'src/_includes/computed.njk': '<p>{{ loud }} {{ count }}</p>{{ content | safe }}',
      'src/articles/by-folder/by-folder.11tydata.js':
        "export default { permalink: (data) => '/by-folder/' + data.page.fileSlug + '-' + data.title.length + '/' };\n",
      'src/articles/by-folder/text.md': article({ title: 'Four' }),
      'src/articles/by-template/by-template.json': '{ "permalink": "/by-template/{{ page.fileSlug }}/" }\n',
      'src/articles/by-template/text.md': article({ title: 'By template' }),
      'src/articles/draft.md': article({ title: 'Secret draft', draft: true }),
      'src/articles/newest.md': article({ title: 'Newest', date: '2026-05-30', section: 'drama' }),
      'src/_data/providers/netflix.yaml':
        'name: Netflix\nhome: https://www.netflix.com/\nhosts: [netflix.com]\ncolours: { background: "#000000", text: "#ffffff" }\n',
      'src/_data/shows/mud.yaml':
        'title: Mud\ntype: film\nyears: { from: 2020 }\noffers: [{ provider: netflix, url: "https://www.netflix.com/1", regions: [GB], access: subscription, checked: 2026-01-05 }]\n',
      'src/ask-nunjucks.njk': documented('njk'),
      'src/ask-liquid.liquid': documented('liquid'),
      'src/ask-script.11ty.js': documented('js'),
      'src/articles/future.md': article({ title: 'Secret future', date: '2026-06-02' }),
      'src/articles/expired.md': article({ title: 'Secret expired', expires: '2026-05-31' }),
      'src/articles/empty.md': article({ title: 'Empty' }, ''),
      'src/pages.njk':
        '---\npagination: { data: collections.drama, size: 1, alias: item }\npermalink: "/drama/{{ pagination.pageNumber }}/"\n---\n{{ item.data.title }}, {{ pagination.pages | length }} pages',
      'src/markdown.md': `---\ntitle: Markdown\nlayout: base.njk\n---\n${ELEMENTS}`,
      'src/markdown-liquid.md': `---\ntemplateEngineOverride: liquid,md\n---\n${ELEMENTS}`,
      'src/liquid.liquid': ELEMENTS,
      'src/nunjucks.njk': ELEMENTS,
      'src/script.11ty.js':
        'export default class { render() { const show = "night-desk"; return this.cast({ show }) + this.watch({ show }) + this.pullquote("Out of words", { by: "Ana" }); } }',
      'src/program.md': '---js\n{ title: "Program " + (1 + 1), layout: "base.njk" }\n---\nText.\n',
    },
    { options: "{ frontMatter: { required: ['title', 'standfirst'] } }" },
  );
  const { code, output } = await build(project, [], NOW);
  assert.is(code, 0, output);
});

built('bodies are rendered with elements and pictures, and nothing in them is run', () => {
  const page = project.read('_site/articles/2024-01-02-whole/index.html');

  assert.match(page, '<p>Vera <em>stays</em> at {{ title }}.</p>');
  assert.match(page, /<aside class="sf-pull-quote"[^>]*><p>Vera stays<\/p><\/aside>/);
  assert.match(page, /<section class="sf-cast-credits".*<dt>Vera Lund<\/dt><dd>Ana Ruiz<\/dd>/);
  assert.match(page, /<section class="sf-watch-box".*href="https:\/\/streamly\.test\/night-desk"/);
  assert.match(page, '<figcaption>At night</figcaption>');
});

built('layouts and directory data of the site apply', () => {
  const page = project.read('_site/articles/2024-01-02-whole/index.html');

  assert.match(page, /^<!doctype html>\n<html lang="en">\n<title>Whole<\/title>\n<main data-layout="base">\n<p>/);
  assert.match(project.read('_site/articles/empty/index.html'), '<title>Empty</title>');
});

built('pictures beside an article are published in two formats', () => {
  const page = project.read('_site/articles/2024-01-02-whole/index.html');
  const addresses = [...page.matchAll(/\/(pictures\/[^" ]+)/g)].map(([, file]) => file ?? '');

  assert.equal([...new Set(addresses.map((file) => file.replace(/.*\./, '')))], ['avif', 'jpeg']);
  for (const file of addresses) assert.ok(project.exists(`_site/${file}`), file);
});

built('addresses are those that Eleventy gives', () => {
  for (const file of [
    'articles/day/index.html',
    'moved/moved-away/moved.html',
    'by-folder/text-4/index.html',
    'by-template/text/index.html',
  ])
    assert.ok(project.exists(`_site/${file}`), file);
  assert.not.ok(project.exists('_site/articles/unwritten'));
});

built('a date is in the zone of the site, a day is what Eleventy makes of it', () => {
  const dates = new Map([...start().matchAll(/>([^<]+)<\/a> (\S+)</g)].map(([, title, date]) => [title, date]));

  assert.is(dates.get('Whole'), '2024-01-02T14:30:00.000Z');
  assert.is(dates.get('Seconds'), '2024-01-03T14:30:00.000Z');
  assert.is(dates.get('Offset'), '2024-01-04T00:30:00.000Z');
  assert.is(dates.get('Day'), '2024-01-05T00:00:00.000Z');
  assert.is(dates.get('Named'), '2024-01-06T00:00:00.000Z');
});

built('collections hold articles by their tags, and can be paginated', () => {
  assert.match(start(), '<a href="/by-folder/text-4/">Four</a>');
  assert.is(project.read('_site/drama/0/index.html'), 'Whole, 2 pages');
  assert.is(project.read('_site/drama/1/index.html'), 'Day, 2 pages');
});

built('computed data are computed', () => {
  const articles = start().split('<li>').length - 1;

  assert.match(project.read('_site/articles/computed/index.html'), `<p>COMPUTED! ${articles}</p><p>`);
});

built('drafts, articles to come and expired ones are in no file', () => {
  const files = project.list('_site');

  assert.equal(
    files.filter((file) => /draft|future|expired/.test(file) || /Secret/.test(project.read(`_site/${file}`))),
    [],
  );
  assert.match(project.read('_site/feed.xml'), '<title>Whole</title>');
});

built('the elements print the same in Nunjucks, Liquid, JavaScript, and Markdown of both languages', () => {
  const pages = ['nunjucks', 'liquid', 'script', 'markdown', 'markdown-liquid'];
  const printed = pages.map((page) =>
    [...project.read(`_site/${page}/index.html`).matchAll(/<(section|aside) .*?<\/\1>/gs)].map(([element]) => element),
  );

  for (const words of ['Vera Lund', 'href="https://streamly.test/night-desk"', '“Out of words”'])
    assert.is(printed[0]?.join('').split(words).length, 2, words);
  for (const [index, elements] of printed.entries()) assert.equal(elements, printed[0], pages[index]);
});

built('pages that are no articles may have programs in their front matter, and need no standfirst', () => {
  assert.match(project.read('_site/program/index.html'), '<title>Program 2</title>');
  assert.match(project.read('_site/about/index.html'), '<p>Who <em>we</em> are: About.</p>');
});

built(
  'what an earlier build wrote of an article that is now deleted or a draft is removed, and nothing else',
  async () => {
    project.write('_site/by-hand.txt', 'By hand.');
    project.write('src/articles/day.md', article({ title: 'Day', draft: true }));
    project.remove('src/articles/seconds.md');
    project.remove('src/program.md');

    const { code } = await build(project, [], NOW);

    assert.is(code, 0);
    assert.not.ok(project.exists('_site/articles/day'));
    assert.not.ok(project.exists('_site/articles/seconds'));
    assert.ok(project.exists('_site/program/index.html'), 'Eleventy leaves its own files, too');
    assert.ok(project.exists('_site/by-hand.txt'));
  },
);

built('a build of a part removes nothing, and is remembered by the next whole one', async () => {
  const part = await createTemplateSite({ 'src/articles/text.md': article(), 'src/articles/kept.md': article() });
  await build(part, ['--incremental']);
  part.write('src/articles/text.md', article({ draft: true }));

  await build(part, ['--formats=njk']);
  assert.ok(part.exists('_site/articles/text/index.html'));

  await build(part);
  assert.equal(
    part.list('_site').filter((file) => file.startsWith('articles/')),
    ['articles/kept/index.html'],
  );
});

function start(): string {
  return project.read('_site/index.html');
}

built('a picture whose address begins with / is the site’s own to copy', async () => {
  const project = await createTemplateSite({
    'src/articles/root.md': article({}, '![A desk](/images/desk.jpg)'),
  });
  try {
    const { code, output } = await build(project);

    assert.is(code, 0, output);
    const page = project.list('_site').find((file) => file.includes('root/')) ?? '';
    assert.match(project.read(`_site/${page}`), '<img src="/images/desk.jpg" alt="A desk" loading="lazy">');
  } finally {
    await project.dispose();
  }
});

built('its templates ask the catalogue in every language, as the documentation says', () => {
  const nunjucks = project.read('_site/ask-nunjucks/index.html');

  assert.match(nunjucks, '>Night Desk</a></h2>');
  assert.match(nunjucks, '<a href="/articles/2024-01-02-whole/">Whole</a>');
  assert.match(project.read('_site/ask-liquid/index.html'), '<p>Mud</p>');
  assert.is(project.read('_site/ask-script/index.html'), '<p>Newest, with Ana Ruiz</p>');
});

built.run();

const wrong = suite('a site with problems in its articles');
let broken: Project;
let failed: Built;
let before: ReturnType<typeof outputOf>;

wrong.before(async () => {
  broken = await createTemplateSite(
    {
      'src/articles/unknown.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\nsubtitel: X\n---\nText.\n',
      'src/articles/yaml.md': '---\ntitle: [T\n---\nText.\n',
      'src/articles/day.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-02-30\nrating: five\n---\nText.\n',
      'src/articles/words.md': '---\ntitle: T\n---\n\n{% nosuch %}\n',
      'src/articles/program.md': '---js\n{ title: require("fs").writeFileSync("ran.txt", "") }\n---\nText.\n',
      'src/articles/remote.md': article({ rating: 3 }, '![A desk](https://elsewhere.test/desk.jpg)'),
      '_site/index.html': 'An earlier build.',
    },
    { options: "{ frontMatter: { fields: { rating: { type: 'integer' } }, required: ['title', 'rating'] } }" },
  );
  before = outputOf(broken);
  failed = await build(broken);
});

wrong('all problems are said in one run, with file, line and column', () => {
  const places = [...failed.output.matchAll(/^src\/articles\/(\S+)\s+error\s+(\S+)$/gm)].map(
    ([, place, code]) => `${place} ${code}`,
  );

  assert.equal(places, [
    'day.md:4:7 date/invalid',
    'day.md:5:9 value/type',
    'program.md:1:1 front-matter/language',
    'unknown.md:1:1 key/missing',
    'unknown.md:5:1 key/unknown',
    'words.md:1:1 key/missing',
    'words.md:5:4 shortcode/unknown',
    'yaml.md:2:8 yaml/syntax',
  ]);
});

wrong('a picture on another server is a warning, because the site was there first', () => {
  assert.match(failed.output, /^src\/articles\/remote\.md:8:11\s+warning\s+picture\/remote$/m);
});

wrong('the build ends with exit code 1, and the output stays as it was', () => {
  assert.is(failed.code, 1);
  assert.equal(outputOf(broken), before);
});

wrong('no program in an article runs', () => {
  assert.not.ok(broken.exists('ran.txt'));
});

wrong.run();

const misused = suite('elements misused in templates');
const MISUSES: readonly (readonly [file: string, text: string, says: string])[] = [
  [
    'src/a.njk',
    '---\ntitle: A\n---\n<p>One</p>\n\n{% cast shwo="x" %}\n',
    '{% cast %} in ./src/a.njk, line 6: There is no argument "shwo". Write "show".',
  ],
  [
    'src/a.liquid',
    '---\r\ntitle: A\r\n---\r\n<p>One</p>\r\n{% cast show="night-dsk" %}\r\n',
    '{% cast %} in ./src/a.liquid, line 5: There is no show "night-dsk" in src/_data/shows/. Write "night-desk".',
  ],
  [
    'src/a.11ty.js',
    'export default class {\n  render() {\n    return this.cast({ shwo: "x" });\n  }\n}\n',
    '{% cast %} in ./src/a.11ty.js, line 3: There is no argument "shwo". Write "show".',
  ],
  [
    'src/_includes/base.njk',
    '<p>One</p>\n{% cast shwo="x" %}\n',
    '{% cast %} in a layout or include of ./src/about.md, line 2: There is no argument "shwo". Write "show".',
  ],
  [
    'src/a.md',
    '\n\n{% pullquote %}\n\nOpen.\n',
    'src/a.md:3:1  error  template/syntax\n  {% pullquote %}\n  ^^^^^^^^^^^^^^^\n  {% pullquote %} is opened here and never closed.',
  ],
];
const outcomes = new Map<string, Built>();

misused.before(async () => {
  await Promise.all(
    MISUSES.map(async ([file, text]) => {
      const site = await createTemplateSite({ ...RECORDS, [file]: text });
      for (const other of ['src/index.njk', 'src/feed.njk']) site.remove(other);
      outcomes.set(file, await build(site));
      await site.dispose();
    }),
  );
});

for (const [file, , says] of MISUSES) {
  misused(`a mistake in ${file} ends the build and says where it is`, () => {
    assert.is(outcomes.get(file)?.code, 1);
    assert.ok(outcomes.get(file)?.output.includes(says), outcomes.get(file)?.output);
  });
}

misused.run();

const untouched = suite('a site that has no articles');

untouched('the plugin changes no byte of the output, makes no folder and says nothing', async () => {
  const files: Files = {
    'src/post.md':
      '---js\n{ title: "A" + 1, date: "2025-01-03", tags: ["posts"], layout: "base.njk" }\n---\n# {{ title }}\n\nText -- "plain".\n',
    'src/posts/2024-01-02-old.md':
      '---\ndate: 2024-01-02 09:30:00\ndraft: true\n---\n{{ page.date | iso }} {{ "x" }}\n',
    'src/site.liquid': '---\ndate: 2025-01-04\ntags: posts\n---\n{{ page.url }}',
  };
  const [without, withPlugin] = await Promise.all([
    createTemplateSite(files, { plugin: '' }),
    createTemplateSite(files),
  ]);
  for (const site of [without, withPlugin]) site.remove('src/articles');

  const [plain, added] = await Promise.all([build(without), build(withPlugin)]);

  const lines = ({ output }: Built) =>
    output
      .replace(/ in [\d.]+ seconds.*/, '')
      .split('\n')
      .sort();
  assert.is(added.code, 0, added.output);
  assert.equal(lines(added), lines(plain));
  assert.equal(outputOf(withPlugin), outputOf(without));
  assert.equal(withPlugin.list('.').sort(), without.list('.').sort());
});

untouched('a shortcode of the site with the name of an element keeps working in its templates', async () => {
  const own = await createTemplateSite(
    {
      'src/a.njk': '{% pullquote "Al" %}One{% endpullquote %}',
      'src/b.liquid': '{% pullquote "Al" %}One{% endpullquote %}',
      'src/c.11ty.js': 'export default class { render() { return this.pullquote("One", "Al"); } }',
      'src/articles/text.md': article({}, 'Own words.\n\n{% pullquote %}Own words.{% endpullquote %}'),
    },
    {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code of the site
      more: "eleventyConfig.addPairedShortcode('pullquote', (content, by) => `<q>${content}, ${by}</q>`);",
    },
  );

  const { code, output } = await build(own);

  assert.is(code, 0, output);
  for (const page of ['a', 'b', 'c']) assert.is(own.read(`_site/${page}/index.html`), '<q>One, Al</q>');
  assert.match(own.read('_site/articles/text/index.html'), '<aside class="sf-pull-quote"');
});

untouched.run();

const preview = suite('a served site with articles as templates');
let site: Project;
let served: Served;

preview.before(async () => {
  site = await createTemplateSite({
    ...RECORDS,
    'src/articles/articles.json':
      '{ "layout": "base.njk", "tags": ["articles"], "permalink": "/stories/{{ page.fileSlug }}/" }',
    'src/articles/desk.jpg': await picture(480),
    'src/articles/good.md': article({ title: 'Good' }, 'Sound.\n\n![A desk](desk.jpg)'),
    'src/articles/draft.md': article({ title: 'Half an idea', draft: true }),
    'src/articles/later.md': article({ title: 'Not yet', date: '2190-01-01' }),
    'src/articles/over.md': article({ title: 'Over', expires: '2026-01-11' }),
    'src/articles/2026-01-01-yaml.md': '---\ntitle: [T\n---\nText.\n',
    'src/articles/day.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-02-30\n---\nText.\n',
    'src/articles/words.md': article({ title: 'Words' }, '{% nosuch %}'),
    'src/articles/lost.md': article({ title: 'Lost', layout: 'bsae.njk' }),
    'src/articles/outside.md': article({ title: 'Outside', permalink: '/../../outside/' }),
    'src/articles/endless.md': article({ title: 'Endless', pagination: { data: 'years' } }),
    'src/articles/program.md': '---js\n{ title: process.exit(3) }\n---\nText.\n',
    'src/cast.md': '{% cast show="night-desk" %}',
  });
  served = await serve(site);
});

// Undefined when the server has not started.
preview.after(() => (served as Served | undefined)?.stop());

preview('broken articles do not end it; their addresses say what is wrong', async () => {
  await shows('/stories/yaml/', 'A list is opened with [', 500);
  await shows('/stories/day/', 'February 2026 has 28 days', 500);
  await shows('/stories/words/', 'There is no shortcode &quot;nosuch&quot;', 500);
  await shows('/stories/program/', 'Only YAML is read', 500);
  await shows('/stories/lost/', 'There is no layout &quot;bsae.njk&quot;', 500);
  await shows('/stories/outside/', 'leads to another folder', 500);
  await shows('/stories/endless/', '&quot;pagination&quot; has no &quot;size&quot;', 500);
  await shows('/stories/nowhere/', '', 404);
  assert.not.match((await served.fetchText('/stories/day/')).text, 'nosuch');
  assert.not.match((await served.fetchText('/')).text, '/stories/day/');
});

preview('other pages are served, with drafts, articles to come and expired ones', async () => {
  await shows('/about/', 'Who <em>we</em> are');
  await shows('/stories/good/', '<p>Sound.</p>');
  await shows('/stories/draft/', '<title>Half an idea</title>');
  await shows('/stories/later/', '<title>Not yet</title>');
  await shows('/stories/over/', '<title>Over</title>');
  await shows('/', 'Half an idea');
});

preview('pictures are made when a browser asks for them, and not written', async () => {
  const { text } = await served.fetchText('/stories/good/');
  const [address = ''] = /\/pictures\/[^" ]+\.jpeg/.exec(text) ?? [];

  const answer = await served.fetchText(address);

  assert.is(answer.status, 200);
  assert.is(answer.headers.get('content-type'), 'image/jpeg');
  assert.not.ok(site.exists('_site/pictures'));
});

preview('an article that is broken and mended comes back, at the address that it had', async () => {
  site.write('src/articles/good.md', article({ title: 'Good' }, '{% nosuch %}'));
  await shows('/stories/good/', 'There is no shortcode &quot;nosuch&quot;', 500);
  await shows('/', '<title>Start</title>');

  site.write('src/articles/good.md', article({ title: 'Good', permalink: '/moved/{{ title | slugify }}/' }, 'Mended.'));
  await shows('/moved/good/', '<p>Mended.</p>');
  await shows('/', 'href="/moved/good/"');

  site.write('src/articles/day.md', article({ title: 'Day' }, 'Mended, too.'));
  await shows('/stories/day/', '<p>Mended, too.</p>');
});

preview('a deleted article leaves lists, and its address', async () => {
  site.remove('src/articles/good.md');

  await shows('/moved/good/', '', 404);
  assert.not.match((await served.fetchText('/')).text, '/moved/good/');
});

preview('a broken site.yaml does not end it, though a page uses an element', async () => {
  site.write('src/_data/site.yaml', 'name: [X\n');
  await shows('/stories/day/', 'src/_data/site.yaml', 500);
  await shows('/about/', 'Who <em>we</em> are');
  await shows('/cast/', /^(?!.*Vera Lund)/s);

  site.write('src/_data/site.yaml', SITE);
  await shows('/stories/day/', '<p>Mended, too.</p>');
  await shows('/cast/', 'Vera Lund');
});

preview('an edit of the configuration shows', async () => {
  site.write('eleventy.config.js', templateConfiguration({ more: "eleventyConfig.addGlobalData('title', 'New');" }));
  await shows('/cast/', 'Vera Lund');
  site.write('src/articles/words.md', article({ title: 'Words' }, 'Written after it.'));

  await shows('/stories/words/', 'Written after it.');
});

preview('what it wrote of drafts is gone after a build', async () => {
  assert.ok(site.exists('_site/stories/draft/index.html'));
  await served.stop();
  for (const file of ['2026-01-01-yaml', 'program', 'lost', 'outside', 'endless'])
    site.remove(`src/articles/${file}.md`);

  const { code, output } = await build(site);

  assert.is(code, 0, output);
  assert.equal(
    site.list('_site').filter((file) => file.startsWith('stories/')),
    ['stories/day/index.html', 'stories/words/index.html'],
  );
});

async function shows(url: string, text: string | RegExp, status = 200): Promise<void> {
  const holds = typeof text === 'string' ? (page: string) => page.includes(text) : (page: string) => text.test(page);
  await served.waitFor(`${url} to show ${text}`, async () => {
    const answer = await served.fetchText(url);
    return answer.status === status && holds(answer.text);
  });
}

preview.run();
