/** Person record: tests what is told of a person's file. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('person record');

const person = (text: string) => problemsOf({ '_data/people/cho-yi-hyun.yaml': text });

test('a name in any script is enough', async () => {
  assert.equal(await person('name: 조이현\n'), []);
});

test('other names are a list', async () => {
  const [problem] = await person('name: Park Solomon\nalternateNames: Lomon\n');

  assert.is(problem?.fix, 'Write a list: alternateNames: [Lomon].');
});

test('a birthday is a date and ids look like what they are', async () => {
  const problems = await person('name: Jo\nborn: 31/12/1999\nids:\n  imdb: "12"\n  wikidata: 12\n');

  assert.equal(marksOf(problems), [
    '_data/people/cho-yi-hyun.yaml:2:7 31/12/1999 date/invalid',
    '_data/people/cho-yi-hyun.yaml:4:9 "12" value/format',
    '_data/people/cho-yi-hyun.yaml:5:13 12 value/type',
  ]);
  assert.is(problems[0]?.fix, 'Write 1999-12-31');
  assert.is(problems[2]?.fix, 'Write, for example, "Q85809338".');
});

test.run();
