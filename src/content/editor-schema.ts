/**
 * Editor schema: one of our schemas as editors read it.
 *
 * Editors know neither our keyword `why` nor our formats: the one becomes the description, the others patterns with a
 * message. Draft 7, because every editor knows it and nothing in our schemas needs more.
 */
import type { TSchema } from 'typebox';
import { capitalised } from '../core/plain-text.ts';
import type { Reference, ReferenceKind } from './unknown-ids.ts';

/** The ids that exist, each with the name it stands for. Ids of a kind that is absent are not known. */
export type EditorIds = Readonly<Partial<Record<ReferenceKind, ReadonlyMap<string, string>>>>;

/** A schema in which `references` may only be `ids`. */
export function editorSchema(
  schema: TSchema,
  { references = [], ids = {} }: { readonly references?: readonly Reference[]; readonly ids?: EditorIds } = {},
): object {
  const referenceAt = new Map(references.map(({ path, ...rest }) => [path.join('/'), rest]));

  function convert(given: unknown, path: readonly string[]): object {
    const {
      $id,
      why,
      whenBare,
      alsoSaid,
      saidElsewhere,
      whyTwice,
      whenFalse,
      synonyms,
      outOf,
      recordId,
      title,
      description,
      format,
      items,
      properties,
      patternProperties,
      anyOf,
      ...rest
    } = given as Described;
    const reference = referenceAt.get(path.join('/'));
    // Where an id is one of several things, only the branch that is text is the id.
    const isId = reference !== undefined && !reference.orText && rest.type === 'string';
    const known = isId ? ids[reference.kind] : undefined;
    return {
      ...titleAndDescription({ title, description, format, why }, reference?.kind),
      // Editors complete a choice inside a new item only if they know what it is.
      ...(rest.enum?.every((value) => typeof value === 'string') && { type: 'string' }),
      ...rest,
      ...(rest.pattern !== undefined && patternMessage(description)),
      ...(format !== undefined && patterns[format]),
      ...(known && reference && oneOf(known, reference.kind)),
      ...(items !== undefined && { items: convert(items, [...path, '*']) }),
      ...(properties && { properties: each(properties, (part, key) => convert(part, [...path, key])) }),
      ...(patternProperties && { patternProperties: each(patternProperties, (part) => convert(part, [...path, '*'])) }),
      ...(anyOf && { anyOf: anyOf.map((part) => convert(part, path)) }),
    };
  }

  return { $schema: 'http://json-schema.org/draft-07/schema#', ...convert(schema, []) };
}

interface Described {
  readonly $id?: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly why?: string | undefined;
  readonly whenBare?: string;
  readonly alsoSaid?: object;
  readonly saidElsewhere?: object;
  readonly whyTwice?: string;
  readonly whenFalse?: string;
  readonly synonyms?: Readonly<Record<string, string>>;
  readonly outOf?: string;
  readonly recordId?: boolean;
  readonly format?: string | undefined;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly type?: string;
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly anyOf?: readonly unknown[];
}

const DATE = '\\d{4}-\\d{1,2}-\\d{1,2}';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[Zz]|[+-]\\d{2}:?\\d{2})?';

/** What editors can check of our formats. */
const patterns: Readonly<Record<string, { readonly pattern: string; readonly patternErrorMessage: string }>> = {
  moment: {
    pattern: `^\\s*${DATE}(?:[Tt ]+${CLOCK})?\\s*$`,
    patternErrorMessage: 'This is not a date. Write, for example, 2022-02-07 or 2022-02-07 09:30.',
  },
  'web-address': {
    pattern: '^https?://',
    patternErrorMessage: 'This is not a web address. Write the whole address, beginning with https://.',
  },
  language: {
    pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
    patternErrorMessage: 'This is not a language tag. Write a language code, such as en-GB or ko.',
  },
};

function patternMessage(form: string | undefined): { readonly patternErrorMessage?: string } {
  if (form === undefined) return {};
  return { patternErrorMessage: form === 'text' ? 'This is empty.' : `This is not ${form}.` };
}

/** Where the ids of each kind come from. */
const homes: Readonly<Record<ReferenceKind, string>> = {
  author: 'a file in _data/authors/',
  newsletter: 'a newsletter in _data/site.yaml',
  person: 'a file in _data/people/',
  provider: 'a file in _data/providers/',
  section: 'a section in _data/site.yaml',
  show: 'a file in _data/shows/',
  topic: 'a topic in _data/site.yaml',
};

function oneOf(ids: ReadonlyMap<string, string>, kind: ReferenceKind): object {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    enum: sorted.map(([id]) => id),
    enumDescriptions: sorted.map(([, name]) => name),
    errorMessage: `There is no ${kind} of this id. It has to be the name of ${homes[kind]}.`,
  };
}

function titleAndDescription(
  { title, description, format, why }: Described,
  kind: ReferenceKind | undefined,
): { readonly title?: string; readonly description?: string } {
  const isDate = format?.startsWith('moment') ?? false;
  const form = isDate ? `A date: ${description}` : description === 'text' ? undefined : description;
  const sentences = [form && `${capitalised(form)}.`, kind && `The name of ${homes[kind]}.`, why].filter(
    (sentence) => sentence !== undefined && sentence !== '',
  );
  return {
    ...(title !== undefined && { title: isDate ? 'Date' : title }),
    ...(sentences.length > 0 && { description: sentences.join(' ') }),
  };
}

function each<Part, Made>(
  parts: Readonly<Record<string, Part>>,
  make: (part: Part, key: string) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, make(part, key)]));
}
