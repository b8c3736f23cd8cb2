/** Page conflicts: tests for generated pages of two kinds at one address. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageConflicts } from '../../src/eleventy/page-conflicts.ts';
import { pageKinds } from '../../src/features.ts';
import { marksOf, readSite, siteFile } from '../content/small-site.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('page conflicts');

async function conflicts(options: TestWorldOptions, file = siteFile) {
  const world = await testWorld(options);
  const { site } = await readSite({ '_data/site.yaml': file });
  const told: string[] = [];
  const problems = pageConflicts(
    pageKinds.flatMap((kind) => kind(world)),
    {
      world,
      site,
      optionProblems(faults) {
        told.push(...faults.map(({ path, finding }) => `${path.join('.')}: ${finding.what} ${finding.fix}`));
        return [];
      },
    },
  );
  return { problems, told };
}

const records = {
  people: { jo: { name: 'Jo' }, bo: { name: 'Bo' } },
  authors: { jo: { name: 'Jo' }, bo: { name: 'Bo' } },
};

test('pages of a site that chooses nothing have addresses of their own', async () => {
  const { problems, told } = await conflicts({ records, articles: { a: articleFile({ section: 'drama' }) } });

  assert.equal([...problems, ...told], []);
});

test('a section with the address of a list is told in the record of the site', async () => {
  const sections = { people: { title: 'People' } };

  const { problems, told } = await conflicts(
    { records, site: { sections } },
    siteFile.replace('drama: { title: Drama }', 'people: { title: People }'),
  );

  assert.equal(told, []);
  assert.equal(marksOf(problems), ['_data/site.yaml:7:3 people url/taken']);
  assert.is(problems[0]?.fix, 'Give the section another id, or the option pages.allPeople another url.');
});

test('two kinds that an option puts at the same addresses are told once, at the option', async () => {
  const { problems, told } = await conflicts({ records, pages: { people: { url: '/authors/{id}/' } } });

  assert.equal(problems, []);
  assert.equal(told, [
    'pages.people: The address /authors/bo/ is that of two generated pages: "author" and "person". Give pages.people another url, or write false for one of them.',
  ]);
});

test.run();
