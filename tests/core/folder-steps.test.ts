/** Folder steps: tests which parts of an address lead to another folder. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasFolderSteps, withoutFolderSteps } from '../../src/core/folder-steps.ts';

const test = suite('folder steps');

test('one or two dots between slashes are a step, also encoded; within a name they are none', () => {
  for (const address of ['/../a/', '../a/', '/a/..', '/./a/', '/%2e%2E/a/', '/.%2e/a/', '..\\a'])
    assert.ok(hasFolderSteps(address), address);
  for (const address of ['/a/', '/a../..b/', '/.../', '/.well-known/a.txt', '/'])
    assert.not.ok(hasFolderSteps(address), address);
});

test('an address is where they lead', () => {
  assert.is(withoutFolderSteps('/../a/./b/'), '/a/b/');
  assert.is(withoutFolderSteps('/a/../../b/c/%2e%2E/'), '/b/');
  assert.is(withoutFolderSteps('..\\a\\'), 'a/');
});

test.run();
