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
    ]
      .filter((file) => !existsSync(join(repository, file)))
      .map((file) => `${file} is missing. Write it.`),
  );

  assert.equal(missing, []);
});

features(
  'the page of every element in the docs has its arguments, and what an example prints on a page and in feeds',
  () => {
    const missing = elements.flatMap(({ name }) => {
      const text = readFileSync(join(repository, `docs/elements/${name}.md`), 'utf8');
      return [`<!-- table: ${name} -->`, '<!-- result: page -->', '<!-- result: feed -->']
        .filter((marker) => !text.includes(marker))
        .map(
          (marker) => `docs/elements/${name}.md has no ${marker}. Add it as in its neighbours, and run npm run docs.`,
        );
    });

    assert.equal(missing, []);
  },
);

features('every element is on the elements page, under a heading of its name, printed and as it is written', () => {
  const page = readFileSync(join(repository, 'pages/elements.njk'), 'utf8');
  const [, ...parts] = page.split('<h2 id="');
  const found = new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), part]));

  const complaints = elements.flatMap(({ name, shortcode }) => {
    const part = found.get(name);
    if (part === undefined) return [`pages/elements.njk has no <h2 id="${name}">. Show the element there.`];
    const [, written = '', printed = ''] = /\{% raw %\}([\s\S]*?)\{% endraw %\}([\s\S]*)/.exec(part) ?? [];
    if (!written.includes(`{% ${shortcode}`))
      return [`pages/elements.njk does not say between {% raw %} and {% endraw %} how ${name} is written.`];
    return printed.includes(written) ? [] : [`pages/elements.njk prints another ${name} than the one it says.`];
  });

  assert.equal(complaints, []);
});

features('the elements page has the elements in their order, and nothing else', () => {
  const page = readFileSync(join(repository, 'pages/elements.njk'), 'utf8');
  const ids = Array.from(page.matchAll(/<h2 id="([^"]*)"/g), ([, id]) => id);

  assert.equal(
    ids,
    elements.map(({ name }) => name).filter((name) => ids.includes(name)),
  );
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
