/** Site record: tests what is told of `site.yaml`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkSite, marksOf, problemsOf, siteFile } from './small-site.ts';

const test = suite('site record');

const site = (text: string) => problemsOf({ '_data/site.yaml': text });

test('an empty file is told all that it needs, at once', async () => {
  const problems = await site('');

  assert.equal(
    problems.map(({ what }) => what),
    ['Nothing is written here; the keys name, url, language, timeZone and description are missing.'],
  );
});

test('address, language and time zone are checked for what they are', async () => {
  const problems = await site(
    siteFile
      .replace('https://listings.test/', 'listings.test')
      .replace('en-GB', 'en_GB')
      .replace('Europe/London', 'London'),
  );

  assert.equal(marksOf(problems), [
    '_data/site.yaml:2:6 listings.test value/format',
    '_data/site.yaml:3:11 en_GB value/format',
    '_data/site.yaml:4:11 London value/format',
  ]);
  assert.is(problems[2]?.fix, 'Write "Europe/London".');
});

test('the id of a section is lower case, and a number may be one', async () => {
  const problems = await site(`${siteFile}  Real Life: { title: x }\n  90210: { titel: y }\n`);

  assert.equal(marksOf(problems), [
    '_data/site.yaml:8:3 Real Life value/format',
    '_data/site.yaml:9:12 titel key/unknown',
  ]);
});

test('sections written as a list are shown as keys', async () => {
  const [problem] = await site(siteFile.replace(/sections:[\s\S]*/, 'sections: [drama]\n'));

  assert.is(problem?.fix, 'Write, for example, { drama: { title: Drama } }.');
});

test('the name of a section or of the publisher is told where it belongs', async () => {
  const [section, ...others] = await site(`${siteFile}  film:\n    name: Film\n`);
  const [publisher] = await site(`${siteFile}publisher: Standfirst\n`);

  assert.is(section?.fix, 'Write  title: Film');
  assert.equal(others, []);
  assert.is(publisher?.fix, 'Write { name: Standfirst }.');
});

test('an accent that does not exist names those that do', async () => {
  const [problem] = await site(`${siteFile}  film: { title: Film, accent: purple }\n`);

  assert.is(
    problem?.what,
    '"sections.film.accent" is "purple", and must be one of: crimson, amber, teal, violet, green, blue.',
  );
});

test('links of the footer lead to this site or to a whole address', async () => {
  const problems = await site(`${siteFile}links:\n  - { title: A, url: /about/ }\n  - { title: B, url: about }\n`);

  assert.equal(marksOf(problems), ['_data/site.yaml:10:22 about value/format']);
});

test('an address with a slash at its end is kept without it', async () => {
  const { catalogue } = await linkSite({});

  assert.is(catalogue?.site.url, 'https://listings.test');
});

test.run();
