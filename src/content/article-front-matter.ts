/**
 * Checking front matter: the article schema as a site has shaped it.
 *
 * A site may add fields of its own and require less. Where articles stay Eleventy's templates, Eleventy's own keys are
 * legal as well.
 */
import { type TSchema, Type } from 'typebox';
import type { Fault } from '../core/fault.ts';
import { suggestion } from '../core/nearest.ts';
import { type Check, compileSchema } from '../core/schema.ts';
import type { TextFormat } from '../core/text-formats.ts';
import { ArticleFrontMatter } from './article-schema.ts';
import { momentFormat } from './dates.ts';
import { record } from './schema-parts.ts';

/** What a site decides about front matter. */
export interface FrontMatterRules {
  /** Keys of the site's own, each with its JSON Schema. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The keys that every article must have, in place of `title`, `standfirst` and `date`. */
  readonly required?: readonly string[];
}

/** The keys of an article on this site. `forTemplates`: articles are templates of Eleventy's, too. */
export function articleSchema({ fields = {}, required }: FrontMatterRules, forTemplates: boolean): TSchema {
  const properties = {
    ...ArticleFrontMatter.properties,
    ...(forTemplates && eleventyKeys),
    ...(fields as Record<string, TSchema>),
  };
  return { ...record(properties, { title: 'Article' }), required: required ?? ArticleFrontMatter.required };
}

/** Checks articles. `forTemplates`: they are templates of Eleventy's, too. */
export function articleCheck(rules: FrontMatterRules, forTemplates: boolean): Check {
  const formats = { moment: momentFormat, 'moment-or-eleventy': eleventyDate };
  return compileSchema(articleSchema(rules, forTemplates), { noun: 'key', formats });
}

/** What is wrong with the rules of a site: a key that nobody has described, a schema that is none. */
export function frontMatterFaults(
  { fields = {}, required = [] }: FrontMatterRules,
  forTemplates: boolean,
): readonly Fault[] {
  const legal = [
    ...Object.keys(ArticleFrontMatter.properties),
    ...(forTemplates ? Object.keys(eleventyKeys) : []),
    ...Object.keys(fields),
  ];
  const unknown = required.flatMap((key, index): readonly Fault[] =>
    legal.includes(key)
      ? []
      : [
          {
            path: ['frontMatter', 'required', index],
            at: 'value',
            finding: {
              code: 'option/invalid',
              what: `Articles are required to have the key "${key}", which does not exist.`,
              why: 'Every article would be wrong.',
              fix: suggestion(key, legal, 'Describe it in "fields", or remove it here.'),
            },
          },
        ],
  );
  const broken = Object.entries(fields).flatMap(([key, schema]): readonly Fault[] => {
    const complaint = complaintAbout(key, schema);
    return complaint === undefined
      ? []
      : [
          {
            path: ['frontMatter', 'fields', key],
            at: 'key',
            finding: {
              code: 'option/invalid',
              what: `What describes the key "${key}" is no JSON Schema: ${complaint}.`,
              why: 'Nobody could say whether an article is right.',
              fix: 'Write a JSON Schema, such as { type: "string", title: "Mood" }.',
            },
          },
        ];
  });
  return [...unknown, ...broken];
}

function complaintAbout(key: string, schema: unknown): string | undefined {
  try {
    articleCheck({ fields: { [key]: schema }, required: [] }, false);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A date of ours, or a word for which Eleventy looks a date up. What is said of any other text is said by our format. */
const eleventyDate: TextFormat = {
  ...momentFormat,
  test: (text) => /^(git )?(last modified|created)$/i.test(text) || momentFormat.test(text),
};

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
