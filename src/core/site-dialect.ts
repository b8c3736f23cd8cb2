/**
 * Site dialect: how JSON Schema is read when a site's developer wrote it.
 *
 * Any schema that the specification allows works. Strictness finds slips in schemas of our own; in others it would be
 * a matter of taste.
 */
import type { Options } from 'ajv/dist/2020.js';

/** The formats of the specification that are worth a check; any other one is a note. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text),
  'date-time': (text) => /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/i.test(text) && isDate(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => URL.canParse(text),
  uuid: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
};

/** Options for Ajv. */
export const siteDialect: Options = {
  strict: false,
  logger: false,
  formats: Object.fromEntries(
    Object.entries(formats).map(([name, validate]) => [name, { type: 'string', validate }] as const),
  ),
};

/** What a text of a format is, in words. */
export function describesFormat(name: string): string {
  return formatWords[name] ?? 'of the right form';
}

const formatWords: Readonly<Record<string, string>> = {
  date: 'a day such as 2022-02-07',
  'date-time': 'a day and a time such as 2022-02-07T09:30:00Z',
  email: 'an e-mail address',
  uri: 'a whole web address',
  uuid: 'a UUID',
};

function isDate(text: string): boolean {
  const date = new Date(text.slice(0, 10));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
}
