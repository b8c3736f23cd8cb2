/** YAML mistakes: tests that each slip of an author is named for what it is, where it is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { yamlMistakes } from '../../src/core/yaml-mistakes.ts';
import { mistakes, onlyMistake } from './yaml-slips.ts';

const test = suite('YAML mistakes');

test('a colon in a value asks for quotation marks and shows them', () => {
  assert.equal(onlyMistake('title: Foo: bar\ndate: 2022-02-07\n'), {
    at: '1:8 Foo: bar',
    what: 'A colon followed by a space stands inside a value that is not wholly in quotation marks.',
    fix: 'Put the whole value in quotation marks: "Foo: bar".',
  });
});

test('a colon in a value is found in nested keys, in items and at the end', () => {
  assert.is(onlyMistake('image:\n  src: a.jpg\n  alt: Two: three\n').at, '3:8 Two: three');
  assert.is(onlyMistake('cast:\n  - character: Eve: killer\n').at, '2:16 Eve: killer');
  assert.is(onlyMistake('a: 1\ntitle: Foo:\n').at, '2:8 Foo:');
  assert.is(onlyMistake('title: [Review]: Fleabag\n').at, '1:8 [Review]: Fleabag');
});

test('a value with one kind of quotation mark is shown in the other kind, and a comment is left out', () => {
  assert.is(
    onlyMistake('title: Foo: "bar" # note: later\n').fix,
    `Put the whole value in quotation marks: 'Foo: "bar"'.`,
  );
  assert.is(
    onlyMistake(`title: It's: "bar"\n`).fix,
    String.raw`Put the whole value in quotation marks, with a backslash before each " in it: "It's: \"bar\"".`,
  );
});

test('curly quotation marks do not count as quotation marks', () => {
  assert.is(onlyMistake('title: “Foo”: bar\n').at, '1:8 “Foo”: bar');
});

test('a value that goes on after its closing quotation mark is shown wholly in the other kind', () => {
  assert.equal(onlyMistake('title: "Foo" and bar\n'), {
    at: '1:8 "Foo" and bar',
    what: 'The value begins with a quotation mark, which the next " closes, and goes on after it.',
    fix: `Put the whole value in quotation marks: '"Foo" and bar'.`,
  });
});

test('a line indented with a tab is blamed at the tab', () => {
  assert.equal(onlyMistake('image:\n\tsrc: a.jpg\n'), {
    at: '2:1 \t',
    what: 'This line is indented with a tab.',
    fix: 'Indent with spaces: two for each level.',
  });
});

test('a key that stands twice is blamed where it stands again', () => {
  assert.is(onlyMistake('title: T\ndate: 2022-02-07\ntitle: U\n').at, '3:1 title');
  assert.is(onlyMistake('image:\n  src: a\n  alt: b\n  src: c\n').at, '4:3 src');
});

test('in a list or a group it is the one value that is marked', () => {
  assert.equal(onlyMistake('authors: [jo, @dev-marchetti]\nb: 1\n'), {
    at: '1:15 @dev-marchetti',
    what: 'A value cannot begin with @ unless it is in quotation marks.',
    fix: 'For an id, write dev-marchetti; for a text with an @, "@dev-marchetti".',
  });
  assert.is(onlyMistake('a: { b: `c d`, e: f }\n').at, '1:9 `c d`');
});

test('a value cannot begin with @, a backtick, a percent sign or a comma', () => {
  for (const value of ['@home', '`code`', '%20', ', then']) {
    assert.equal(onlyMistake(`a: 1\ntitle: ${value}\n`), {
      at: `2:8 ${value}`,
      what: `A value cannot begin with ${value[0]} unless it is in quotation marks.`,
      fix: `Put the whole value in quotation marks: "${value}".`,
    });
  }
});

test('a value that begins with a sign of YAML is marked as a whole', () => {
  for (const value of ['*Fleabag ends', '!important news', '> one', '| one', '? who']) {
    assert.equal(onlyMistake(`title: ${value}\n`), {
      at: `1:8 ${value}`,
      what: `A value that begins with ${value[0]} has a special meaning in YAML, unless it is in quotation marks.`,
      fix: `Put the whole value in quotation marks: "${value}".`,
    });
  }
});

test('emphasis is to be taken out where it would be printed', () => {
  assert.is(
    onlyMistake('standfirst: *Fleabag* ends, *again*\n').fix,
    'Put the whole value in quotation marks: "Fleabag ends, again"; the asterisks would be printed.',
  );
  assert.is(onlyMistake('text: *Fleabag* ends\n').fix, 'Put the whole value in quotation marks: "*Fleabag* ends".');
});

test('a list on the line of its key may be a list or a text with a hyphen', () => {
  const { at, fix } = onlyMistake('authors: - jo\n');

  assert.is(at, '1:10 - jo');
  assert.is(fix, 'Put the whole value in quotation marks; if it is a list, begin it on the next line.');
});

test('a missing space after the colon is named, first or last in the file', () => {
  for (const [text, at] of [
    ['title:Foo\ndate: 2022-02-07\n', '1:1 title:Foo'],
    ['date: 2022-02-07\ntitle:Foo\n', '2:1 title:Foo'],
  ] as const) {
    assert.equal(onlyMistake(text), {
      at,
      what: 'There is no space after the colon.',
      fix: 'Write a space after the colon: title: Foo',
    });
  }
});

test('a line without a colon is neither key nor value, first, last or between', () => {
  for (const [text, at] of [
    ['title Foo\ndate: 2022-02-07\n', '1:1 title Foo'],
    ['title: Foo\nand bar\ndate: 2022-02-07\n', '2:1 and bar'],
    ['title: Foo\ndate 2022-02-07\n', '2:1 date 2022-02-07'],
  ] as const) {
    assert.equal(onlyMistake(text), {
      at,
      what: 'This line has no colon, so it is neither a key nor a value.',
      fix: 'Write "key: value", or indent the line to make it part of the value above.',
    });
  }
});

test('a missing space after the hyphen of an item is named', () => {
  const { at, what } = onlyMistake('authors:\n  - jo\n  -bo\n');

  assert.is(at, '3:3 -bo');
  assert.is(what, 'There is no space after the hyphen.');
});

test('a list below a key that has a value is named', () => {
  const { at, what } = onlyMistake('title: Foo\n- jo\n');

  assert.is(at, '2:1 - jo');
  assert.is(what, 'An item of a list stands here, and the line above it is not the key of a list.');
});

test('a key that is indented below a key with a value is blamed, not the key above', () => {
  const { at, what } = onlyMistake('title: T\n standfirst: S\ndate: 2022-02-07\n');

  assert.is(at, '2:2 standfirst: S');
  assert.is(what, 'This line is indented as if it were part of the value above it, but it has a key of its own.');
  assert.is(onlyMistake('image:\n  src: a\n\n   alt: b\n').at, '4:4 alt: b');
});

test('a line too far to the left or right of its neighbours is blamed', () => {
  assert.equal(onlyMistake('image:\n  src: a\n alt: b\n'), {
    at: '3:2 alt: b',
    what: 'This line is not indented like the lines it belongs to.',
    fix: 'Move alt one space to the right, so that it stands below src.',
  });
  assert.equal(onlyMistake('authors:\n  - jo\n - bo\n'), {
    at: '3:2 - bo',
    what: 'This line is not indented like the lines it belongs to.',
    fix: 'Write two spaces before the hyphen, as above it in  - jo',
  });
});

test('an item is to stand as far to the right as the one above it', () => {
  const first = 'cast:\n  - { character: x, actor: y }\n';

  assert.equal(onlyMistake(`${first}    - { character: z, actor: q }\n`), {
    at: '3:5 - { character: z, actor: q }',
    what: 'This line is not indented like the lines it belongs to.',
    fix: 'Write two spaces before the hyphen, as above it in  - { character: x, actor: y }',
  });
  assert.is(
    onlyMistake('cast:\n  - character: x\n    actor: y\n   - character: z\n     actor: q\n').fix,
    'Write two spaces before the hyphen, as above it in  - character: x',
  );
});

test('a key among the items of a list belongs to the item above it, or not to the list', () => {
  assert.equal(onlyMistake('cast:\n  - character: X\n  actor: y\nb: 1\n'), {
    at: '3:3 actor: y',
    what: 'This line is not indented like the lines it belongs to.',
    fix: 'Write four spaces before actor, so that it stands below character; or, if it is no part of that item, as many as the key of the list has.',
  });
  assert.is(
    onlyMistake('people:\n  - ana-ruiz\n  role: editor\n').fix,
    'A key cannot stand among the items of a list: write role as far to the left as the key of the list, or remove it.',
  );
});

test('a bracket too many is told by itself', () => {
  assert.equal(onlyMistake('tags: [Maps, Rain]]\nb: 2\n'), {
    at: '1:19 ]',
    what: 'The value had already ended: there is one ] too many.',
    fix: 'Remove it.',
  });
  assert.is(onlyMistake('image: { src: a }}\n').at, '1:18 }');
  assert.is(onlyMistake('title: [Review] of nothing]\n').at, '1:8 [Review] of nothing]');
});

test('a single word with a star may have been meant to repeat something', () => {
  assert.equal(onlyMistake('people: *nobody\n'), {
    at: '1:9 *nobody',
    what: 'To YAML *nobody repeats what was marked &nobody above it, and nothing is.',
    fix: 'Write out what belongs there; or, if it is a text that begins with a star, put it in quotation marks: "*nobody".',
  });
});

test('a space before the first key makes one problem, not one for each line', () => {
  assert.is(onlyMistake(' title: T\nstandfirst: S\ndate: 2022-02-07\n').at, '1:2 title: T');
  assert.is(onlyMistake(' title: T\nauthors:\n  - jo\ndate: 2022-02-07\n').at, '1:2 title: T');
});

test('an item with colons that stands too far to the left is told as that', () => {
  assert.match(
    onlyMistake('entries:\n   - { a: b, c: d }\n  - { a: c, c: e }\nb: 2\n').what ?? '',
    /not indented like/,
  );
});

test('an open bracket is blamed where it opens', () => {
  assert.equal(onlyMistake('authors: [jo, [x], bo\ntags: [a]\n'), {
    at: '1:10 [jo, [x], bo',
    what: 'A list is opened with [ here, and no indented line closes it.',
    fix: 'Write ] after the last of its values; a text that begins with [ goes in quotation marks.',
  });
  assert.is(onlyMistake('a: 1\nauthors: [\n').at, '2:10 [');
  assert.match(onlyMistake('image: { src: a\ndate: 2022-02-07\n').what ?? '', /^A group of keys is opened with \{/);
});

test('a comma with nothing before it is named', () => {
  for (const text of ['people: [ , jo]\n', 'people: [bo,, jo]\n']) {
    const { at, what } = onlyMistake(text);

    assert.match(at ?? '', /,$/);
    assert.is(what, 'A comma stands here with no value before it.');
  }
});

test('a backslash in double quotation marks is explained', () => {
  const { at, fix } = onlyMistake('title: "C:\\docs"\n');

  assert.match(at ?? '', /^1:11 /);
  assert.is(fix, 'Write two backslashes, or use single quotation marks.');
});

test('an invisible control character is named and found', () => {
  for (const [character, name] of [
    ['\u0000', 'NUL'],
    ['\u0007', 'U+0007'],
    ['\u001B', 'U+001B'],
  ] as const) {
    const { at, what, fix } = onlyMistake(`a: 1\ntitle: T${character}x\n`);

    assert.is(at, `2:9 ${character}`);
    assert.is(what, `An invisible control character (${name}) stands here.`);
    assert.is(fix, 'Delete it: put the cursor after "title: T", press Delete once, and save.');
  }
});

test('several slips on several lines are all told', () => {
  const places = mistakes('title: @home\nstandfirst: Foo: bar\ndate: 2022-02-07\ndate: 2022-02-08\n').map(
    ({ at }) => at,
  );

  assert.equal(places, ['1:8 @home', '2:13 Foo: bar', '4:1 date']);
});

test('Windows line ends and wide characters before a slip move nothing', () => {
  assert.is(onlyMistake('\uFEFF제목: 지금\r\ntitle: 지금: 우리\r\n').at, '2:8 지금: 우리');
  assert.is(onlyMistake('kicker: 😀\r\n제목: 😀 one: two\r\n').at, '2:5 😀 one: two');
});

test('a fault that is not known is told in the words of the parser', () => {
  const [mistake] = yamlMistakes([{ code: 'NEW', message: 'Strange thing at line 1, column 2', pos: [0, 1] }], 'a');

  assert.is(mistake?.what, 'The YAML cannot be read here: Strange thing.');
});

test('lines with tabs one below the other are one slip', () => {
  assert.is(onlyMistake('image:\n\tsrc: a.jpg\n\talt: b\n').at, '2:1 \t');
  assert.is(onlyMistake('name: A\npublisher:\n\tname: B\n\turl: c\nurl: d\n').at, '3:1 \t');
  assert.is(mistakes('name: A\npublisher:\n\tname: B\nname: C\n')[1]?.at, '4:1 name');
  assert.is(onlyMistake('image:\n  src: a.jpg\n\talt: b\n  caption: c\n  credit: d\nkind: news\n').at, '3:1 \t');
  assert.is(mistakes('image:\n  src: a.jpg\n\talt: b\n  caption: c\nkind: a: b\n')[1]?.at, '5:7 a: b');
});

test('what Git leaves of two versions is one mistake', () => {
  const { at, fix } = onlyMistake('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\nc: 4\n');

  assert.is(at, '2:1 <<<<<<< HEAD');
  assert.match(fix ?? '', /^Choose one version/);
});

test('a value with # inside brackets is a comment to YAML, and told as such', () => {
  assert.equal(onlyMistake('tags: [#MeToo, b]\nkind: review\n'), {
    at: '1:8 #MeToo',
    what: 'To YAML everything from a # on is a note that nobody reads, and it cannot stand here.',
    fix: 'Put it in quotation marks: "#MeToo".',
  });
  assert.equal(onlyMistake('name: x\ncolours: { background: #b00710, text: white }\nb: 1\n'), {
    at: '2:24 #b00710',
    what: 'To YAML everything from a # on is a note that nobody reads, also what should close this list or group.',
    fix: 'Put it in quotation marks: "#b00710".',
  });
});

test('a name after * that nothing was marked with is pointed at in a list in brackets, and in a group of keys', () => {
  assert.equal(onlyMistake('people: [ana-ruiz, *leo]\n'), {
    at: '1:20 *leo',
    what: 'To YAML *leo repeats what was marked &leo above it, and nothing is.',
    fix: 'Write it without the star: leo; or, if the star belongs to the text, in quotation marks: "*leo".',
  });
  assert.is(onlyMistake('cast: [{ character: Mara, actor: *leo }]\n').at, '1:34 *leo');
  assert.is(onlyMistake('people:\n  - ana-ruiz\n  - *leo\n').at, '3:5 *leo');
});

test('keys that are to be copied from nowhere are to be written out', () => {
  assert.equal(onlyMistake('image:\n  <<: *lead\n  src: a.jpg\n'), {
    at: '2:3 <<: *lead',
    what: 'To YAML this line copies the keys of what was marked &lead above it, and nothing is.',
    fix: 'Remove it, and write the keys out.',
  });
});

test('a line that stands a little beside its neighbour is to be moved below it', () => {
  assert.is(
    onlyMistake('image:\n  src: a.jpg\n   alt: An office\n  credit: Jo\n').fix,
    'Move alt one space to the left, so that it stands below src.',
  );
  assert.is(
    onlyMistake('cast:\n  - character: Mara\n   actor: Jo\n').fix,
    'Move actor one space to the right, so that it stands below character.',
  );
});

test.run();
