/** Loading: tests of what a build says about broken content, and of what it leaves alone then. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Built, build } from '../support/eleventy.ts';
import { endTree, endWithUs, newGroup } from '../support/processes.ts';
import type { Files, Project } from '../support/project.ts';
import { article, articleFile, configuration, createSite, outputOf } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';
import { waitUntil } from '../support/wait.ts';

const loading = suite('loading in a build');

/** Every kind of mistake, in files of its own; `x.txt` would be written by a program in front matter that runs. */
const MISTAKES: Files = {
  'articles/a-yaml.md': '---\ntitle: Night Desk: the finale\nstandfirst: S.\ndate: 2026-01-10\n---\n\nText.\n',
  'articles/b-unknown-keys.md':
    '---\ntitle: T\nstandfrist: S.\nstandfirst: S.\ndate: 2026-01-10\nimage:\n  src: b.jpg\n  alt: A desk.\n  captoin: A desk.\n---\n\nText.\n',
  'articles/b.jpg': '',
  'articles/c-type.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\ntags: Drama\n---\n\nText.\n',
  'articles/d-date.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-02-30\n---\n\nText.\n',
  'articles/e-quote.md':
    '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\n---\n\nThe presses stop.\n\n{% pullquote %}The presses start.{% endpullquote %}\n',
  'articles/f-shortcodes.md':
    '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\n---\n\n{% pulquote %}\n\nText.\n\n{% pullquote %}\n\nText.\n',
  'articles/g-ids.md':
    '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\nauthors: [jo-writter]\nshows:\n  - night-dsk\npeople: [ana-ruiz, ana-riuz]\nsection: darma\n---\n\nText.\n',
  'articles/h-program.md': '---js\n{ title: require("node:fs").writeFileSync("x.txt", "ran") }\n---\n\nText.\n',
  'articles/i-crlf.md': '---\r\ntitle: T\r\nstandfirst: S.\r\ndate: 2026-01-10\r\ndarft: true\r\n---\r\n\r\nText.\r\n',
  '_data/shows/bad.yaml':
    'title: Bad\ntype: series\nyears: { from: 2024 }\ncast:\n  - { character: X, actor: nobody }\noffers:\n  - provider: streamly\n    url: https://streamly.test/\n    regions: [GB]\n    access: subscription\n    checked: 2026-01-05\n    reigon: GB\n',
  'pages/broken.md': '---\ntitle: Broken\nlayout: pgae.njk\n---\n\nText.\n',
  '_includes/unclosed.njk': '<p>\n{% if x %}\nText.\n',
};

/** Where they are, in the order they are to be read. */
const PLACES = [
  '_data/shows/bad.yaml:5:28  error  person/unknown',
  '_data/shows/bad.yaml:12:5  error  key/unknown',
  '_includes/unclosed.njk:2:1  error  layout/syntax',
  'articles/a-yaml.md:2:8  error  yaml/syntax',
  'articles/b-unknown-keys.md:3:1  error  key/unknown',
  'articles/b-unknown-keys.md:7:8  error  picture/unreadable',
  'articles/b-unknown-keys.md:9:3  error  key/unknown',
  'articles/c-type.md:5:7  error  value/type',
  'articles/d-date.md:4:7  error  date/invalid',
  'articles/e-quote.md:9:16  error  quote/not-found',
  'articles/f-shortcodes.md:7:4  error  shortcode/unknown',
  'articles/f-shortcodes.md:11:1  error  shortcode/unclosed',
  'articles/g-ids.md:5:11  error  author/unknown',
  'articles/g-ids.md:7:5  error  show/unknown',
  'articles/g-ids.md:8:20  error  person/unknown',
  'articles/g-ids.md:9:10  error  section/unknown',
  'articles/h-program.md:1:1  error  front-matter/language',
  'articles/i-crlf.md:5:1  error  key/unknown',
  'pages/broken.md:3:9  error  layout/missing',
];

let broken: Project;
let first: Built;

loading.before(async () => {
  broken = await createSite({ ...MISTAKES, 'articles/b.jpg': 'no picture' });
  first = await build(broken);
});

loading('reports every mistake of every file in one run, in file order, at its line and column', () => {
  assert.equal(headings(first), PLACES);
  assert.match(first.output, /^19 errors in 12 files\.$/m);
});

loading('says each thing once, although Eleventy says twice that it failed', () => {
  for (const what of ['There is no shortcode "pulquote".', 'There is no show "night-dsk"', '"tags" is "Drama"'])
    assert.is(first.output.split(what).length - 1, 1, what);
});

loading('shows the line as typed with carets under what is wrong, why it matters and what to do', () => {
  assert.match(first.output, `  standfrist: S.\n  ^^^^^^^^^^\n  There is no key "standfrist".\n  Why   `);
  assert.match(first.output, '  Fix   Remove it: the key "standfirst" is there as well.\n');
});

loading('ends with exit code 1, without a stack, and does not create the output folder', () => {
  assert.is(first.code, 1);
  assert.not.ok(broken.exists('_site'));
  assert.not.match(first.output, /^\s+at .*\.(ts|js):\d+/m);
});

loading('never runs a program in the front matter of an article', () => {
  assert.not.ok(broken.exists('x.txt'));
});

loading('leaves the output of an earlier build as it was, byte for byte', async () => {
  const project = await createSite({ 'articles/old.md': article({ title: 'Old' }) });
  assert.is((await build(project)).code, 0);
  project.write('_site/_headers', 'put here by hand');
  const before = outputOf(project);
  project.remove('articles/old.md');
  project.write('articles/new.md', article({ title: 'New' }));
  project.write('pages/new.md', '---\ntitle: New\n---\n');
  project.write('_includes/styles/kicker.css', '.sf-kicker { color: red }');
  for (const [path, text] of Object.entries(MISTAKES)) project.write(path, text);

  const { code } = await build(project);

  assert.is(code, 1);
  assert.equal(outputOf(project), before);
  await project.dispose();
});

loading('finds mistakes outside the articles in the same run', async () => {
  const project = await createSite({
    '_data/site.yaml':
      'name: N\nurl: https://listings.test\nlanguage: en\ntimeZone: Europe/Lodnon\ndescription: D.\ncolor: red\nsections:\n  drama: { title: Drama }\n',
    '_includes/article.njk': '{% extends "base.njk" %}\n{% block main %}\n{{ article.title \n{% endblock %}\n',
    '_includes/styles/card.css': '.sf-card {\n  color: red;\n}\n\n} .b {}\n',
    'articles/2026-01-11-night-desk-finale.md': article({ section: 'drama' }),
    'pages/deep/terms.md': '---\ntitle: [Terms\nlayout: page.njk\n---\n\nText.\n',
  });

  const built = await build(project);
  const errors = headings(built).filter((heading) => heading.includes('  error  '));

  assert.equal(errors, [
    '_data/site.yaml:4:11  error  value/format',
    '_data/site.yaml:6:1  error  key/unknown',
    '_includes/article.njk:3:1  error  layout/syntax',
    '_includes/styles/card.css:5:1  error  style/syntax',
    'articles/2026-01-10-night-desk-finale.md:1:1  error  url/taken',
    'articles/2026-01-11-night-desk-finale.md:1:1  error  url/taken',
    'pages/deep/terms.md:2:8  error  yaml/syntax',
  ]);
  assert.match(built.output, '  } .b {}\n  ^\n');
  assert.is(built.code, 1);
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

loading('stops at a site.yaml and a style sheet that cannot be read at all', async () => {
  const project = await createSite({
    '_data/site.yaml': 'name: [Night Desk\nurl: https://listings.test\n',
    '_includes/styles/site.css': '@import "nowhere.css";\n',
  });

  const built = await build(project);

  assert.equal(headings(built), [
    '_data/site.yaml:1:7  error  yaml/syntax',
    '_includes/styles/site.css:1:10  error  style/syntax',
  ]);
  assert.is(built.code, 1);
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

loading('stops when there is no site.yaml and says which keys it needs', async () => {
  const project = await createSite();
  project.remove('_data/site.yaml');

  const built = await build(project);

  assert.equal(headings(built), ['_data/site.yaml  error  site/missing']);
  assert.match(built.output, 'name, url, language, timeZone and description');
  assert.is(built.code, 1);
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

loading('stops at a data program that cannot be read, and names all other mistakes as well', async () => {
  const project = await createSite({
    '_data/stars.js': 'export default {\n  most: 5,,\n};\n',
    'pages/pages.11tydata.js': 'export default { layout: "page.njk" };\n',
    'articles/a.md': '---\ntitle: T\nstandfirst: S.\ndate: 2026-01-10\ndarft: true\n---\n\nText.\n',
  });

  const built = await build(project);

  assert.equal(headings(built), [
    '_data/stars.js:2:11  error  data/unreadable',
    'articles/a.md:5:1  error  key/unknown',
  ]);
  assert.not.match(built.output, /^\s+at .*\.(ts|js):\d+/m);
  assert.is(built.code, 1);
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

loading('leaves the programs of a site alone that has no articles', async () => {
  const project = await createTemplateSite({ 'src/_data/stars.cjs': 'module.exports = {,\n' });
  project.remove('src/articles');

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, 'stars.cjs');
  assert.not.match(output, 'data/unreadable');
  await project.dispose();
});

loading('stops at options that do not exist, naming the near ones', async () => {
  const project = await createSite({ '.eleventy.ts': configuration('', '{ articleFolder: "articles" } as object') });

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, 'articleFolder');
  assert.match(output, 'articlesFolder');
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

loading('says which moment to build for cannot be read', async () => {
  const project = await createSite();

  const { code, output } = await build(project, [], { STANDFIRST_NOW: 'yesterday-ish' });

  assert.is(code, 1);
  assert.match(output, 'yesterday-ish');
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

loading('builds a site without any article', async () => {
  const project = await createSite();
  project.remove(articleFile);

  const { code } = await build(project);

  assert.is(code, 0);
  assert.match(project.read('_site/index.html'), 'Nothing here yet');
  await project.dispose();
});

loading('--watch writes every page, and again after an edit, without drafts', async () => {
  const project = await createSite({ 'articles/draft.md': article({ draft: true }) });
  const preload = ['--import', new URL('../support/announce-watcher.mjs', import.meta.url).href];
  const command = [...preload, 'node_modules/@11ty/eleventy/cmd.cjs', '--watch'];
  const child = spawn(process.execPath, command, {
    cwd: project.root,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    ...newGroup,
  });
  endWithUs(child);
  const page = '_site/drama/night-desk-finale/index.html';
  const says = (text: string) =>
    waitUntil(
      () => project.exists(page) && project.read(page).includes(text),
      60_000,
      () => `${page} does not say ${text}`,
    );

  try {
    // An edit before Eleventy watches would go unseen.
    await once(child, 'message');
    await says('The last edition');
    project.write(articleFile, article({ title: 'Edited', section: 'drama' }));
    await says('Edited');

    assert.not.ok(project.exists('_site/draft/index.html'));
  } finally {
    await endTree(child);
    await project.dispose();
  }
});

/** The first line of every problem, in the order printed. */
function headings({ output }: Built): string[] {
  return [...output.matchAll(/^\S+ {2}(?:error|warning) {2}[a-z-]+\/[a-z-]+$/gm)].map(([line]) => line);
}

loading.run();
