/** Guards: tests of a server that starts although everything is broken at which Eleventy would end. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, type Served, serve } from '../support/eleventy.ts';
import type { Files } from '../support/project.ts';
import { article, configuration, createSite, outputOf } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

const guards = suite('guards');

const PROGRAMS = `
  eleventyConfig.addShortcode('boom', () => { throw new Error('Boom went the shortcode'); });
  eleventyConfig.addFilter('bang', () => { throw new Error('Bang went the filter'); });
  eleventyConfig.addTransform('bad', (text, path) => {
    if (String(path).includes('transformed')) throw new Error('The transform broke');
    return text;
  });`;

/** A page for each mistake in its body, and what is said of it. Lines count the front matter. */
const BODIES: readonly (readonly [file: string, text: string, says: string])[] = [
  ['unclosed.md', '---\ntitle: X\n---\n\nText {% if x %} more\n', ':5:6  error  template/syntax'],
  ['tag.njk', '---\ntitle: X\n---\n\n{% nosuch %}\n', ':5:4  error  template/syntax'],
  ['filter.md', '---\ntitle: X\n---\n{{ title | nofilter }}\n', ':4:12  error  template/syntax'],
  ['include.njk', '---\ntitle: X\n---\n{% include "gone.njk" %}\n', ':4:12  error  layout/missing'],
  ['liquid-filter.liquid', '---\ntitle: X\n---\n{{ title | nofilter }}\n', ':4:12  error  template/syntax'],
  ['liquid-tag.liquid', '{% nosuch %}\n', ':1:4  error  template/syntax'],
  ['liquid-include.liquid', '{% include "gone" %}\n', ':1:1  error  layout/missing'],
];

/** Front matter at which Eleventy ends. */
const KEYS: readonly (readonly [file: string, text: string, says: string])[] = [
  ['layout.md', '---\nlayout: nowhere\n---\n', ':2:9  error  layout/missing'],
  ['tags.md', '---\ntags: { a: b }\n---\n', ':2:7  error  value/type'],
  ['reserved.md', '---\ncontent: x\n---\n', ':2:1  error  key/reserved'],
  ['yaml.md', '---\ntitle: [X\n---\n', ':2:8  error  yaml/syntax'],
  ['one.md', '---\npermalink: /same/\n---\n', ':2:12  error  url/taken'],
  ['two.md', '---\npermalink: /same/index.html\n---\n', ':2:12  error  url/taken'],
  ['contact.md', '---\npermalink: /contact\n---\n', ':2:12  error  value/format'],
];

/** What only shows while Eleventy works: data, computed addresses, and errors that are thrown. */
const LATER: readonly (readonly [file: string, text: string, says: string, url: string])[] = [
  ['boom.md', '---\ntitle: X\n---\n\nA {% boom %}\n', ':5:6  error  template/failed', '/boom/'],
  ['boom-liquid.liquid', 'A\n{% boom %}\n', ':2:1  error  template/failed', '/boom-liquid/'],
  ['bang.njk', '{{ "a" | bang }}\n', ':1:10  error  template/failed', '/bang/'],
  ['call.njk', '{{ a.b() }}\n', '  error  template/failed', '/call/'],
  ['transformed.md', 'Text\n', '  error  template/failed', '/transformed/'],
  ['permalink.md', '---\npermalink: "/{{ 1 | nofilter }}/"\n---\n', ':2:21  error  template/failed', '/permalink/'],
  ['three.md', '---\nname: dyn\npermalink: "/{{ name }}/"\n---\n', ':3:12  error  url/taken', '/dyn/'],
  ['four.md', '---\nname: dyn\npermalink: "/{{ name }}/"\n---\n', ':3:12  error  url/taken', '/dyn/'],
  ['json.md', '---json\n{ "a":\n---\n', '  error  template/syntax', '/json/'],
  ['paginated.md', '---\npagination: { data: nolist, size: 2 }\n---\n', '  error  template/failed', '/paginated/'],
];

const within = (folder: string, pages: readonly (readonly string[])[]): Files =>
  Object.fromEntries(pages.map(([file, text = '']) => [`${folder}/${file}`, text]));

guards('with generated pages, nothing ends the server, and every mistake is shown where its page is', async () => {
  const site = await createSite({
    '.eleventy.ts': configuration(PROGRAMS.replace('(text, path)', '(text: string, path: string)')),
    '_data/broken.json': '{ "a": ',
    '_data/program.cjs': 'module.exports = { stars: 5,, };',
    '_data/thrower.cjs': 'module.exports = () => nowhere.at;',
    'pages/folder/folder.json': '{ "a": ',
    'pages/folder/page.md': 'In a folder.\n',
    'pages/folder/page.11tydata.cjs': 'module.exports = {',
    'pages/stars.njk': '{{ program.stars }} stars\n',
    'articles/boom.md': article({ title: 'Boom' }, 'Text.\n\n{% boom %}\n'),
    ...within('pages', [...BODIES, ...KEYS, ...LATER]),
  });
  const served = await serve(site);

  for (const [file, , says] of [...BODIES, ...KEYS, ...LATER]) assert.match(served.output(), `pages/${file}${says}`);
  const broken = ['_data/broken.json', 'pages/folder/folder.json'];
  for (const file of [...broken, '_data/program.cjs', '_data/thrower.cjs', 'pages/folder/page.11tydata.cjs'])
    assert.match(served.output(), new RegExp(`^${file}\\S* {2}error`, 'm'));
  for (const [file] of BODIES) await isBroken(served, `/${file.replace(/\.\w+$/, '')}/`, file);
  for (const [file, , , url] of LATER) await isBroken(served, url, file);
  await isBroken(served, '/same/', 'pages/two.md');
  await isBroken(served, '/boom/', 'pages/boom.md');
  assert.is((await served.fetchText('/about/')).status, 200);
  assert.match((await served.fetchText('/folder/page/')).text, 'In a folder.');
  assert.match((await served.fetchText('/_standfirst/problems/')).text, '_data/program.cjs');

  site.write('_data/program.cjs', 'module.exports = { stars: 5 };');
  await served.waitFor('its data', async () => (await served.fetchText('/stars/')).text.includes('5 stars'));
  assert.not.match((await served.fetchText('/_standfirst/problems/')).text, '_data/program.cjs');
  site.write('pages/filter.md', '---\ntitle: X\n---\n{{ title | upper }}: mended\n');
  site.write('pages/transformed.md', '---\npermalink: /sound/\n---\nMended, too.\n');
  await served.waitFor('the mended page', async () => (await served.fetchText('/filter/')).text.includes('X: mended'));
  await served.waitFor('the other', async () => (await served.fetchText('/sound/')).text.includes('Mended, too.'));
  await served.stop();
  await site.dispose();
});

guards('with articles as templates, nothing ends the server either', async () => {
  const site = await createTemplateSite(
    {
      'src/articles/sound.md': article({ title: 'Sound' }),
      'src/articles/boom.md': article({ title: 'Boom' }, 'Text.\n\n{% boom %}\n'),
      'src/articles/same-1.md': article({ title: 'One', permalink: '/same/' }),
      'src/articles/same-2.md': article({ title: 'Two', permalink: '/same/' }),
      'src/_data/broken.json': '{ "a": ',
      'src/_data/program.cjs': 'module.exports = { stars: 5,, };',
      'src/articles/articles.11tydata.cjs': 'module.exports = {',
      ...within('src', [...BODIES, ...KEYS.filter(([file]) => !/^(one|two)/.test(file)), ...LATER]),
    },
    { more: PROGRAMS },
  );
  const served = await serve(site);

  for (const [file, , says] of BODIES) assert.match(served.output(), `src/${file}${says}`);
  for (const [file, , , url] of LATER) await isBroken(served, url, file);
  for (const url of ['/layout/', '/tags/', '/reserved/', '/yaml/', '/same/', '/articles/boom/'])
    assert.is((await served.fetchText(url)).status, 500, url);
  for (const file of ['src/_data/broken.json', 'src/_data/program.cjs', 'src/articles/articles.11tydata.cjs'])
    assert.match(served.output(), file);
  assert.is((await served.fetchText('/about/')).status, 200);
  assert.is((await served.fetchText('/articles/sound/')).status, 200);
  await served.stop();
  await site.dispose();
});

guards('a build reports the same mistakes together with everything else, and writes nothing at all', async () => {
  const site = await createSite({
    'articles/bad.md': article({ section: 'drma' }),
    'pages/copied.txt': 'Copied.',
    '.eleventy.ts': configuration("eleventyConfig.addPassthroughCopy('pages/copied.txt');"),
    ...within('pages', [...BODIES, ...KEYS]),
  });

  const { code, output } = await build(site);

  assert.is(code, 1);
  assert.match(output, 'articles/bad.md:5:10  error  section/unknown');
  for (const [file, , says] of [...BODIES, ...KEYS]) assert.match(output, `pages/${file}${says}`);
  assert.is(outputOf(site), undefined);
  await site.dispose();
});

guards(
  'a build of articles as templates reports broken bodies and shared addresses at once, and writes no page',
  async () => {
    const site = await createTemplateSite({
      'src/articles/one.md': article({ title: 'One', permalink: '/same/' }),
      'src/articles/two.md': article({ title: 'Two', permalink: '/same/' }),
      ...within('src', BODIES),
    });

    const { code, output } = await build(site);

    assert.is(code, 1);
    for (const [file, , says] of BODIES) assert.match(output, `src/${file}${says}`);
    assert.match(output, 'Its address /same/ is also that of src/articles/two.md.');
    assert.equal(site.list('_site'), []);
    await site.dispose();
  },
);

async function isBroken(served: Served, url: string, says: string): Promise<void> {
  const { status, text } = await served.fetchText(url);

  assert.is(status, 500, url);
  assert.match(text, says);
}

guards.run();
