/** Tests of the style sheet: bundled, minified, named by its content. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Provider } from '../../src/content/model.ts';
import { readStyleSheet, styleSheetOf } from '../../src/eleventy/style-sheet.ts';
import { createProject, type Files, type Project } from '../support/project.ts';

const test = suite('the style sheet');

const netflix: Provider = {
  id: 'netflix',
  file: '_data/providers/netflix.yaml',
  name: 'Netflix',
  home: 'https://www.netflix.com/',
  hosts: ['netflix.com'],
  colours: { background: '#b00710', text: '#ffffff' },
};

async function inProject(files: Files, use: (project: Project) => void): Promise<void> {
  const project = await createProject(files);
  try {
    use(project);
  } finally {
    await project.dispose();
  }
}

test('imports become one file without comments and white space', () =>
  inProject(
    {
      'site/styles/site.css': '@import "a.css";\n/* note */\n.b { color: red }',
      'site/styles/a.css': '.a { color: blue }',
    },
    ({ root }) => {
      const { text } = readStyleSheet([join(root, 'site')], [], { stableName: true });

      assert.match(text, '.a{');
      assert.match(text, '.b{');
      assert.not.match(text, /note|\n/);
    },
  ));

test('in a build the name changes with the content, while serving it does not', () =>
  inProject({ 'site/styles/site.css': '.a { color: red }' }, (project) => {
    const folders = [join(project.root, 'site')];
    const name = (stableName: boolean) => readStyleSheet(folders, [], { stableName }).url;
    const before = [name(false), name(true)];

    project.write('site/styles/site.css', '.a { color: blue }');

    assert.match(before[0] ?? '', /^\/assets\/site\.[0-9a-f]{10}\.css$/);
    assert.is.not(name(false), before[0]);
    assert.equal([before[1], name(true)], ['/assets/site.css', '/assets/site.css']);
  }));

test('the colours of the providers are in it', () =>
  inProject({ 'site/styles/site.css': '.a { color: red }' }, ({ root }) => {
    const { text } = readStyleSheet([join(root, 'site')], [netflix], { stableName: true });

    assert.match(text, '.sf-provider-netflix{--sf-provider:#b00710;--sf-on-provider:#ffffff}');
  }));

test('a site without a style sheet gets that of the package', () =>
  inProject({ 'package/styles/site.css': '.p { color: red }' }, ({ root }) => {
    const { text } = readStyleSheet([join(root, 'site'), join(root, 'package')], [], { stableName: true });

    assert.match(text, '.p{');
  }));

test('a mistake is a problem at its line and column', () =>
  inProject({ '_includes/styles/site.css': '.a { color: red }\n.b { color }\n' }, ({ root }) => {
    const sheet = styleSheetOf(root, '_includes', join(root, 'package'), [], { stableName: true });

    assert.ok('code' in sheet);
    assert.is('code' in sheet && sheet.code, 'style/syntax');
    assert.equal('file' in sheet && [sheet.file, sheet.place?.line], ['_includes/styles/site.css', 2]);
  }));

test.run();
