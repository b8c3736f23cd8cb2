/** Style sheet: tests of bundling, naming, and what is wrong with one. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Provider } from '../../src/content/model.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readStyleSheet, styleSheetOf } from '../../src/eleventy/style-sheet.ts';
import { createProject, type Files, type Project } from '../support/project.ts';

const styleSheet = suite('style sheet');

const FILES: Files = {
  '_includes/styles/site.css': '@import "a.css" layer(base);\n',
  '_includes/styles/a.css': '/* note */\n.a {\n  color: #ff0000;\n}\n',
};

let project: Project;

styleSheet.before.each(async () => {
  project = await createProject(FILES);
});

styleSheet.after.each(() => project.dispose());

styleSheet('is one small file without comments', () => {
  assert.is(read(true).text, '@layer base{.a{color:red}}');
});

styleSheet('has a name made of its content in a build, and always the same name while serving', () => {
  const before = read(false).url;
  assert.match(before, /^\/assets\/site\.[0-9a-f]{10}\.css$/);
  assert.is(read(false).url, before);

  project.write('_includes/styles/a.css', '.a { color: blue }');

  assert.is.not(read(false).url, before);
  assert.is(read(true).url, '/assets/site.css');
});

styleSheet('the site’s own comes before the package’s', async () => {
  const plain = await createProject();

  const { text } = readStyleSheet([join(plain.root, '_includes'), join(project.root, '_includes')], [], {
    stableName: true,
  });

  assert.match(text, 'color:red');
  await plain.dispose();
});

styleSheet('holds the colours of every provider', () => {
  const provider = { id: 'streamly', colours: { background: '#102030', text: '#ffffff' } } as unknown as Provider;

  const { text } = readStyleSheet([join(project.root, '_includes')], [provider], { stableName: true });

  assert.match(text, '.sf-provider-streamly{--sf-provider:#102030;--sf-on-provider:#ffffff}');
});

styleSheet('a mistake in an imported file is a problem at its line and column', () => {
  project.write('_includes/styles/a.css', '.a {}\n\n  } .b {}\n');

  const [problem, ...others] = faultsOf();

  assert.equal(others, []);
  assert.is(problem?.code, 'style/syntax');
  assert.is(problem?.file, '_includes/styles/a.css');
  assert.is(problem?.place?.line, 3);
  assert.is(problem?.place?.column, 3);
  assert.is(problem?.place?.lineText, '  } .b {}');
});

styleSheet('a missing style sheet is a problem, not a crash', () => {
  project.remove('_includes/styles/site.css');

  assert.equal(
    faultsOf().map(({ file }) => file),
    ['_includes/styles/site.css'],
  );
});

function faultsOf(): readonly Problem[] {
  const made = styleSheetOf(project.root, '_includes', '/nowhere', [], { stableName: true });
  if ('url' in made) throw new TypeError('Nothing is wrong with the style sheet.');
  return made;
}

function read(stableName: boolean) {
  return readStyleSheet([join(project.root, '_includes')], [], { stableName });
}

styleSheet.run();
