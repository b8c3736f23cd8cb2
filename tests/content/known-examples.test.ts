/** Known examples: tests that a remedy names only ids that the site has, where it has any. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf, problemsWith } from './small-site.ts';

const test = suite('known examples');

const fixOf = async (line: string, files: Readonly<Record<string, string>> = {}) =>
  (await problemsWith(`${line}\n`, files))[0]?.fix;

test('an example is one of the ids that there are', async () => {
  const files = { '_data/authors/harriet-lowe.yaml': 'name: Harriet Lowe\n' };

  assert.is(
    await fixOf('authors:', files),
    'Write, for example, [harriet-lowe]; or remove the key if it is not needed.',
  );
  assert.is(await fixOf('author: 5', files), 'Write "authors", as in  authors: [harriet-lowe]');
});

test('an id of the examples that the site has stays, and so does one of which it has none', async () => {
  assert.match((await fixOf('authors:', { '_data/authors/jo-writer.yaml': 'name: Jo\n' })) ?? '', /\[jo-writer\]/);
  assert.match((await fixOf('authors:')) ?? '', /\[jo-writer\]/);
});

test('records have such examples, too', async () => {
  const [problem] = await problemsOf({
    '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
    '_data/shows/x.yaml': 'title: X\ntype: film\nyears: { from: 2020 }\ncast:\n  - character: Vera\n',
  });

  assert.is(problem?.fix, 'Add a line that is indented like character:, such as  actor: "ana-ruiz"');
});

test('two examples are two ids', async () => {
  const show = 'title: X\ntype: film\nyears: { from: 2020 }\n';

  assert.match(
    (await fixOf('entries: 5', { '_data/shows/a.yaml': show, '_data/shows/b.yaml': show })) ?? '',
    /\{ show: b \}, \{ show: a, text/,
  );
});

test.run();
