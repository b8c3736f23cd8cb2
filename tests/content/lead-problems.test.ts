/** Lead problems: tests what is said of a lead that is no article. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, markOf, needed, problemsOf, siteFile } from './small-site.ts';

const test = suite('lead problems');

async function told(lead: string, article = articleOf(needed)): Promise<readonly string[]> {
  const problems = await problemsOf({
    '_data/site.yaml': `${siteFile}lead: ${lead}\n`,
    'articles/2022-02-07-last-edition.md': article,
  });
  return problems.map((problem) => `${markOf(problem)} ${problem.code} ${problem.fix}`);
}

test('a lead is named by its file without date, by the whole name, or by its address', async () => {
  for (const lead of ['last-edition', '2022-02-07-last-edition.md', '/last-edition/']) {
    assert.equal(await told(lead), []);
  }
});

test('a lead that is no article is told, with the nearest', async () => {
  assert.equal(await told('last-editon'), ['_data/site.yaml:8:7 last-editon article/unknown Write "last-edition".']);
});

test('a lead that is not published yet is no mistake', async () => {
  assert.equal(await told('last-edition', articleOf(`${needed}draft: true\n`)), []);
});

test.run();
