/** Schema folder: tests that it follows the site's content, and that a site without it never gets one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ArticleFrontMatter } from '../../src/content/article-schema.ts';
import { createSchemaRefresh } from '../../src/eleventy/schema-folder.ts';
import { build, serve } from '../support/eleventy.ts';
import { run } from '../support/processes.ts';
import { createProject, type Project } from '../support/project.ts';
import { article, configuration, createSite } from '../support/site-project.ts';
import { testWorld } from '../support/world.ts';

const test = suite('schema folder');

const existing = { '.schemas/show.schema.json': '' };

function check(project: Project): Promise<string> {
  return run(process.execPath, [join(project.root, 'bin/standfirst.js'), 'check'], { cwd: project.root });
}

/** The providers that an editor would offer in a show record. */
function providers(project: Project): readonly string[] {
  const schema = JSON.parse(project.read('.schemas/show.schema.json'));
  return schema.properties.offers.items.properties.provider.enum;
}

test('a check fills it with schemas that know the records of the site', async () => {
  const project = await createSite(existing);

  await check(project);

  assert.equal(project.list('.schemas'), [
    'article.schema.json',
    'author.schema.json',
    'person.schema.json',
    'provider.schema.json',
    'show.schema.json',
    'site.schema.json',
  ]);
  assert.equal(providers(project), ['streamly']);
  await project.dispose();
});

test('knows the keys that the site has added to front matter', async () => {
  const options = "{ articles: 'pages', frontMatter: { fields: { mood: { type: 'string' } } } }";
  const project = await createSite({ ...existing, '.eleventy.ts': configuration('', options) });

  await check(project);

  const { properties } = JSON.parse(project.read('.schemas/article.schema.json'));
  assert.equal(properties.mood, { type: 'string' });
  assert.equal(properties.section.enum, ['drama']);
  await project.dispose();
});

test('a record that is added while serving is offered', async () => {
  const project = await createSite(existing);
  const server = await serve(project);
  try {
    project.write('_data/providers/other.yaml', project.read('_data/providers/streamly.yaml'));

    await server.waitFor('the new provider', () => providers(project).includes('other'));

    assert.equal(providers(project), ['other', 'streamly']);
  } finally {
    await server.stop();
    await project.dispose();
  }
});

test('a build leaves it alone', async () => {
  const project = await createSite(existing);

  const { code, output } = await build(project);

  assert.is(code, 0, output);
  assert.equal(project.list('.schemas'), ['show.schema.json']);
  await project.dispose();
});

test('a site without the folder does not get one', async () => {
  const project = await createSite({ 'articles/other.md': article() });

  await check(project);

  assert.not.ok(project.exists('.schemas'));
  await project.dispose();
});

test('is written again only when an id or a name has changed', async () => {
  const project = await createProject(existing);
  const named = async (name: string) => (await testWorld({ records: { people: { ana: { name } } } })).catalogue;
  const refresh = createSchemaRefresh(project.root, ArticleFrontMatter);
  refresh(await named('Ana'));
  project.write('.schemas/show.schema.json', 'Untouched.');

  refresh(await named('Ana'));
  const afterTheSame = project.read('.schemas/show.schema.json');
  refresh(await named('Ana Ruiz'));

  assert.is(afterTheSame, 'Untouched.');
  assert.match(project.read('.schemas/show.schema.json'), '"Ana Ruiz"');
  await project.dispose();
});

test('says why it could not be written, and ends nothing', async () => {
  const project = await createProject();
  writeFileSync(join(project.root, '.schemas'), 'A file where the folder should be.');
  const { catalogue } = await testWorld();

  const failure = createSchemaRefresh(project.root, ArticleFrontMatter)(catalogue);

  assert.match(failure ?? '', /^The schemas for editors in \.schemas could not be written: /);
  await project.dispose();
});

test.run();
