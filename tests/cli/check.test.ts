/** The command `standfirst check`: tests of what it prints, where, and of its exit codes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutColour } from '../support/ansi.ts';
import { standfirst, startStandfirst } from '../support/command.ts';
import { createProject } from '../support/project.ts';
import { article, configuration, createSite, outputOf } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

const test = suite('standfirst check');

/** An article with one warning. */
const WARNED = article({}, '# One\n');

test('says that nothing is wrong, and writes nothing but what tools keep for themselves', async () => {
  const project = await createSite();
  const files = () => Object.entries(outputOf(project, '.') ?? {}).filter(([file]) => !file.startsWith('.cache/'));
  const before = files();

  const { code, printed, complained } = await standfirst(project, 'check');

  assert.is(printed, 'Nothing is wrong.\n');
  assert.is(complained, '');
  assert.is(code, 0);
  assert.equal(files(), before);
  await project.dispose();
});

test('reports everything that a build would report, on standard output', async () => {
  const project = await createSite({
    'articles/bad.md': article({ tags: 'Drama', authors: ['jo-writter'] }),
    'articles/quote.md': article({}, 'Text.\n\n{% pullquote %}Other text.{% endpullquote %}'),
    'pages/broken.md': '---\ntitle: [Broken\n---\n',
  });

  const { code, printed, complained } = await standfirst(project, 'check');

  assert.match(printed, /^articles\/bad\.md:5:7 {2}error {2}value\/type$/m);
  assert.match(printed, /^articles\/bad\.md:6:11 {2}error {2}author\/unknown$/m);
  assert.match(printed, /^articles\/quote\.md:9:16 {2}error {2}quote\/not-found$/m);
  assert.match(printed, /^pages\/broken\.md:2:8 {2}error {2}yaml\/syntax$/m);
  assert.match(printed, /\n4 errors in 3 files\.\n$/);
  assert.is(complained, '');
  assert.is(code, 1);
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

test('says that it could not run where no configuration uses the plugin', async () => {
  const project = await createProject({ 'index.md': '# Hello' });

  const { code, printed, complained } = await standfirst(project, 'check');

  assert.match(complained, /no Eleventy configuration here uses eleventy-plugin-standfirst/);
  assert.is(printed, '');
  assert.is(code, 2);
  await project.dispose();
});

test('says that it could not run with a configuration that cannot be read', async () => {
  const project = await createSite({ '.eleventy.ts': 'export default function (' });

  const { code, complained } = await standfirst(project, 'check');

  assert.match(withoutColour(complained), /^The check could not run: .*\.eleventy\.ts/s);
  assert.is(code, 2);
  await project.dispose();
});

test('finds the configuration and the input folder that it is told, as Eleventy does', async () => {
  const project = await createTemplateSite({ 'src/articles/a.md': article({}, '# One\n') });
  const configuration = project.read('eleventy.config.js');
  project.remove('eleventy.config.js');
  project.write('site.config.js', configuration.replace(/input: '[^']*',?/, ''));

  const { code, printed } = await standfirst(project, 'check', '--config', 'site.config.js', '--input=src');
  const elsewhere = await standfirst(project, 'check', '--config=sight.config.js');
  const nowhere = await standfirst(project, 'check', '--config', 'site.config.js', '--input=scr');

  assert.match(printed, /^src\/articles\/a\.md:7:1 {2}warning/m);
  assert.is(code, 0);
  assert.equal(elsewhere.complained, 'The check could not run: there is no file sight.config.js.\n');
  assert.equal(nowhere.complained, 'The check could not run: there is no folder scr.\n');
  assert.equal([elsewhere.code, nowhere.code], [2, 2]);
  await project.dispose();
});

test('reports what it was asked for, and looks at everything all the same', async () => {
  const project = await createSite({
    'articles/bad.md': article({ tags: 'Drama' }),
    'articles/2026-a.md': article({ people: ['nobody'] }),
    'articles/2026-b.md': WARNED,
  });

  const glob = await standfirst(project, 'check', 'articles/2026-*.md', '--format', 'json');
  const file = await standfirst(project, 'check', '.\\articles\\2026-b.md', 'pages/about.md', '--format', 'json');

  const codesIn = (text: string) => (JSON.parse(text).problems as { readonly code: string }[]).map(({ code }) => code);
  assert.equal(codesIn(glob.printed), ['person/unknown', 'heading/level-one']);
  assert.is(glob.code, 1);
  assert.equal(codesIn(file.printed), ['heading/level-one']);
  assert.is(file.code, 0);
  await project.dispose();
});

test('cannot run with a path that leads nowhere, or with words it does not know', async () => {
  const project = await createSite();

  const path = await standfirst(project, 'check', 'articles/2026-01-10-night-desk-final.md');
  const option = await standfirst(project, 'check', '--formt', 'json');

  assert.match(path.complained, 'Write "articles/2026-01-10-night-desk-finale.md".');
  assert.match(option.complained, 'Write "--format".');
  assert.equal([path.code, option.code, path.printed, option.printed], [2, 2, '', '']);
  await project.dispose();
});

test('more warnings than are allowed are a reason to fail, and it says so beside the report', async () => {
  const project = await createSite({ 'articles/a.md': WARNED, 'articles/b.md': WARNED });

  const { code, printed, complained } = await standfirst(project, 'check', '--format', 'json', '--max-warnings', '1');

  assert.is(code, 1);
  assert.is(complained, 'Warnings: 2. --max-warnings allows 1.\n');
  assert.is(JSON.parse(printed).counts.warnings, 2);
  await project.dispose();
});

test('checks for the moment it was given, also when the configuration has one', async () => {
  const project = await createSite({
    '.eleventy.ts': configuration('', "{ articles: 'pages', now: '2026-02-01' }"),
    'articles/a.md': article({ shows: ['night-desk'] }, '{% watch %}\n'),
  });
  const show = project.read('_data/shows/night-desk.yaml');
  project.write('_data/shows/night-desk.yaml', show.replace('checked:', 'until: 2026-03-01, checked:'));

  const { printed } = await standfirst(project, 'check', '--format', 'github', '--now', '2026-03-02');

  assert.match(printed, /^::warning file=articles\/a\.md,line=8,.*title=offer\/closed::/);
  await project.dispose();
});

test('standard output is the format and nothing else, whatever the configuration prints', async () => {
  const project = await createSite({ '.eleventy.ts': configuration("console.log('Hello from the configuration');") });

  const { printed, complained } = await standfirst(project, 'check', '--format', 'sarif');

  assert.is(JSON.parse(printed).version, '2.1.0');
  assert.match(complained, 'Hello from the configuration');
  await project.dispose();
});

test('there are colours for those who want them', async () => {
  const project = await createSite({ 'articles/a.md': WARNED });

  const { printed } = await startStandfirst(project, ['check'], { FORCE_COLOR: '1' }).ended;

  assert.match(printed, '\u001B[33mwarning');
  assert.match(withoutColour(printed), /^articles\/a\.md:7:1 {2}warning {2}heading\/level-one\n {2}# One\n {2}\^\n/);
  await project.dispose();
});

test('a reader who stops before the end gets no complaint', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 400 }, (_, number) => [
      `articles/a${number}.md`,
      article({ tags: 'x', kind: 'y', shows: 'z' }),
    ]),
  );
  const project = await createSite(articles);
  const { child, ended } = startStandfirst(project, ['check']);

  child.stdout?.once('data', () => child.stdout?.destroy());
  const { complained } = await ended;

  assert.is(complained, '');
  await project.dispose();
});

test('works where articles are templates', async () => {
  const project = await createTemplateSite({
    'src/articles/a.md': article({}, '# One\n'),
    'src/articles/b.md': '# No\n',
  });

  const { code, printed } = await standfirst(project, 'check', 'src/articles/a.md');

  assert.match(printed, /^src\/articles\/a\.md:7:1 {2}warning {2}heading\/level-one$/m);
  assert.not.match(printed, 'b.md');
  assert.is(code, 0);
  await project.dispose();
});

test.run();
