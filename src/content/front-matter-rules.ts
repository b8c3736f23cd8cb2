/** Front matter rules: what a site's configuration says about front matter, and what is wrong with that. */
import type { Fault } from '../core/fault.ts';
import { suggestion } from '../core/nearest.ts';
import { schemaFault } from '../core/schema-fault.ts';
import { ArticleFrontMatter } from './article-schema.ts';

/** What a site decides about front matter. */
export interface FrontMatterRules {
  /** Keys of the site's own, each with its JSON Schema. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The keys that every article must have, in place of `title`, `standfirst` and `date`. */
  readonly required?: readonly string[];
}

/** What is wrong with the rules, by its place among the options. `hostKeys` are legal as well. */
export function frontMatterFaults(
  { fields = {}, required = [] }: FrontMatterRules,
  hostKeys: readonly string[],
): readonly Fault[] {
  const keys = [...Object.keys(ArticleFrontMatter.properties), ...Object.keys(fields), ...hostKeys];
  const wrongSchemas = Object.entries(fields).flatMap(([key, schema]): readonly Fault[] => {
    const fault = schemaFault(schema, `frontMatter.fields.${key}`);
    if (!fault) return [];
    const { what, fix } = fault;
    const why = 'Articles cannot be checked with it.';
    return [
      {
        path: ['frontMatter', 'fields', key, ...fault.path],
        at: 'value',
        finding: { code: 'option/invalid', what, why, fix },
      },
    ];
  });
  const unknown = required.flatMap((key, index): readonly Fault[] =>
    keys.includes(key)
      ? []
      : [
          {
            path: ['frontMatter', 'required', index],
            at: 'value',
            finding: {
              code: 'option/invalid',
              what: `Articles are required to have the key "${key}", which does not exist.`,
              why: 'Every article would be wrong.',
              fix: suggestion(key, keys, 'Describe it in "fields", or remove it here.'),
            },
          },
        ],
  );
  return [...wrongSchemas, ...unknown];
}
