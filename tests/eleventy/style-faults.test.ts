/** Style faults: tests of every mistake in the files that make a style sheet. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { styleFaults } from '../../src/eleventy/style-faults.ts';
import { createProject, type Files } from '../support/project.ts';
import { placesOf } from '../support/world.ts';

const test = suite('style faults');

async function faultsOf(files: Files) {
  const project = await createProject(files);
  const faults = styleFaults(project.root, 'styles/site.css');
  await project.dispose();
  return faults;
}

test('each file is read, whatever is wrong with those before it', async () => {
  const faults = await faultsOf({
    'styles/site.css': '@import "a.css";\n@import url("parts/b.css") layer(base);\n} .c {}\n',
    'styles/a.css': '.a {}\n  } .b {}\n',
    'styles/parts/b.css': '@import "../a.css";\n@import "../site.css";\n.b { color: red }\n} .d {}\n',
  });

  assert.equal(
    faults.map(({ file, place }) => `${file}:${place?.line}`),
    ['styles/site.css:3', 'styles/a.css:2', 'styles/parts/b.css:4'],
  );
});

test('a file that is not there is told at its name, with the one that was meant', async () => {
  const faults = await faultsOf({
    'styles/site.css': "/* @import 'old.css'; */\n@import 'parts/crad.css';\n@import url('nowhere.css');\n",
    'styles/parts/card.css': '',
  });

  assert.equal(placesOf(faults), ['2:10-24 style/syntax', '3:14-25 style/syntax']);
  assert.equal(
    faults.map(({ what, fix }) => `${what} ${fix}`),
    [
      'There is no file styles/parts/crad.css. Write "parts/card.css".',
      'There is no file styles/nowhere.css. Correct the name, or remove the line.',
    ],
  );
});

test('sound files and what other servers have are left alone', async () => {
  assert.equal(
    await faultsOf({
      'styles/site.css':
        '@import "https://fonts.example/a.css";\n@import "//fonts.example/b.css";\n.a { color: red }\n',
    }),
    [],
  );
});

test.run();
