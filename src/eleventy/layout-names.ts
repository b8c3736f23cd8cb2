/**
 * Names in layouts: filters and templates that a layout uses and nobody has.
 *
 * Nunjucks looks for them only while it prints, when other pages have been written already.
 */
import type { Environment } from 'nunjucks';
import { nearestFile, suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-codes.ts';
import { writeText } from '../core/remedies.ts';
import { lineOffset, problemAt, type SourceFile } from '../core/source.ts';

/** The part of Nunjucks that reads a template without printing it. Lines and columns count from 0. */
export interface NunjucksReader {
  readonly parser: {
    parse(text: string, extensions: unknown, options: unknown): { findAll(type: unknown): SyntaxNode[] };
  };
  readonly nodes: Readonly<Record<'Block' | 'Extends' | 'Filter' | 'Include', unknown>>;
}

/** A part of a template. */
export interface SyntaxNode {
  readonly body?: { readonly findAll?: (type: unknown) => SyntaxNode[] };
  readonly name?: { readonly value?: unknown; readonly lineno: number; readonly colno: number };
  readonly template?: {
    readonly typename: string;
    readonly value?: unknown;
    readonly lineno: number;
    readonly colno: number;
  };
  readonly ignoreMissing?: unknown;
}

/** What a template is read with. */
export type KnowingEnvironment = Omit<Environment, 'getTemplate'> & {
  /** `from` is the template that names it: what begins with a dot is beside it. */
  getTemplate(name: string, eagerCompile: boolean, from: string): unknown;
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly extensionsList?: unknown;
  readonly opts?: unknown;
};

/** How a problem is told, which a layout and a page have in common. */
export interface NameWords {
  /** The code of a filter that does not exist. */
  readonly code: ProblemCode;
  readonly why: string;
}

const LAYOUT: NameWords = { code: 'layout/syntax', why: 'Every page that uses the layout would be missing.' };

/** Problems of a template that compiles: filters and templates that do not exist. `names` are those of all layouts. */
export function unknownNames(
  nunjucks: NunjucksReader,
  environment: KnowingEnvironment,
  source: SourceFile,
  names: readonly string[],
  { code, why }: NameWords = LAYOUT,
): readonly Problem[] {
  const { parser, nodes } = nunjucks;
  const tree = parser.parse(source.text, environment.extensionsList, environment.opts);
  const filters = environment.filters ?? {};
  const at = (node: { readonly lineno: number; readonly colno: number }, length: number) => {
    const start = lineOffset(source.text, node.lineno) + node.colno;
    return [start, start + length] as const;
  };

  const unknownFilters = tree.findAll(nodes.Filter).flatMap(({ name }) => {
    if (!name || typeof name.value !== 'string' || name.value in filters) return [];
    return [
      problemAt(source, ...at(name, name.value.length), {
        code,
        what: `There is no filter "${name.value}".`,
        why,
        fix: suggestion(name.value, Object.keys(filters), 'Register it with addFilter, or use another one.'),
      }),
    ];
  });
  const templates = [...tree.findAll(nodes.Include), ...tree.findAll(nodes.Extends)];
  const unknownTemplates = templates.flatMap(({ template, ignoreMissing }) => {
    // A name that a variable holds is only known while printing.
    if (template?.typename !== 'Literal' || typeof template.value !== 'string') return [];
    if (ignoreMissing || exists(environment, template.value, `./${source.path}`)) return [];
    return [
      problemAt(source, ...at(template, template.value.length + 2), {
        code: 'layout/missing',
        what: `There is no layout "${template.value}".`,
        why,
        fix: nearTemplate(template.value, names),
      }),
    ];
  });
  return [...unknownFilters, ...unknownTemplates];
}

function nearTemplate(name: string, names: readonly string[]): string {
  const near = nearestFile(name, names);
  return near === undefined ? 'Create it, or name another one.' : writeText(near);
}

function exists(environment: KnowingEnvironment, name: string, from: string): boolean {
  try {
    environment.getTemplate(name, false, from);
    return true;
  } catch {
    return false;
  }
}
