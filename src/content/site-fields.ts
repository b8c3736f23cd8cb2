/**
 * Site fields: the keys of front matter that a site declares itself.
 *
 * A key of ours that a site declares anew is the site's: its schema decides. Our pages use what they can of it (a text,
 * a list of texts); anything else is as if it were not there.
 */
import type { TSchema } from 'typebox';
import { type Check, compileSchema } from '../core/schema.ts';
import { ArticleFrontMatter } from './article-schema.ts';
import { momentFormat } from './dates.ts';

/** The keys, and what our pages see of front matter. */
export interface SiteFields {
  readonly keys: ReadonlySet<string>;
  /** The front matter without what our pages cannot use. */
  usable(typed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** For a site that declares nothing. */
export const noSiteFields: SiteFields = { keys: new Set(), usable: (typed) => typed };

/** The fields of a site. With `emptyIsAbsent`, a key without a value counts as none. */
export function siteFields(fields: Readonly<Record<string, unknown>>, emptyIsAbsent: boolean): SiteFields {
  const ours = Object.entries(ArticleFrontMatter.properties).filter(([key]) => Object.hasOwn(fields, key));
  const readers = new Map(ours.map(([key, schema]) => [key, readerOf(schema)]));

  return {
    keys: new Set(Object.keys(fields)),
    usable(typed) {
      if (readers.size === 0 && !(emptyIsAbsent && Object.values(typed).some(isEmpty))) return typed;
      const filled = emptyIsAbsent
        ? Object.entries(typed).filter(([, value]) => !isEmpty(value))
        : Object.entries(typed);
      return Object.fromEntries(
        filled.flatMap(([key, value]) => {
          const read = readers.get(key);
          const usable = read ? read(value) : value;
          return usable === undefined ? [] : [[key, usable] as const];
        }),
      );
    },
  };
}

/** Whether a key with this value is one that an editor's template left empty. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '';
}

function readerOf(schema: TSchema): (value: unknown) => unknown {
  const check: Check = compileSchema(schema, { noun: 'key', formats: { moment: momentFormat } });
  return (value) => [value, [value]].find((candidate) => isPlain(value) && check(candidate).length === 0);
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => typeof item === 'string') : typeof value !== 'object';
}
