/** Stand-in site: tests that a mistake in the site's record hides no other. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { soundSite } from '../../src/content/stand-in-site.ts';
import { articleOf, marksOf, needed, problemsOf, readSite, siteFile } from './small-site.ts';

const test = suite('stand-in site');

async function soundPartOf(yaml: string) {
  const { site } = await readSite({ '_data/site.yaml': yaml });
  return site && soundSite(site);
}

test('what is wrong in the record of the site hides nothing in articles', async () => {
  const problems = await problemsOf({
    '_data/site.yaml': siteFile.replace('en-GB', 'e'),
    'articles/a.md': articleOf(`${needed}section: drma\nupdated: 2022-02-01\n`),
  });

  assert.equal(marksOf(problems), [
    '_data/site.yaml:3:11 e value/format',
    'articles/a.md:5:10 drma section/unknown',
    'articles/a.md:6:10 2022-02-01 date/order',
  ]);
});

test('keys without a mistake are used, the others stood in for', async () => {
  const site = await soundPartOf(siteFile.replace('Europe/London', 'London').replace('title: Drama', 'name: Drama'));

  assert.equal([site?.language, site?.timeZone, site?.sections.get('drama')?.title], ['en-GB', 'UTC', 'drama']);
});

test('an id that cannot be one is known by what it should be', async () => {
  const problems = await problemsOf({
    '_data/site.yaml': siteFile.replace('drama:', 'Drama:'),
    'articles/a.md': articleOf(`${needed}section: drama\n`),
  });

  assert.equal(
    problems.map(({ file, fix }) => `${file} ${fix}`),
    ['_data/site.yaml Write "drama".'],
  );
});

test('a topic that stands twice in the list of the site hides none that it does not have', async () => {
  const problems = await problemsOf({
    '_data/site.yaml': `${siteFile}topics: [Maps, Rain, Maps]\n`,
    'articles/a.md': articleOf(`${needed}tags: [Maps, Nowhere]\n`),
  });

  assert.equal(marksOf(problems), [
    '_data/site.yaml:8:22 Maps value/duplicate',
    'articles/a.md:5:14 Nowhere topic/unknown',
  ]);
});

test('nothing is used when it cannot be told which sections there are', async () => {
  assert.is(await soundPartOf(siteFile.replace('sections:', 'section:')), undefined);
  assert.is(await soundPartOf(siteFile.replace(/sections:[\s\S]*/, 'sections: [drama]\n')), undefined);
  assert.is(await soundPartOf(`${siteFile}sections: {}\n`), undefined);
});

test.run();
