/** YAML line mistakes: tests what is said of a line that stands too far to the left or right. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { lineAt } from '../../src/core/yaml-faults.ts';
import { lineMistake } from '../../src/core/yaml-line-mistakes.ts';

const test = suite('YAML line mistakes');

test('of a group of keys, the first is told once when it alone stands further to the right', () => {
  const told = (keys: string, at: string) => {
    const text = `image:\n${keys}\nb: 2\n`;
    const start = text.indexOf(at);
    const found = lineMistake({ code: 'BAD_INDENT', message: '', pos: [start, start + 1] }, lineAt(text, start), text);
    return found && `${text.slice(found.start, found.end)}: ${found.fix}`;
  };
  const keys = '   src: a.jpg\n  alt: A\n  credit: Me';

  assert.is(told(keys, 'alt'), 'src: a.jpg: Move src one space to the left, so that it stands above alt.');
  assert.match(told(keys, 'credit') ?? '', /^src: a.jpg: Move src one space to the left/);
  assert.match(told('   src: a.jpg\n  alt: A', 'alt') ?? '', /^alt: A: Move alt one space to the right/);
  assert.match(told('    src: a.jpg\n    alt: A\n  credit: Me', 'credit') ?? '', /^credit: Me:/);
});

test('the first key of an item, and of a file, is told when it alone stands further to the right', () => {
  const told = (text: string, at: string) => {
    const start = text.indexOf(at);
    const fault = { code: 'BAD_INDENT', message: '', pos: [start, start + 1] } as const;
    const found = lineMistake(fault, lineAt(text, start), text);
    return found && `${text.slice(found.start, found.end)}: ${found.fix}`;
  };

  assert.is(
    told('offers:\n   - provider: a\n    url: b\n    access: free\n', 'url'),
    '- provider: a: Move provider, with its hyphen, one space to the left, so that it stands above url.',
  );
  assert.is(
    told(' title: A\ndate: b\nkind: c\n', 'date'),
    'title: A: Move title one space to the left, so that it stands above date.',
  );
  assert.match(told('offers:\n   - provider: a\n    url: b\n', 'url') ?? '', /^url: b/);
  assert.match(told('offers:\n   - provider: a\n     url: b\n    access: free\n', 'access') ?? '', /^access: free/);
});

test('of a list, the first item is told when it alone stands further to the right', () => {
  const told = (items: string) => {
    const text = `tags:\n${items}\nb: 2\n`;
    const at = text.indexOf('- Two');
    const fault = { code: 'BAD_INDENT', message: '', pos: [at, at + 1] } as const;
    const found = lineMistake(fault, lineAt(text, at), text);
    return found && text.slice(found.start, found.end);
  };

  assert.is(told('    - One\n  - Two\n  - Three'), '- One');
  assert.is(told('  - One\n    - Two\n  - Three'), '- Two');
  assert.is(told('    - One\n  - Two'), '- Two');
});

test('a key to the right of one with a value is to be moved beside it', () => {
  const fixOf = (text: string) => {
    const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
    return 'problems' in read ? read.problems.map(({ fix }) => fix) : [];
  };

  assert.equal(fixOf('authors: [a]\n   kicker: B\n'), [
    'Move kicker three spaces to the left, so that it stands below authors.',
  ]);
  assert.equal(fixOf('authors: [a]\n- kicker: B\n'), [
    'Remove the hyphen before kicker; or, if it is an item of a list, write the key and a colon, alone on a line, above the list.',
  ]);
});

test.run();
