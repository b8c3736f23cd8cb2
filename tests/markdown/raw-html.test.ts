/** Raw HTML: tests for scripts in attributes and players of other sites, and for silence about other tags. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scriptFinding } from '../../src/markdown/raw-html.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('raw HTML');

const problemsIn = (body: string) => readBodyOf(body).problems;

test('a script in an attribute is reported at its words', () => {
  const body = '<p onclick="alert(1)">a</p>\n\nA <a href="javascript:x()">b</a> <b ONLOAD=\'y()\'>c</b>\n';

  assert.equal(placesOf(problemsIn(body)), ['1:13-21 html/script', '3:12-26 html/script', '3:45-48 html/script']);
  assert.is(problemsIn(body)[0]?.fix, 'Remove the attribute onclick. What the article needs can be a shortcode.');
  assert.match(problemsIn(body)[0]?.what ?? '', /^"onclick" holds a script\. An article is read, not run\.$/);
});

test('a site that exists is warned of scripts, also in attributes', () => {
  const shortcodes = { ...exampleShortcodes, inTemplates: true };
  const body = '<p onclick="a()">a</p>\n\n[x](javascript:a)\n';

  assert.equal(
    readBodyOf(body, shortcodes).problems.map(({ severity }) => severity),
    ['warning', 'warning'],
  );
  assert.is(scriptFinding('Here is a script.', false).severity, undefined);
});

test('a component of another system is reported, of which browsers show nothing', () => {
  const body = '<ShowCard id="night-desk" />\n\nA <Tweet id="1" /> and <YouTubeVideo>x</YouTubeVideo>.\n';

  assert.equal(placesOf(problemsIn(body)), [
    '1:1-29 shortcode/foreign',
    '3:3-19 shortcode/foreign',
    '3:24-38 shortcode/foreign',
  ]);
  assert.match(problemsIn(body)[0]?.what ?? '', /^<ShowCard> is a component of another system/);
  assert.equal(problemsIn('<B>a</B> <Img src="/a.jpg" alt="" /> <Div>a</Div> <my-card />\n\n`<ShowCard />`'), []);
});

test('a player of YouTube or Vimeo is told as the shortcode for it', () => {
  const body =
    '<iframe width="560" src="https://www.youtube.com/embed/M7lc1UVf-VE?si=a&amp;start=30" title="YouTube video player" allowfullscreen></iframe>\n\n' +
    'Or <iframe src="//player.vimeo.com/video/76979871" title=\'The "bell"\'></iframe>.\n\n' +
    '<div>\n<iframe src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE"></iframe>\n</div>\n';

  const problems = problemsIn(body);

  assert.equal(placesOf(problems), ['1:1-132 video/embedded', '3:4-71 video/embedded', '6:1-66 video/embedded']);
  assert.equal(
    problems.map(({ severity, fix }) => `${severity} ${fix}`),
    [
      'warning Write {% video "https://www.youtube.com/watch?v=M7lc1UVf-VE&t=30s" title="…" %} on a line of its own in its place.',
      'warning Write {% video "https://vimeo.com/76979871" title="The \\"bell\\"" %} on a line of its own in its place.',
      'warning Write {% video "https://www.youtube.com/watch?v=M7lc1UVf-VE" title="…" %} on a line of its own in its place.',
    ],
  );
});

test('other attributes and frames, comments and code are left alone', () => {
  for (const body of [
    '<p one="a" on="b" only="c" onclick="" data-onclick="d()" title="javascript:">a</p>',
    '<iframe src="https://maps.test/embed"></iframe> <video src="https://www.youtube.com/embed/M7lc1UVf-VE"></video>',
    '<!--\n<p onclick="a()">\n-->\n\n`<p onclick="a()">`\n\n```\n<p onclick="a()">\n```',
  ])
    assert.equal(
      placesOf(problemsIn(body)).filter((place) => /html|embedded/.test(place)),
      [],
      body,
    );
});

test('a heading of level one is told at its tag, in a block and in a sentence, but not in code or comments', () => {
  const body =
    '<h1>Words</h1>\n\nA <H1 class="a">b</H1>.\n\n<div>\n  <h1>c</h1>\n</div>\n\n`<h1>` <!-- <h1>d</h1> --> <h2>e</h2>\n\n```\n<h1>\n```\n';

  const problems = problemsIn(body);

  assert.equal(placesOf(problems), ['1:1-5 heading/level-one', '3:3-17 heading/level-one', '6:3-7 heading/level-one']);
  assert.is(problems[0]?.severity, 'warning');
  assert.is(problems[0]?.what, '<h1> makes a heading of level one, and the headline is the only one of those.');
  assert.is(problems[0]?.fix, 'Write <h2> and </h2> instead.');
});

test('a component with a name of one word is told, and HTML in capitals is not', () => {
  const whats = (body: string) => readBodyOf(body).problems.map(({ code, what }) => `${code} ${what.split(' ')[0]}`);

  assert.equal(whats('<Callout type="info">\n\nWords.\n\n</Callout>\n'), ['shortcode/foreign <Callout>']);
  assert.equal(whats('<Center>Words.</Center>\n\n<P>Words.</P> <Br> <Li>\n'), []);
});

test.run();
