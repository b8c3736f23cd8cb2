/** Fast strings: tests that strings are as fast after Nunjucks was loaded as before. */
import { execFileSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('fast strings');

/** Whether V8 has the methods of strings in an object of the fast kind at the end of a script. */
function isFastAfter(script: string): boolean {
  const options = ['--allow-natives-syntax', '--import', 'tsx', '--input-type=commonjs', '--eval'];
  const ask = 'console.log(%HasFastProperties(String.prototype));';
  return execFileSync(process.execPath, [...options, script.replace('ASK', ask)], { encoding: 'utf8' }) === 'true\n';
}

test('strings are fast after the prototype of safe strings was made', () => {
  const safeStrings = 'const safe = Object.create(String.prototype, { length: { value: 0 } });';
  const module = import.meta.resolve('../../src/eleventy/fast-strings.ts');

  assert.is(isFastAfter(`${safeStrings} if (safe) ASK`), false, 'else this file is not needed any more');
  assert.is(
    isFastAfter(`${safeStrings} import(${JSON.stringify(module)}).then((m) => { m.makeStringsFast(); ASK });`),
    true,
  );
});

test.run();
