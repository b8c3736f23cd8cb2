/** YAML: tests reading, and that every key and value is found where it stands in the file. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { decodeSource, placeOf } from '../../src/core/source.ts';
import { type DataPath, isRecord, readYaml, type Span, type YamlBlock, yamlLocator } from '../../src/core/yaml.ts';

const test = suite('YAML');

function blockOf(text: string): YamlBlock {
  const { source } = decodeSource('a.yaml', Buffer.from(text));
  return { source, start: 0, end: source.text.length };
}

function dataOf(text: string): unknown {
  const read = readYaml(blockOf(text));
  if ('problems' in read) throw new TypeError(read.problems[0]?.what);
  return read.data;
}

function problemsOf(block: YamlBlock): readonly Problem[] {
  const read = readYaml(block);
  return 'problems' in read ? read.problems : [];
}

/** `line:column text` of what the locator finds, and to the end of the line at most. */
function found(block: YamlBlock, { start, end }: Span): string {
  const { line, column, endColumn, lineText } = placeOf(block.source, start, end);
  return `${line}:${column} ${lineText.slice(column - 1, endColumn - 1)}`;
}

function keyIn(text: string, path: DataPath): string {
  const block = blockOf(text);
  return found(block, yamlLocator(block).key(path));
}

function valueIn(text: string, path: DataPath): string {
  const block = blockOf(text);
  return found(block, yamlLocator(block).value(path));
}

function contentIn(text: string, path: DataPath): string {
  const block = blockOf(text);
  return found(block, yamlLocator(block).content(path));
}

test('a date stays the text that was typed, and yes and no are words', () => {
  assert.equal(dataOf('date: 2022-02-07\ntime: 2022-02-07 09:30:00\nanswer: no\n'), {
    date: '2022-02-07',
    time: '2022-02-07 09:30:00',
    answer: 'no',
  });
});

test('numbers, true, false and nothing are what YAML 1.2 says', () => {
  assert.equal(dataOf('a: 7\nb: 1.5\nc: true\nd: null\ne:\n'), { a: 7, b: 1.5, c: true, d: null, e: null });
});

test('nothing, empty lines and comments are an empty map', () => {
  assert.equal(dataOf(''), {});
  assert.equal(dataOf('\n\n'), {});
  assert.equal(dataOf('# a comment\n'), {});
});

test('a list where keys belong is blamed where it begins, after comments', () => {
  const [problem] = problemsOf(blockOf('# cast\n\n- a\n- b\n'));

  assert.is(problem?.code, 'yaml/not-a-map');
  assert.is(problem?.what, 'Here is a list where keys with values belong.');
  assert.equal([problem?.place?.line, problem?.place?.column], [3, 1]);
});

test('a single value where keys belong is blamed where it begins', () => {
  for (const text of ['hello\n', '"hello"\n', '42\n', 'true\n']) {
    const [problem] = problemsOf(blockOf(`  ${text}`));

    assert.is(problem?.what, 'Here is a single value where keys with values belong.', text);
    assert.is(problem?.place?.column, 3, text);
  }
});

test('a record is a plain object and nothing else', () => {
  assert.is(isRecord({}), true);
  assert.is(isRecord([]), false);
  assert.is(isRecord(null), false);
  assert.is(isRecord('text'), false);
});

test('keys and values are found in block style, however deep', () => {
  const text = 'seasons:\n  - number: 1\n    episodes:\n      - number: 1\n        title: The last edition\n';

  assert.is(keyIn(text, ['seasons', 0, 'episodes', 0, 'title']), '5:9 title');
  assert.is(valueIn(text, ['seasons', 0, 'episodes', 0, 'title']), '5:16 The last edition');
  assert.is(valueIn(text, ['seasons', 0, 'number']), '2:13 1');
});

test('keys and values are found in flow style', () => {
  const text = 'image: { src: a.jpg, "alt": "A: b" }\npeople: [jo, "bo" ]\n';

  assert.is(keyIn(text, ['image', 'src']), '1:10 src');
  assert.is(keyIn(text, ['image', 'alt']), '1:22 "alt"');
  assert.is(valueIn(text, ['image', 'alt']), '1:29 "A: b"');
  assert.is(valueIn(text, ['people', 1]), '2:14 "bo"');
});

test('items of a list are found whether indented or not', () => {
  assert.is(valueIn('people:\n- jo\n- bo\n', ['people', 1]), '3:3 bo');
  assert.is(valueIn('people:\n    - jo\n    - bo\n', ['people', 1]), '3:7 bo');
});

test('a value in quotation marks is marked with them', () => {
  assert.is(valueIn("a: 'it''s'\n", ['a']), "1:4 'it''s'");
  assert.is(valueIn('a: "say \\"hi\\"" # why\n', ['a']), '1:4 "say \\"hi\\""');
});

test('a value over several lines is marked on its first', () => {
  assert.is(valueIn('a: "one\n  two"\nb: 1\n', ['a']), '1:4 "one');
  assert.is(valueIn('a: one\n  two\n', ['a']), '1:4 one');
  assert.is(valueIn('a: >-\n  one\n  two\n', ['a']), '2:3 one');
  assert.is(valueIn('a: |\n\nb: 1\n', ['a']), '1:4 |');
});

test('a list or group is pointed at through its key, in brackets and as an item at its beginning', () => {
  assert.is(valueIn('authors: [jo]\n', ['authors']), '1:10 [jo]');
  assert.is(valueIn('image:\n  src: a\n', ['image']), '1:1 image');
  assert.is(valueIn('cast:\n  - character: A\n    actor: b\n', ['cast', 0]), '2:5 character: A');
});

test('what a list or group on several lines holds begins with its first line', () => {
  assert.is(contentIn('title:\n  - one # why\n  - two\n', ['title']), '2:3 - one # why');
  assert.is(contentIn('tags:\n  Drama: true  \n  More: true\n', ['tags']), '2:3 Drama: true');
  assert.is(contentIn('a:\n- - one\n  - two\n', ['a', 0]), '2:3 - one');
  assert.is(contentIn('title: [one,\n  two]\n', ['title']), '1:8 [one,');
  assert.is(contentIn('title:\n', ['title']), '1:1 title');
  assert.is(contentIn('title: one\n', ['title']), '1:8 one');
});

test('all of a text below | or > can be asked for', () => {
  const whole = (text: string) => {
    const block = blockOf(text);
    const { start, end } = yamlLocator(block).whole(['a']);
    return block.source.text.slice(start, end);
  };

  assert.is(whole('a: >-\n  one\n  two\nb: 1\n'), '>-\n  one\n  two\n');
  assert.is(whole('a: "one\n  two"\n'), '"one\n  two"');
  assert.is(whole('a: [1, 2]\n'), '[1, 2]');
});

test('a value that is not there is pointed at through its key', () => {
  assert.is(valueIn('a: 1\ntitle:\n', ['title']), '2:1 title');
  assert.is(valueIn('a: 1\ntitle: # later\nb: 2\n', ['title']), '2:1 title');
  assert.is(valueIn('{ a: 1, title: }\n', ['title']), '1:9 title');
});

test('an item that is not there is pointed at through its hyphen', () => {
  assert.is(valueIn('authors:\n  -\n  - jo\n', ['authors', 0]), '2:3 -');
  assert.is(valueIn('authors:\n  - jo\n  -\n', ['authors', 1]), '3:3 -');
});

test('what is merged into a group is pointed at where that is said', () => {
  const text = 'image: &lead\n  src: a.jpg\nrating:\n  <<: *lead\n  value: 4\n';
  const { key, value } = yamlLocator({ source: { path: 'a.yaml', text }, start: 0, end: text.length });

  assert.equal(key(['rating', 'src']), { start: text.indexOf('*lead'), end: text.indexOf('*lead') + 5 });
  assert.is(value(['rating', 'src']).start, text.indexOf('*lead'));
  assert.is(key(['rating', 'value']).start, text.indexOf('value'));
});

test('an alias is where the value stands, also for what is inside it', () => {
  const text = 'cast:\n  - &c\n    character: A\n  - *c\n';

  assert.is(valueIn(text, ['cast', 1, 'character']), '4:5 *c');
  assert.is(keyIn(text, ['cast', 1, 'character']), '4:5 *c');
  assert.is(valueIn('a: &x 1\nb: *x\n', ['b']), '2:4 *x');
});

test('a key that looks like a number is found, with and without quotation marks', () => {
  assert.is(keyIn('sections:\n  2022: a\n  "2023": b\n', ['sections', '2022']), '2:3 2022');
  assert.is(valueIn('sections:\n  2022: a\n  "2023": b\n', ['sections', '2023']), '3:11 b');
});

test('what is missing is pointed at through what it is missing from', () => {
  assert.is(keyIn('image:\n  src: a\n', ['image', 'alt', 'deeper']), '1:1 image');
});

test('Windows line ends and a byte order mark move nothing', () => {
  assert.is(valueIn('\uFEFFa: 1\r\nlist:\r\n  - b\r\n', ['list', 0]), '3:5 b');
  assert.is(keyIn('\uFEFFtitle: 1\r\n', ['title']), '1:1 title');
});

test('wide characters and emoji before a value count as an editor counts them', () => {
  assert.is(valueIn('{ 제목: 지금, 종류: 리뷰 }\n', ['종류']), '1:15 리뷰');
  assert.is(valueIn('{ a: 😀, b: x }\n', ['b']), '1:13 x');
});

test('tabs between a key and its value are columns of one', () => {
  assert.is(valueIn('title:\t\tx\n', ['title']), '1:9 x');
});

test('within a file, offsets are those of the file', () => {
  const text = '---\ntitle: 5\n---\n';
  const source = { path: 'a.md', text };
  const block: YamlBlock = { source, start: 4, end: text.indexOf('---', 4) };

  assert.is(found(block, yamlLocator(block).value(['title'])), '2:8 5');
  assert.is(found(block, yamlLocator(block).key(['title'])), '2:1 title');
});

test('a key is found although the parser with positions is stricter than the reader', () => {
  const text = 'authors: [\njo,\n]\nautors: x\n';

  assert.equal(dataOf(text), { authors: ['jo'], autors: 'x' });
  assert.is(keyIn(text, ['autors']), '4:1 autors');
});

test('a key whose name is a pattern is looked for as it is', () => {
  assert.is(keyIn('a: [\nb\n]\n"x.*(": 1\n', ['x.*(']), '4:1 "x.*("');
});

test('in many made-up documents, each key and value is found where it was written', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { text, expected } = madeUpDocument(seed);
    const block = blockOf(text);
    const locate = yamlLocator(block);

    assert.is('data' in readYaml(block), true, `seed ${seed}\n${text}`);
    for (const { path, key, value } of expected) {
      const where = `seed ${seed}, ${path.join('.')}\n${text}`;
      const { start, end } = locate.value(path);
      assert.is(block.source.text.slice(start, end), value, where);
      if (key !== undefined)
        assert.is(block.source.text.slice(locate.key(path).start, locate.key(path).end), key, where);
    }
  }
});

interface Expected {
  readonly path: DataPath;
  readonly key?: string;
  readonly value: string;
}

/** A document of random depth and style, and what was written where. Each value occurs once, so that a wrong place shows. */
function madeUpDocument(seed: number): { readonly text: string; readonly expected: readonly Expected[] } {
  let state = seed;
  const pick = (limit: number): number => {
    // A linear congruential generator, as in Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const expected: Expected[] = [];
  let count = 0;
  const scalar = (): string => {
    count += 1;
    const word = `${['text', '한국', 'é😀', 'Two words'][pick(4)]}${count}`;
    return [word, `"${word}: x"`, `'${word} #1'`, String(1000 + count)][pick(4)] ?? word;
  };
  const keyName = (): string => {
    count += 1;
    return [`key${count}`, `"quoted ${count}"`, `제목${count}`][pick(3)] ?? '';
  };
  const bare = (key: string): string => key.replace(/"/g, '');

  const flow = (path: DataPath, depth: number): string => {
    const kind = depth > 2 ? 0 : pick(3);
    if (kind === 0) {
      const value = scalar();
      expected.push({ path, value });
      return value;
    }
    const size = 1 + pick(3);
    if (kind === 1)
      return `[${Array.from({ length: size }, (_, index) => flow([...path, index], depth + 1)).join(', ')}]`;
    const pairs = Array.from({ length: size }, () => {
      const key = keyName();
      const value = scalar();
      expected.push({ path: [...path, bare(key)], key, value });
      return `${key}: ${value}`;
    });
    return `{ ${pairs.join(', ')} }`;
  };

  const block = (path: DataPath, indent: string, depth: number): string => {
    let text = '';
    for (let left = 1 + pick(4); left > 0; left -= 1) {
      const key = keyName();
      const inside: DataPath = [...path, bare(key)];
      if (pick(6) === 0) text += `${indent}# a comment: with a colon\n`;
      const kind = depth > 2 ? 0 : pick(5);
      if (kind === 0) {
        const value = scalar();
        expected.push({ path: inside, key, value });
        text += `${indent}${key}: ${value}${pick(4) === 0 ? ' # why' : ''}\n`;
      } else if (kind === 1) {
        text += `${indent}${key}: ${flow(inside, 1)}\n`;
      } else if (kind === 2) {
        text += `${indent}${key}:\n${block(inside, `${indent}  `, depth + 1)}`;
      } else if (kind === 3) {
        text += `${indent}${key}:\n`;
        for (let index = 0; index <= pick(3); index += 1) {
          const value = scalar();
          expected.push({ path: [...inside, index], value });
          text += `${indent}  - ${value}\n`;
        }
      } else {
        expected.push({ path: inside, key, value: key });
        text += `${indent}${key}:\n`;
      }
    }
    return text;
  };

  const text = block([], '', 0);
  return { text: seed % 3 === 0 ? `\uFEFF${text.replace(/\n/g, '\r\n')}` : text, expected };
}

test('in a very long file the first key that stands twice is found where it stands the second time', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `key${index}: 1`);
  const problems = problemsOf(blockOf([...keys, 'key7: 2', 'last: 1'].join('\n')));

  assert.equal(
    problems.map(({ place, what }) => `${place?.line}:${place?.column}-${place?.endColumn} ${what}`),
    ['5001:1-5 This key stands here a second time, after line 8.'],
  );
});

test.run();
