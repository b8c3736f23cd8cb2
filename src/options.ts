/** Options of the plugin: their schema is their documentation, their type and their check. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { Type } from 'typebox';
import { eleventyKeyNames } from './content/article-front-matter.ts';
import { momentFormat } from './content/dates.ts';
import { type FrontMatterRules, frontMatterFaults } from './content/front-matter-rules.ts';
import { type PagesOption, PagesOptionSchema } from './content/page-choices.ts';
import { record, When } from './content/schema-parts.ts';
import { wordFaults } from './content/word-places.ts';
import { type ChangedWords, isCounted, wordNames } from './content/words.ts';
import type { Fault } from './core/fault.ts';
import { nearest } from './core/nearest.ts';
import { compileSchema } from './core/schema.ts';
import { type Severities, whyNotEditorial } from './core/severities.ts';
import { isRecord } from './core/yaml.ts';

const Word = (title: string) => Type.String({ title, examples: ['…'] });

/** A word that depends on a number: one form for all, or one for each category. */
const countedWord = (title: string) =>
  Type.Union(
    [
      Type.String(),
      record({
        ...Object.fromEntries(
          ['zero', 'one', 'two', 'few', 'many'].map((category) => [category, Type.Optional(Word(category))]),
        ),
        other: Word('other'),
      }),
    ],
    { title, examples: ['…'] },
  );

/** What other tools call the weights of problems. */
const SEVERITIES = { warn: 'warning', warnings: 'warning', errors: 'error', none: 'off', ignore: 'off', false: 'off' };

/** The options as JSON Schema. */
export const OptionsSchema = record(
  {
    articles: Type.Optional(
      Type.Enum(['templates', 'pages'], {
        title: 'How articles are hosted',
        default: 'templates',
        why: 'With "templates", the default, articles stay templates of Eleventy, with the layouts, data and permalinks of the site. With "pages" everything is generated: articles, lists, feeds.',
        examples: ['pages'],
      }),
    ),
    articlesFolder: Type.Optional(
      Type.String({
        title: 'Folder of the articles',
        description: 'a folder inside the project',
        pattern: '^(?!/|[A-Za-z]:)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\\\]+$',
        why: 'All Markdown files in it are articles. Without it: articles, with "templates" in Eleventy’s input folder.',
        examples: ['articles'],
      }),
    ),
    articleTemplates: Type.Optional(
      Type.Enum(['njk', 'liquid'], {
        title: 'Language that articles are run in',
        why: 'Eleventy runs articles in it before it reads their Markdown, as it does by itself. Without it, nothing in an article is run. Only where articles are "templates".',
        examples: ['njk'],
      }),
    ),
    frontMatter: Type.Optional(
      record(
        {
          fields: Type.Optional(
            Type.Record(Type.String(), Type.Unknown(), {
              title: 'Further keys',
              examples: [{ wordCount: '{ type: integer }' }],
              why: 'Each with its JSON Schema.',
            }),
          ),
          required: Type.Optional(
            Type.Array(Type.String({ examples: ['title'] }), {
              title: 'Required keys',
              examples: [['title']],
              why: 'In place of title, standfirst and date.',
            }),
          ),
        },
        {
          title: 'Front matter',
          why: 'It adds keys of the site’s own (fields) and says which keys every article must have (required).',
          examples: [{ required: ['title'] }],
        },
      ),
    ),
    now: Type.Optional(When('the moment the site is built for', 'It decides what is published.')),
    pages: Type.Optional(PagesOptionSchema),
    problems: Type.Optional(
      Type.Record(Type.String(), Type.Enum(['error', 'warning', 'off'], { synonyms: SEVERITIES }), {
        title: 'Severities of kinds of problem, by code',
        why: 'Each is "error", "warning" or "off". Only codes that docs/problems.md calls editorial can be changed.',
        examples: [{ 'picture/no-alt': 'warning' }],
      }),
    ),
    pullQuotes: Type.Optional(
      Type.Enum(['hidden', 'shown'], {
        title: 'Who meets pull quotes',
        default: 'hidden',
        why: 'With "hidden", the default, screen readers, feeds, search and reading time pass them over, because the same words stand in the article. With "shown" they are for everybody.',
        examples: ['shown'],
      }),
    ),
    words: Type.Optional(
      record(
        Object.fromEntries(
          wordNames.map((name) => [name, Type.Optional(isCounted(name) ? countedWord(name) : Word(name))]),
        ),
        { title: 'Words', why: 'Pages print them where no author wrote anything.', examples: [{ latest: 'Newest' }] },
      ),
    ),
  },
  { $id: 'options', title: 'Options' },
);

/** What a site may decide. Everything has a default that is right for a real site. */
export interface StandfirstOptions {
  /**
   * How articles are hosted. `templates` (the default): they stay ordinary templates of Eleventy, with the site's
   * layouts, data, permalinks and collections. `pages`: articles, lists, feeds and sitemaps are generated.
   */
  readonly articles?: 'templates' | 'pages';
  /** Folder of the articles, from the project's root. Default `articles`; with `templates`, in Eleventy's input folder. */
  readonly articlesFolder?: string;
  /**
   * The template language that Eleventy runs articles in, before it reads their Markdown. Absent, nothing in an article
   * is run. Only where `articles` are `templates`.
   */
  readonly articleTemplates?: 'njk' | 'liquid';
  /** Keys of the site's own, and which keys every article must have. */
  readonly frontMatter?: FrontMatterRules;
  /** The moment to build for, such as `2026-12-24 06:00` (site time). Default: now, or `STANDFIRST_NOW` in the environment. */
  readonly now?: string;
  /**
   * The kinds of generated page, each `false` for none or with another `url` or `layout`:
   * `{ people: false, providers: { url: '/streaming/{id}/' } }`. Only where `articles` are `pages`.
   */
  readonly pages?: PagesOption;
  /** Severities by problem code, for the codes that a site may judge for itself: `{ 'offer/closed': 'off' }`. */
  readonly problems?: Severities;
  /**
   * Who meets pull quotes in articles. `hidden` (the default): screen readers, feeds, search and reading time pass them
   * over, because the same words stand in the article. `shown`: they are for everybody.
   */
  readonly pullQuotes?: 'hidden' | 'shown';
  /** Visible words that the site says in another way. */
  readonly words?: ChangedWords;
}

const compile = (schema: AnySchemaObject) =>
  compileSchema(schema, { noun: 'option', formats: { moment: momentFormat } });

const checkAll = compile(OptionsSchema);

/**
 * Everything that is wrong with the shape of options. The schemas of those that are not given are compiled only when
 * something is: all words together take longer than the options of most sites.
 */
function check(given: unknown): readonly Fault[] {
  const properties = Object.entries(OptionsSchema.properties).map(([name, schema]) => [
    name,
    isRecord(given) && name in given ? schema : {},
  ]);
  const ofGiven = compile({ ...OptionsSchema, properties: Object.fromEntries(properties) });
  return ofGiven(given).length === 0 ? [] : checkAll(given);
}

/** The options that can be used, and what is wrong with the others. */
export interface ReadOptions {
  readonly options: StandfirstOptions;
  readonly faults: readonly Fault[];
}

/** Reads the options. What is wrong counts as not given, so that a server can go on. */
export function readOptions(given: StandfirstOptions = {}): ReadOptions {
  const shape = check(given);
  const isWhole = isRecord(given);
  const { articles, frontMatter } = isWhole ? given : {};
  const isWrong = (name: string) => shape.some(({ path }) => path[0] === name);
  const hosting = nearest(String(articles ?? 'templates'), ['templates', 'pages']) === 'pages' ? 'pages' : 'templates';
  const rules =
    isWrong('frontMatter') || !frontMatter
      ? []
      : frontMatterFaults(frontMatter, hosting === 'templates' ? eleventyKeyNames() : []);
  // What is no group of keys has been told of.
  const codes = Object.keys(isRecord(given) && isRecord(given.problems) ? given.problems : {});
  const undecidable = codes.flatMap((code): readonly Fault[] => {
    const finding = whyNotEditorial(code);
    return finding === undefined
      ? []
      : [
          {
            path: ['problems', code],
            at: 'key',
            finding: { why: 'It would decide nothing.', ...finding, code: 'option/invalid' },
          },
        ];
  });
  const words = isWhole && isRecord(given.words) ? wordFaults(given.words) : [];
  const faults = [...shape, ...rules, ...undecidable, ...words, ...(isWhole ? hostingFaults(given, hosting) : [])];
  const wrong = new Set(faults.map(({ path }) => path[0]));
  const usable = isWhole
    ? Object.fromEntries(
        Object.entries(given).flatMap(([name, value]) => {
          const kept = wrong.has(name) ? soundPart(name, value, faults) : value;
          return kept === undefined ? [] : [[name, kept] as const];
        }),
      )
    : {};
  return { options: wrong.has('articles') ? { ...usable, articles: hosting } : usable, faults };
}

/** What an option says apart from its mistakes, so that nothing else follows from them. */
function soundPart(name: string, value: unknown, faults: readonly Fault[]): unknown {
  if (!isRecord(value)) return undefined;
  if (name === 'frontMatter') return soundRules(value);
  if (!/^(?:pages|problems|words)$/.test(name)) return undefined;
  const wrong = new Set(faults.flatMap(({ path }) => (path[0] === name ? [path[1]] : [])));
  return wrong.has(undefined)
    ? undefined
    : Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

/** Keys whose schemas are wrong exist all the same, and a list of required keys that is wrong asks for nothing. */
function soundRules({ fields, required }: Readonly<Record<string, unknown>>): FrontMatterRules {
  return {
    ...(isRecord(fields) && { fields }),
    ...(required !== undefined && {
      required: Array.isArray(required) ? required.filter((key) => typeof key === 'string') : [],
    }),
  };
}

/** Options that decide nothing where articles are hosted in this way. */
function hostingFaults(
  { articleTemplates, pages }: StandfirstOptions,
  hosting: 'pages' | 'templates',
): readonly Fault[] {
  const fault = (option: string, finding: Omit<Fault['finding'], 'code'>): Fault => ({
    path: [option],
    at: 'value',
    finding: { code: 'option/invalid', ...finding },
  });
  if (hosting === 'pages' && articleTemplates !== undefined)
    return [
      fault('articleTemplates', {
        what: '"articleTemplates" is given, and generated pages never run what is in an article.',
        why: 'Only Eleventy runs templates.',
        fix: 'Remove it, or write "templates" for "articles".',
      }),
    ];
  if (hosting === 'templates' && pages !== undefined)
    return [
      {
        ...fault('pages', {
          what: '"pages" is given, and where articles are templates no page is generated.',
          why: 'It would decide nothing.',
          fix: 'Remove it, or write "pages" for "articles".',
        }),
        at: 'key',
      },
    ];
  return [];
}
