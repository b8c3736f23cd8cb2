/** Article outline: tests for what is checked in the body of an article whose front matter has mistakes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, linkSite } from './small-site.ts';

const test = suite('article outline');

const night = { '_data/shows/night.yaml': 'title: Night\ntype: film\nyears: { from: 2022, to: 2022 }\n' };

async function outlineWith(frontMatter: string) {
  const { outlines, catalogue } = await linkSite({ ...night, 'articles/a.md': articleOf(frontMatter) });
  assert.equal(catalogue?.articles, []);
  return outlines.get('articles/a.md');
}

test('an article with a wrong date or an unknown key is known by the rest of its front matter', async () => {
  const dated = await outlineWith('title: T\nstandfirst: S\ndate: 2022-13-01\nshows: [night]\n');
  const slipped = await outlineWith('titel: T\nstandfirst: S\ndate: 2022-01-01\nkind: revue\nshows: [night]\n');

  assert.equal([dated?.title, dated?.shows[0]?.title], ['T', 'Night']);
  assert.equal([slipped?.title, slipped?.data.kind, slipped?.shows[0]?.title], ['', undefined, 'Night']);
});

test('what stands twice in a list is known, and known once', async () => {
  const outline = await outlineWith('title: T\nstandfirst: S\ndate: 2022-01-01\nshows: [night, night]\ntags: [a, a]\n');

  assert.equal(
    outline?.shows.map(({ title }) => title),
    ['Night'],
  );
  assert.equal(outline?.topics, ['a']);
});

test('nothing is known when a body might be checked against the mistake', async () => {
  const head = 'title: T\nstandfirst: S\ndate: 2022-01-01\n';

  for (const mistake of ['shows: night\n', 'show: [night]\n', 'rating: 4\n', 'actors: []\n', 'image: a.jpg\n'])
    assert.is(await outlineWith(head + mistake), undefined, mistake);
});

test('a line that cannot be read hides the rest only if it may be what a body is checked against', async () => {
  const rest = 'standfirst: S\ndate: 2022-01-01\nshows: [night]\n';

  for (const line of ['title: Night: the end\n', 'section: "drama\n', 'kicker: @home\n', 'kind: news\nkind: list\n'])
    assert.is((await outlineWith(line + rest))?.shows[0]?.title, 'Night', line);
  for (const line of ['people: @home\n', 'show: a: b\n', 'title: T\n\tkicker: x\n', 'cast: {\n  a: b: c\n', 'a b c\n'])
    assert.is(await outlineWith(line + rest), undefined, line);
});

test('a picture with a mistake beside its file is a picture', async () => {
  const head = 'title: T\nstandfirst: S\ndate: 2022-01-01\nshows: [night]\n';
  const outline = await outlineWith(`${head}image: { src: a.jpg, captoin: C }\n`);

  assert.is(outline?.shows[0]?.title, 'Night');
  assert.is(outline?.image?.file, 'articles/a.jpg');
  assert.is(outline?.data.image?.alt, '');
});

test.run();
