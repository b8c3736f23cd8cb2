/** The npm package: tests of what is in it, and of a site that has installed it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { publint } from 'publint';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentedBlock } from './support/documents.ts';
import { build } from './support/eleventy.ts';
import { copyRepository, createProject, type Project } from './support/project.ts';
import { madeByTools, repository } from './support/repository.ts';
import { article, outputOf } from './support/site-project.ts';
import { createTemplateSite } from './support/template-project.ts';

const NAME = 'eleventy-plugin-standfirst';
const PACKAGE = `node_modules/${NAME}`;
const packed = suite('the package');

let tarball: string;
let site: Project;
let manifest: {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

packed.before(async () => {
  const copy = await copyRepository(readdirSync(repository).filter((name) => !madeByTools.includes(name)));
  const { status, output } = run(copy, 'npm', ['pack', '--silent']);
  assert.is(status, 0, output);
  tarball = join(copy.root, copy.list().find((file) => file.endsWith('.tgz')) ?? '');
  site = await installed();
  manifest = JSON.parse(site.read(`${PACKAGE}/package.json`));
});

packed('holds what a user needs, and nothing else', () => {
  const files = site.list(PACKAGE);

  assert.equal([...new Set(files.map((file) => file.replace(/\/.*/, '')))].sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    '_includes',
    'bin',
    'dist',
    'docs',
    'package.json',
    'schemas',
  ]);
  assert.equal(
    files.filter((file) => /(^|\/)\.|\.test\.|(^|\/)tests\/|\.map$/.test(file) || /(?<!\.d)\.ts$/.test(file)),
    [],
  );
  for (const file of ['dist/plugin.js', 'dist/plugin.d.ts', '_includes/article.njk', '_includes/styles/pull-quote.css'])
    assert.ok(files.includes(file), file);
});

packed('has the documents that its messages and its README name', () => {
  const texts = [site.read(`${PACKAGE}/README.md`), site.read(`${PACKAGE}/dist/plugin.js`)];
  const named = new Set(texts.flatMap((text) => text.match(/\bdocs\/[\w/-]+\.md/g) ?? []));

  assert.ok(named.has('docs/languages.md') && named.has('docs/elements/watch-box.md'));
  for (const file of named) assert.ok(site.exists(`${PACKAGE}/${file}`), file);
});

packed('has every file that it names', () => {
  const named = [...Object.values(manifest.exports), manifest.bin].flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );

  for (const file of named.filter((path) => !path.includes('*')))
    assert.ok(site.exists(`${PACKAGE}/${file}`), `${file} is missing`);
  for (const folder of named.filter((path) => path.endsWith('/*')))
    assert.ok(site.list(`${PACKAGE}/${folder.replace('/*', '')}`).length > 0, `${folder} is empty`);
});

packed('imports nothing that it does not ask npm for, and asks for nothing that it does not name', () => {
  const { dependencies, peerDependencies } = manifest;
  const asked = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];

  assert.equal(
    [...packagesIn(/\.js$/)].filter((name) => !asked.includes(name)),
    [],
  );
  // What is taken in is named by declarations all the same.
  const named = packagesIn(/\.(?:js|d\.ts)$/);
  assert.equal(
    Object.keys(dependencies).filter((name) => !named.has(name)),
    [],
  );
});

packed('is one module, and so are its command and its thread, with the licence of what is taken in', () => {
  const modules = site.list(`${PACKAGE}/dist`).filter((file) => file.endsWith('.js'));

  assert.equal(modules.sort(), ['cli/standfirst.js', 'eleventy/file-thread.js', 'plugin.js']);
  for (const module of ['cli/standfirst.js', 'plugin.js']) {
    const text = site.read(`${PACKAGE}/dist/${module}`);
    assert.not.match(text, /from ['"]typebox/);
    assert.match(text, /The MIT License \(MIT\)\s+Copyright \(c\) [\d-]+ Haydn Paterson/);
  }
});

/** The packages that files of dist import. */
function packagesIn(ending: RegExp): ReadonlySet<string> {
  const imported = site
    .list(`${PACKAGE}/dist`)
    .filter((file) => ending.test(file))
    .flatMap((file) => [
      ...site
        .read(`${PACKAGE}/dist/${file}`)
        .matchAll(/(?:^(?:import|export)\b[^;]*? from |\bimport\()(["'])([^"'.][^"']*)\1/gm),
    ])
    .map(([, , module = '']) => (/^@[^/]+\/[^/]+|^[^/]+/.exec(module) ?? [''])[0])
    .filter((name) => !name.startsWith('node:'));
  return new Set(imported);
}

packed('satisfies publint and attw', async () => {
  const bytes = readFileSync(tarball);

  const { messages } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    strict: true,
  });
  const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { status, output } = run(site, process.execPath, [attw, '--profile', 'esm-only', tarball]);

  assert.equal(
    messages.map(({ code, path }) => `${code} ${path.join('.')}`),
    [],
  );
  assert.is(status, 0, output);
});

packed('has schemas that an editor can use', () => {
  for (const name of ['article', 'author', 'options', 'person', 'provider', 'show', 'site']) {
    const schema = JSON.parse(site.read(`${PACKAGE}/schemas/${name}.schema.json`));
    // Editors ignore keywords that they do not know.
    const ajv = new Ajv({ strict: false });

    assert.is(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`);
    assert.type(ajv.compile(schema), 'function');
  }
  const [, named = ''] =
    /\$schema=\.\.\/\.\.\/(node_modules\/\S+)/.exec(readFileSync(join(repository, 'docs/editors.md'), 'utf8')) ?? [];
  assert.ok(site.exists(named), named);
  const schema = JSON.parse(site.read(`${PACKAGE}/schemas/article.schema.json`));
  const fits = new Ajv({ strict: false }).compile(schema);
  const sound = { title: 'T', standfirst: 'S.', date: '2026-01-10', tags: ['Korean drama'] };

  assert.ok(fits(sound));
  assert.not.ok(fits({ ...sound, titel: 'T' }));
  assert.not.ok(fits({ ...sound, kind: 'poem' }));
  assert.not.ok(fits({ ...sound, date: '10/01/2026' }));
});

packed('has types that need nothing else, also under the strictest settings', () => {
  site.write(
    'types/site.ts',
    `import { type EleventyConfig, standfirst, type StandfirstOptions } from '${NAME}';
const options: StandfirstOptions = { articles: 'templates', frontMatter: { required: ['title'] }, words: { latest: 'Newest' } };
// @ts-expect-error There is no such option.
export const wrong: StandfirstOptions = { articlesFoldr: 'x' };
export default function configure(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addPlugin(standfirst, options);
}
`,
  );
  site.write(
    'types/tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'NodeNext',
        target: 'ES2022',
        lib: ['ES2022'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      },
      files: ['site.ts'],
    }),
  );

  const typescript = join(repository, 'node_modules/typescript/bin/tsc');
  const { status, output } = run(site, process.execPath, [typescript, '-p', 'types']);

  assert.is(status, 0, output);
});

packed('works from a configuration in JavaScript, in CommonJS and in TypeScript', async () => {
  const configuration = site.read('eleventy.config.js');
  site.write('typed.config.ts', configuration.replace('(eleventyConfig)', '(eleventyConfig: any): object'));
  const [, required = ''] =
    /`(const \{ standfirst \} = require\(.*?\);)`/.exec(site.read(`${PACKAGE}/README.md`)) ?? [];
  site.write(
    'common.config.cjs',
    configuration.replace(/^import .*$/m, required).replace('export default', 'module.exports ='),
  );

  const built = await Promise.all([
    build(site, ['--output=_js']),
    build(site, ['--output=_ts', '--config=typed.config.ts'], { NODE_OPTIONS: '--import tsx' }),
    build(site, ['--output=_cjs', '--config=common.config.cjs']),
  ]);

  for (const { code, output } of built) assert.is(code, 0, output);
  assert.match(site.read('_js/articles/text/index.html'), '<aside class="sf-pull-quote"');
  assert.match(site.read('_js/articles/text/index.html'), '<main data-layout="base">');
  assert.equal(outputOf(site, '_ts'), outputOf(site, '_js'));
  assert.equal(outputOf(site, '_cjs'), outputOf(site, '_js'));
});

packed(
  'brings its layouts: with pages for everything, a site needs the record of the README and one article',
  async () => {
    const { path, text } = documentedBlock('record');
    const magazine = await installed({
      'eleventy.config.js': `import { standfirst } from '${NAME}';
export default (eleventyConfig) => {
  eleventyConfig.addPlugin(standfirst, { articles: 'pages' });
};
`,
      [path]: text,
      'articles/text.md': article({ title: 'The only article' }),
    });

    const { code, output } = await build(magazine);

    assert.is(code, 0, output);
    assert.match(magazine.read('_site/text/index.html'), /<h1[^>]*>The only article<\/h1>/);
    assert.match(magazine.read('_site/index.html'), 'The only article');
  },
);

packed('has a command that checks the site', () => {
  const command = join(site.root, PACKAGE, manifest.bin.standfirst ?? '');

  const sound = run(site, process.execPath, [command, 'check']);
  site.write('src/articles/wrong.md', article({ titel: 'Wrong' }));
  const wrong = run(site, process.execPath, [command, 'check']);

  assert.equal([sound.status, sound.output.trim()], [0, 'Nothing is wrong.']);
  assert.is(wrong.status, 1);
  assert.match(wrong.output, /^src\/articles\/wrong\.md:5:1\s+error\s+key\/unknown$/m);
});

/** A site with the package unpacked into its `node_modules`, beside what the package asks npm for. */
async function installed(files?: Readonly<Record<string, string>>): Promise<Project> {
  const plugin = `import { standfirst } from '${NAME}';`;
  const project = files
    ? await createProject(files)
    : await createTemplateSite({ 'src/articles/text.md': article() }, { plugin });
  project.remove('node_modules');
  mkdirSync(join(project.root, 'node_modules'));
  const { status, output } = run(project, 'tar', ['-xzf', tarball, '-C', 'node_modules']);
  assert.is(status, 0, output);
  // The folder in every tarball of npm is called "package".
  renameSync(join(project.root, 'node_modules/package'), join(project.root, PACKAGE));

  const { dependencies } = JSON.parse(project.read(`${PACKAGE}/package.json`));
  for (const name of [...Object.keys(dependencies), '@11ty/eleventy', 'tsx']) {
    const link = join(project.root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), link, 'junction');
  }
  return project;
}

function run(project: Project, command: string, args: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: project.root,
    encoding: 'utf8',
    // npm is a script on Windows.
    shell: process.platform === 'win32' && command === 'npm',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}${error ?? ''}` };
}

packed.run();
