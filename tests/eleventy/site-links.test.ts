/** Site links: tests for links of a whole site, before and after Eleventy has said its addresses. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { decodeSource } from '../../src/core/source.ts';
import { type EleventyAddresses, eleventyAddresses } from '../../src/eleventy/eleventy-addresses.ts';
import { createHost } from '../../src/eleventy/host.ts';
import type { Loaded, Printing } from '../../src/eleventy/host-settings.ts';
import type { Surroundings } from '../../src/eleventy/site-links.ts';
import { articlePages } from '../../src/pages/article-page.ts';
import { topicPages } from '../../src/pages/topic-pages.ts';
import { marksOf } from '../content/small-site.ts';
import { createProject, type Files } from '../support/project.ts';
import { article } from '../support/site-project.ts';

const test = suite('links of a site');

const SITE = `name: Site
url: https://site.test
language: en-GB
timeZone: Europe/London
description: D
links:
  - { title: About, url: /about/ }
  - { title: Abot, url: /abot/ }
`;

const printing: Printing = {
  layouts: { render: async () => '', check: () => [], names: () => [], files: () => [] },
  pageKinds: [articlePages, topicPages],
  optionProblems: () => [],
  styleSheet: () => ({ url: '/assets/site.css', text: '' }),
  ordinaryAddresses: () => [],
};

const around: Surroundings = {
  inputFolder: 'pages',
  pages: new Map([['pages/about.md', '/about/']]),
  texts: [],
  templates: [],
  layouts: [],
  mayHave: (path) => path.startsWith('/tags/'),
  mayHaveMore: false,
  asset: () => 'nothing',
  movesFiles: false,
  fileExists: () => false,
  isLayoutAnchor: () => false,
};

async function load(
  files: Files,
  { surroundings = around, asTemplates = false }: { surroundings?: Surroundings; asTemplates?: boolean } = {},
): Promise<Loaded> {
  const project = await createProject({ '_data/site.yaml': SITE.split('\n').slice(0, 5).join('\n'), ...files });
  const loaded = await createHost({
    root: project.root,
    articlesFolder: 'articles',
    dataFolder: '_data',
    pathPrefix: '/',
    shortcodes: { elements: new Map(), site: new Map() },
    checkArticle: articleCheck({}, asTemplates),
    checks: [],
    severities: {},
    words: {},
    now: '2026-06-01',
    isWanted: () => true,
    surroundings: () => surroundings,
    ...(!asTemplates && { printing }),
  }).load('build');
  await project.dispose();
  return loaded;
}

const eleventy = (urls: Readonly<Record<string, string>>): EleventyAddresses =>
  eleventyAddresses({
    inputPathToUrl: Object.fromEntries(Object.entries(urls).map(([file, url]) => [`./${file}`, [url]])),
  });

const a = (body: string) => article({ title: 'A' }, body);
const b = article({ title: 'B', tags: ['Boats'] }, '## One\n');

test('knows articles, generated pages, ordinary pages and the patterns of templates', async () => {
  const body =
    '[1](/b/) [2](/topics/boats/) [3](/about/) [4](/tags/x/) [5](b.md#one) [6](/assets/site.css) [7](/b/index.html)';

  const { problems } = await load({ 'articles/a.md': a(body), 'articles/b.md': b });

  assert.equal(problems, []);
});

test('reports what leads nowhere, in the footer as well', async () => {
  const { problems } = await load({
    '_data/site.yaml': SITE,
    'articles/a.md': a('[1](/c/) [2](/b/#two)'),
    'articles/b.md': b,
  });

  assert.equal(marksOf(problems), [
    '_data/site.yaml:8:25 /abot/ link/missing',
    'articles/a.md:7:5 /c/ link/missing',
    'articles/a.md:7:14 /b/#two link/anchor',
  ]);
});

test('reports what leads nowhere in newsletters, promotions and the policy of the site', async () => {
  const { problems } = await load({
    '_data/site.yaml': `${SITE.replace('/abot/', '/about/')}affiliatePolicy: /policy/
newsletters:
  weekly: { title: W, action: /subscribe, terms: /trems/, privacy: /about/, page: /weekly/ }
promotions:
  winter: { title: W, url: /winter/, action: Try }
  summer: { title: S, url: "https://shop.test/", action: Try }
`,
    'articles/b.md': b,
  });

  assert.equal(marksOf(problems), [
    '_data/site.yaml:9:18 /policy/ link/missing',
    '_data/site.yaml:11:50 /trems/ link/missing',
    '_data/site.yaml:11:83 /weekly/ link/missing',
    '_data/site.yaml:13:28 /winter/ link/missing',
  ]);
});

test('reports an anchor that only a layout which prints no article has', async () => {
  const isLayoutAnchor: Surroundings['isLayoutAnchor'] = (anchor, layout) =>
    anchor === (layout === 'article.njk' ? 'headline' : 'letter-a');

  const { problems } = await load(
    { 'articles/a.md': a('[1](#letter-a) [2](#headline) [3](/b/#letter-a)'), 'articles/b.md': b },
    { surroundings: { ...around, isLayoutAnchor } },
  );

  assert.equal(marksOf(problems), [
    'articles/a.md:7:5 #letter-a link/anchor',
    'articles/a.md:7:35 /b/#letter-a link/anchor',
  ]);
});

test('reports the links of ordinary pages, but for what a template puts together', async () => {
  const { source } = decodeSource(
    'pages/about.md',
    Buffer.from('---\ntitle: About\n---\n[1](/b/) [2](/{{ x }}/)\n{% if y %}[3](/c/#x) [4](#own){% endif %}\n'),
  );

  const { problems } = await load(
    { 'articles/b.md': b },
    { surroundings: { ...around, texts: [{ source, bodyStart: 21, url: '/about/' }] } },
  );

  assert.equal(marksOf(problems), ['pages/about.md:5:15 /c/#x link/missing']);
});

test('reports headings that an ordinary page does not have, unless it is a template or its layout may have them', async () => {
  const page = (path: string, url: string, body: string, layout?: string) => ({
    source: decodeSource(path, Buffer.from(body)).source,
    bodyStart: 0,
    url,
    layout,
  });
  const texts = [
    page('pages/about.md', '/about/', '## Who we are\n\n<p id="phone">Ring us.</p>\n', 'page.njk'),
    page('pages/now.md', '/now/', '{{ now }}\n\n[1](#x)\n'),
    page(
      'pages/us.md',
      '/us/',
      '[1](#the-desk) [2](#content) [3](#the-dsk) [4](/us/#nobody)\n\n## The desk\n',
      'page.njk',
    ),
  ];
  const links = [
    '/about/#who-we-are',
    '/about/#whoWeAre',
    '/about/#phone',
    '/about/#content',
    '/now/#x',
    '/about/#team',
  ];

  const { problems } = await load(
    { 'articles/a.md': a([...links, '/pages/about.md#team'].map((link) => `[1](${link})`).join(' ')) },
    {
      surroundings: {
        ...around,
        texts,
        pages: new Map(texts.map(({ source, url }) => [source.path, url])),
        isLayoutAnchor: (anchor, layout) => anchor === 'content' && layout === 'page.njk',
      },
    },
  );

  assert.equal(
    problems.map(({ what, severity }) => `${severity} ${what}`),
    [
      'warning /about/ has no heading "#team", as far as can be seen.',
      'warning pages/about.md has no heading "#team", as far as can be seen.',
      'warning This page has no heading "#the-dsk", as far as can be seen.',
      'warning /us/ has no heading "#nobody", as far as can be seen.',
    ],
  );
});

test('reports pictures of an ordinary page that have no words or are not there', async () => {
  const body = '![](/a.jpg) ![B](/gone.jpg) ![{{ c }}]({{ d }}) ![E](C:\\e.jpg) ![F](https://x.test/f.jpg)\n';
  const source = decodeSource('pages/us.md', Buffer.from(body)).source;
  const { problems } = await load(
    { 'articles/a.md': a('Text.') },
    {
      surroundings: {
        ...around,
        asset: (path) => (path === '/a.jpg' ? 'there' : 'nothing'),
        texts: [{ source, bodyStart: 0, url: '/us/' }],
        pages: new Map([['pages/us.md', '/us/']]),
      },
    },
  );

  assert.equal(marksOf(problems), [
    'pages/us.md:1:1 ![](/a.jpg) picture/no-alt',
    'pages/us.md:1:18 /gone.jpg picture/missing',
    'pages/us.md:1:54 C:\\e.jpg picture/missing',
  ]);
  assert.match(problems[0]?.fix ?? '', /^Say between the brackets/);
  assert.match(problems[1]?.fix ?? '', /addPassthroughCopy/);
});

test('reports what is written out in ordinary pages and layouts in HTML', async () => {
  const sourceOf = (path: string, text: string) => decodeSource(path, Buffer.from(text)).source;
  const page =
    '<a href="/abuot/">A</a> <a href="/{{ x }}/">B</a> <a href="../a/">C</a> <img src="/gone.jpg" alt="D">\n';
  const layout = '<a href="/a/">A</a> <a href="/nope/">B</a> <a href="feed.xml">C</a> <a href="#x">D</a>\n';
  const { problems } = await load(
    { 'articles/a.md': a('Text.') },
    {
      surroundings: {
        ...around,
        templates: [{ source: sourceOf('pages/us.njk', page), bodyStart: 0 }],
        layouts: [sourceOf('_includes/base.njk', layout)],
        pages: new Map([
          ['pages/us.njk', '/us/'],
          ['pages/about.md', '/about/'],
        ]),
      },
    },
  );

  assert.equal(
    problems.map((problem) => `${problem.severity} ${marksOf([problem])}`),
    [
      'error pages/us.njk:1:10 /abuot/ link/missing',
      'warning pages/us.njk:1:83 /gone.jpg picture/missing',
      'warning _includes/base.njk:1:30 /nope/ link/missing',
    ],
  );
  assert.is(problems[0]?.fix, 'Write "/about/".');
});

test('pages that only time or a draft keeps away never stop a build', async () => {
  const { problems } = await load({
    'articles/a.md': a('[1](/b/) [2](/topics/boats/)'),
    'articles/b.md': article({ title: 'B', tags: ['Boats'], expires: '2026-02-01' }, 'Text.'),
  });

  assert.equal(
    problems.map(({ severity, code }) => [severity, code]),
    [
      ['warning', 'link/unpublished'],
      ['warning', 'link/unpublished'],
    ],
  );
});

test('says nothing of a link to an article that has problems of its own', async () => {
  const { problems } = await load({
    'articles/a.md': a('[1](/drama/b/) [2](b.md)'),
    'articles/b.md': '---\ntitle: [\n---\nText.\n',
  });

  assert.equal(
    problems.map(({ file }) => file),
    ['articles/b.md'],
  );
});

test('the body of a broken article is checked all the same', async () => {
  const { problems } = await load({ 'articles/a.md': '---\ntitel: A\n---\n[1](/c/) [2](../d/)\n' });

  assert.ok(marksOf(problems).includes('articles/a.md:4:5 /c/ link/missing'));
  assert.not.ok(marksOf(problems).some((mark) => mark.includes('../d/')));
});

test('where more addresses may come, waits until Eleventy has said its own', async () => {
  const surroundings = { ...around, mayHaveMore: true };

  const { problems, later } = await load({ 'articles/a.md': a('[1](/c/) [2](/d/)') }, { surroundings });

  assert.equal(problems, []);
  assert.equal(marksOf(later?.(eleventy({ 'pages/c.11ty.js': '/c/' })) ?? []), ['articles/a.md:7:14 /d/ link/missing']);
});

test('where articles are templates, files and anchors are checked at once and pages later', async () => {
  const files = {
    'articles/a.md': a('[1](gone.md) [2](#x) [3](b.md#two) [4](../b/#two) [5](../c/)'),
    'articles/b.md': b,
  };

  const { problems, later } = await load(files, { asTemplates: true });
  const late = later?.(eleventy({ 'articles/a.md': '/blog/a/', 'articles/b.md': '/blog/b/' })) ?? [];

  assert.equal(marksOf(problems), [
    'articles/a.md:7:5 gone.md link/missing',
    'articles/a.md:7:18 #x link/anchor',
    'articles/a.md:7:26 b.md#two link/anchor',
  ]);
  assert.equal(marksOf(late), ['articles/a.md:7:40 ../b/#two link/anchor', 'articles/a.md:7:55 ../c/ link/missing']);
});

test.run();
