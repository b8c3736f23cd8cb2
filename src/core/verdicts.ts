/** Verdicts: what Ajv says of a value, as faults in the words of an author. */
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { declaredWhy } from './declared-why.ts';
import type { Fault } from './fault.ts';
import { codeOf, judgedValue, type Kind, type VerdictContext } from './judged-value.ts';
import { badId, unknownKey } from './key-verdicts.ts';
import { missingKey } from './missing-key.ts';
import { repeatedItems, unlessThere } from './repeated-items.ts';
import { valueFinding } from './value-verdicts.ts';
import type { DataPath } from './yaml.ts';

/** One verdict as faults; `all` are the verdicts on the same data. */
export function faultsOf(error: ErrorObject, all: readonly ErrorObject[], context: VerdictContext): readonly Fault[] {
  if (error.keyword !== 'uniqueItems') return [faultOf(error, context)];
  const { root, noun } = context;
  return repeatedItems(error, dataPath(error.instancePath, root), noun, codeOf('duplicate', noun), all);
}

function faultOf(error: ErrorObject, context: VerdictContext): Fault {
  const { noun, formats, asTyped } = context;
  const path = dataPath(error.instancePath, context.root);
  const schema = (error.parentSchema ?? {}) as AnySchemaObject;
  const code = (kind: Kind) => codeOf(kind, noun);

  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return schema.patternProperties
        ? badId([...path, key], code('format'))
        : unknownKey({ key, path, data: error.data, schema, noun, code: code('unknown'), formats, asTyped });
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const why = declaredWhy(context.schema, [...path, key]) ?? '';
      return missingKey({
        key,
        path,
        data: error.data,
        root: context.root,
        schema,
        noun,
        code: code('missing'),
        why,
        asTyped,
      });
    }
    case 'propertyNames':
      return badId([...path, String(error.params.propertyName)], code('format'));
    default:
      return {
        path,
        at: 'value',
        finding: unlessThere(valueFinding(judgedValue(error, path, context)), path, context.root),
      };
  }
}

/** The path that Ajv writes with slashes. */
export function dataPath(instancePath: string, root: unknown): DataPath {
  let data = root;
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const step = Array.isArray(data) ? Number(key) : key;
      data = (data as Readonly<Record<string, unknown>> | undefined)?.[key];
      return step;
    });
}
