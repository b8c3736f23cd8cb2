/** Kinds of record: tests that each folder has its check, and what stands in for a broken record. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ArticleFrontMatter } from '../../src/content/article-schema.ts';
import { AuthorRecord } from '../../src/content/author-schema.ts';
import { PersonRecord } from '../../src/content/person-schema.ts';
import { ProviderRecord } from '../../src/content/provider-schema.ts';
import { checkSite, recordFolders, recordKinds } from '../../src/content/record-kinds.ts';
import { ShowRecord } from '../../src/content/show-schema.ts';
import { SiteRecord } from '../../src/content/site-schema.ts';
import { declaredWhy } from '../../src/core/declared-why.ts';
import { type DataPath, isRecord } from '../../src/core/yaml.ts';

const test = suite('kinds of record');

test('what stands in for a broken record is called by its id and claims nothing', () => {
  assert.is(recordKinds.shows.standIn('night-desk').title, 'night-desk');
  for (const folder of ['people', 'authors', 'providers'] as const) {
    assert.is(recordKinds[folder].standIn('jo').name, 'jo');
  }
  assert.equal(recordKinds.providers.standIn('netflix').hosts, []);
});

test('every kind refuses what has nothing in it', () => {
  for (const folder of recordFolders) assert.ok(recordKinds[folder].check({}).length > 0, folder);
  assert.ok(checkSite({}).length > 0);
});

test('the folders are those of the data folder', () => {
  assert.equal([...recordFolders].sort(), ['authors', 'people', 'providers', 'shows']);
});

test('every place in a record says what it is for', () => {
  const schemas = { ArticleFrontMatter, ShowRecord, PersonRecord, AuthorRecord, ProviderRecord, SiteRecord };

  const silent = Object.entries(schemas).flatMap(([name, schema]) =>
    placesIn(schema)
      .filter((path) => declaredWhy(schema, path) === undefined)
      .map((path) => `${name} ${path.join('.')}`),
  );

  assert.equal(silent, []);
});

/** All paths into data that a schema describes, but for the whole. */
function placesIn(schema: unknown, path: DataPath = []): readonly DataPath[] {
  if (!isRecord(schema)) return [];
  const inside = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
  const named = isRecord(schema.patternProperties) ? Object.values(schema.patternProperties) : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...inside.flatMap(([key, part]) => placesIn(part, [...path, key])),
    ...named.flatMap((part) => placesIn(part, [...path, 'name'])),
    ...placesIn(schema.items, [...path, 0]),
  ];
}

test.run();
