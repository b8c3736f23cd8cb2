/** Shortcode arguments: tests what is read between a shortcode's name and its end, and what is said of what cannot be read. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type ArgumentFault,
  type ArgumentValue,
  bareWords,
  isVariable,
  readArguments,
} from '../../src/core/shortcode-arguments.ts';

const test = suite('shortcode arguments');

/** `[name, value]` of each argument; throws when they cannot be read. */
function read(text: string): readonly (readonly [string | undefined, ArgumentValue])[] {
  const found = readArguments(text);
  if ('what' in found) throw new TypeError(`${text}: ${found.what}`);
  return found.map(({ name, value }) => [name, value]);
}

function fault(text: string): ArgumentFault & { readonly marked: string } {
  const found = readArguments(text);
  if (!('what' in found)) throw new TypeError(`${text} can be read`);
  return { ...found, marked: text.slice(found.start, found.end) };
}

test('values by position and by name, of every kind', () => {
  assert.equal(read('"first" key="value" list=["a", "b"] limit=6 ratio=-1.5 wide=true small=false'), [
    [undefined, 'first'],
    ['key', 'value'],
    ['list', ['a', 'b']],
    ['limit', 6],
    ['ratio', -1.5],
    ['wide', true],
    ['small', false],
  ]);
});

test('nothing, or nothing but space, has no arguments', () => {
  assert.equal(read(''), []);
  assert.equal(read(' \n '), []);
});

test('commas are optional, also in lists, and lines may break anywhere', () => {
  const plain = read('"a" b="c" d=["e" "f"]');

  assert.equal(read('"a", b="c", d=["e", "f",],'), plain);
  assert.equal(read('\n  "a"\n  b = "c"\n  d=[\n"e"\n"f"\n]\n'), plain);
});

test('either kind of straight quotation mark, with the other kind inside', () => {
  assert.equal(read(`a='say "hi"' b="it's"`), [
    ['a', 'say "hi"'],
    ['b', "it's"],
  ]);
});

test('a backslash escapes the quotation mark and itself, and nothing else', () => {
  assert.equal(read(String.raw`a="say \"hi\"" b='it\'s' c="C:\\docs" d="\n"`), [
    ['a', 'say "hi"'],
    ['b', "it's"],
    ['c', 'C:\\docs'],
    ['d', '\\n'],
  ]);
});

test('within a value, curly quotation marks, brackets, equals signs and tags are text', () => {
  assert.equal(read('"“fine” [a] b=c, d %}"'), [[undefined, '“fine” [a] b=c, d %}']]);
});

test('values may be empty, and lists too', () => {
  assert.equal(read('a="" b=[]'), [
    ['a', ''],
    ['b', []],
  ]);
});

test('a bare word is a template variable, with its path', () => {
  assert.equal(read('article.title items[0].name'), [
    [undefined, { variable: 'article.title' }],
    [undefined, { variable: 'items[0].name' }],
  ]);
});

test('words that only begin like true are variables', () => {
  assert.equal(read('trueish'), [[undefined, { variable: 'trueish' }]]);
});

test('names may have hyphens and capitals', () => {
  assert.equal(read('data-id="1" seoTitle="x"'), [
    ['data-id', '1'],
    ['seoTitle', 'x'],
  ]);
});

test('variables are told from lists, texts and numbers', () => {
  assert.is(isVariable({ variable: 'a' }), true);
  assert.is(isVariable([]), false);
  assert.is(isVariable('a'), false);
  assert.is(isVariable(1), false);
});

test('an argument knows from where to where it stands, its name included', () => {
  const text = ' "first",  list=["a", "b"] ';
  const found = readArguments(text);

  if ('what' in found) throw new TypeError(found.what);
  assert.equal(
    found.map(({ start, end }) => text.slice(start, end)),
    ['"first"', 'list=["a", "b"]'],
  );
});

test('an open quotation mark is blamed where it opens', () => {
  const { what, fix, marked } = fault('a="b" c="d e');

  assert.is(what, 'A quotation mark is opened and never closed.');
  assert.is(fix, 'Write " after e');
  assert.is(marked, '"d e');
});

test('an open quotation mark is to be closed before the next name, or the end of its list', () => {
  assert.is(fault('"Jo Hunt limit=6').fix, 'Write " after Hunt');
  assert.is(fault(`a=['b', 'c d]`).fix, "Write ' after d");
  assert.is(fault('"six" "').fix, String.raw`Remove it; or, if it belongs to the value, write \" in its place.`);
});

test('an open list is blamed where it opens', () => {
  const { what, marked } = fault('a="b" list=["c", "d" ');

  assert.is(what, 'A list is opened with [ and never closed.');
  assert.is(marked, '["c", "d"');
});

test('curly quotation marks are blamed with what stands between them, of every kind', () => {
  for (const value of ['“a b”', '”a b”', '‘a b’', '„a b“', '«a b»', '“a b"']) {
    const { what, fix, marked } = fault(`key=${value} other=1`);

    assert.is(what, `The quotation marks in ${value} are curly ones.`);
    assert.is(fix, 'Use straight ones: "a b".');
    assert.is(marked, value);
  }
  assert.is(fault('“it’s so”').fix, 'Use straight ones: "it’s so".');
});

test('a curly quotation mark without another is blamed alone', () => {
  const { what, fix, marked } = fault('key=“a b');

  assert.is(what, 'The quotation mark “ is a curly one.');
  assert.is(fix, 'Use straight quotation marks: " at the beginning and at the end.');
  assert.is(marked, '“');
});

test('a missing value is blamed at the equals sign, also when another argument follows', () => {
  for (const text of ['key=', 'key= ', 'key= \n other="x"']) {
    const found = fault(text);

    assert.is(found.what, 'After the = a value is missing.', text);
    assert.match(found.fix, /^Write it behind the =: words in quotation marks, a number, /);
    assert.is(found.start, 3, text);
  }
});

test('a value that is neither number nor variable is asked to have quotation marks, as a whole', () => {
  for (const value of ['5px', '08:00', '2022-02-07', '£3.49', 'night-desk', '1.2.3', 'https://a.test/b', '한국']) {
    const { what, fix, marked } = fault(`key=${value} other="x"`);

    assert.is(what, `The value ${value} needs quotation marks.`);
    assert.is(fix, `Write "${value}".`);
    assert.is(marked, value);
  }
});

test('a value in a list that needs quotation marks is blamed without the bracket', () => {
  assert.is(fault('list=[night-desk, "b"]').marked, 'night-desk');
  assert.is(fault('list=["b", night-desk]').marked, 'night-desk');
});

test('a colon in the place of = is marked by itself', () => {
  const fault = readArguments('limit: 3');

  assert.ok('what' in fault && fault.start === 5 && fault.end === 6);
  assert.is('fix' in fault && fault.fix, 'Write limit=3.');
});

test('two arguments without a space between them are blamed where the second begins', () => {
  const { what, start } = fault('a="b"c="d"');

  assert.is(what, 'Two arguments stand together without a space.');
  assert.is(start, 5);
});

test('stars, brackets and colons are told what to write', () => {
  assert.is(fault('★★★★').fix, 'Write 4');
  assert.is(fault('★★★☆☆ by="x"').fix, 'Write 3, of=5');
  assert.is(fault('("netflix")').fix, 'Remove the brackets: what stands in a shortcode has none around it.');
  assert.is(fault(': netflix').fix, 'Remove it.');
  assert.is(fault('; x=1').fix, 'Remove it.');
});

test('a quotation mark that is not closed before the next argument is blamed where it stands', () => {
  for (const text of ['by="Ada source="b"', 'by="Ada, source="b"', 'by="Ada source = "b" x=1']) {
    const { what, fix, start, end } = fault(text);

    assert.is(text.slice(start, end), '"Ada', text);
    assert.is(what, 'A quotation mark is opened and never closed.');
    assert.is(fix, 'Write " after Ada', text);
  }
});

test('a quotation mark within a value leads to advice about it', () => {
  assert.match(fault('text="he said "hi" to me"').fix, /inside a value, write \\"/);
});

test('keys in a list are blamed at their equals sign', () => {
  const { what, start } = fault('list=[key="a"]');

  assert.is(what, 'An = stands inside a value.');
  assert.is(start, 9);
});

test('a sign that begins nothing is named', () => {
  assert.is(fault('title | upper').what, '"|" cannot begin an argument.');
  assert.is(fault('="x"').what, '"=" cannot begin an argument.');
  assert.is(fault('"a" ]').what, '"]" cannot begin an argument.');
});

test('a list inside a list is blamed where it opens, however many there are', () => {
  for (const depth of [2, 100_000]) {
    const { what, marked } = fault(`only=${'['.repeat(depth)}"a"`);

    assert.is(what, 'A list stands inside a list.');
    assert.is(marked, '[');
  }
});

test('a word that needs quotation marks is told with the words before it that belong to the same value', () => {
  const text = 'by=Ana Ruiz-Marsh limit=6';

  const read = readArguments(text);

  assert.ok('what' in read);
  assert.is(text.slice(read.start, read.end), 'Ana Ruiz-Marsh');
  assert.is(read.fix, 'Write "Ana Ruiz-Marsh".');
});

test('words that stand together end before the next key', () => {
  assert.equal(bareWords('by=Ana Ruiz limit=6', 3), { start: 3, end: 11 });
  assert.equal(bareWords('by=Ana, Ruiz', 3), { start: 3, end: 6 });
});

test('a value that lacks nothing but quotation marks is known by its argument', () => {
  const bare = (text: string) => fault(text).bare;

  assert.equal(bare('"a" 4/5'), { name: undefined, position: 1, words: '4/5' });
  assert.equal(bare('"a" key=4/5'), { name: 'key', position: 1, words: '4/5' });
  assert.is(bare('by=Ana Ruiz-Marsh')?.name, 'by');
  assert.is(bare('list=[a-b]'), undefined);
  assert.is(bare('key="a'), undefined);
});

test('words of one value in a list are blamed together', () => {
  assert.is(fault('list=[Ana Ruiz-Marsh, b]').marked, 'Ana Ruiz-Marsh');
  assert.is(fault('list=[Jo, Ana Ruiz-Marsh]').marked, 'Ana Ruiz-Marsh');
});

test('an open quotation mark before 100 kB of spaces is found at once', () => {
  const start = performance.now();

  readArguments(`a="b${' '.repeat(100_000)}b`);

  assert.ok(performance.now() - start < 1000);
});

test.run();
