/**
 * Schemas: JSON Schema 2020-12 checked by Ajv.
 *
 * A schema's `title` names a field in a sentence, `examples` show it. Our own keywords are `why`, which says what it is
 * for, `alsoCalled`, which lists what other systems call it, `alsoSaid`, which lists their lines that say what its value
 * says, `otherKeys`, which says of a group what to do to let it have another key (`$`), `saidElsewhere`, which says of a group what to do with keys of other systems that have none here, `synonyms`, which says which of the allowed words another one means, `inAddress`, which finds a value in a pasted
 * address, `recordId`, which marks the id of a record, `isOfArticle`, which marks what an example cannot show, as each
 * article has its own, `outOf`, which names the key that says what a number is out of, `whenBare` and `whenFalse`, which
 * tell somebody who typed a single value (`$`) in place of a group of keys, or false, what to write, `whenLike`, which does
 * so for what looks like something else, by patterns, and `whyTwice`, which says of a list why nothing is to stand in it
 * twice.
 */
import { Ajv2020, type AnySchemaObject, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import { isCutFromAbove } from './cut-items.ts';
import type { Fault, Noun } from './fault.ts';
import { foreignLine } from './foreign-lines.ts';
import { meantKey, propertiesOf } from './meant-keys.ts';
import { keyWithoutColon } from './missing-colons.ts';
import { faultsBelowMisspelt } from './misspelt-groups.ts';
import { missingKeyFor } from './mistaken-keys.ts';
import { siteDialect } from './site-dialect.ts';
import { commonFormats, type TextFormat } from './text-formats.ts';
import type { AsTyped } from './typed-values.ts';
import { namedPair } from './unnamed-pairs.ts';
import { dataPath, faultsOf } from './verdicts.ts';
import { isRecord } from './yaml.ts';

/** Everything that is wrong with a value; nothing when it fits. */
export type Check = (value: unknown, asTyped?: AsTyped) => readonly Fault[];

/** A check by a schema, which is compiled when it is first needed. Throws then for a schema that is itself wrong: that is a bug of ours. */
export function compileSchema(
  schema: AnySchemaObject,
  options: {
    readonly noun: Noun;
    readonly formats?: Readonly<Record<string, TextFormat>>;
    /** Whether a part of the schema is a site's own: then everything that the specification allows is. */
    readonly isSites?: boolean;
  },
): Check {
  const formats = { ...commonFormats, ...options.formats };
  let compiled: ValidateFunction | undefined;

  function compile(): ValidateFunction {
    // The schema of schemas takes longer to compile than all of ours together; a test holds ours against it.
    const dialect: Options = options.isSites ? siteDialect : { strict: true, meta: false, validateSchema: false };
    // A check that runs once for each file is not worth the time that Ajv takes to shorten its code.
    const code = { optimize: false };
    const ajv = new Ajv2020({ ...dialect, allErrors: true, verbose: true, discriminator: false, code });
    ajv.addVocabulary([
      'why',
      'alsoCalled',
      'alsoSaid',
      'inAddress',
      'isOfArticle',
      'otherKeys',
      'outOf',
      'recordId',
      'saidElsewhere',
      'synonyms',
      'whenBare',
      'whenFalse',
      'whenLike',
      'whyTwice',
    ]);
    for (const [name, format] of Object.entries(formats))
      ajv.addFormat(name, { type: 'string', validate: format.test });
    return ajv.compile(schema);
  }

  const check: Check = (value, asTyped) => {
    compiled ??= compile();
    const validate = compiled;
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).slice(0, MOST_ERRORS);
    return [
      ...errors
        .filter((error) => !followsFrom(error, errors, formats) && !isOfCutItem(error, errors, value, asTyped))
        .flatMap((error) => faultsOf(error, errors, { root: value, schema, noun: options.noun, formats, asTyped })),
      ...faultsBelowMisspelt(errors, value, asTyped, check),
    ];
  };
  return check;
}

/** Nobody reads more, and each is held against all others. */
const MOST_ERRORS = 1000;

type Formats = Readonly<Record<string, TextFormat>>;

/** Whether a verdict says again what another one says. */
function followsFrom(error: ErrorObject, all: readonly ErrorObject[], formats: Formats): boolean {
  return (
    error.keyword === 'if' ||
    isInsideUnion(error, all) ||
    all.some((other) => isItemOf(other, error)) ||
    isMistyped(error, all, formats) ||
    isMisspelled(error, all) ||
    isOfOtherType(error, all) ||
    isBesideItsKeys(error, all)
  );
}

/** The branches of an `anyOf` complain one by one; the `anyOf` itself says it once, unless it is clear which one was meant. */
function isInsideUnion(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (meantBranch(error) !== undefined) return true;
  return all.some((other) => {
    if (other === error || !/^(?:anyOf|oneOf|contains)$/.test(other.keyword)) return false;
    if (!error.schemaPath.startsWith(`${other.schemaPath}/`) || isItemOf(error, other)) return false;
    const meant = meantBranch(other);
    return meant === undefined || !error.schemaPath.startsWith(`${other.schemaPath}/${meant}/`);
  });
}

/** The branch of an `anyOf` that was meant: with a group of keys, or with a text or an id beside such a group, the only one that takes it. */
function meantBranch({ keyword, data, schema }: ErrorObject): number | undefined {
  if (keyword !== 'anyOf' || !Array.isArray(schema)) return undefined;
  const branchesOf = (type: string) =>
    schema.flatMap((branch, index) => (isRecord(branch) && branch.type === type ? [index] : []));
  const groups = branchesOf('object');
  const isId = isRecord(data) ? /^(?:id|slug|name)$/.test(Object.keys(data).join()) : typeof data === 'string';
  const meant = isId && groups.length > 0 ? branchesOf('string') : isRecord(data) ? groups : [];
  return meant.length === 1 ? meant[0] : undefined;
}

/** A list where a list or something else may stand is meant as the list: then its item is wrong, and not the whole. */
function isItemOf({ instancePath, schemaPath }: ErrorObject, union: ErrorObject): boolean {
  if (union.keyword !== 'anyOf' || !Array.isArray(union.data)) return false;
  const lists = (union.schema as readonly AnySchemaObject[]).filter(({ type }) => type === 'array');
  const isBelow = instancePath.startsWith(`${union.instancePath}/`) && schemaPath.startsWith(`${union.schemaPath}/`);
  return lists.length === 1 && isBelow;
}

/** `titel` for `title` is one slip: the key that it was meant to be is not missing as well, nor are those of a pair without keys, nor one in whose place another stands. */
function isMistyped(error: ErrorObject, all: readonly ErrorObject[], formats: Formats): boolean {
  if (error.keyword !== 'required') return false;
  const { missingProperty } = error.params;
  return all.some((other) => {
    if (other.keyword !== 'additionalProperties' || other.instancePath !== error.instancePath) return false;
    const unknown = String(other.params.additionalProperty);
    if (foreignLine(unknown, other.data, other.parentSchema) !== undefined) return false;
    const bare = keyWithoutColon(unknown, other.data, other.parentSchema);
    if (bare) return bare.key === missingProperty;
    const meant = meantKey(unknown, other.parentSchema);
    if (meant !== undefined) return meant === missingProperty;
    if (/\/\d+$/.test(other.instancePath) && namedPair(other.data, other.parentSchema) !== undefined) return true;
    return (
      other.instancePath !== '' && missingKeyFor(unknown, other.data, other.parentSchema, formats) === missingProperty
    );
  });
}

/** A value of the wrong type is not one of those allowed either, and a number that is not whole need not be large enough. */
function isOfOtherType({ keyword, instancePath, schemaPath }: ErrorObject, all: readonly ErrorObject[]): boolean {
  const typePath = schemaPath.replace(/[^/]+$/, 'type');
  return (
    /^(?:const|enum|minimum|maximum|multipleOf)$/.test(keyword) &&
    all.some((other) => other.schemaPath === typePath && other.instancePath === instancePath)
  );
}

/** What an item lacks is in the one below it, which a hyphen has cut from it; and that is said once, of the one below. */
function isOfCutItem(
  error: ErrorObject,
  all: readonly ErrorObject[],
  root: unknown,
  asTyped: AsTyped | undefined,
): boolean {
  const { keyword, instancePath, parentSchema } = error;
  const path = keyword === 'required' ? dataPath(instancePath, root) : [];
  const index = path.at(-1);
  if (typeof index !== 'number') return false;
  if (isCutFromAbove(root, [...path.slice(0, -1), index + 1], parentSchema, asTyped)) return true;
  const first = all.find((other) => other.keyword === 'required' && other.instancePath === instancePath);
  return first !== error && isCutFromAbove(root, path, parentSchema, asTyped);
}

/** `image:` is empty only because the keys below it are not indented. */
function isBesideItsKeys(
  { keyword, data, instancePath, parentSchema }: ErrorObject,
  all: readonly ErrorObject[],
): boolean {
  if (keyword !== 'type' || data !== null) return false;
  const group = instancePath.slice(0, instancePath.lastIndexOf('/'));
  return all.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === group &&
      Object.hasOwn(propertiesOf(parentSchema), String(other.params.additionalProperty)),
  );
}

/** Text that does not even look like what it should be need not be told that it is none. */
function isMisspelled({ keyword, instancePath }: ErrorObject, all: readonly ErrorObject[]): boolean {
  return (
    keyword === 'format' && all.some((other) => other.keyword === 'pattern' && other.instancePath === instancePath)
  );
}
