/** Newsletter: tests what is told of one in `site.yaml`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkSite, marksOf, problemsOf, siteFile } from './small-site.ts';

const test = suite('newsletter record');

/** The lines of the newsletter begin on line 10. */
const newsletter = (...lines: readonly string[]) => ({
  '_data/site.yaml': `${siteFile}newsletters:\n  weekly:\n${lines.map((line) => `    ${line}\n`).join('')}`,
});

test('a title and where the form is sent are enough', async () => {
  const { catalogue, problems } = await linkSite(newsletter('title: The Friday Listing', 'action: /subscribe'));

  assert.equal(problems, []);
  assert.equal(catalogue?.site.newsletters.get('weekly'), {
    id: 'weekly',
    title: 'The Friday Listing',
    action: '/subscribe',
  });
});

test('an email address is not sent in the open', async () => {
  const problems = await problemsOf(newsletter('title: A', 'action: http://letters.test/subscribe'));

  assert.equal(marksOf(problems), ['_data/site.yaml:11:13 http://letters.test/subscribe value/format']);
  assert.match(problems[0]?.what ?? '', 'which is not an address on this site, or one that begins with https://');
});

test('a mistyped key and a hidden value without quotation marks are told where they stand', async () => {
  const problems = await problemsOf(
    newsletter('title: A', 'action: /subscribe', 'fields: { emial: EMAIL }', 'hidden: { embed: 1 }'),
  );

  assert.equal(marksOf(problems), ['_data/site.yaml:12:15 emial key/unknown', '_data/site.yaml:13:22 1 value/type']);
  assert.is(problems[0]?.fix, 'Write "email".');
  assert.is(problems[1]?.fix, 'Put it in quotation marks: "1".');
});

test('a section of its place has to exist', async () => {
  const problems = await problemsOf(
    newsletter('title: A', 'action: /subscribe', 'place: { after: 4, sections: [drama, dramma] }'),
  );

  assert.equal(marksOf(problems), ['_data/site.yaml:12:42 dramma section/unknown']);
  assert.is(problems[0]?.fix, 'Remove it: "drama" is there as well.');
});

test('its id is lower case', async () => {
  const problems = await problemsOf({
    '_data/site.yaml': `${siteFile}newsletters:\n  The Weekly: { title: A, action: /subscribe }\n`,
  });

  assert.equal(marksOf(problems), ['_data/site.yaml:9:3 The Weekly value/format']);
});

test.run();
