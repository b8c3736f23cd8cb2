/** Tests of article bodies: read no more often than needed, whatever the front matter is like. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkPullQuotes } from '../../src/checks/pull-quotes.ts';
import type { CheckedFile, EditorialCheck } from '../../src/content/editorial-check.ts';
import type { ReadFile } from '../../src/content/parse-file.ts';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import { createArticleBodies } from '../../src/eleventy/article-bodies.ts';

const test = suite('article bodies');

const facts = { catalogue: undefined, article: undefined, now: 0 };

function fileOf(body: string): ReadFile {
  const text = `---\ntitel: broken\n---\n${body}`;
  const source = { path: 'articles/a.md', text };
  return { id: 'a', source, bodyStart: text.length - body.length, typed: {}, fits: false, problems: [] };
}

function bodiesWith(...checks: readonly EditorialCheck[]) {
  const shortcodes = { elements: new Map([[pullQuote.shortcode, pullQuote]]), site: new Map() };
  return createArticleBodies(shortcodes, '“”‘’', checks, { fileExists: () => true, nearFile: () => undefined }, false);
}

test('the body of an article with broken front matter is checked all the same', () => {
  const problems = bodiesWith().check(fileOf('{% pulquote %}x{% endpulquote %}\n'), facts);

  assert.equal(
    problems.map(({ code, place }) => [code, place?.line]),
    [['shortcode/unknown', 4]],
  );
});

test('a lasting check runs once for a file, one that looks at the clock each time', () => {
  const runs = { lasting: 0, other: 0 };
  const count = (name: 'lasting' | 'other', { now }: CheckedFile) => {
    if (name === 'other') assert.type(now, 'number');
    runs[name] += 1;
    return [];
  };
  const bodies = bodiesWith(
    { lasting: true, run: (checked) => count('lasting', checked) },
    { lasting: false, run: (checked) => count('other', checked) },
  );
  const file = fileOf('Text.');

  bodies.check(file, facts);
  bodies.check(file, facts);

  assert.equal(runs, { lasting: 1, other: 2 });
});

test('a pull quote is compared with what readers see, and its message shows that', () => {
  const bodies = bodiesWith(checkPullQuotes);
  const whats = (body: string) => bodies.check(fileOf(body), facts).map(({ fix }) => fix);

  assert.equal(whats('It was © 2022....\n\n{% pullquote %}(c) 2022…{% endpullquote %}\n'), []);
  assert.match(
    whats('It\'s "her" show.\n\n{% pullquote %}It is "her" show.{% endpullquote %}\n')[0] ?? '',
    /“It’s “her” show\.”/,
  );
});

test('a picture without an address is no mention of a file', () => {
  assert.equal(
    bodiesWith()
      .pictures(fileOf('![A]() ![B](b.jpg)\n'), facts)
      .map(({ file }) => file),
    ['articles/b.jpg'],
  );
});

test('a body is read for the rarest of marks', () => {
  const codes = (body: string) =>
    bodiesWith()
      .check(fileOf(body), facts)
      .map(({ code }) => code);

  for (const [body, code] of [
    ['See [the review][].', 'link/syntax'],
    ['One.\n\n<!-- TODO', 'html/unclosed'],
    ['See [[Night Desk]].', 'link/syntax'],
    ['Words.\n\n>>>>>>> branch', 'file/conflict'],
    ['> [!NOTE]\n> One.', 'shortcode/foreign'],
    [':::note\nOne.\n:::', 'shortcode/foreign'],
    ['<ShowCard />', 'shortcode/foreign'],
    ['[gallery ids="1"]', 'shortcode/foreign'],
    ['The [leap second] (/drama/leap-second/) has a gap.', 'link/syntax'],
    ['The (leap second)[/drama/leap-second/] is round.', 'link/syntax'],
    ['The [leap second](/drama/leap-second/ is open.', 'link/syntax'],
    ['##One', 'heading/syntax'],
    ['> - ###One', 'heading/syntax'],
  ] as const)
    assert.equal(codes(body), [code], body);
  assert.equal(codes('Plain words.\n'), []);
});

test('headings of level one are found in every way of writing them', () => {
  const bodies = bodiesWith();
  const codes = (body: string) => bodies.check(fileOf(body), facts).map(({ code }) => code);

  for (const body of ['# One', 'One\n===', '> # One', '- # One', '1. # One']) {
    assert.equal(codes(`${body}\n`), ['heading/level-one'], body);
  }
});

test('the pictures of a body are known as files from the root', () => {
  const pictures = bodiesWith().pictures(fileOf('![A roof](roof.jpg)\n\n![B](/shared/b.png)\n'), facts);

  assert.equal(
    pictures.map(({ file }) => file),
    ['articles/roof.jpg', 'shared/b.png'],
  );
});

test.run();
