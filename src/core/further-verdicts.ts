/** Further verdicts: what is said of keywords that only schemas of a site's own use. */
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { counted } from './counts-in-words.ts';
import { typeWord } from './value-words.ts';

/** The rest of a sentence that begins with the name of the place. */
export function furtherVerdict({ keyword, params, parentSchema }: ErrorObject, described: string): string {
  switch (keyword) {
    case 'oneOf': {
      const branches = (parentSchema?.oneOf ?? []) as readonly AnySchemaObject[];
      return `is ${described}, and must be exactly one of these: ${[...new Set(branches.map(typeWord))].join(', ')}.`;
    }
    case 'exclusiveMinimum':
      return `is ${described}, and must be more than ${params.limit}.`;
    case 'exclusiveMaximum':
      return `is ${described}, and must be less than ${params.limit}.`;
    case 'multipleOf':
      return params.multipleOf === 0.5
        ? `is ${described}, and must be a whole number or end in a half.`
        : `is ${described}, and must be a multiple of ${params.multipleOf}.`;
    case 'maxItems':
      return `has more than ${counted(Number(params.limit), 'item')}.`;
    case 'maxProperties':
      return `has more than ${counted(Number(params.limit), 'key')}.`;
    case 'contains':
      return 'lacks an item of the sort it must have.';
    case 'dependentRequired':
    case 'dependencies':
      return `needs the key "${params.missingProperty}" beside "${params.property}".`;
    case 'unevaluatedProperties':
      return `has the key "${params.unevaluatedProperty}", which does not belong there.`;
    default:
      return `is ${described}, which the site does not allow there.`;
  }
}

/** What fits instead, where that can be said: of several numbers, the next below and above. */
export function furtherAdvice({ keyword, params, data, parentSchema }: ErrorObject): string | undefined {
  if (keyword !== 'multipleOf' || typeof data !== 'number') return undefined;
  const step = Number(params.multipleOf);
  const { minimum = -Infinity, maximum = Infinity } = parentSchema as AnySchemaObject;
  const fitting = [Math.floor(data / step), Math.ceil(data / step)]
    .map((count) => Number((count * step).toFixed(6)))
    .filter((number) => number >= minimum && number <= maximum);
  return fitting.length === 0 ? undefined : `Write ${fitting.join(' or ')}`;
}
