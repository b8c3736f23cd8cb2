/** Arguments of shortcodes in articles: tests for reading, checking and placing them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleShortcodes } from '../support/example-elements.ts';
import { placesOf, printBody, readBodyOf } from '../support/world.ts';

const test = suite('arguments of shortcodes');

function problemsIn(body: string) {
  return readBodyOf(body, exampleShortcodes).problems;
}

/** Exactly one problem, at this place. */
function onlyProblem(body: string, place: string, what: RegExp, fix: RegExp): void {
  const problems = problemsIn(body);

  assert.equal(placesOf(problems), [place]);
  assert.match(problems[0]?.what ?? '', what);
  assert.match(problems[0]?.fix ?? '', fix);
}

test('gives an element its values, by name and by position', () => {
  const { document, problems } = readBodyOf('{% stars 4, label="Very good", names=["Jo", "Bo"] %}', exampleShortcodes);

  assert.equal(problems, []);
  assert.equal(document.uses[0]?.values, { count: 4, label: 'Very good', names: ['Jo', 'Bo'] });
});

test('knows where an element and its content stand', () => {
  const body = 'Text.\n\n{% pullquote by="Jo" %}Words{% endpullquote %}\n';

  const [use] = readBodyOf(body, exampleShortcodes).document.uses;

  assert.is(body.slice(use?.start, use?.end), '{% pullquote by="Jo" %}');
  assert.is(body.slice(use?.contentStart, use?.contentEnd), 'Words');
});

test('finds the end of an element that holds another of its name', () => {
  const body = '{% box %}\n{% box %}\na\n{% endbox %}\nb\n{% endbox %}\n';

  const { uses } = readBodyOf(body, exampleShortcodes).document;

  assert.equal(
    uses.map(({ contentStart, contentEnd }) => body.slice(contentStart, contentEnd)),
    ['\n{% box %}\na\n{% endbox %}\nb\n', '\na\n'],
  );
});

test('reports a missing argument at the tag', () => {
  onlyProblem('{% stars %}', '1:1-12 argument/missing', /"count" is missing/, /count=4/);
});

test('reports the arguments of an element that is never closed, or stands where it cannot be', () => {
  const places = (body: string) => placesOf(problemsIn(body));

  assert.equal(places('{% pullquote bye="Jo" %}x\n\nText.'), ['1:1-25 shortcode/unclosed', '1:14-17 argument/unknown']);
  assert.equal(places('Text {% stars "x" %} text.'), ['1:15-18 argument/type', '1:6-21 shortcode/not-alone']);
  assert.equal(places('[a]({% stars 4 lable="x" %})'), ['1:16-21 argument/unknown', '1:5-28 shortcode/misplaced']);
});

test('leaves the arguments alone in what is only code, and of a tag that is never finished', () => {
  assert.equal(problemsIn('Write `{% stars "x" %}`.'), []);
  assert.equal(placesOf(problemsIn('{% stars "x"')), ['1:1-3 shortcode/syntax']);
});

test('what follows the first value of a list without its brackets is told with it', () => {
  onlyProblem('{% stars 4, names="a", "b" %}', '1:19-22 argument/type', /must be a list/, /./);
});

test('what is typed under a name that is almost right is looked up under the right one', () => {
  const valuesIn = (body: string) =>
    readBodyOf(body, exampleShortcodes).document.doubtfulUses.map(({ values }) => values);

  assert.equal(valuesIn('{% stars 4 lable="x" %}'), [{ count: 4, label: 'x' }]);
  assert.equal(valuesIn('{% stars 4 lable=7 %}'), [{ count: 4 }]);
  assert.equal(valuesIn('{% stars 4 label="x" lable="y" %}'), [{ count: 4, label: 'x' }]);
});

test('an element that is never closed is doubtful: what it says can be looked up, and nothing of it is printed', () => {
  const { document } = readBodyOf('{% pullquote by="Jo" %}x\n\nText.', exampleShortcodes);

  assert.equal(document.uses, []);
  assert.equal(
    document.doubtfulUses.map(({ values }) => values),
    [{ by: 'Jo' }],
  );
});

test('reports an unknown argument at its name, with the one that was meant', () => {
  onlyProblem('{% stars 4 lable="x" %}', '1:12-17 argument/unknown', /no argument "lable"/, /Write "label"/);
});

test('reports an argument that is given twice at the second', () => {
  onlyProblem(
    '{% stars 4 label="x" label="y" %}',
    '1:22-27 argument/duplicate',
    /"label" is given twice/,
    /^Remove this, or the "\w+" before it/,
  );
  onlyProblem(
    '{% stars 4 count=5 %}',
    '1:12-17 argument/duplicate',
    /"count" is given twice/,
    /^Remove this, or the "\w+" before it/,
  );
});

test('reports values of the wrong type', () => {
  onlyProblem('{% stars "four" %}', '1:10-16 argument/type', /"four", and must be a whole number/, /4/);
  onlyProblem('{% pullquote by=5 %}x{% endpullquote %}', '1:17-18 argument/type', /number 5.*text/, /"5"/);
  onlyProblem('{% pullquote by=true %}x{% endpullquote %}', '1:17-21 argument/type', /must be text/, /quotation marks/);
  onlyProblem('{% stars 4 names="Jo" %}', '1:18-22 argument/type', /must be a list/, /Write names=\["Jo"\]/);
});

test('reports values out of range, of no use, or not among those allowed', () => {
  onlyProblem('{% stars 9 %}', '1:10-11 argument/range', /at most 5/, /4/);
  onlyProblem('{% stars -1 %}', '1:10-12 argument/range', /at least 1/, /4/);
  onlyProblem('{% stars 4 tone="wram" %}', '1:17-23 argument/choice', /one of: warm, cold/, /Write "warm"/);
});

test('reports an empty text once, though it breaks two rules', () => {
  assert.is(problemsIn('{% pullquote by="" %}x{% endpullquote %}').length, 1);
});

test('reports one position too many', () => {
  onlyProblem('{% stars 4 "x" %}', '1:12-15 argument/unknown', /only one argument without a name/, /label=/);
  onlyProblem(
    '{% pullquote "Jo" %}x{% endpullquote %}',
    '1:14-18 argument/unknown',
    /no argument without a name/,
    /by=/,
  );
  onlyProblem('{% box 1 %}x{% endbox %}', '1:8-9 argument/unknown', /no argument/, /Remove it/);
  const given = '{% stars 4 label="x" tone="warm" "y" %}';
  onlyProblem(
    given,
    '1:34-37 argument/unknown',
    /only one argument without a name/,
    /^Remove it, or give it a name: names=\[…\]\.$/,
  );
});

test('words without quotation marks that have no name are told how to get one', () => {
  const fixes = (body: string) => readBodyOf(body).problems.map(({ fix }) => fix);

  assert.equal(fixes('{% rating 4 stars %}'), ['Remove it, or write verdict="stars".']);
  assert.equal(fixes('{% rating 4 "good" %}'), ['Remove it, or give it a name: of=…, verdict="…", show="…".']);
});

test('an argument of another name that has to be a list is written whole', () => {
  const { problems } = readBodyOf('{% watch country="GB" %}\n\n{% watch region=["GB"] %}');

  assert.equal(
    problems.map(({ fix }) => fix),
    ['Write regions=["GB"] in place of country="GB".', 'Write "regions".'],
  );
});

test('reports each of several slips in one tag', () => {
  const problems = problemsIn('{% stars "four" lable="x" tone="hot" %}');

  assert.equal([...placesOf(problems)].sort(), [
    '1:10-16 argument/type',
    '1:17-22 argument/unknown',
    '1:32-37 argument/choice',
  ]);
});

test('reports curly quotation marks at the value', () => {
  onlyProblem(
    '{% pullquote by=“Jo” %}x{% endpullquote %}',
    '1:17-21 shortcode/syntax',
    /curly ones/,
    /straight ones: "Jo"/,
  );
});

test('reports a quotation mark that is never closed', () => {
  onlyProblem('{% pullquote by="Jo %}x{% endpullquote %}', '1:17-20 shortcode/syntax', /never closed/, /Write "/);
});

test('reports a list that is never closed, and an = without a value', () => {
  onlyProblem('{% stars 4 names=["Jo" %}', '1:18-23 shortcode/syntax', /never closed/, /Write \]/);
  onlyProblem('{% stars 4 label= %}', '1:17-18 shortcode/syntax', /value is missing/, /quotation marks/);
});

test('reports a word without quotation marks, also in a list: articles have no variables', () => {
  onlyProblem(
    '{% pullquote by=Jo %}x{% endpullquote %}',
    '1:17-19 shortcode/syntax',
    /without quotation marks/,
    /Write by="Jo"/,
  );
  onlyProblem(
    '{% stars 4 names=["Jo", bo] %}',
    '1:18-28 shortcode/syntax',
    /without quotation marks/,
    /Write names=\["Jo", "bo"\]/,
  );
  onlyProblem('{% year page.date %}', '1:9-18 shortcode/syntax', /page.date stands here without/, /Write "page.date"/);
});

test('places arguments on their own lines', () => {
  const body = 'One.\n\n{% stars\n  4\n  lable="x"\n%}\n';

  assert.equal(placesOf(problemsIn(body)), ['5:3-8 argument/unknown']);
});

test('ends the place of an argument over several lines with its first line', () => {
  const body = '{% stars 4 lable="one\ntwo" %}\n';

  assert.equal(placesOf(problemsIn(body)), ['1:12-17 argument/unknown']);
});

test('says nothing of the content of an element whose arguments are wrong', () => {
  assert.equal(placesOf(problemsIn('{% pullquote who="Jo" %}{% endpullquote %}')), ['1:14-17 argument/unknown']);
});

test('hands a shortcode of the site its values as Nunjucks does', async () => {
  const print = (body: string) => printBody(body, { shortcodes: exampleShortcodes });

  assert.match(await print('{% given %}'), '[]');
  assert.match(await print('{% given "a", 2 true ["b"] %}'), `['a',2,true,['b']]`);
  assert.match(await print('{% given "a" size=3 wide=true %}'), `['a',{'size':3,'wide':true,'__keywords':true}]`);
  assert.match(await print('{% given size=3 "a" %}'), `['a',{'size':3,'__keywords':true}]`);
});

test('an argument with a name that JavaScript keeps for itself is unknown like any other', () => {
  for (const name of ['__proto__', 'constructor'])
    onlyProblem(
      `{% stars 4 ${name}=["a"] %}`,
      `1:12-${12 + name.length} argument/unknown`,
      RegExp(`"${name}"`),
      /Remove it/,
    );
});

test('reports several words without quotation marks as one value', () => {
  onlyProblem(
    '{% pullquote by=Ana Ruiz %}Words{% endpullquote %}',
    '1:17-25 shortcode/syntax',
    /^Ana Ruiz stands here without quotation marks\.$/,
    /^Write by="Ana Ruiz"\.$/,
  );
  onlyProblem(
    '{% stars 4 label=very good names=["Jo"] %}',
    '1:18-27 shortcode/syntax',
    /^very good /,
    /label="very good"/,
  );
  onlyProblem(
    '{% pullquote Ana Ruiz %}Words{% endpullquote %}',
    '1:14-22 shortcode/syntax',
    /^Ana Ruiz stands here without quotation marks\.$/,
    /^Write by="Ana Ruiz"\.$/,
  );
});

test('an argument of another system is told its name here', () => {
  const fixOf = (body: string) => readBodyOf(body).problems.map(({ code, fix }) => `${code} ${fix}`);

  for (const [body, name] of [
    ['{% pullquote author="Jo" %}x{% endpullquote %}', 'by'],
    ['{% quote cite="The Log" %}x{% endquote %}', 'source'],
    ['{% watch service="netflix" %}', 'provider'],
    ['{% cast max=3 %}', 'limit'],
    ['{% video "a.mp4" title="T" thumbnail="a.jpg" %}', 'poster'],
    ['{% video "a.mp4" title="T" duration="3:12" %}', 'length'],
  ] as const)
    assert.equal(fixOf(body), [`argument/unknown Write "${name}".`], body);
});

test.run();
