/** Check arguments: tests of what can be asked, and of what is said to a slip. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCheckArguments } from '../../src/cli/check-arguments.ts';

const test = suite('check arguments');

function complaintsOf(...words: readonly string[]): readonly string[] {
  const read = readCheckArguments(words);
  return 'complaints' in read ? read.complaints : [];
}

test('nothing has to be said', () => {
  assert.equal(readCheckArguments([]), {
    paths: [],
    format: 'pretty',
    maxWarnings: Number.POSITIVE_INFINITY,
    now: undefined,
    project: { config: undefined, input: undefined },
    watch: false,
    help: false,
  });
});

test('everything can be said, in any order, with = or a space', () => {
  const words = [
    'a.md',
    '--format=json',
    '--max-warnings',
    '0',
    'b.md',
    '--now',
    '2026-12-24 06:00',
    '--config',
    'site.config.js',
    '--input=src',
    '--',
    '--odd.md',
  ];

  assert.equal(readCheckArguments(words), {
    paths: ['a.md', 'b.md', '--odd.md'],
    format: 'json',
    maxWarnings: 0,
    now: '2026-12-24 06:00',
    project: { config: 'site.config.js', input: 'src' },
    watch: false,
    help: false,
  });
});

test('an unknown option names the nearest', () => {
  assert.equal(complaintsOf('--formt', 'json'), ['There is no option "--formt". Write "--format".']);
  assert.match(complaintsOf('-x')[0] ?? '', /^There is no option "-x"\. Choose from: --config, /);
});

test('an unknown format names the nearest, or all there are', () => {
  assert.equal(complaintsOf('--format', 'sarf'), ['There is no format "sarf". Write "sarif".']);
  assert.equal(complaintsOf('--format', 'xml'), [
    'There is no format "xml". Choose from: pretty, json, github, sarif.',
  ]);
  assert.match(complaintsOf('--format', 'toString')[0] ?? '', /^There is no format "toString"/);
});

test('a number of warnings is a whole number', () => {
  for (const number of ['-1', '1.5', 'none', '1e3'])
    assert.equal(complaintsOf('--max-warnings', number), [
      `--max-warnings is "${number}", which is not a whole number. Write, for example, --max-warnings 0.`,
    ]);
});

test('a moment is a date', () => {
  assert.match(complaintsOf('--now', 'tomorrow')[0] ?? '', /^--now is "tomorrow", which is not a date\. Write year/);
});

test('an option without its value, or with one that it does not take, says so', () => {
  assert.equal(complaintsOf('--format'), ['"--format" has no value. Write, for example, --format json.']);
  assert.equal(complaintsOf('--now='), ['"--now" has no value. Write, for example, --now 2026-12-24.']);
  assert.equal(complaintsOf('--watch=yes'), ['"--watch" takes no value, and was given "yes". Write --watch alone.']);
});

test('a watch is for people and editors', () => {
  assert.equal(complaintsOf('--watch', '--format', 'json'), [
    '--watch prints for people and editors, never as json. Leave out one of the two.',
  ]);
});

test('all slips are told at once', () => {
  assert.is(complaintsOf('--formt', '--format', 'xml', '--now', 'x', '--max-warnings', 'y').length, 4);
});

test.run();
