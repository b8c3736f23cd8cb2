/** Link syntax: tests for addresses and titles that Markdown cannot read, and for silence about what it can. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('link syntax');

const problemsIn = (body: string) => readBodyOf(body).problems;

/** Exactly one problem, with what it marks in the file. */
function only(body: string, code: string, marked: string, what: RegExp, fix: string): void {
  const problems = problemsIn(body);
  const [problem] = problems;
  const { place } = problem ?? {};

  assert.equal(
    problems.map((each) => each.code),
    [code],
    body,
  );
  assert.is(place?.lineText.slice(place.column - 1, place.endColumn - 1), marked);
  assert.match(problem?.what ?? '', what);
  assert.is(problem?.fix, fix);
}

test('a quotation mark within a title or caption is told with other marks around it', () => {
  only(
    '![Eyes](eyes.jpg "He said "no"")',
    'link/syntax',
    '"He said "no""',
    /^A " within the caption ends it/,
    `Write 'He said "no"' in place of "He said "no"".`,
  );
  only(
    'See [it](/about/ "He said "no"").',
    'link/syntax',
    '"He said "no""',
    /^A " within the title ends it/,
    `Write 'He said "no"' in place of "He said "no"".`,
  );
  only(
    "[it](/about/ 'it's') and [b](/b/ \"B\")",
    'link/syntax',
    "'it's'",
    /^A ' within/,
    `Write "it's" in place of 'it's'.`,
  );
  only(
    '[a](</b c/> "It\'s "no" (yes)")',
    'link/syntax',
    '"It\'s "no" (yes)"',
    /^A " within/,
    'Write "It\'s \\"no\\" (yes)" in place of "It\'s "no" (yes)".',
  );
});

test('a title without a mark at its beginning or end is told with both', () => {
  only('[a](/b/ "Say)', 'link/syntax', '"Say', /lacks a straight quotation mark/, 'Write (/b/ "Say").');
  only('[a](/b/ "Say) and ("no")', 'link/syntax', '"Say', /lacks a straight/, 'Write (/b/ "Say").');
  only('[a](/b/ Say")', 'link/syntax', 'Say"', /lacks a straight/, 'Write (/b/ "Say").');
  only('[a](/b/ title)', 'link/syntax', '/b/ title', /lacks a straight/, 'Write (/b/ "title").');
  only('![a](a.jpg “Say”)', 'link/syntax', '“Say”', /^The caption/, 'Write (a.jpg "Say").');
});

test('a size behind the address of a picture is to be removed', () => {
  only(
    '![Eyes](eyes.jpg =300x200)',
    'link/syntax',
    'eyes.jpg =300x200',
    /knows no sizes such as "=300x200"/,
    'Remove " =300x200": pictures are made in all the sizes that readers need.',
  );
});

test('a template in an address is told as what it is', () => {
  only(
    '[it]({{ site.baseurl }}/about/)',
    'shortcode/foreign',
    '{{ site.baseurl }}/about/',
    /^{{ site.baseurl }} belongs to a template language/,
    'Write the address itself, such as /about/.',
  );
  only(
    '![Eyes]({{ image | url }})',
    'shortcode/foreign',
    '{{ image | url }}',
    /^{{ image \| url }} belongs/,
    'Write the address itself, such as name-of-the-picture.jpg.',
  );
});

test('the words of a heading behind # become its address', () => {
  only(
    '[x](/about/#What is real)',
    'link/syntax',
    '/about/#What is real',
    /has spaces in it/,
    'Write /about/#what-is-real, as the address of the heading is made from its words.',
  );
  only(
    '[x](#9 lives)',
    'link/syntax',
    '#9 lives',
    /has spaces/,
    'Write #part-9-lives, as the address of the heading is made from its words.',
  );
});

test('an address with spaces is told also before a title', () => {
  for (const title of ['"The review, again"', "'The review'"])
    only(
      `[x](/drama/the long tide/ ${title} )`,
      'link/syntax',
      '/drama/the long tide/',
      /has spaces/,
      'Write /drama/the-long-tide/, as addresses of pages have hyphens in place of spaces.',
    );
  assert.equal(problemsIn('[x](/the-tide/ "The long tide"), [y](</the long tide/> "T"), [z](/x/ \'the tide\')'), []);
});

test('words behind a title are told', () => {
  only(
    '[x](/drama/x/ "The review" by Jo)',
    'link/syntax',
    'by Jo',
    /stand behind the title/,
    'Remove them, or write them within the quotation marks of the title.',
  );
});

test('an apostrophe in a name with spaces is part of it', () => {
  only(
    "[Eyes](Jo's eyes.pdf)",
    'link/syntax',
    "Jo's eyes.pdf",
    /has spaces/,
    "Write <Jo's eyes.pdf>, with < and > around it, or take the spaces out.",
  );
});

test('a file of one computer is told as such where Markdown refuses its address', () => {
  only(
    '![a](file:///C:/Users/Jo/eyes.jpg)',
    'picture/missing',
    'file:///C:/Users/Jo/eyes.jpg',
    /is a place on one computer/,
    'Copy eyes.jpg beside the article, and write "eyes.jpg".',
  );
  only(
    '![a](C:\\Users\\Jo Li\\my eyes.jpg)',
    'picture/missing',
    'C:\\Users\\Jo Li\\my eyes.jpg',
    /on one computer/,
    'Copy my eyes.jpg beside the article as my-eyes.jpg, and write "my-eyes.jpg".',
  );
  only(
    '[a](file:///home/jo/a.pdf)',
    'link/missing',
    'file:///home/jo/a.pdf',
    /one computer/,
    'Copy a.pdf beside the article, and write "a.pdf".',
  );
});

test('an address that is a script is told, though Markdown refuses it', () => {
  only(
    '[x](javascript:alert(1))',
    'html/script',
    'javascript:alert',
    /^The address is a script/,
    'Remove it. What the article needs can be a shortcode.',
  );
});

test('a caption without its end keeps its words', () => {
  const fixOf = (body: string) => problemsIn(body).map(({ fix }) => fix);

  assert.equal(fixOf('![A slide](slide.jpg "A slide\n\nx'), [
    'Write ") after the caption: ![A slide](slide.jpg "A slide")',
  ]);
  assert.equal(fixOf('See [it](/about/ "About us"'), ['Write ) after the title: [it](/about/ "About us")']);
  assert.equal(fixOf('See [it](/about/ "About" is'), ['Write ) after the address: [it](/about/)']);
});

test('what Markdown reads, code, escapes and other brackets are left alone', () => {
  for (const body of [
    '[a](/b/ "T") [a](/b/ \'He said "no"\') [a](/b/ "He said \\"no\\"") [a](/b/ (T)) [a]( /b/ )',
    '`[a](/b/ "x "y"")` and \\[a](/b/ "x "y"")',
    '```\n![a](a.jpg =3x4)\n```',
    'He wrote it[sic](cf. "this" and ("that")) then.',
    'It was called "real" [1] ("He said "no"").',
  ])
    assert.equal(placesOf(problemsIn(body)), [], body);
});

test('a bracket within an address does not close it', () => {
  const [problem, ...others] = readBodyOf('See [the film](https://x.test/Mud_(film) and [b](/a_(b)).').problems;

  assert.equal(placesOf(problem ? [problem] : []), ['1:5-41 link/syntax']);
  assert.is(problem?.fix, 'Write ) after the address: [the film](https://x.test/Mud_(film))');
  assert.equal(others, []);
});

test('a number to call is told how it is written', () => {
  assert.is(readBodyOf('[Call](01234 567890)').problems[0]?.fix, 'Write tel:01234567890');
  assert.is(readBodyOf('[Call](+44 1234 56 78)').problems[0]?.fix, 'Write tel:+4412345678');
});

test.run();
