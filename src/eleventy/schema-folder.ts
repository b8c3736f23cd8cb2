/**
 * Schema folder: `.schemas`, where editors find what may stand in this site's files, its own ids included.
 *
 * A site that wants it makes the folder. It is filled here whenever content has been read, so that a record that was
 * just added is offered, and nobody has to think of it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TSchema } from 'typebox';
import type { EditorIds } from '../content/editor-schema.ts';
import type { Catalogue } from '../content/model.ts';
import { articleFile, fileSchemas, schemaFiles } from '../content/schema-files.ts';

/** The folder, from the project's root. */
const SCHEMA_FOLDER = '.schemas';

/** Brings the folder up to date, if there is one. Returns why that could not be done: no reason to end a build. */
export type RefreshSchemas = (catalogue: Catalogue) => string | undefined;

/** A way to keep the folder up to date that does nothing while the ids stay the same. `article` has the site's own keys. */
export function createSchemaRefresh(root: string, article: TSchema): RefreshSchemas {
  const folder = join(root, SCHEMA_FOLDER);
  const schemas = { ...fileSchemas, article: articleFile(article) };
  let last: string | undefined;

  return (catalogue) => {
    if (!existsSync(folder)) return undefined;
    const ids = idsIn(catalogue);
    const seen = JSON.stringify(Object.values(ids).map((names) => [...names]));
    if (seen === last) return undefined;
    try {
      for (const [name, text] of schemaFiles(schemas, ids)) {
        const path = join(folder, name);
        if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
      }
      last = seen;
      return undefined;
    } catch (error) {
      return `The schemas for editors in ${SCHEMA_FOLDER} could not be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}

function idsIn({ authors, people, providers, shows, site }: Catalogue): EditorIds {
  const byName = (records: ReadonlyMap<string, { readonly name: string }>) =>
    new Map([...records].map(([id, { name }]) => [id, name]));
  const byTitle = (records: ReadonlyMap<string, { readonly title: string }>) =>
    new Map([...records].map(([id, { title }]) => [id, title]));
  return {
    author: byName(authors),
    newsletter: byTitle(site.newsletters),
    person: byName(people),
    provider: byName(providers),
    section: byTitle(site.sections),
    show: byTitle(shows),
    ...(site.topics && { topic: new Map(site.topics.map((topic) => [topic, topic])) }),
  };
}
