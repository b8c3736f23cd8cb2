/** Plugin: tests of a whole site, with what a site may add, under a path prefix and with pictures. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from './support/eleventy.ts';
import { htmlProblems } from './support/html.ts';
import { brokenLinks } from './support/links.ts';
import { pageElements } from './support/page-elements.ts';
import type { Project } from './support/project.ts';
import { article, configuration, createSite, picture, siteUrl } from './support/site-project.ts';
import { elementsNamed, parseXml } from './support/xml.ts';

const plugin = suite('plugin');

const ADDED = `
  eleventyConfig.addTransform('stamp', (text: string, path: string) => String(path).endsWith('.html') ? text.replace('</body>', '<p>stamped</p></body>') : text);
  eleventyConfig.addShortcode('year', (offset: number) => '<b>' + (2026 + (offset ?? 0)) + '</b>');
  eleventyConfig.addPairedShortcode('box', async (content: string, name: string) => '<div data-name="' + name + '">' + content + '</div>');
  eleventyConfig.addFilter('shout', (text: string) => text.toUpperCase());
  eleventyConfig.addCollection('drama', (api: any) => api.getAll());
`;

const BODY = `The year is {% year 1 %}, says [the feed](/feed.xml), and [a friend](https://elsewhere.test/a/).

{{ range.constructor("return process.version")() }} and {{ title }}

![A desk at night.](desk.jpg "A desk")

{% box "More" %}

Something **more**.

{% endbox %}

{% pullquote %}Something more{% endpullquote %}`;

let project: Project;

plugin.before(async () => {
  project = await createSite({
    '.eleventy.ts': configuration(ADDED),
    'articles/desk.jpg': await picture(640),
    'articles/2026-01-11-pictured.md': article(
      {
        title: 'Pictured',
        date: '2026-01-11',
        section: 'drama',
        authors: ['jo-writer'],
        shows: ['night-desk'],
        people: ['ana-ruiz'],
        image: { src: 'desk.jpg', alt: 'A desk at night.', credit: 'Jo Writer' },
      },
      BODY,
    ),
    'pages/shout.njk':
      '---\npermalink: /shout/\ntitle: Loud\nlayout: page.njk\n---\n<p>{{ title | shout }} {% year 2 %}</p>',
  });
  const { code, output } = await build(project, ['--pathprefix=/tv/']);
  assert.is(code, 0, output);
});

plugin('under a path prefix every link and source is prefixed once, and leads somewhere', () => {
  assert.equal(brokenLinks(join(project.root, '_site'), { pathPrefix: '/tv/', siteUrl: `${siteUrl}/tv/` }), []);
  assert.equal(
    project.list('_site').filter((file) => project.read(`_site/${file}`).includes('/tv/tv/')),
    [],
  );
});

plugin('under a path prefix canonical, social and feed addresses are whole and hold it', () => {
  const elements = pageElements(project.read('_site/drama/pictured/index.html'));
  const canonical = elements.find(({ attributes }) => attributes.rel === 'canonical');
  const social = (property: string) =>
    elements.find(({ attributes }) => attributes.property === property)?.attributes.content ?? '';
  const feed = parseXml(project.read('_site/feed.xml'));

  assert.is(canonical?.attributes.href, `${siteUrl}/tv/drama/pictured/`);
  assert.is(social('og:url'), `${siteUrl}/tv/drama/pictured/`);
  assert.match(social('og:image'), new RegExp(`^${siteUrl}/tv/pictures/desk-.*\\.jpeg$`));
  assert.equal(
    elementsNamed(feed, 'link').map(({ text }) => text),
    [`${siteUrl}/tv/`, `${siteUrl}/tv/drama/pictured/`, `${siteUrl}/tv/drama/night-desk-finale/`],
  );
});

plugin('under a path prefix the links and pictures inside the texts of the feed are whole and lead somewhere', () => {
  const texts = elementsNamed(parseXml(project.read('_site/feed.xml')), 'content:encoded').map(({ text }) => text);
  const elements = pageElements(texts.join(''));
  const addresses = elements.flatMap(({ attributes: { href, src } }) => [href, src]).filter((url) => url !== undefined);

  assert.ok(addresses.includes(`${siteUrl}/tv/feed.xml`), addresses.join(' '));
  assert.ok(addresses.includes('https://elsewhere.test/a/'));
  for (const url of addresses.filter((url) => url.includes('/pictures/')))
    assert.ok(project.exists(url.replace(`${siteUrl}/tv/`, '_site/')), url);
  assert.equal(
    addresses.filter((url) => !/^https:\/\/(listings\.test\/tv|elsewhere\.test)\//.test(url)),
    [],
  );
});

plugin('what a site adds works: transforms, shortcodes in articles, filters in its pages', () => {
  const page = project.read('_site/drama/pictured/index.html');

  assert.match(page, 'The year is <b>2027</b>, says');
  assert.match(page, /<div data-name="More">\s*<p>Something <strong>more<\/strong>\.<\/p>\s*<\/div>/);
  for (const file of project.list('_site').filter((path) => path.endsWith('.html')))
    assert.is(project.read(`_site/${file}`).split('<p>stamped</p>').length, 2, file);
  assert.not.match(project.read('_site/feed.xml'), '<p>stamped</p></body>');
  assert.match(project.read('_site/shout/index.html'), '<p>LOUD <b>2028</b></p>');
});

plugin('template code in an article is text', () => {
  const page = project.read('_site/drama/pictured/index.html');

  assert.match(page, /\{\{ range\.constructor\(.+return process\.version.+\)\(\) \}\} and \{\{ title \}\}/);
  assert.not.match(page, process.version);
});

plugin('a picture is written in AVIF and JPEG in all its sizes, and no larger than it is', () => {
  const pictures = project.list('_site/pictures');

  const sizes = pictures.map((file) => file.replace(/^desk-[\w-]+-(\d+\.\w+)$/, '$1')).sort();
  assert.equal(
    [...new Set(sizes)],
    ['240.avif', '240.jpeg', '320.avif', '320.jpeg', '480.avif', '480.jpeg', '640.avif', '640.jpeg'],
  );
  assert.is(new Set(pictures).size, sizes.length);
});

plugin('plain `npx eleventy` builds the site, and takes the pictures from the cache', async () => {
  const cached = () =>
    project
      .list('.cache/standfirst/pictures')
      .map((file) => [file, statSync(join(project.root, '.cache/standfirst/pictures', file)).mtimeMs]);
  const before = cached();
  assert.is.not(before.length, 0);
  project.remove('_site');

  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { status, stdout } = spawnSync(npx, ['--no-install', 'eleventy'], {
    cwd: project.root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

  assert.is(status, 0);
  assert.match(stdout, /Wrote \d+ files/);
  assert.match(project.read('_site/drama/pictured/index.html'), 'href="/assets/site.');
  assert.equal(brokenLinks(join(project.root, '_site'), { siteUrl }), []);
  assert.equal(cached(), before);
  assert.equal(project.list('_site/pictures').length, before.length);
});

plugin('added twice, it says so', async () => {
  const twice = await createSite({ '.eleventy.ts': configuration('eleventyConfig.addPlugin(standfirst);') });
  try {
    const { code, output } = await build(twice);

    assert.is(code, 1);
    assert.match(output, 'eleventy-plugin-standfirst is added twice. Remove one of the two from the configuration.');
  } finally {
    await twice.dispose();
  }
});

plugin('every page is valid HTML', () => {
  const problems = project
    .list('_site')
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => htmlProblems(project.read(`_site/${file}`), file));

  assert.equal(problems, []);
});

plugin.run();
