/** Problems of shortcodes as such: tests for one problem per slip, at its exact place. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('problems of shortcodes');

function problemsIn(body: string) {
  return readBodyOf(body, exampleShortcodes).problems;
}

/** Exactly one problem, at this place. */
function onlyProblem(body: string, place: string, what: RegExp, fix?: RegExp): void {
  const problems = problemsIn(body);

  assert.equal(placesOf(problems), [place], body);
  assert.match(problems[0]?.what ?? '', what);
  if (fix) assert.match(problems[0]?.fix ?? '', fix);
}

test('reports an unknown shortcode at its name, with the one that was meant', () => {
  onlyProblem('{% strs 4 %}', '1:4-8 shortcode/unknown', /no shortcode "strs"/, /Write "stars"/);
  onlyProblem('Text {%   strs 4 %}.', '1:11-15 shortcode/unknown', /no shortcode "strs"/, /Write "stars"/);
});

test('names all shortcodes when none is near, and says how to print the sign', () => {
  onlyProblem('{% map %}', '1:4-7 shortcode/unknown', /no shortcode "map"/, /pullquote, stars.*year.*\\\{%/);
});

test('reports a misspelt opening once, not its end as well', () => {
  onlyProblem('{% pulquote %}x{% endpullquote %}', '1:4-12 shortcode/unknown', /"pulquote"/, /Write "pullquote"/);
  onlyProblem('{% pulquote %}\nx\n{% endpulquote %}', '1:4-12 shortcode/unknown', /"pulquote"/, /Write "pullquote"/);
  onlyProblem('{% quote %}x{% endquote %}', '1:4-9 shortcode/unknown', /"quote"/);
});

test('a tag of a template language is told with all that belongs to it', () => {
  onlyProblem(
    '{% if a %}\nText.\n{% else %}\nb\n{% endif %}\n',
    '1:4-6 shortcode/foreign',
    /{% if %} belongs to a template language/,
    /^Remove it and its other tags, up to {% endif %} in line 5, or use a shortcode/,
  );
});

test('reports a misspelt end once, not its opening as well', () => {
  onlyProblem('{% box %}x{% endbx %}', '1:14-19 shortcode/unknown', /"endbx"/, /Write "endbox"/);
  onlyProblem('{% pullquote %}\nx\n{% endquote %}', '3:4-12 shortcode/unknown', /"endquote"/, /Write "endpullquote"/);
});

test('reports a half that is no tag once, not the other half as well', () => {
  onlyProblem('{{ box }}x{% endbox %}', '1:1-10 shortcode/syntax', /{{ box }} is not how/, /Write {% box %}/);
  onlyProblem('{% box %}x{{ endbox }}', '1:11-23 shortcode/syntax', /{{ endbox }}/, /Write {% endbox %}/);
  onlyProblem('box %}x{% endbox %}', '1:1-7 shortcode/syntax', /box %}/, /Write {% box %}/);
  onlyProblem('{% box %}\n\nx\n\nendbox %}', '5:1-10 shortcode/syntax', /endbox %}/, /Write {% endbox %}/);
  onlyProblem('[% box %]x{% endbox %}', '1:1-10 shortcode/syntax', /\[% box %\]/);
  assert.equal(placesOf(problemsIn('{% endbox %} {{ box }}')), [
    '1:1-13 shortcode/unopened',
    '1:14-23 shortcode/syntax',
  ]);
});

test('a shortcode of another system is told what it is here', () => {
  onlyProblem(
    '{% youtube "IN5TD4VRcSM" %}',
    '1:4-11 shortcode/unknown',
    /no shortcode "youtube"/,
    /^Write {% video "https:\/\/www\.youtube\.com\/watch\?v=IN5TD4VRcSM" title="…" %}\.$/,
  );
});

test('knows a wrong name from its partner', () => {
  onlyProblem('{% quotation %}x{% endpullquote %}', '1:4-13 shortcode/unknown', /"quotation"/, /Write "pullquote"/);
});

test('says that a shortcode which stands by itself has no end', () => {
  onlyProblem('{% stars 4 %}\n\n{% endstars %}', '3:4-12 shortcode/unknown', /stands by itself/, /Remove it/);
});

test('reports a shortcode that is never closed at its opening', () => {
  onlyProblem('{% pullquote by="Jo" %}x\n\nText.', '1:1-24 shortcode/unclosed', /never closed/, /{% endpullquote %}/);
  onlyProblem('Text {% term %}x.', '1:6-16 shortcode/unclosed', /never closed/, /{% endterm %}/);
  onlyProblem('{% box %}', '1:1-10 shortcode/unclosed', /never closed/, /{% endbox %}/);
});

test('reports an end that was never opened', () => {
  onlyProblem('x{% endpullquote %}', '1:2-20 shortcode/unopened', /never opened/, /{% pullquote %}/);
  onlyProblem('{% pullquote %}x{% endpullquote %}\n{% endpullquote %}', '2:1-19 shortcode/unopened', /never opened/);
});

test('reports an opening in a list item and an end outside it as one slip', () => {
  onlyProblem('- {% pullquote %}x\n\n{% endpullquote %}', '1:3-18 shortcode/unclosed', /another paragraph, list/);
  onlyProblem('- a\n  - {% box %}x\n- {% endbox %}', '2:5-14 shortcode/unclosed', /another paragraph, list/);
});

test('reports an opening in a quotation and an end outside it as one slip', () => {
  onlyProblem('> {% pullquote %}\n> x\n\n{% endpullquote %}', '1:3-18 shortcode/unclosed', /quotation/);
});

test('reports shortcodes that cross as one slip, at the end that comes too early', () => {
  onlyProblem(
    '{% box %}\n{% pullquote %}\nx\n{% endbox %}\n{% endpullquote %}',
    '4:1-13 shortcode/unclosed',
    /{% endbox %} stands before the end of {% pullquote %}, which is opened in line 2/,
    /Write {% endpullquote %} before {% endbox %}/,
  );
  onlyProblem('{% box %}{% pullquote %}x{% endbox %}{% endpullquote %}', '1:26-38 shortcode/unclosed', /endbox/);
});

test('reports the end of something else as one slip, where it stands', () => {
  onlyProblem(
    '{% pullquote %}x{% endbox %}',
    '1:17-29 shortcode/unopened',
    /{% endbox %} stands where {% pullquote %} has to end/,
    /Write {% endpullquote %}/,
  );
  onlyProblem('{% box %}\n\nx\n\n{% endpullquote %}', '5:1-19 shortcode/unopened', /stands where {% box %}/, /endbox/);
});

test('reports a tag that is never finished at its two signs, and its end not at all', () => {
  onlyProblem('Text {% pullquote by="x"\n\nmore', '1:6-8 shortcode/syntax', /{% pullquote is opened here/, /Write %}/);
  onlyProblem('{% pullquote by="x"\nWords{% endpullquote %}', '1:1-3 shortcode/syntax', /never finished/);
  onlyProblem('{% pullquote %}Words{% endpullquote\n', '1:21-23 shortcode/syntax', /{% endpullquote is opened/);
  onlyProblem('Half of it: {%', '1:13-15 shortcode/syntax', /never finished/, /\\\{%/);
});

test('reports an end that is written in another way once, and not its opening', () => {
  onlyProblem('{% box %}x{% /box %}', '1:11-21 shortcode/unknown', /not how a shortcode ends/, /Write {% endbox %}/);
  onlyProblem('{% box %}x{% end box %}', '1:11-24 shortcode/unknown', /not how a shortcode ends/, /Write {% endbox %}/);
  onlyProblem('{% box %}x{% end %}', '1:11-20 shortcode/unknown', /not how a shortcode ends/, /endbox/);
});

test('reports what an end says besides its name', () => {
  onlyProblem(
    '{% box %}x{% endbox by="y" %}',
    '1:21-27 argument/unknown',
    /{% endbox %} takes no argument/,
    /{% box %}/,
  );
});

test('where both names of a pair are wrong, both are told with one remedy', () => {
  onlyProblem(
    '{% pulquote %}x{% endpulquote %}',
    '1:4-12 shortcode/unknown',
    /no shortcode "pulquote"/,
    /^Write "pullquote", and {% endpullquote %} where it ends\.$/,
  );
  onlyProblem('{% pull-quote %}x{% end-pullquote %}', '1:4-14 shortcode/unknown', /no shortcode/, /{% endpullquote %}/);
});

test('reports a tag without a name', () => {
  onlyProblem('Text {% %}.', '1:6-11 shortcode/syntax', /without a name/, /pullquote/);
});

test('reports a shortcode in raw HTML once, with or without its end', () => {
  onlyProblem('<div>\n{% stars 4 %}\n</div>', '2:1-14 shortcode/misplaced', /raw HTML/, /Move it/);
  onlyProblem('<div>\n{% box %}x{% endbox %}\n</div>', '2:1-10 shortcode/misplaced', /raw HTML/);
  onlyProblem('A <b title="{% credit "x" %}">b</b>.', '1:13-29 shortcode/misplaced', /raw HTML/);
  onlyProblem('<div>{% box %}</div>\n\nx\n\n{% endbox %}', '1:6-15 shortcode/misplaced', /raw HTML/);
});

test('reports a shortcode in the address of a link once, however often the address is used', () => {
  onlyProblem('[a](/{% credit "x" %}/)', '1:6-22 shortcode/misplaced', /address of a link/);
  onlyProblem('[a](/x/ "{% credit "x" %}")', '1:10-26 shortcode/misplaced', /address of a link/);
  onlyProblem('[a] and [a]\n\n[a]: /{% credit "x" %}/', '3:7-23 shortcode/misplaced', /address of a link/);
  onlyProblem('[never used]: /{% credit "x" %}/', '1:16-32 shortcode/misplaced', /where shortcodes do not work/);
  onlyProblem('<https://x.test/{% credit "x" %}>', '1:17-33 shortcode/misplaced', /address of a link/);
});

test('reports a shortcode in the description or address of a picture once', () => {
  onlyProblem('![a {% credit "x" %}](x.jpg)', '1:5-21 shortcode/misplaced', /inside a picture/);
  onlyProblem('![{% term %}x{% endterm %}](x.jpg)', '1:3-13 shortcode/misplaced', /inside a picture/);
  onlyProblem('![a]({% year %}.jpg)', '1:6-16 shortcode/misplaced', /inside a picture/);
  onlyProblem('![{% pullquote %}x{% endpullquote %}](x.jpg)', '1:3-18 shortcode/not-alone', /middle/);
});

test('reports a block in the middle of a sentence once', () => {
  onlyProblem('A {% stars 4 %} b.', '1:3-16 shortcode/not-alone', /middle of a paragraph/, /line of its own/);
  onlyProblem('A {% pullquote %}x{% endpullquote %} b.', '1:3-18 shortcode/not-alone', /middle of a paragraph/);
  onlyProblem('A {% pullquote %}x\ny{% endpullquote %} b.', '1:3-18 shortcode/not-alone', /middle of a paragraph/);
  onlyProblem('## A {% stars 4 %}', '1:6-19 shortcode/not-alone', /stands in a heading/, /below the heading/);
  onlyProblem(
    '| a |\n| - |\n| {% box %}x{% endbox %} |',
    '3:3-12 shortcode/not-alone',
    /stands in a table/,
    /below the table/,
  );
});

test('finds every slip of an article in one reading', () => {
  const body = [
    '{% strs 4 %}', // 1: misspelt
    '',
    '{% stars %}', // 3: argument missing
    '',
    'A {% stars 4 %} b.', // 5: not alone
    '',
    '- {% box %}x', // 7: never closed
    '',
    '{% pullquote who="x" %}y{% endpullquote %}', // 9: unknown argument
    '',
    '<p>{% credit "x" %}</p>', // 11: in raw HTML
    '',
    '# Top', // 13: level one
    '',
    'x{% endterm %}', // 15: never opened... by anybody near
  ].join('\n');

  const lines = [...problemsIn(body)].map(({ place }) => place?.line).sort((a = 0, b = 0) => a - b);

  assert.equal(lines, [1, 3, 5, 7, 9, 11, 13]);
});

test('places problems after front matter and tags of several lines in the lines of the file', () => {
  const body = '---\ntitle: x\n---\n{% stars\n  4\n%}\n\nText {% nope %}.\n';

  assert.equal(placesOf(problemsIn(body)).slice(-1), ['8:9-13 shortcode/unknown']);
});

test('finds the same places whatever the line ends are', () => {
  const body = 'One.\n\n{% stars\n4 %}\n\nTwo {% nope %}.\n\n{% box %}\n';
  const expected = ['6:8-12 shortcode/unknown', '8:1-10 shortcode/unclosed'];

  assert.equal(placesOf(problemsIn(body)), expected);
  assert.equal(placesOf(problemsIn(body.replaceAll('\n', '\r\n'))), expected);
  assert.equal(placesOf(problemsIn(body.replaceAll('\n', '\r'))), expected);
});

test('says why it matters and what to do, in sentences', () => {
  const slips = [
    '{% nope %}',
    '{% box %}',
    'x{% endbox %}',
    '{% box',
    '{% %}',
    'a {% stars 1 %}',
    '<p>{% credit "x" %}</p>',
  ];

  for (const { what, why, fix } of slips.flatMap(problemsIn)) {
    assert.match(what, /^[^a-z].*\.$/);
    assert.match(why, /^[A-Z].*\.$/);
    assert.match(fix, /^[A-Z].*\.$/);
  }
});

test('an end without a name is written whole', () => {
  const { problems } = readBodyOf('{% pullquote %}Words.{% end %}');

  assert.equal(
    problems.map(({ fix }) => fix),
    ['Write {% endpullquote %}.'],
  );
});

test('a name in two words is put together', () => {
  const { problems } = readBodyOf('{% pull quote %}Words.{% end pull quote %}');

  assert.equal(placesOf(problems), ['1:1-17 shortcode/unknown']);
  assert.equal(
    problems.map(({ fix }) => fix),
    ['Write {% pullquote %}, and {% endpullquote %} where it ends.'],
  );
});

test('an opening in the place of an end is told once', () => {
  const { problems } = readBodyOf('Words.\n\n{% pullquote %}Words.{% pullquote %}\n\nWords.\n');

  assert.equal(placesOf(problems), ['3:22-37 shortcode/unclosed']);
  assert.is(problems[0]?.fix, 'Write {% endpullquote %}.');
});

test('words within a tag that were to stand between two are told once', () => {
  for (const words of ['Nobody eats', '"Nobody eats"']) {
    const { problems } = readBodyOf(`Nobody eats.\n\n{% pullquote ${words} %}\n`);

    assert.equal(
      problems.map(({ code, fix }) => `${code} ${fix}`),
      ['shortcode/unclosed Write {% pullquote %}Nobody eats{% endpullquote %}.'],
    );
  }
});

test.run();
