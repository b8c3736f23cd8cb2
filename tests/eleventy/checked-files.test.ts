/** Checked files: tests that the bodies of all articles and the posters of all shows are looked at, whatever else is wrong. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { editorialChecks } from '../../src/features.ts';
import { article, site, withHost } from './small-host.ts';

const test = suite('checked files');

/** The problems of a project, as `file code`, sorted. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  let told: readonly string[] = [];
  await withHost(
    { '_data/site.yaml': site, ...files },
    async (host) => {
      told = (await host.load('build')).problems.map(({ file, code }) => `${file} ${code}`).sort();
    },
    { checks: editorialChecks },
  );
  return told;
}

const show = (poster: string) =>
  `title: A show\ntype: film\nyears: { from: 2020 }\nposter: { src: ${poster}, alt: A face }\n`;

test('are all articles, also one whose front matter cannot be used', async () => {
  const body = '![A face](nowhere.jpg)\n';

  assert.equal(await found({ 'articles/a.md': article('') + body, 'articles/b.md': article('kicker: 3\n') + body }), [
    'articles/a.md picture/missing',
    'articles/b.md picture/missing',
    'articles/b.md value/type',
  ]);
});

test('are the posters of shows that have a file, and of those that an article describes', async () => {
  const described = article(
    'shows:\n  - { title: B show, type: film, years: { from: 2021 }, poster: { src: b.jpg, alt: B } }\n',
  );

  assert.equal(await found({ '_data/shows/a.yaml': show('a.jpg'), 'articles/a.md': described }), [
    '_data/shows/a.yaml picture/missing',
    'articles/a.md picture/missing',
  ]);
});

test('are the pictures that a program cannot read, in front matter, body and records', async () => {
  const picture = 'image: { src: bad.jpg, alt: A face }\n';

  const told = await found({
    'articles/bad.jpg': 'no picture',
    '_data/shows/bad.jpg': 'no picture',
    '_data/shows/a.yaml': show('bad.jpg'),
    'articles/a.md': `${article(picture)}![Another face](bad.jpg)\n`,
  });

  assert.equal(
    told.filter((line) => line.endsWith('picture/unreadable')),
    ['_data/shows/a.yaml picture/unreadable', 'articles/a.md picture/unreadable', 'articles/a.md picture/unreadable'],
  );
});

test.run();
