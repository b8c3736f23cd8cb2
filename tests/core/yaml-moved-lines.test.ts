/** YAML moved lines: tests of lines in a wrong place, which are told alone, whatever they do to those around them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/source.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { movedLine } from '../../src/core/yaml-moved-lines.ts';

const test = suite('YAML moved lines');

function blockOf(text: string) {
  return { source: { path: 'a.yaml', text }, start: 0, end: text.length };
}

/** Every problem of a text, as its line and its remedy, and what can be read of the rest. */
function read(text: string) {
  const result = readYaml(blockOf(text));
  if ('data' in result) return { told: [], data: result.data };
  return {
    told: result.problems.map(({ place, fix }) => `${place?.line}:${place?.column}-${place?.endColumn} ${fix}`),
    data: result.rest?.data,
  };
}

const SECOND = '  - provider: b\n    url: /b/\n    access: free\n    from: 2\n';
const LAST = 'cast: [x]\n';

test('an item that stands too far to the left is told, and not each of its keys', () => {
  assert.equal(read(`offers:\n - provider: a\n    url: /a/\n    access: rent\n    from: 1\n${SECOND}${LAST}`), {
    told: ['2:2-15 Write two spaces before the hyphen, and no more.'],
    data: { offers: [{ provider: 'b', url: '/b/', access: 'free', from: 2 }], cast: ['x'] },
  });
});

test('an item without its hyphen is told where it begins', () => {
  const both = [
    { provider: 'a', url: '/a/', access: 'rent', from: 1 },
    { provider: 'b', url: '/b/', access: 'free', from: 2 },
  ];
  const item = '    url: /a/\n    access: rent\n    from: 1\n';

  assert.equal(read(`offers:\n    provider: a\n${item}${SECOND}${LAST}`), {
    told: ['2:5-16 Write a hyphen and a space before it: - provider: a'],
    data: { offers: both, cast: ['x'] },
  });
  assert.equal(read(`offers:\n  - provider: a\n${item}${SECOND.replace('-', ' ')}${LAST}`), {
    told: ['6:5-16 Write a hyphen and a space before it: - provider: b'],
    data: { offers: both, cast: ['x'] },
  });
});

test('what is no hyphen is told with one', () => {
  for (const bullet of ['–', '—', '•', '*'])
    assert.equal(read(`offers:\n  ${bullet} provider: a\n    url: /a/\n    access: rent\n${SECOND}${LAST}`), {
      told: ['2:3-16 Write a hyphen and a space: - provider: a'],
      data: {
        offers: [
          { provider: 'a', url: '/a/', access: 'rent' },
          { provider: 'b', url: '/b/', access: 'free', from: 2 },
        ],
        cast: ['x'],
      },
    });
});

test('a key with a tab, or without its colon, is told, and not what belongs to it', () => {
  const tab = read('a: 1\n\tposter:\n  src: b\n  alt: c\nseasons:\n  - number: 1\n');

  assert.is(tab.told.length, 1);
  assert.match(tab.told[0] ?? '', /^2:1-2 /);
  assert.equal(tab.data, { a: 1, seasons: [{ number: 1 }] });
  const unnamed = read(
    'seasons:\n  - year: 1\n    episodes\n      - { a: b, c: d }\n      - { a: e, c: f }\ncast: [x]\n',
  );
  assert.is(unnamed.told.length, 1);
  assert.match(unnamed.told[0] ?? '', /^3:5-13 /);
  assert.equal(unnamed.data, { seasons: [{ year: 1 }], cast: ['x'] });
});

test('a key that opens a group stands further to the left than what is in it', () => {
  assert.equal(read('sections:\n  drama:\n    title: D\n\tnewsletters:\n  weekly:\n    title: W\nlinks: [x]\n').data, {
    sections: { drama: { title: 'D' } },
    links: ['x'],
  });
});

test('what else is wrong in such a line is shown as it was typed', () => {
  const text = 'offers:\n  – provider: a\n    url: /a/\n    access: rent\n';
  const source = movedLine(blockOf(text), 2)?.mended.source;

  assert.is(source?.text, text.replace('–', '-'));
  assert.is(source && placeOf(source, text.indexOf('provider'), text.indexOf('a\n')).lineText, '  – provider: a');
});

test('what belongs to a line that is left out is left out with it, and nothing else', () => {
  assert.equal(read('image:\n  src: a\n   credit: b\ntags: [x]\n').data, { image: { src: 'a' }, tags: ['x'] });
  const { told, data } = read('a: 1\nimage\n  src: a\n  credit: b\ntags: [x]\n');
  assert.equal([told.length, data], [1, { a: 1, tags: ['x'] }]);
});

test('each of several lines is told', () => {
  const { told } = read(
    `offers:\n - provider: a\n    url: /a/\n    access: rent\ncast:\n  - a: 1\n    b: 2\n   - a: 3\n     b: 4\n`,
  );

  assert.equal(
    told.map((each) => each.split(':')[0]),
    ['2', '8'],
  );
});

test('what is wrong with a value, and a key that stands twice, is none of it', () => {
  for (const text of ['a: "b\nc: d\n', 'a: b: c\nd: e\n', 'a: [b\nc: d\n', 'a: 1\nb: 2\na: 3\n', 'a: 1\n- b\n'])
    assert.is(movedLine(blockOf(text), 1), undefined, text);
});

test.run();
