/** Page template: tests of what a build writes, removes and leaves alone. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isPageTemplate } from '../../src/eleventy/page-template.ts';
import { build } from '../support/eleventy.ts';
import type { Project } from '../support/project.ts';
import { article, configuration, createSite, outputOf } from '../support/site-project.ts';

const pages = suite('pages in a build');

let project: Project;

pages.before(async () => {
  project = await createSite({
    'articles/reviews/2026-01-09-leap-second.md': article({ title: 'Leap Second', tags: ['Clocks'] }),
    'articles/secret.md': article(
      { title: 'Zanzibarium one', draft: true, section: 'drama', tags: ['Zanzibarium two'] },
      'Zanzibarium three.',
    ),
    'articles/later.md': article(
      { title: 'Xylophonic one', date: '2199-01-01', standfirst: 'Xylophonic two.' },
      'Xylophonic three.',
    ),
  });
});

pages('a build writes the articles, the pages around them and the ordinary pages', async () => {
  const { code, output } = await build(project);

  assert.is(code, 0, output);
  const written = project.list('_site');
  for (const file of [
    '404.html',
    'about/index.html',
    'drama/night-desk-finale/index.html',
    'feed.xml',
    'index.html',
    'leap-second/index.html',
    'sitemap.xml',
  ])
    assert.ok(written.includes(file), `${file} is not among ${written.join(' ')}`);
  assert.equal(
    written.filter((file) => file.endsWith('.css')).map((file) => file.replace(/[0-9a-f]{10}/, 'HASH')),
    ['assets/site.HASH.css'],
  );
});

pages('an article that gives way to an ordinary page with its address does so with a warning', async () => {
  const other = await createSite({ 'articles/about.md': article({ title: 'Zebra crossing' }) });
  try {
    const { code, output } = await build(other);

    assert.is(code, 0);
    assert.match(output, /^articles\/about\.md:1:1 {2}warning {2}url\/taken$/m);
    assert.match(other.read('_site/about/index.html'), 'Who we are');
  } finally {
    await other.dispose();
  }
});

pages('a page that takes over the address of a generated page is there after the next build', async () => {
  const other = await createSite();
  try {
    assert.is((await build(other)).code, 0);
    other.write('pages/feed.njk', '---\npermalink: /feed.xml\n---\n<feed>ours</feed>\n');
    other.write(
      'pages/people.md',
      '---\ntitle: Our people\nlayout: page.njk\npermalink: /authors/\n---\nAll of them.\n',
    );
    const { code, output } = await build(other);

    assert.is(code, 0, output);
    assert.match(other.read('_site/feed.xml'), '<feed>ours</feed>');
    assert.match(other.read('_site/authors/index.html'), 'All of them.');
  } finally {
    await other.dispose();
  }
});

pages('a draft and an article of the future are in no file that a build writes', () => {
  const texts = project.list('_site').map((file) => [file, project.read(`_site/${file}`)].join('\n'));

  assert.is.not(texts.length, 0);
  assert.equal(
    texts.filter((text) => /zanzibarium|xylophonic|secret|later\/|2199/i.test(text)),
    [],
  );
});

pages('the page names the style sheet that was written, and the style sheet is small', () => {
  const style = project.list('_site').find((file) => file.endsWith('.css'));

  assert.match(project.read('_site/index.html'), `href="/${style}"`);
  assert.not.match(project.read(`_site/${style}`), /\/\*|\n {2}/);
});

pages('a build with nothing new writes the same bytes', async () => {
  const before = outputOf(project);

  await build(project);

  assert.equal(outputOf(project), before);
});

pages('a dry run writes and removes nothing', async () => {
  project.write('articles/new.md', article({ title: 'New' }));
  project.write('_includes/styles/kicker.css', '.sf-kicker { color: red }');
  project.remove('articles/reviews');
  const before = outputOf(project);
  const kept = outputOf(project, '.cache');

  const { code } = await build(project, ['--dryrun']);

  assert.is(code, 0);
  assert.equal(outputOf(project), before);
  assert.equal(outputOf(project, '.cache'), kept);
});

pages('--to=json prints the pages and writes nothing', async () => {
  const before = outputOf(project);

  const { code, output } = await build(project, ['--to=json']);

  assert.is(code, 0);
  const printed: { url: string; content: string }[] = JSON.parse(output);
  const urls = printed.map(({ url }) => url);
  for (const url of ['/', '/404.html', '/about/', '/drama/night-desk-finale/', '/feed.xml', '/new/'])
    assert.ok(urls.includes(url), `${url} is not among ${urls.join(' ')}`);
  assert.match(printed.find(({ url }) => url === '/new/')?.content ?? '', /<h1[^>]*>New<\/h1>/);
  assert.equal(outputOf(project), before);
});

pages(
  'a new build removes what it no longer writes, with empty folders, and nothing that others put there',
  async () => {
    project.write('_site/_headers', 'by hand');
    project.write('_site/drama/notes.txt', 'by hand');
    project.write('_site/pictures/by-hand.jpg', 'by hand');
    project.remove('articles/2026-01-10-night-desk-finale.md');

    const { code } = await build(project);

    assert.is(code, 0);
    assert.not.ok(project.exists('_site/leap-second'));
    assert.not.ok(project.exists('_site/drama/night-desk-finale'));
    assert.ok(project.exists('_site/new/index.html'));
    assert.is(project.list('_site').filter((file) => file.endsWith('.css')).length, 1);
    for (const file of ['_headers', 'drama/notes.txt', 'pictures/by-hand.jpg'])
      assert.is(project.read(`_site/${file}`), 'by hand');
  },
);

pages('what has become a folder by hand is left alone', async () => {
  project.remove('articles/new.md');
  project.remove('_site/new/index.html');
  mkdirSync(join(project.root, '_site/new/index.html/inside'), { recursive: true });

  const { code } = await build(project);

  assert.is(code, 0);
  assert.ok(project.exists('_site/new/index.html/inside'));
});

pages('STANDFIRST_NOW decides what is published', async () => {
  const { code } = await build(project, ['--output=_later'], { STANDFIRST_NOW: '2199-01-01 00:00' });

  assert.is(code, 0);
  assert.match(project.read('_later/later/index.html'), 'Xylophonic three.');
  assert.match(project.read('_later/feed.xml'), 'Xylophonic one');
  assert.not.ok(project.exists('_later/drama/secret/index.html'));
});

pages('two output folders do not remove files of each other', async () => {
  project.write('articles/extra.md', article({ title: 'Extra' }));
  await build(project, ['--output=_site']);
  project.remove('articles/extra.md');
  project.write('site/extra/index.html', 'by hand');

  await build(project, ['--output=site']);

  assert.ok(project.exists('site/feed.xml'));
  assert.is(project.read('site/extra/index.html'), 'by hand');
  assert.ok(project.exists('_site/extra/index.html'));
});

pages('a file of the site takes the place of a generated page with its address', async () => {
  const own = await createSite({
    'pages/index.md': '---\ntitle: Own front page\nlayout: page.njk\n---\n\nMy own front page.\n',
    'pages/404.md': '---\ntitle: Own not found\nlayout: page.njk\npermalink: /404.html\n---\n\nMy own not found.\n',
    'pages/finale.njk': '---\npermalink: /drama/night-desk-finale/\n---\nMy own article.\n',
    'pages/feed.njk': '---\npermalink: /feed.xml\n---\nMy own feed.\n',
    'pages/list.njk':
      '---\npermalink: /list.txt\n---\n{% for item in collections.articles %}{{ item.url }} {{ item.data.title }} {{ item.date.toISOString() }} {{ item.content | trim }}{% endfor %}',
    '.eleventy.ts': configuration(),
    'articles/2026-01-10-night-desk-finale.md': article({ title: 'Finale', section: 'drama' }, 'Text.'),
  });

  const { code, output } = await build(own);

  assert.is(code, 0, output);
  assert.match(own.read('_site/index.html'), 'My own front page.');
  assert.match(own.read('_site/404.html'), 'My own not found.');
  assert.match(own.read('_site/drama/night-desk-finale/index.html'), 'My own article.');
  assert.match(own.read('_site/feed.xml'), 'My own feed.');
  assert.is(own.read('_site/list.txt'), '/drama/night-desk-finale/ Finale 2026-01-10T00:00:00.000Z Text.');
  await own.dispose();
});

pages('knows its own template from those of the site', () => {
  assert.ok(isPageTemplate('./pages/standfirst.11ty.js'));
  assert.not.ok(isPageTemplate('./pages/about.md'));
  assert.not.ok(isPageTemplate('./pages/not-standfirst.11ty.js'));
});

pages.run();
