/** Plain YAML: tests that what is read in one pass is what js-yaml reads, and that everything else is left to it. */
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readPlainYaml } from '../../src/core/plain-yaml.ts';

const test = suite('plain YAML');

function readAs(text: string, data: object): void {
  assert.equal(readPlainYaml(text), data, text);
  assert.equal(load(text, { schema: CORE_SCHEMA }), data, text);
}

test('reads the front matter of an article', () => {
  readAs(
    `title: The lights go out — at last
# A note
standfirst: "It is 'over'"
date: 2026-01-14 09:30
draft: true
shows: [night-desk, other-show]

rating:
  value: 4
  verdict: Slow but right
`,
    {
      title: 'The lights go out — at last',
      standfirst: "It is 'over'",
      date: '2026-01-14 09:30',
      draft: true,
      shows: ['night-desk', 'other-show'],
      rating: { value: 4, verdict: 'Slow but right' },
    },
  );
});

test('reads lists below their keys, and groups in them', () => {
  readAs(
    'people:\n  - one\n  - "two"\ncast:\n- character: A\n  actor: b\n- character: C\n  actor: d\nempty:\nlast: []\n',
    {
      people: ['one', 'two'],
      cast: [
        { character: 'A', actor: 'b' },
        { character: 'C', actor: 'd' },
      ],
      empty: null,
      last: [],
    },
  );
});

test('leaves to js-yaml what is not plain, and what is wrong', () => {
  const others = [
    ...[
      '',
      '# only\n',
      'words',
      '- a\n',
      ' a: b',
      'a: b\n  c',
      'a: b\n c: d',
      'a: b\na: c',
      'a:b',
      'a: b: c',
      'a: b #c',
    ],
    ...[
      'a: |\n  b',
      'a: >\n  b',
      'a: &b c',
      'a: *b',
      'a: !b c',
      '? a',
      'a: {b: c}',
      '"a": b',
      'a: "b\\n"',
      "a: 'b''c'",
    ],
    ...['a: [b, [c]]', 'a: [b,]', 'a: [b: c]', 'a: ["b, c"]', 'a: [b', 'a: ~', 'a: 0x1F', 'a: 1e3', 'a: 1.5', 'a: 012'],
    ...[
      'a:\tb',
      'a: \u{1F600}',
      'a: b\u00A0',
      '\uFEFFa: b',
      'a: b\0',
      '<<: b',
      '__proto__: b',
      'True: b',
      'a: b\n---\n',
    ],
    ...['a:\n  - b\n - c', 'a:\n  - - b', 'a:\n  -\n', 'a:\n    b: c\n  d: e', 'a: \u2028'],
  ];

  for (const text of others) assert.is(readPlainYaml(text), undefined, JSON.stringify(text));
});

test('reads nothing otherwise than js-yaml, whatever is typed', () => {
  const pieces =
    ':|: |-|- | |  |\n|\n  |\n- |#| #|"|\'|[|]|,|&a |*a|!x |? |>|%|true|null|~|1|12|0o7|1_0|2022-01-01|a|b c|a: |b: |é|“|::|[]|""|0|1:30';
  const piece = fc.constantFrom(...pieces.split('|').map((each) => each.replaceAll('\\n', '\n')));
  const lines = fc.tuple(
    fc.constantFrom('', '', '  ', '    ', '- ', '  - '),
    fc.constantFrom('a: ', 'b: ', 'c:', 'd: ', ''),
    fc.array(piece, { maxLength: 3 }),
  );
  const text = fc
    .array(lines, { minLength: 1, maxLength: 6 })
    .map((all) => all.map(([indent, key, words]) => indent + key + words.join('')).join('\n'));
  let plain = 0;

  fc.assert(
    fc.property(text, (typed) => {
      const read = readPlainYaml(typed);
      if (read === undefined) return;
      plain += 1;
      assert.equal(read, load(typed, { schema: CORE_SCHEMA }));
    }),
    { seed: 11, numRuns: 20_000 },
  );

  assert.ok(plain > 300, `only ${plain} texts were plain`);
});

test.run();
