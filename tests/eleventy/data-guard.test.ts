/** Data guard: tests of data files that Eleventy cannot read. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useDataGuard } from '../../src/eleventy/data-guard.ts';
import { createFailures } from '../../src/eleventy/failures.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const test = suite('data guard');

const parseLines = (content: string) => {
  if (content.includes('!')) throw new Error('No exclamation.');
  return content.split('\n');
};

async function guarded({ isServing }: { readonly isServing: boolean }) {
  const eleventy = fakeEleventy();
  const failures = createFailures();
  const { dataExtensions } = eleventy.config;
  dataExtensions.set('txt', { parser: parseLines, options: {} });
  useDataGuard(eleventy.config, { failures, isServing: () => isServing });
  await eleventy.emit('eleventy.before');
  await eleventy.emit('eleventy.before');
  const parse = (ending: string, content: string) =>
    dataExtensions.get(ending)?.parser(content, `./_data/file.${ending}`);
  return { dataExtensions, failures, parse };
}

test('files that can be read are', async () => {
  const { parse, failures } = await guarded({ isServing: true });

  assert.equal(parse('json', '{ "a": [1] }'), { a: [1] });
  assert.equal(parse('txt', 'a\nb'), ['a', 'b']);
  assert.equal(failures.all(), []);
});

test('a broken one counts as empty, is reported once, and mending it takes that back', async () => {
  const { parse, failures } = await guarded({ isServing: true });

  assert.equal(parse('json', '{ "a": '), {});
  assert.equal(parse('txt', 'a!'), {});

  assert.equal(
    failures.all().map(({ code, file, what }) => [code, file, what]),
    [
      ['data/unreadable', '_data/file.json', 'It cannot be read: Unexpected end of JSON input.'],
      ['data/unreadable', '_data/file.txt', 'It cannot be read: No exclamation.'],
    ],
  );
  parse('json', '{}');
  parse('txt', 'a');
  assert.equal(failures.all(), []);
});

test('JSON keeps the last word over the site’s own kinds of data, of which the last added has the first', async () => {
  const { dataExtensions } = await guarded({ isServing: true });

  assert.equal([...dataExtensions.keys()], ['json', 'txt']);
});

test('in a build nothing is changed', async () => {
  const { dataExtensions, parse } = await guarded({ isServing: false });

  assert.equal([...dataExtensions.keys()], ['txt']);
  assert.throws(() => parse('txt', 'a!'), /No exclamation/);
});

test.run();
