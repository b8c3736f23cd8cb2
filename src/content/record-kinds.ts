/** Kinds of record: for each folder of `_data`, its schema and what a broken record counts as for those who mention it. */
import { type Check, compileSchema } from '../core/schema.ts';
import { AuthorRecord } from './author-schema.ts';
import { momentFormat } from './dates.ts';
import { PersonRecord } from './person-schema.ts';
import { ProviderRecord } from './provider-schema.ts';
import { ShowRecord } from './show-schema.ts';
import { SiteRecord } from './site-schema.ts';

const formats = { moment: momentFormat };
const noun = 'key';

/** The data of each kind of record. */
export interface RecordData {
  readonly shows: ShowRecord;
  readonly people: PersonRecord;
  readonly authors: AuthorRecord;
  readonly providers: ProviderRecord;
}

/** The folder of a kind of record in the data folder. */
export type RecordFolder = keyof RecordData;

/** All kinds of record. A broken record still exists, so that those who mention it have no error of their own. */
export const recordKinds: {
  readonly [Folder in RecordFolder]: {
    /** What one file of the folder holds. */
    readonly one: string;
    readonly check: Check;
    readonly standIn: (id: string) => RecordData[Folder];
  };
} = {
  shows: {
    one: 'show',
    check: compileSchema(ShowRecord, { noun, formats }),
    standIn: (id) => ({ title: id, type: 'series', years: { from: 1900 } }),
  },
  people: { one: 'person', check: compileSchema(PersonRecord, { noun, formats }), standIn: (id) => ({ name: id }) },
  authors: { one: 'author', check: compileSchema(AuthorRecord, { noun, formats }), standIn: (id) => ({ name: id }) },
  providers: {
    one: 'provider',
    check: compileSchema(ProviderRecord, { noun, formats }),
    standIn: (id) => ({
      name: id,
      home: 'https://localhost/',
      hosts: [],
      colours: { background: '#000000', text: '#ffffff' },
    }),
  },
};

/** The folders in the order they are read. */
export const recordFolders = Object.keys(recordKinds) as readonly RecordFolder[];

/** Checks `site.yaml`. */
export const checkSite: Check = compileSchema(SiteRecord, { noun, formats });
