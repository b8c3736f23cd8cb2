/** Schema files: what editors are given for each kind of file that authors write. */
import type { TSchema } from 'typebox';
import { ArticleFrontMatter } from './article-schema.ts';
import { AuthorRecord } from './author-schema.ts';
import { type EditorIds, editorSchema } from './editor-schema.ts';
import { PersonRecord } from './person-schema.ts';
import { ProviderRecord } from './provider-schema.ts';
import { articleReferences, showReferences, siteReferences } from './references.ts';
import { ShowRecord } from './show-schema.ts';
import { SiteRecord } from './site-schema.ts';
import type { Reference } from './unknown-ids.ts';

/** What a file may hold, and where ids stand in it. */
export interface FileSchema {
  readonly schema: TSchema;
  readonly references?: readonly Reference[];
}

/** Front matter, whose keys a site may change. */
export function articleFile(schema: TSchema): FileSchema {
  return { schema, references: articleReferences };
}

/** The schema of each kind of file, by the name of its own file. */
export const fileSchemas: Readonly<Record<string, FileSchema>> = {
  article: articleFile(ArticleFrontMatter),
  author: { schema: AuthorRecord },
  person: { schema: PersonRecord },
  provider: { schema: ProviderRecord },
  show: { schema: ShowRecord, references: showReferences },
  site: { schema: SiteRecord, references: siteReferences },
};

/** The text of each schema file by its name, such as `show.schema.json`. With `ids`, only those may be named. */
export function schemaFiles(
  schemas: Readonly<Record<string, FileSchema>>,
  ids: EditorIds = {},
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, references = [] }]) => [
      `${name}.schema.json`,
      `${JSON.stringify(editorSchema(schema, { references, ids }), undefined, 2)}\n`,
    ]),
  );
}
