/** Foreign tags: tests for what authors know from template languages and other publishing systems. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createBodyReader } from '../../src/markdown/read-body.ts';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('tags of other systems');

const problemsIn = (body: string) => readBodyOf(body, exampleShortcodes).problems;

/** Exactly one problem, at this place. */
function only(body: string, place: string, what: RegExp, severity = 'warning'): void {
  const problems = problemsIn(body);

  assert.equal(placesOf(problems), [place], body);
  assert.match(problems[0]?.what ?? '', what);
  assert.is(problems[0]?.severity, severity);
}

function readArticleOf(text: string) {
  const bodyStart = text.indexOf('---', 3) + 4;
  return createBodyReader(exampleShortcodes, '“”‘’')({ path: 'articles/a.md', text }, bodyStart).problems;
}

function fixes(body: string, fix: RegExp): void {
  assert.match(problemsIn(body)[0]?.fix ?? '', fix, body);
}

test('a tag of a template language is reported once, with its end and what stands between', () => {
  only('{% include "x.njk" %}', '1:4-11 shortcode/foreign', /{% include %} belongs to a template language/, 'error');
  only('{% if a %}b{% else %}c{% endif %}', '1:4-6 shortcode/foreign', /nothing in an article is run/, 'error');
  only('Text {% endfor %}.', '1:9-15 shortcode/foreign', /{% endfor %}/, 'error');
});

test('an expression that a template language would fill in is reported at its place', () => {
  only('- 漢字 {{ title }}.', '1:6-17 shortcode/foreign', /{{ title }} belongs to a template language/);
  only('> a\n> {{page.date | iso("x")}}', '2:3-27 shortcode/foreign', /template language/);
  only('In {{ "now" | date: "%Y" }}.', '1:4-28 shortcode/foreign', /template language/);
  only('| a |\n| - |\n| {{ x }} |', '3:3-10 shortcode/foreign', /{{ x }}/);
});

test('shortcodes of Hugo and WordPress are reported as such', () => {
  only('{{< youtube "id" >}}', '1:1-21 shortcode/foreign', /shortcode of Hugo’s/);
  fixes(
    '{{< youtube "IN5TD4VRcSM" >}}',
    /Write {% video "https:\/\/www.youtube.com\/watch\?v=IN5TD4VRcSM" title="…" %}/,
  );
  fixes('{{< vimeo id="76979871" >}}', /Write {% video "https:\/\/vimeo.com\/76979871"/);
  fixes('{{< figure src="a.jpg" >}}', /Write each picture as !\[/);
  fixes('[gallery ids="1,2"]', /Write each picture as !\[/);
  only('{{% note %}}', '1:5-9 shortcode/foreign', /{{% note %}} is a shortcode of Hugo’s/, 'error');
  only('A [gallery ids="1,2"].', '1:3-22 shortcode/foreign', /shortcode of WordPress’s/);
});

test('the beginning of a box in the manner of other systems is reported', () => {
  only('> [!NOTE]\n> Words.', '1:3-10 shortcode/foreign', /^\[!NOTE\] is how other systems begin a box/);
  only('> [!tip]- Fold\n> Words.', '1:3-10 shortcode/foreign', /^\[!tip\]-/);
  only(':::note\nWords.\n:::', '1:1-8 shortcode/foreign', /^:::note is how/);
  only('Text.\n::: {.warning}', '2:1-14 shortcode/foreign', /^::: {\.warning is/);
  for (const body of ['Oh [!NOTE] no.', '[!NO]', 'a:::b', ':::', '`:::note`', '```\n:::note\n```'])
    assert.equal(problemsIn(body), [], body);
});

test('our own shortcodes in the manner of other systems are corrected', () => {
  only('[box]x[/box]', '1:1-6 shortcode/syntax', /\[box\] is not how/, 'error');
  only('{ % stars 4 % }', '1:1-16 shortcode/syntax', /^{ % stars 4 % } is not how/, 'error');
  fixes('{ % stars 4 % }', /^Write {% stars 4 %}\.$/);
  fixes('{ % stars 4 %}', /^Write {% stars 4 %}\.$/);
  only('{ % stars 4', '1:1-10 shortcode/syntax', /is not how/, 'error');
  assert.equal(
    problemsIn('{ % box % }x{ % endbox % }').map(({ fix }) => fix),
    ['Write {% box %}.', 'Write {% endbox %}.'],
  );
  only('{{% stars 4 %}}', '1:2-15 shortcode/not-alone', /one bracket too many/, 'error');
});

test('the video in a tag of another system is written as the shortcode for it', () => {
  fixes(
    '[embed]https://www.youtube.com/watch?v=IN5TD4VRcSM[/embed]',
    /^Write {% video "https:\/\/www\.youtube\.com\/watch\?v=IN5TD4VRcSM" title="…" %} on a line of its own in its place\./,
  );
  fixes('[embed]https://x.test/[/embed]', /with the address of the video on YouTube or Vimeo/);
});

test('a video in an article without a lead picture gets a poster', () => {
  const fixOf = (head: string, body: string) =>
    readArticleOf(`---\ntitle: A\n${head}---\n\n${body}\n`).map(({ fix }) => fix.replace(/ To show it.*/, ''));
  const picture = ', with a picture file beside the article as the poster.';
  const youtube = 'Write {% video "https://www.youtube.com/watch?v=IN5TD4VRcSM" title="…"';

  for (const body of ['{{< youtube IN5TD4VRcSM >}}', '{% youtube "IN5TD4VRcSM" %}']) {
    assert.equal(fixOf('', body), [`${youtube} poster="…" %}${picture}`], body);
    assert.equal(fixOf('image: { src: a.jpg, alt: A }\n', body), [`${youtube} %}.`], body);
  }
  const player = '<iframe src="https://www.youtube.com/embed/IN5TD4VRcSM"></iframe>';
  assert.equal(fixOf('', player), [`${youtube} poster="…" %} on a line of its own in its place${picture}`]);
  assert.equal(fixOf('image:\n  src: a.jpg\n', player), [`${youtube} %} on a line of its own in its place.`]);
});

test('tags of other systems for code and for links are told what Markdown has for them', () => {
  fixes(
    '{% highlight ruby %}\nputs 1\n{% endhighlight %}',
    /^Write ```ruby above the code, and ``` below it, each on a line of its own\.$/,
  );
  fixes('{% code %}\nx\n{% endcode %}', /^Write ``` above the code/);
  fixes('{% codeblock lang:js %}\nx\n{% endcodeblock %}', /^Write ``` above the code/);
  fixes('{{< highlight go >}}', /^Write ```go above the code/);
  fixes('See {% post_url 2020-01-01-x %}.', /\[its headline\]\(2020-01-01-x\.md\)/);
  fixes('See {% post_url 2020-01-01-x.markdown %}.', /\(2020-01-01-x\.md\)/);
  fixes('{{< figure src="/images/hedge.jpg" >}}', /!\[what it shows\]\(hedge\.jpg "The caption\."\)\./);
  for (const name of ['image', 'img', 'picture', 'image_with_class', 'asset_img'])
    fixes(`{% ${name} "assets/hedge.png" "wide" %}`, /!\[what it shows\]\(hedge\.png "The caption\."\)\.$/);
  fixes('See {{< ref "posts/the-lunch.md#soup" >}}.', /\(the-lunch\.md\)/);
  fixes('See {% link about.html %}.', /\[its headline\]\(name-of-the-file\.md\)/);
});

test('a comment of a template language is told with that of HTML', () => {
  const found = problemsIn('A {# note to self #} b.');

  assert.equal(placesOf(found), ['1:3-21 shortcode/foreign']);
  assert.match(found[0]?.fix ?? '', /^Write <!-- note to self -->, or remove it\./);
});

test('a link or picture that is not closed is reported, because Markdown takes it for text', () => {
  only('See [the news](/drama/lunch/ and weep.', '1:5-29 link/syntax', /not closed/, 'error');
  only('A [b](c.md#d, and [e](/f/) g', '1:3-13 link/syntax', /not closed/, 'error');
  only('One.\n\nA ![roof](roof.jpg\n\nTwo.', '3:3-19 link/syntax', /printed as it is typed/, 'error');
  assert.is(problemsIn('See [the news](/drama/lunch/')[0]?.fix, 'Write ) after the address: [the news](/drama/lunch/)');
  for (const body of ['[a](/b/ "c")', '[a](/b/\n"c")', 'a[1](x', '`[a](/b/`', '[a](/b/\n)'])
    assert.equal(placesOf(problemsIn(body)), [], body);
});

test('an address with spaces is reported, because Markdown takes it for text', () => {
  only('A [roof](the long roof.pdf).', '1:10-27 link/syntax', /"the long roof.pdf" has spaces/, 'error');
  only('[a](/drama/the long lunch/)', '1:5-27 link/syntax', /printed as it is typed/, 'error');
});

test('code, escapes, and what may be meant are left alone', () => {
  for (const body of [
    '`{{ title }}` and `[gallery id="x"]`',
    '```\n{{ title }}\n{{< x >}}\n```',
    '\\{{ title }}',
    'The set {{1, 2}, {3}} and {{ range.constructor("x")() }}',
    'A [video](/x/) and [audio] [box] and [box][sic]',
    '[a](/x/ "T") [a]( /x/ ) [a](</x y/>) ![a](<b c.jpg> \'T\') [1] (see a b)',
    '[audio]: /x/\n\nSee [audio].',
  ])
    assert.equal(problemsIn(body), [], body);
});

test('a video in square brackets is to be the shortcode', () => {
  fixes('[youtube]IN5TD4VRcSM[/youtube]', /^Write {% video "https:\/\/www\.youtube\.com\/watch\?v=IN5TD4VRcSM" title/);
  fixes('[vimeo]https://vimeo.com/76979871[/vimeo]', /^Write {% video "https:\/\/vimeo\.com\/76979871" title/);
});

test.run();
