/**
 * Checking front matter: the article schema as a site has shaped it.
 *
 * A site may add fields of its own and require less. Where articles stay Eleventy's templates, Eleventy's own keys are
 * legal as well.
 */
import { type TSchema, Type } from 'typebox';
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

/** Checks articles. `forTemplates`: they are templates of Eleventy's, too. */
export function articleCheck({ fields = {}, required }: FrontMatterRules, forTemplates: boolean): Check {
  const properties = {
    ...ArticleFrontMatter.properties,
    ...(forTemplates && eleventyKeys),
    ...(fields as Record<string, TSchema>),
  };
  const schema = { ...record(properties), required: required ?? ArticleFrontMatter.required };
  const formats = { moment: momentFormat, 'moment-or-eleventy': eleventyDate };
  return compileSchema(schema, { noun: 'key', formats });
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
