/** Own version: tests that it is the one of the manifest. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ownVersion } from '../../src/cli/own-version.ts';
import { repository } from '../support/repository.ts';

const test = suite('own version');

test('it is the version in package.json', () => {
  assert.is(ownVersion(), JSON.parse(readFileSync(`${repository}/package.json`, 'utf8')).version);
});

test.run();
