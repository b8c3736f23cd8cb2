/** Almost links: tests for brackets that stand apart, in the wrong order or without a definition, and for prose that has brackets. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('almost links');

const problemsIn = (body: string) => readBodyOf(body).problems;

/** Exactly one problem with the syntax of a link. */
function only(body: string, mark: string, fix: string): void {
  const problems = problemsIn(body);

  assert.equal(
    problems.map(({ severity, place }) => `${severity} ${place?.column}-${place?.endColumn}`),
    [mark],
    body,
  );
  assert.is(problems[0]?.code, 'link/syntax');
  assert.is(problems[0]?.fix, fix);
}

test('a space between the words and the address is reported', () => {
  only('See [our page] (/about/) too.', 'warning 5-25', 'Take it out: [our page](/about/).');
  only('![Eyes] (eyes.jpg "Cap")', 'error 1-25', 'Take it out: ![Eyes](eyes.jpg "Cap").');
  only('[a] (other.md#x) and [b](/c/)', 'warning 1-17', 'Take it out: [a](other.md#x).');
  only('[a] (#the-scene)', 'warning 1-17', 'Take it out: [a](#the-scene).');
});

test('a bracket that is missing between the words and the address is reported', () => {
  only('See [our page(/about/) too.', 'warning 5-23', 'Write [our page](/about/).');
  only('![Eyes (eyes.jpg)', 'error 1-18', 'Write ![Eyes](eyes.jpg).');
  only('A [b(/terms/ "T") c', 'warning 3-18', 'Write [b](/terms/ "T").');
  only('A [b (https://c.example/d) e', 'warning 3-27', 'Write [b](https://c.example/d).');
  for (const body of [
    'So [he (Okoro) said] it',
    '[a (/s)',
    '[see b (/about/)]',
    '[b (10/10)',
    '\\[a (/about/)',
    'x[a (/about/)',
  ])
    assert.equal(problemsIn(body), [], body);
});

test('a bracket that is missing before the words is reported where they end', () => {
  only(
    'See our page](/about/) too.',
    'warning 13-23',
    'Write [ before the words to click, as in [the words](/about/).',
  );
  only(
    'A [b](/c/) and the terms](/terms/ "T").',
    'warning 25-39',
    'Write [ before the words to click, as in [the words](/terms/ "T").',
  );
  only('!Eyes](eyes.jpg)', 'error 6-17', 'Write ![ before what the picture shows, as in ![what it shows](eyes.jpg).');
  for (const body of ['So a](b) c', '`a](/about/)`', 'a\\](/about/)', '[a](/b/)](/about', '[a [b](/c/)](/about/)'])
    assert.equal(problemsIn(body), [], body);
});

test('a link or picture as a wiki writes it is reported', () => {
  only('See [[Night Desk]].', 'warning 5-19', 'Write [Night Desk](…) with its address.');
  only('See [[night-desk|the show]].', 'warning 5-28', 'Write [the show](…) with its address.');
  only('![[night-desk-finale.jpg]]', 'error 1-27', 'Write ![what it shows](night-desk-finale.jpg).');
  for (const body of [
    '[[1]](/a/)',
    'So [[sic]] he said',
    'a[[x]]',
    '[[ -f a ]]',
    'So [[double]] b',
    '`[[a]]`',
    '[[A][b]]\n\n[b]: /c/',
    '\\[[a]]',
  ])
    assert.equal(problemsIn(body), [], body);
});

test('a link by reference to what is defined nowhere is reported', () => {
  only(
    'And [the rest][the-rest] of it.',
    'warning 5-25',
    'Write [the rest](…) with its address, or add a line [the-rest]: with the address after it.',
  );
  only(
    'The [missing reference][nowhere] is last.',
    'warning 5-33',
    'Write [missing reference](…) with its address, or add a line [nowhere]: with the address after it.',
  );
  for (const body of ['Well [long pause][laughs] no.', '[laughs][applause]', 'a[b c][d]', '[a b][c]'])
    assert.equal(problemsIn(body), [], body);
  only('[x][]', 'warning 1-6', 'Write [x](…) with its address, or add a line [x]: with the address after it.');
  only(
    '[a][b] and [a][c]\n\n[b]: /b/',
    'warning 12-18',
    'Write [a](…) with its address, or add a line [c]: with the address after it.',
  );
});

test('words and address in each other’s brackets are reported', () => {
  only('Read (the page)[/about/].', 'warning 6-25', 'Write [the page](/about/).');
  only('(A scene)[#the-last-scene]', 'warning 1-27', 'Write [A scene](#the-last-scene).');
  only('(a film)[2026-a-film.md#end]', 'warning 1-29', 'Write [a film](2026-a-film.md#end).');
  only('(it)[https://a.test/b]', 'warning 1-23', 'Write [it](https://a.test/b).');
});

test('a shortcode among the words is shown as it was typed', () => {
  const [problem] = problemsIn('(by {% credit "Jo" %})[/about/]').filter(({ code }) => code === 'link/syntax');

  assert.is(problem?.fix, 'Write [by {% credit "Jo" %}](/about/).');
});

test('brackets of prose, lists, footnotes, code and links that can be read are left alone', () => {
  for (const body of [
    'He sayed [sic] it (see above)[1], and [then] (later) [he] (/s) [Lost] (#3) [Lost] (#metoo) [9] (/10).',
    '[sic] (/about/) [x] (/about/) [ ] (/about/) [1] (https://a.test/) [^1] (/about/)',
    '[HBO][1080p] [1][2] [...][1] [laughs][applause] [quoted][^2] [it][3] a[i][j] m[a-b][c-d] [sic][the-end]',
    '`[a][b-c]` `(a)[/b/]` \\[a][b-c]\n\n```\n[a] (/about/)\n```',
    '[a][b] [a][] [a] (/b/) ![a][b]\n\n[a]: /a/ "T"\n[b]: /b.jpg',
    'a [word], [two words] and (three)[four]',
    'array(x)[/about/]',
  ])
    assert.equal(
      placesOf(problemsIn(body)).filter((place) => place.endsWith('link/syntax')),
      [],
      body,
    );
});

test('an address without brackets behind words in brackets gets them', () => {
  const [problem, ...others] = readBodyOf('See [the review]https://x.test/a and more.').problems;

  assert.equal(placesOf(problem ? [problem] : []), ['1:5-33 link/syntax']);
  assert.is(problem?.fix, 'Write [the review](https://x.test/a).');
  assert.equal(others, []);
  assert.is(readBodyOf('!(A roof)[roof.jpg]').problems[0]?.fix, 'Write ![A roof](roof.jpg).');
});

test.run();
