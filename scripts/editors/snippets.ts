/** Editor snippets: one for each shortcode, for a new article and for a new record, made from the schemas. */
import type { TSchema } from 'typebox';
import { ArticleFrontMatter } from '../../src/content/article-schema.ts';
import { AuthorRecord } from '../../src/content/author-schema.ts';
import type { Element } from '../../src/content/element.ts';
import { PersonRecord } from '../../src/content/person-schema.ts';
import { ProviderRecord } from '../../src/content/provider-schema.ts';
import { ShowRecord } from '../../src/content/show-schema.ts';
import { elements } from '../../src/features.ts';

interface Snippet {
  readonly scope: 'markdown' | 'yaml';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Keys that a new article is given beside those it must have. */
const USUAL = ['section', 'kind', 'authors', 'shows', 'tags'];

const records = { show: ShowRecord, person: PersonRecord, author: AuthorRecord, provider: ProviderRecord };

/** The snippets in the form of VS Code's `.code-snippets` files. */
export function editorSnippets(): Readonly<Record<string, Snippet>> {
  return {
    'New article': {
      scope: 'markdown',
      prefix: 'article',
      description: 'The front matter of a new article, with the date of today.',
      body: ['---', ...newArticle(), '---', '', '$0'],
    },
    ...Object.fromEntries(elements.map((element) => [element.name, shortcodeSnippet(element)])),
    ...Object.fromEntries(
      Object.entries(records).map(([name, schema]) => [
        `New ${name}`,
        {
          scope: 'yaml',
          prefix: name,
          description: `A new record: ${name}.`,
          body: [
            `# yaml-language-server: \\$schema=../../.schemas/${name}.schema.json`,
            ...keyLines(schema, schema.required, stops()),
          ],
        },
      ]),
    ),
  };
}

function newArticle(): readonly string[] {
  const keys = [...ArticleFrontMatter.required, ...USUAL];
  return keyLines(ArticleFrontMatter, keys, stops(), {
    date: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  });
}

/** An argument is a tab stop with its name inside, so that deleting it takes the name away as well. */
function shortcodeSnippet({ shortcode, summary, paired, placement, schema }: Element): Snippet {
  const next = stops();
  const required = new Set(schema.required);
  const argumentsText = Object.entries(schema.properties as Readonly<Record<string, TSchema>>)
    .map(([name, field]) =>
      required.has(name)
        ? ` ${name}=${argumentValue(field, next)}`
        : `\${${next()}: ${name}=${argumentValue(field, next)}}`,
    )
    .join('');
  const opening = `{% ${shortcode}${argumentsText} %}`;
  return {
    scope: 'markdown',
    prefix: shortcode,
    description: summary,
    body: paired
      ? [opening, '$TM_SELECTED_TEXT$0', `{% end${shortcode} %}`]
      : placement === 'inline'
        ? [`${opening}$0`]
        : [opening, '$0'],
  };
}

interface Field {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

type NextStop = () => number;

function stops(): NextStop {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

function argumentValue(field: Field, next: NextStop): string {
  if (field.type === 'boolean') return choice([true, false], next);
  if (field.enum) return `"${choice(field.enum, next)}"`;
  const example = field.examples?.[0];
  return typeof example === 'string' ? `"${stop(example, next)}"` : listOrNumber(example, next);
}

function listOrNumber(example: unknown, next: NextStop): string {
  if (!Array.isArray(example)) return stop(String(example ?? ''), next);
  return `[${stop(example.map((item) => JSON.stringify(item)).join(', '), next)}]`;
}

function keyLines(
  schema: Field,
  keys: readonly string[],
  next: NextStop,
  given: Readonly<Record<string, string>> = {},
): readonly string[] {
  return keys.map((key) => {
    const field = (schema.properties?.[key] ?? {}) as Field;
    return `${key}: ${given[key] ?? yamlValue(field, next)}`;
  });
}

function yamlValue(field: Field, next: NextStop): string {
  if (field.enum) return choice(field.enum, next);
  if (field.properties) return `{ ${keyLines(field, field.required ?? [], next).join(', ')} }`;
  const example = field.examples?.[0];
  if (Array.isArray(example)) return `[${stop(example.join(', '), next)}]`;
  const text = String(example ?? '');
  // Quotation marks keep a sign of YAML's from being read as one.
  return /^[#"'[{&*!|>%@`]|: | #/.test(text) ? `"${stop(text, next)}"` : stop(text, next);
}

function choice(values: readonly unknown[], next: NextStop): string {
  return `\${${next()}|${values.map((value) => String(value).replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}

function stop(text: string, next: NextStop): string {
  return `\${${next()}:${text.replace(/[\\$}]/g, '\\$&')}}`;
}
