/** Features: a test that names what was forgotten when an element was added. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { editorialChecks, elements, pageKinds } from '../src/features.ts';
import { filesBelow, repository } from './support/repository.ts';

const features = suite('features');

features('every element has its source, its test, its page in the docs and its style sheet, all of its name', () => {
  const missing = elements.flatMap(({ name }) =>
    [
      `src/elements/${name}.ts`,
      `tests/elements/${name}.test.ts`,
      `docs/elements/${name}.md`,
      `_includes/styles/${name}.css`,
    ].filter((file) => !existsSync(join(repository, file))),
  );

  assert.equal(missing, []);
});

features('every style sheet of an element is part of the site’s', () => {
  const site = readFileSync(join(repository, '_includes/styles/site.css'), 'utf8');

  assert.equal(
    elements.filter(({ name }) => !site.includes(`"${name}.css"`)).map(({ name }) => name),
    [],
  );
});

features('every file of an element is listed', () => {
  const files = filesBelow(join(repository, 'src/elements')).map((file) => file.replace(/\.ts$/, ''));

  assert.equal(
    files.filter((file) => !elements.some(({ name }) => name === file)),
    [],
  );
});

features('no two elements share a name or a shortcode', () => {
  assert.is(new Set(elements.map(({ name }) => name)).size, elements.length);
  assert.is(new Set(elements.map(({ shortcode }) => shortcode)).size, elements.length);
});

features('every kind of page and every check is listed once', () => {
  assert.is(new Set(pageKinds).size, pageKinds.length);
  assert.is(new Set(editorialChecks).size, editorialChecks.length);
});

features.run();
