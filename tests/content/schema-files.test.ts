/** Schema files: tests that every kind of file has one that any editor can read. */
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fileSchemas, schemaFiles } from '../../src/content/schema-files.ts';

const test = suite('schema files');

test('there is one for each kind of file that authors write', () => {
  const files = schemaFiles(fileSchemas);

  assert.equal(
    [...files.keys()],
    ['article', 'author', 'person', 'provider', 'show', 'site'].map((name) => `${name}.schema.json`),
  );
});

test('each is a sound schema of draft 7', () => {
  for (const [name, text] of schemaFiles(fileSchemas)) {
    const schema = JSON.parse(text);
    const ajv = new Ajv({ strict: false });

    assert.is(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`);
    assert.ok(text.endsWith('}\n'), name);
  }
});

test('none holds a word or a format that only we know', () => {
  for (const [name, text] of schemaFiles(fileSchemas)) assert.not.match(text, /"(why|format|\$id)":/, name);
});

test('ids that exist stand wherever they can be named', () => {
  const ids = {
    author: new Map([['jo', 'Jo']]),
    person: new Map([['cho', 'Cho']]),
    show: new Map(),
    section: new Map(),
  };

  const files = schemaFiles(fileSchemas, { ...ids, provider: new Map([['netflix', 'Netflix']]) });

  const named = (name: string) => (files.get(name)?.match(/There is no \w+ of this id/g) ?? []).sort();
  assert.equal(named('show.schema.json'), [
    'There is no person of this id',
    'There is no person of this id',
    'There is no provider of this id',
  ]);
  assert.equal(named('article.schema.json'), [
    'There is no author of this id',
    'There is no person of this id',
    'There is no person of this id',
    'There is no person of this id',
    'There is no provider of this id',
    'There is no section of this id',
    'There is no show of this id',
    'There is no show of this id',
    'There is no show of this id',
  ]);
});

test.run();
