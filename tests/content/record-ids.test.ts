/** Tests of the ids of records: each stands once and fits into an address. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf } from './small-site.ts';

const test = suite('ids of records');

const record = 'name: Cho Yi-hyun\n';

test('a name with capitals or spaces is no id, and the message has one that is', async () => {
  const problems = await problemsOf({ '_data/people/Cho Yi.yaml': record });

  assert.equal(
    problems.map(({ code, file }) => [code, file]),
    [['id/invalid', '_data/people/Cho Yi.yaml']],
  );
  assert.match(problems[0]?.fix ?? '', 'cho-yi.yaml');
});

test('what the message has is an id whatever letters the name has', async () => {
  const problems = await problemsOf({ '_data/people/조 cho.yaml': record });

  assert.match(problems[0]?.fix ?? '', ' such as cho.yaml.');
});

test('two files with one id are both told of the other', async () => {
  const problems = await problemsOf({ '_data/people/cho.yaml': record, '_data/people/cho.yml': record });

  assert.equal(
    problems.map(({ code }) => code),
    ['id/taken', 'id/taken'],
  );
  assert.match(problems[0]?.what ?? '', '_data/people/cho.yml');
  assert.match(problems[1]?.what ?? '', '_data/people/cho.yaml');
});

test('the same id in two folders is no problem', async () => {
  const problems = await problemsOf({ '_data/people/cho.yaml': record, '_data/authors/cho.yaml': record });

  assert.equal(problems, []);
});

test.run();
