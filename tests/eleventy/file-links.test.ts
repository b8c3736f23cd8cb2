/** File links where articles are templates: tests of whole sites. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileLinkMark } from '../../src/eleventy/file-links.ts';
import { build } from '../support/eleventy.ts';
import { article } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

const test = suite('links to files of templates');

const SITE = 'name: X\nurl: https://site.test\nlanguage: en\ntimeZone: UTC\ndescription: D\n';

test('a link to the file of an article leads to its page, whatever made its address, also from a feed', async () => {
  const project = await createTemplateSite({
    'src/_data/site.yaml': SITE,
    'src/articles/a.md': article({ title: 'A' }, '[x](b.md#one) [y](/articles/b.md) [z](later.md)'),
    'src/articles/b.md': article({ title: 'B', permalink: '/moved/{{ title | slugify }}/' }, '## One'),
    'src/articles/later.md': article({ title: 'Later', date: '2099-01-01' }),
  });

  const { code, output } = await build(project, ['--pathprefix=/tv/']);

  assert.is(code, 0, output);
  const page = project.read('_site/articles/a/index.html');
  assert.match(page, '<a href="/tv/moved/b/#one">x</a> <a href="/tv/moved/b/">y</a>');
  assert.match(project.read('_site/feed.xml'), 'https://site.test/tv/moved/b/#one');
  assert.not.match(page + project.read('_site/feed.xml'), fileLinkMark(''));
  assert.match(output, /articles\/a\.md:7:\d+ {2}warning {2}link\/unpublished/);
  await project.dispose();
});

test('a link to a page that no template makes ends a build before a page is written', async () => {
  const project = await createTemplateSite({
    'src/articles/a.md': article({ title: 'A' }, '[x](/about/) [y](/abot/) [z](../b/)'),
  });

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, /src\/articles\/a\.md:7:18 {2}error {2}link\/missing/);
  assert.match(output, 'Write "/about/".');
  assert.match(output, /"\.\.\/b\/" leads to \/articles\/b\//);
  assert.not.ok(project.exists('_site/index.html'));
  await project.dispose();
});

test.run();
