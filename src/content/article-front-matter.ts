/**
 * Checking front matter: the article schema as a site has shaped it.
 *
 * A site may add fields of its own and require less. Where articles stay Eleventy's templates, Eleventy's own keys are
 * legal as well.
 */
import { type TSchema, Type } from 'typebox';
import { type Check, compileSchema } from '../core/schema.ts';
import { schemaFault } from '../core/schema-fault.ts';
import type { TextFormat } from '../core/text-formats.ts';
import type { AsTyped } from '../core/typed-values.ts';
import { isRecord } from '../core/yaml.ts';
import { ArticleFrontMatter } from './article-schema.ts';
import { isoMoment, momentFormat } from './dates.ts';
import type { FrontMatterRules } from './front-matter-rules.ts';
import { articleSaidElsewhere } from './said-elsewhere.ts';
import { record } from './schema-parts.ts';
import { isEmpty } from './site-fields.ts';

/** The keys of an article on this site. `forTemplates`: articles are templates of Eleventy's, too. */
export function articleSchema(
  { fields = {}, required }: FrontMatterRules,
  forTemplates: boolean,
): TSchema & { readonly required: readonly string[]; readonly properties: Readonly<Record<string, unknown>> } {
  const properties = {
    ...ArticleFrontMatter.properties,
    ...(forTemplates && eleventyKeys),
    ...Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, siteSchema(key, schema)])),
  };
  const wanted = (required ?? ArticleFrontMatter.required).filter((key) => Object.hasOwn(properties, key));
  return {
    ...record(properties, {
      title: 'Article',
      saidElsewhere: articleSaidElsewhere,
      ...(forTemplates && { otherKeys: OWN_KEYS }),
    }),
    required: wanted,
  };
}

/** A site that had articles before it had the plugin has keys of its own. */
const OWN_KEYS = 'or, if it is a key of your site, declare it in the options: frontMatter: { fields: { $: {} } }';

/** Checks articles. `forTemplates`: they are templates of Eleventy's, too. What is wrong with the rules has been reported, and asks for nothing. */
export function articleCheck(rules: FrontMatterRules, forTemplates: boolean): Check {
  const schema = articleSchema(rules, forTemplates);
  const check = compileSchema(schema, {
    noun: 'key',
    formats: { moment: momentFormat, 'moment-or-eleventy': eleventyDate },
    isSites: Object.keys(rules.fields ?? {}).length > 0,
  });
  const wanted: readonly string[] = schema.required;
  const optional = new Set(Object.keys(schema.properties).filter((key) => !wanted.includes(key)));
  return forTemplates
    ? (value, asTyped) => check(withoutEmptyKeys(value, wanted, asTyped), asTyped)
    : (value, asTyped) => check(withoutEmptyLists(value, optional), asTyped);
}

/** `tags: []` says that there are none. */
function withoutEmptyLists(value: unknown, optional: ReadonlySet<string>): unknown {
  const isNone = ([key, entry]: readonly [string, unknown]) =>
    Array.isArray(entry) && entry.length === 0 && optional.has(key);
  if (!isRecord(value) || !Object.entries(value).some(isNone)) return value;
  return Object.fromEntries(Object.entries(value).filter((each) => !isNone(each)));
}

/** A schema of the site's as a part of ours: references in it are to itself. */
function siteSchema(key: string, schema: unknown): TSchema {
  if (!isRecord(schema) || schemaFault(schema, key)) return Type.Unknown();
  const { $schema: _, ...rest } = schema;
  return { $id: `site-field:${encodeURIComponent(key)}`, ...rest };
}

/** Templates and editors leave keys empty that nobody needs. One that a `#` has emptied was meant to say something. */
function withoutEmptyKeys(value: unknown, required: readonly string[], asTyped: AsTyped | undefined): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, entry]) => required.includes(key) || !isEmpty(entry) || asTyped?.comment([key]) !== undefined,
    ),
  );
}

/** A date of ours, or one that Eleventy reads or looks up. What is said of any other text is said by our format. */
const eleventyDate: TextFormat = {
  ...momentFormat,
  test: (text) =>
    /^(git )?(last modified|created)$/i.test(text) || momentFormat.test(text) || isoMoment(text, 'UTC') !== undefined,
};

/** Keys of front matter that Eleventy reads. */
export const eleventyKeyNames = (): readonly string[] => Object.keys(eleventyKeys);

/** What Eleventy itself reads in front matter (https://www.11ty.dev/docs/data-configuration/). Their values are its affair. */
const eleventyKeys = {
  date: { ...ArticleFrontMatter.properties.date, format: 'moment-or-eleventy' },
  tags: Type.Union([Type.String(), Type.Array(Type.String())], { title: 'Topics', examples: [['Korean drama']] }),
  layout: Type.Unknown(),
  permalink: Type.Unknown(),
  pagination: Type.Unknown(),
  eleventyComputed: Type.Unknown(),
  eleventyDataSchema: Type.Unknown(),
  eleventyExcludeFromCollections: Type.Unknown(),
  eleventyImport: Type.Unknown(),
  eleventyNavigation: Type.Unknown(),
  templateEngineOverride: Type.Unknown(),
};
