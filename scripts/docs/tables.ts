/** Documentation tables: made from the schemas and lists that the program itself uses, so that they cannot lie. */
import type { TObject, TSchema } from 'typebox';
import { ArticleFrontMatter, EntryRecord } from '../../src/content/article-schema.ts';
import { AuthorRecord } from '../../src/content/author-schema.ts';
import { NewsletterFields, NewsletterRecord } from '../../src/content/newsletter-schema.ts';
import { OfferRecord } from '../../src/content/offer-schema.ts';
import { ShowIds } from '../../src/content/outside-ids.ts';
import { PersonRecord } from '../../src/content/person-schema.ts';
import { PlacementRule } from '../../src/content/placement-schema.ts';
import { PromotionRecord } from '../../src/content/promotion-schema.ts';
import { ProviderRecord } from '../../src/content/provider-schema.ts';
import { CastMember, ShowRecord } from '../../src/content/show-schema.ts';
import { SiteRecord } from '../../src/content/site-schema.ts';
import { editorialCodes, problemCodes } from '../../src/core/problem-codes.ts';
import { isEditorial } from '../../src/core/severities.ts';
import { elements } from '../../src/features.ts';
import { OptionsSchema } from '../../src/options.ts';

/** All tables by the name that stands in the documents: `<!-- table: article -->`. */
export const tables: Readonly<Record<string, string>> = {
  article: keyTable(ArticleFrontMatter, 'Key'),
  entry: keyTable(EntryRecord, 'Key'),
  site: keyTable(SiteRecord, 'Key'),
  'newsletter-record': keyTable(NewsletterRecord, 'Key'),
  'newsletter-fields': keyTable(NewsletterFields, 'Key'),
  'promotion-record': keyTable(PromotionRecord, 'Key'),
  placement: keyTable(PlacementRule, 'Key'),
  show: keyTable(ShowRecord, 'Key'),
  'cast-member': keyTable(CastMember, 'Key'),
  'show-ids': keyTable(ShowIds, 'Key'),
  offer: keyTable(OfferRecord, 'Key'),
  person: keyTable(PersonRecord, 'Key'),
  author: keyTable(AuthorRecord, 'Key'),
  provider: keyTable(ProviderRecord, 'Key'),
  options: keyTable(OptionsSchema, 'Option'),
  problems: table(
    ['Code', 'What it means', 'Severity', 'Editorial'],
    Object.entries(problemCodes).map(([code, meaning]) => [
      `\`${code}\``,
      meaning,
      isEditorial(code) ? editorialCodes[code] : 'error',
      isEditorial(code) ? 'yes' : '',
    ]),
  ),
  shortcodes: table(
    ['Shortcode', 'What it prints', 'Arguments'],
    elements.map((element) => [
      `[\`{% ${element.shortcode} %}\`](docs/elements/${element.name}.md)`,
      element.summary,
      Object.keys(element.schema.properties)
        .map((name) => `\`${name}\``)
        .join(', ') || 'none',
    ]),
  ),
  ...Object.fromEntries(elements.map((element) => [element.name, keyTable(element.schema, 'Argument')])),
};

/** A document with its tables made anew. An unknown table is a mistake in the document. */
export function withTables(document: string): string {
  return document.replace(
    /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_whole, start: string, name: string, end: string) => {
      const text = tables[name];
      if (text === undefined) throw new TypeError(`There is no table "${name}".`);
      return `${start}\n${text}\n\n${end}`;
    },
  );
}

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly why?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
}

function keyTable(schema: TObject, heading: string): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties as Record<string, TSchema & Described>).map(([key, field]) => [
    `\`${key}\`${required.has(key) ? ' (required)' : ''}`,
    meaningOf(field),
    field.examples === undefined ? '' : `\`${inline(field.examples[0])}\``,
  ]);
  return table([heading, 'What it is', 'Example'], rows);
}

function meaningOf(field: Described): string {
  const what = field.format === 'moment' ? `A date: ${field.description}` : (field.title ?? '');
  const choices = field.enum ? `: ${field.enum.join(', ')}` : '';
  return [`${what}${choices}.`, field.why].filter((part) => part !== undefined).join(' ');
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${inline(each)}`)
    .join(', ')} }`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
