/** Provider record: tests what is told of a provider's file. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('provider record');

const lines = [
  'name: Netflix',
  'home: https://www.netflix.com/',
  'hosts: [netflix.com]',
  'colours: { background: "#b00710", text: "#ffffff" }',
];
const provider = (...changed: readonly string[]) =>
  problemsOf({ '_data/providers/netflix.yaml': `${changed.join('\n')}\n` });

test('name, home, hosts and colours are enough', async () => {
  assert.equal(await provider(...lines), []);
});

test('a colour without quotation marks is a comment to YAML, and told as such', async () => {
  const problems = await provider(...lines.slice(0, 3), 'colours:', '  background: #b00710', '  text: "#ffffff"');

  assert.equal(marksOf(problems), ['_data/providers/netflix.yaml:5:15 #b00710 value/type']);
  assert.is(
    problems[0]?.what,
    '"colours.background" is empty, because to YAML everything from a # on is a note that nobody reads.',
  );
  assert.is(problems[0]?.fix, 'Put it in quotation marks: "#b00710".');
});

test('a colour by name is not a colour here', async () => {
  const [problem] = await provider(...lines.slice(0, 3), 'colours: { background: red, text: "#ffffff" }');

  assert.is(problem?.what, '"colours.background" is "red", which is not a colour such as #b00710.');
});

test('a host is a name, without scheme and path', async () => {
  const problems = await provider(lines[0] ?? '', lines[1] ?? '', 'hosts: [https://netflix.com/]', lines[3] ?? '');

  assert.equal(marksOf(problems), ['_data/providers/netflix.yaml:3:9 https://netflix.com/ value/format']);
});

test.run();
