/** SARIF report: tests it against the schema of the standard, and what tools show of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sarifReport } from '../../src/cli/sarif-report.ts';
import { problemCodes } from '../../src/core/problem-codes.ts';
import { night, warning, whole } from './example-problems.ts';

const test = suite('SARIF report');

/** The official schema, which this package carries. It is of an older draft, whose `id` Ajv no longer knows. */
const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
const fits = ajv.compile(schema);

const read = (text: string) => JSON.parse(text);

test('it fits the schema of the standard, with problems and without', () => {
  for (const problems of [[], [night, whole, warning, night]])
    assert.ok(fits(read(sarifReport(problems))), ajv.errorsText(fits.errors));
});

test('the schema is one that finds mistakes', () => {
  const report = read(sarifReport([night]));
  report.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;

  assert.not.ok(fits(report));
});

test('a problem is a result of its rule, at its place', () => {
  const [run] = read(sarifReport([night])).runs;
  const [result] = run.results;

  assert.is(result.ruleId, 'show/unknown');
  assert.is(run.tool.driver.rules[result.ruleIndex].id, 'show/unknown');
  assert.is(result.level, 'error');
  assert.match(result.message.text, /^There is no show "night-dsk" in _data\/shows\/\.\nWhy: The .*\nFix: Write/);
  assert.equal(result.locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: 'articles/night-desk-finale.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 14, startColumn: 8, endColumn: 17 },
      },
    },
  ]);
  assert.is(run.columnKind, 'utf16CodeUnits');
});

test('every code is a rule with its meaning and its severity', () => {
  const { rules } = read(sarifReport([])).runs[0].tool.driver;
  const rule = rules.find(({ id }: { id: string }) => id === 'heading/level-one');

  assert.equal(
    rules.map(({ id }: { id: string }) => id),
    Object.keys(problemCodes),
  );
  assert.is(rule.shortDescription.text, problemCodes['heading/level-one']);
  assert.equal(rule.defaultConfiguration, { level: 'warning' });
  assert.match(rule.help.text, 'standfirst-allow');
});

test('the address of a file is one, whatever its name', () => {
  const { uri } = read(sarifReport([whole])).runs[0].results[0].locations[0].physicalLocation.artifactLocation;

  assert.is(uri, 'articles/a%20b%3A%20100%25%2C%20ok%231.md');
});

test('a problem of a whole file has no region', () => {
  const { physicalLocation } = read(sarifReport([whole])).runs[0].results[0].locations[0];

  assert.not.ok('region' in physicalLocation);
});

test('a fingerprint stays when the line moves, and differs for two that are alike', () => {
  const prints = (...problems: Parameters<typeof sarifReport>[0][number][]) =>
    read(sarifReport(problems)).runs[0].results.map(
      (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['standfirst/v1'],
    );
  const moved = { ...night, place: { line: 20, column: 9, endColumn: 18, lineText: ' shows: night-dsk' } };

  assert.equal(prints(night), prints(moved));
  assert.is(new Set(prints(night, moved)).size, 2);
});

test('the version of the tool is the one of the package', () => {
  assert.match(read(sarifReport([])).runs[0].tool.driver.semanticVersion, /^\d+\.\d+\.\d+/);
});

test.run();
