/** Pages mode: tests of a site that is being written, in the preview. */
import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withBrowser } from '../support/browser.ts';
import { type Answer, build, type Served, serve } from '../support/eleventy.ts';
import type { Project } from '../support/project.ts';
import { article, articleFile, configuration, createSite, outputOf, picture } from '../support/site-project.ts';

const preview = suite('a site in the preview');

const FINALE = '/drama/night-desk-finale/';
const ADDED = `
  eleventyConfig.addTransform('stamp', (text: string, path: string) => String(path).endsWith('.html') ? text.replace('</body>', '<p>stamped</p></body>') : text);
  eleventyConfig.addShortcode('year', (offset: number) => '<b>' + (2026 + offset) + '</b>');
`;

let project: Project;
let served: Served;
let built: Readonly<Record<string, string>>;

preview.before(async () => {
  project = await createSite({
    '.gitignore': 'node_modules/\n_site/\n.cache/\n',
    '.eleventy.ts': configuration(ADDED),
    'articles/desk.jpg': await picture(480),
    'articles/pictured.md': article(
      { title: 'Pictured', image: { src: 'desk.jpg', alt: 'A desk.' } },
      'In {% year 1 %}.',
    ),
    'articles/gone.md': article({ title: 'Gone' }),
  });
  assert.is((await build(project)).code, 0);
  built = Object.fromEntries(project.list('_site').map((file) => [file, project.read(`_site/${file}`)]));
  project.remove('articles/gone.md');
  for (const file of project.list('_site')) if (!file.startsWith('gone/')) project.remove(`_site/${file}`);
  project.write('articles/draft.md', article({ title: 'Half an idea', draft: true }));
  project.write('articles/later.md', article({ title: 'Not yet', date: '2199-05-04' }));

  served = await serve(project);
});

// Undefined when the server has not started.
preview.after(() => (served as Served | undefined)?.stop());

preview('writes the ordinary pages and nothing that is generated', async () => {
  await served.fetchText(FINALE);
  await served.fetchText('/draft/');

  assert.equal(project.list('_site'), ['about/index.html', 'gone/index.html']);
});

preview('shows the pages that a build writes, byte for byte, but for the name of the style sheet', async () => {
  const pages = {
    '/pictured/': 'pictured/index.html',
    '/about/': 'about/index.html',
    [FINALE]: 'drama/night-desk-finale/index.html',
  };

  for (const [url, file] of Object.entries(pages)) {
    const { status, headers, text: page } = await served.fetchText(url);

    assert.is(status, 200);
    assert.is(headers.get('content-type'), 'text/html; charset=utf-8');
    assert.is(page, built[file]?.replace(/site\.[0-9a-f]{10}\.css/g, 'site.css'), url);
  }
});

preview('a page that a browser opens reloads by itself', async () => {
  assert.match(await opened('/pictured/'), '/.11ty/reload-client.js');
  assert.match(await opened('/about/'), '/.11ty/reload-client.js');
  assert.match(await opened('/nowhere/'), /<script type="module"[^>]*>.*eleventy/s);
});

preview('shows drafts and articles of the future, says so, and keeps them out of the feed', async () => {
  assert.match((await served.fetchText('/draft/')).text, 'Draft: this page is not published.');
  assert.match((await served.fetchText('/later/')).text, /Scheduled: this page is published on .*4 May 2199/);
  assert.match((await served.fetchText('/')).text, 'Half an idea');

  const feed = await served.fetchText('/feed.xml');
  assert.is(feed.headers.get('content-type'), 'application/rss+xml; charset=utf-8');
  assert.match(feed.text, '<title>Pictured</title>');
  assert.not.match(feed.text, /Half an idea|Not yet/);
});

preview('what an earlier build wrote of a deleted article leads nowhere', async () => {
  const { status, text } = await served.fetchText('/gone/');

  assert.is(status, 404);
  assert.match(text, 'This page is not on the schedule');
});

preview('pictures are made when a browser asks for them', async () => {
  const { text } = await served.fetchText('/pictured/');
  const [avif] = /\/pictures\/[^" ]+480\.avif/.exec(text) ?? [];
  const [jpeg] = /\/pictures\/[^" ]+480\.jpeg/.exec(text) ?? [];

  assert.equal(await mediaOf(avif), [200, 'image/avif', 'ftypavif']);
  assert.equal(await mediaOf(jpeg), [200, 'image/jpeg', '']);
  assert.is((await served.fetchText('/pictures/nobody-480.jpeg')).status, 404);
});

preview('the style sheet keeps its name when it changes', async () => {
  const { headers, text } = await served.fetchText('/assets/site.css');
  assert.is(headers.get('content-type'), 'text/css; charset=utf-8');
  assert.not.match(text, 'rebeccapurple');

  project.write('_includes/styles/kicker.css', '.sf-kicker { color: rebeccapurple; }');

  await shows('/assets/site.css', /\.sf-kicker\{color:(rebeccapurple|#639)\}/);
  assert.match((await served.fetchText(FINALE)).text, 'href="/assets/site.css"');
});

preview('answers addresses without a slash at their end, with more than one, and those that are none', async () => {
  assert.equal(await ending('/drama/night-desk-finale'), [301, FINALE]);
  assert.equal(await ending('/drama/night-desk-finale?from=mail'), [301, `${FINALE}?from=mail`]);
  assert.equal(await ending('/about'), [301, '/about/']);
  assert.equal(await ending('/drama/night-desk-finale/index.html'), [200, null]);
  for (const address of [
    '/nowhere/',
    '//',
    '///',
    '/%E0%A4%A',
    '/pictures/%',
    '/..%2fpackage.json',
    '/404.html',
    '/%00',
  ])
    assert.equal(await ending(address), [404, null], address);
  assert.match((await served.fetchText('/nowhere/')).text, 'This page is not on the schedule');
});

preview('an edit, a new article and a deleted one show', async () => {
  project.write(articleFile, article({ title: 'The last edition, edited', section: 'drama' }));
  await shows(FINALE, 'The last edition, edited');

  project.write('articles/folder/2026-02-01-new.md', article({ title: 'Brand new' }));
  await shows('/new/', 'Brand new');
  await shows('/', 'Brand new');

  project.remove('articles/folder');
  await shows('/new/', 'not on the schedule', 404);
  assert.not.match((await served.fetchText('/')).text, 'Brand new');
});

preview('an edited record, a new one and a deleted one show', async () => {
  project.write(articleFile, article({ title: 'Finale', section: 'drama', shows: ['night-desk'] }));
  project.write(
    '_data/shows/night-desk.yaml',
    project.read('_data/shows/night-desk.yaml').replace('Night Desk', 'Late Desk'),
  );
  await shows(FINALE, 'Late Desk');

  project.write(articleFile, article({ title: 'Finale', section: 'drama', authors: ['new-writer'] }));
  await shows(FINALE, 'There is no author &quot;new-writer&quot;', 500);
  project.write('_data/authors/new-writer.yaml', 'name: New Writer\n');
  await shows(FINALE, /By .*New Writer/);
  project.remove('_data/authors/new-writer.yaml');
  await shows(FINALE, 'There is no author &quot;new-writer&quot;', 500);

  project.write(articleFile, article({ title: 'Finale', section: 'drama' }));
  project.write('_data/site.yaml', project.read('_data/site.yaml').replace('name: The Listings', 'name: Screen Times'));
  await shows(FINALE, 'Screen Times');
  await shows('/about/', 'Screen Times');
});

preview('an edited layout, a new one and a deleted one show', async () => {
  project.write(
    '_includes/article.njk',
    `${project.read('_includes/article.njk')}<!-- edited -->`.replace('<article', '<article data-edited'),
  );
  await shows(FINALE, 'data-edited');
  project.write('_includes/partials/site-footer.njk', '<footer>A new footer</footer>');
  await shows(FINALE, 'A new footer');
  await shows('/about/', 'A new footer');

  project.write(articleFile, article({ title: 'Finale', section: 'drama', layout: 'special.njk' }));
  await shows(FINALE, 'There is no layout', 500);
  project.write('_includes/special.njk', '<p>Special: {{ article.title }}</p>');
  await shows(FINALE, '<p>Special: Finale</p>');
  project.remove('_includes/special.njk');
  await shows(FINALE, 'There is no layout', 500);

  project.write(articleFile, article({ title: 'Finale', section: 'drama' }));
  await shows(FINALE, 'data-edited');
});

preview('an edited ordinary page and a new one show', async () => {
  project.write('pages/about.md', '---\ntitle: About\nlayout: page.njk\n---\n\nWe moved.\n');
  await shows('/about/', 'We moved.');

  project.write('pages/terms.md', '---\ntitle: Terms\nlayout: page.njk\n---\n\nBe kind.\n');
  await shows('/terms/', 'Be kind.');
});

preview('a page of the site takes the place of a generated one, and gives it back', async () => {
  project.write('pages/own.md', `---\ntitle: Own\nlayout: page.njk\npermalink: ${FINALE}\n---\n\nMy own finale.\n`);
  await shows(FINALE, 'My own finale.');

  project.remove('pages/own.md');
  await shows(FINALE, 'The presses stop at four minutes past two');
});

preview('an edit of .eleventy.ts and of a source of the plugin shows, on the same port', async () => {
  const { origin } = served;

  project.write(
    '.eleventy.ts',
    configuration(
      `${ADDED} eleventyConfig.addTransform('two', (text: string) => text.replace('stamped', 'stamped twice'));`,
    ),
  );
  await shows(FINALE, 'stamped twice');
  await shows('/about/', 'stamped twice');

  project.write('_includes/edited.njk', '<p>From an edited source.</p>');
  edit('src/pages/article-page.ts', "'article.njk'", "'edited.njk'");
  await shows(FINALE, 'From an edited source.');
  edit('src/pages/article-page.ts', "'edited.njk'", "'article.njk'");
  await shows(FINALE, 'The presses stop');

  assert.is(served.origin, origin);
  assert.is(served.output().split('Server at').length, 2);
});

preview('after an edit of .eleventy.ts edits, new and deleted articles go on showing', async () => {
  project.write(articleFile, article({ title: 'After the reset', section: 'drama' }));
  await shows(FINALE, 'After the reset');
  project.write('articles/another.md', article({ title: 'Another' }));
  await shows('/another/', 'Another');
  project.remove('articles/another.md');
  await shows('/another/', 'not on the schedule', 404);
});

preview(
  'an open page shows an edit without being reloaded by hand, also after the configuration was read anew',
  async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(served.origin + FINALE);
      await page.waitForFunction('document.readyState === "complete"');

      for (const title of ['Seen at once', 'Seen after a reset']) {
        if (title === 'Seen after a reset') {
          project.write('.eleventy.ts', `${project.read('.eleventy.ts')}\n// edited\n`);
          await served.waitFor('the reset', () => {
            const since = served.output().lastIndexOf('File changed: ./.eleventy.ts');
            return since > 0 && served.output().slice(since).includes('Watching…');
          });
        }
        project.write(articleFile, article({ title, section: 'drama' }));
        await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 15_000 });
      }
    });
  },
);

const SLIPS: readonly (readonly [
  what: string,
  path: string,
  slip: (text: string) => string,
  url: string,
  says: RegExp,
])[] = [
  [
    'an article',
    articleFile,
    (text) => text.replace('title: ', 'title: ['),
    FINALE,
    /articles\/2026-01-10-night-desk-finale\.md:2:/,
  ],
  ['a record', '_data/shows/night-desk.yaml', (text) => `${text}genre: [\n`, '', /_data\/shows\/night-desk\.yaml:\d+:/],
  ['site.yaml', '_data/site.yaml', (text) => text.replace('name: ', 'name: ['), FINALE, /_data\/site\.yaml:1:/],
  [
    'a layout',
    '_includes/article.njk',
    (text) => text.replace('{% block main -%}', '{% block main'),
    FINALE,
    /_includes\/article\.njk:/,
  ],
  [
    'the layout of ordinary pages',
    '_includes/page.njk',
    (text) => text.replace('{% block main -%}', '{% blok main -%}'),
    '',
    /_includes\/page\.njk:/,
  ],
  [
    'an ordinary page',
    'pages/about.md',
    (text) => text.replace('title: About', 'title: [About'),
    '',
    /pages\/about\.md:2:/,
  ],
  [
    'a style sheet',
    '_includes/styles/card.css',
    (text) => `${text}\n} a {`,
    FINALE,
    /_includes\/styles\/card\.css:\d+:/,
  ],
  ['.eleventy.ts', '.eleventy.ts', (text) => `${text}\n}`, '', /\.eleventy\.ts:\d+:\d+: ERROR/],
  [
    'a source of the plugin',
    'src/pages/article-page.ts',
    (text) => `${text}\n}`,
    '',
    /article-page\.ts:\d+:\d+: ERROR/,
  ],
];

for (const [what, path, slip, url, says] of SLIPS) {
  preview(`a slip in ${what} is reported, serving goes on, and mending it brings everything back`, async () => {
    const sound = project.read(path);
    const printed = served.output().length;

    project.write(path, slip(sound));
    await served.waitFor(`a report of ${path}`, () => says.test(served.output().slice(printed)));
    if (url !== '') {
      await served.waitFor('the problem page', async () => (await served.fetchText(url)).status === 500);
      assert.match((await served.fetchText(url)).text, says);
    } else {
      assert.is((await served.fetchText(FINALE)).status, 200);
    }

    project.write(path, sound);
    project.write(articleFile, article({ title: `Mended ${what}`, section: 'drama' }));
    project.write('pages/about.md', `---\ntitle: About\nlayout: page.njk\n---\n\nMended ${what}.\n`);
    await shows(FINALE, `Mended ${what}`);
    await shows('/about/', `Mended ${what}`);
  });
}

preview('nothing generated has been written at the end of it all', () => {
  const files = Object.keys(outputOf(project) ?? {});

  assert.equal(files, [
    'about/index.html',
    'drama/night-desk-finale/index.html',
    'gone/index.html',
    'terms/index.html',
  ]);
  assert.match(project.read('_site/drama/night-desk-finale/index.html'), 'My own finale.');
});

async function shows(url: string, expected: string | RegExp, status = 200): Promise<void> {
  let last: Answer | undefined;
  const holds = async () => {
    last = await served.fetchText(url);
    return (
      last.status === status && (typeof expected === 'string' ? last.text.includes(expected) : expected.test(last.text))
    );
  };
  await served.waitFor(`${expected} at ${url}`, holds, 15_000).catch((error: Error) => {
    throw new Error(`${error.message}\n\nThe last answer: ${last?.status} ${last?.text.slice(0, 1500)}`);
  });
}

/** What a browser gets that opens a page: `fetch` marks its requests as no such thing. */
async function opened(path: string): Promise<string> {
  const [answer] = await once(get(served.origin + path, { agent: false }), 'response');
  return text(answer);
}

async function ending(path: string): Promise<[number, string | null]> {
  const { status, headers } = await served.fetchText(path, { signal: AbortSignal.timeout(5000) });
  return [status, headers.get('location')];
}

async function mediaOf(url = ''): Promise<[number, string | null, string]> {
  const answer = await fetch(served.origin + url);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return [answer.status, answer.headers.get('content-type'), bytes[0] === 0xff ? '' : bytes.subarray(4, 12).toString()];
}

function edit(path: string, from: string, to: string): void {
  const text = project.read(path);
  assert.ok(text.includes(from), `${path} has no ${from}`);
  project.write(path, text.replace(from, to));
}

preview.run();
