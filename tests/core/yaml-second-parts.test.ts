/** YAML second parts: tests what is told of a line that ends the YAML above others. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { onlyMistake } from './yaml-slips.ts';

const test = suite('YAML second parts');

test('a text below a record has no place there', () => {
  const text = '---\ntitle: X\n---\n\nThe lamp burns.\n';
  const fixOf = (record: string) => {
    const source = { path: `_data/${record}s/x.yaml`, text };
    const read = readYaml({ source, start: 0, end: text.length, record });
    return 'problems' in read ? read.problems.map(({ fix }) => fix) : [];
  };

  assert.equal(fixOf('show'), [
    'Remove this line and what follows, or write that as synopsis: above it; a record has no text below it.',
  ]);
  assert.equal(fixOf('author'), ['Remove this line and what follows; a record has no text below it.']);
});

test('a line that ends the YAML is to be removed, and is what is marked', () => {
  for (const [text, at] of [
    ['title: X\n---\ntype: film\n', '2:1 ---'],
    ['title: X\n...\ntype: film\n', '2:1 ...'],
    ['---\ntitle: X\n---\n', '3:1 ---'],
  ] as const) {
    const found = onlyMistake(text);

    assert.is(found.at, at);
    assert.is(found.what, `A line "${at.slice(4)}" ends the YAML above it, and what follows would not be read.`);
    assert.is(found.fix, 'Remove that line.');
  }
});

test('a record below a line of hyphens is to have a file of its own', () => {
  const text = 'name: First Person\ndescription: One\n---\nname: Zoë "Z" Person\n';
  const source = { path: '_data/people/two.yaml', text };
  const block = { source, start: 0, end: text.length, record: 'person' };

  const read = readYaml(block);

  assert.ok('problems' in read);
  assert.is(read.problems.length, 1);
  assert.is(read.problems[0]?.place?.line, 3);
  assert.is(
    read.problems[0]?.fix,
    'Move what follows into a file of its own, such as _data/people/zoe-z-person.yaml, and delete this line: one file holds one person.',
  );
});

test('a line of hyphens with other keys below it is only to be removed', () => {
  assert.is(onlyMistake('name: First\n---\nborn: 1990-01-01\n').fix, 'Remove that line.');
});

test.run();
