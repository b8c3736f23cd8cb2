/** Missing equals: tests for arguments whose name and value have no = between them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('arguments without an equals sign');

/** Exactly one problem, and its remedy. */
function only(body: string, place: string, fix: string): void {
  const { problems } = readBodyOf(body);

  assert.equal(placesOf(problems), [`${place} shortcode/syntax`], body);
  assert.is(problems[0]?.fix, fix);
}

test('a name and a number are told to have = between them', () => {
  only('{% rating 4 of 5 %}', '1:13-17', 'Write of=5');
  only('{% rating 4, of 10, verdict="Good." %}', '1:14-19', 'Write of=10');
  only('{% rating value 4 %}', '1:11-18', 'Write value=4');
  only('{% cast limit 3 %}', '1:9-16', 'Write limit=3');
  assert.is(
    readBodyOf('{% rating 4 of 5 %}').problems[0]?.what,
    'An = is missing between the name of an argument and its value: of 5.',
  );
});

test('so are a name and words, with quotation marks or without', () => {
  only('{% rating 4 verdict "Very good." %}', '1:13-33', 'Write verdict="Very good.".');
  only('{% rating 4 verdict Very good %}', '1:13-30', 'Write verdict="Very good".');
  only('{% entries countdown true %}', '1:12-26', 'Write countdown=true');
});

test('words around a name and a number go', () => {
  only('{% rating 4 out of 5 %}', '1:13-21', 'Write of=5');
  only('{% rating 4 of 5 stars %}', '1:13-23', 'Write of=5');
});

test('a name and a number in quotation marks are told to leave them', () => {
  const [problem] = readBodyOf('{% rating 4 "of 5" %}').problems;

  assert.is(problem?.code, 'argument/unknown');
  assert.is(problem?.fix, 'Write of=5');
  assert.match(readBodyOf('{% rating 4 "very good" %}').problems[0]?.fix ?? '', /give it a name/);
});

test('a word that is the value is none', () => {
  only('{% credit show girl %}', '1:11-20', 'Write "show girl".');
  only('{% rating 4 very good %}', '1:13-22', 'Remove it, or write verdict="very good".');
});

test.run();
