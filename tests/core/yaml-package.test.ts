/** YAML package: tests that it is loaded for a text with a problem, and for no other. */
import { execFileSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('yaml package');

/** Whether the package is loaded after a text was read, in a process of its own. */
function isLoadedBy(text: string): boolean {
  const yaml = import.meta.resolve('../../src/core/yaml.ts');
  const script = `
    import { createRequire } from 'node:module';
    import { readYaml } from ${JSON.stringify(yaml)};
    const text = ${JSON.stringify(text)};
    readYaml({ source: { path: 'show.yaml', text }, start: 0, end: text.length });
    const { cache } = createRequire(${JSON.stringify(yaml)});
    console.log(Object.keys(cache).some((file) => /node_modules.yaml.dist/.test(file)));
  `;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, options, { encoding: 'utf8' }) === 'true\n';
}

test('a text that can be read does without it', () => {
  assert.is(isLoadedBy('title: The Long Lunch\ntopics: [drama, "food: a history"]\n'), false);
});

test('a text that cannot be read needs it', () => {
  assert.is(isLoadedBy('title: "The Long Lunch\ntopics: [drama\n'), true);
});

test.run();
