/** Merged versions: tests of what is said of a file with both. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergedVersions } from '../../src/core/merged-versions.ts';

const test = suite('merged versions');

test('the remedy names the marks', () => {
  for (const mark of ['<<<<<<<', '=======', '>>>>>>>']) assert.ok(mergedVersions.fix.includes(mark));
});

test.run();
