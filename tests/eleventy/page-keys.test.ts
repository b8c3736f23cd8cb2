/** Page keys: tests of what is said of the front matter of ordinary pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasWord, pageKeyProblems } from '../../src/eleventy/page-keys.ts';

const test = suite('page keys');

const problemsIn = (frontMatter: string, body = '', layout = '') =>
  pageKeyProblems({ path: 'pages/a.md', text: `---\n${frontMatter}\n---\n${body}` }, (word) => hasWord(layout, word));
const told = (...given: Parameters<typeof problemsIn>) =>
  problemsIn(...given).map(
    ({ code, severity, place, fix }) => `${place?.line}:${place?.column} ${severity} ${code} ${fix}`,
  );

test('a key that is almost one which the page lacks is told at its place', () => {
  assert.equal(told('titel: About\nLayout: page.njk'), [
    '2:1 warning key/unknown Write "title".',
    '3:1 warning key/unknown Write "layout".',
  ]);
  assert.equal(told('title: About\ndescripton: Us'), ['3:1 warning key/unknown Write "description".']);
});

test('keys of the site’s own are none of our business', () => {
  assert.equal(told('title: A\ntitles: [a]\norder: 3\ndata: x\npage-name: y\nintro: z'), []);
  assert.equal(told('titre: A', '', '<h1>{{ titre }}</h1>'), []);
  assert.equal(told('titre: A', '<h1>{{ titre }}</h1>'), []);
});

test('a title or description that is no text is told', () => {
  assert.equal(
    problemsIn('title: #About us\ndescription: [a, b]').map(
      ({ place, what }) => `${place?.line}:${place?.column} ${what}`,
    ),
    [
      '2:8 "title" is empty, because to YAML everything from a # on is a note that nobody reads.',
      '3:14 "description" is a list, and must be text.',
    ],
  );
  assert.equal(told('title: 1984'), []);
});

test('what cannot be read is said elsewhere', () => {
  assert.equal(told('title: [About'), []);
  assert.equal(
    pageKeyProblems({ path: 'a.md', text: 'No front matter' }, () => false),
    [],
  );
});

test.run();
