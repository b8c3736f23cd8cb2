/** Standing verdicts: tests of which checks are run again, and which are not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { NamedArticle } from '../../src/content/article-directory.ts';
import type { CheckedFile, StandingCheck } from '../../src/content/editorial-check.ts';
import type { Article, Catalogue } from '../../src/content/model.ts';
import { createStandingVerdicts } from '../../src/eleventy/standing-verdicts.ts';

const test = suite('standing verdicts');

/** A check that counts how often it is run. */
function counting(look: (checked: CheckedFile) => unknown): StandingCheck & { runs: number } {
  const check = {
    lasting: false as const,
    runs: 0,
    run: (checked: CheckedFile) => {
      check.runs += 1;
      look(checked);
      return [];
    },
  };
  return check;
}

const file = {};
const article = {} as Article;
const shows = new Map();
/** A catalogue whose directory knows these names. */
function catalogueWith(named: Readonly<Record<string, Article>>): Catalogue {
  const find = (name: string): NamedArticle => {
    if (name === 'of several') return { to: 'several', files: ['a.md', 'b.md'] };
    const found = named[name];
    return found ? { to: 'article', article: found } : { to: 'nothing' };
  };
  const directory = { find, madeFrom: (file: string) => named[file], ids: () => Object.keys(named) };
  return { shows, articles: [article], directory } as unknown as Catalogue;
}

/** The catalogue is another one at each loading; the records in it are the same until one of them changes. */
const checkedWith = (changes: Partial<CheckedFile> = {}): CheckedFile =>
  ({
    article,
    catalogue: catalogueWith({}),
    now: 0,
    fileExists: () => true,
    nearFile: () => undefined,
    ...changes,
  }) as CheckedFile;

test('who looks at the article and at records is asked once', () => {
  const check = counting(({ article, catalogue }) => [article, catalogue?.shows.size]);
  const verdicts = createStandingVerdicts([check]);

  verdicts(file, checkedWith());
  verdicts(file, checkedWith());

  assert.is(check.runs, 1);
});

test('who looks at the clock, the disk or other articles is asked each time, and nobody else', () => {
  const quiet = counting(() => {});
  const others = [
    counting(({ now }) => now),
    counting(({ fileExists }) => fileExists('a.jpg')),
    counting(({ nearFile }) => nearFile('a.jpg', 'articles/a.md')),
    counting(({ catalogue }) => catalogue?.articles),
    counting(({ catalogue }) => catalogue?.directory.ids()),
    counting(({ catalogue }) => catalogue?.directory.find('of several')),
  ];
  const verdicts = createStandingVerdicts([quiet, ...others]);

  verdicts(file, checkedWith());
  verdicts(file, checkedWith());

  assert.is(quiet.runs, 1);
  assert.equal(
    others.map(({ runs }) => runs),
    [2, 2, 2, 2, 2, 2],
  );
});

test('who asks which article a name or a file means is asked again when it means another', () => {
  const byName = counting(({ catalogue }) => catalogue?.directory.find('pilot'));
  const byFile = counting(({ catalogue }) => catalogue?.directory.madeFrom('pilot.md'));
  const verdicts = createStandingVerdicts([byName, byFile]);
  const [first, second] = [{} as Article, {} as Article];

  for (const named of [{}, {}, { pilot: first }, { pilot: first }, { pilot: second }, { 'pilot.md': first }])
    verdicts(file, checkedWith({ catalogue: catalogueWith(named) }));

  assert.is(byName.runs, 4);
  assert.is(byFile.runs, 2);
});

test('a changed record, article or file is looked at anew', () => {
  const check = counting(() => {});
  const verdicts = createStandingVerdicts([check]);

  verdicts(file, checkedWith());
  verdicts(file, checkedWith({ catalogue: { shows: new Map() } as unknown as Catalogue }));
  verdicts(file, checkedWith({ article: {} as Article }));
  verdicts({}, checkedWith());

  assert.is(check.runs, 4);
});

test.run();
