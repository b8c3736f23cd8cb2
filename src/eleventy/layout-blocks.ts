/**
 * Blocks of layouts: what one prints into a place that the layout it extends does not have.
 *
 * Nunjucks says nothing of it and prints nothing: a site with a `base.njk` of its own would have empty pages.
 */

import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { lineOffset, problemAt, type SourceFile } from '../core/source.ts';
import type { KnowingEnvironment, NunjucksReader, SyntaxNode } from './layout-names.ts';

/** One layout. */
export interface LayoutText extends SourceFile {
  readonly name: string;
  /** Whether it is a file of the site, which can be told of. */
  readonly isOfSite: boolean;
}

/** What is known of one without printing it. */
interface Read {
  readonly layout: LayoutText;
  /** The name of the layout that it extends; `null` when a variable holds it. */
  readonly parent: string | null | undefined;
  /** The blocks that are in no other. */
  readonly outer: readonly SyntaxNode[];
  readonly blocks: ReadonlySet<string>;
}

/** The problems of all layouts together; each of them can be compiled. */
export function lostBlocks(
  { parser, nodes }: NunjucksReader,
  { extensionsList, opts }: KnowingEnvironment,
  layouts: readonly LayoutText[],
): readonly Problem[] {
  const read = new Map<string, Read>();
  for (const layout of layouts) {
    const tree = parser.parse(layout.text, extensionsList, opts);
    const all = tree.findAll(nodes.Block);
    const inner = new Set(all.flatMap((block) => block.body?.findAll?.(nodes.Block) ?? []));
    const [extended] = tree.findAll(nodes.Extends);
    const { template } = extended ?? {};
    const parent = template && (template.typename === 'Literal' ? String(template.value) : null);
    const blocks = new Set(all.map(nameOf));
    read.set(layout.name, { layout, parent, outer: all.filter((block) => !inner.has(block)), blocks });
  }

  const missingIn = new Map<Read, Map<string, Read[]>>();
  const problems: Problem[] = [];
  for (const each of read.values()) {
    const line = ancestors(each, read);
    if (!line || line.length === 0) continue;
    const places = new Set(line.flatMap(({ blocks }) => [...blocks]));
    const lost = each.outer.filter((block) => !places.has(nameOf(block)));
    if (each.layout.isOfSite) {
      const severity = lost.length < each.outer.length ? { severity: 'warning' as const } : {};
      problems.push(...lost.map((block) => ({ ...lostProblem(each.layout, block, line, places), ...severity })));
      continue;
    }
    const own = line.find(({ layout }) => layout.isOfSite);
    if (!own) continue;
    const missing = missingIn.get(own) ?? new Map<string, Read[]>();
    missingIn.set(own, missing);
    for (const block of lost) missing.set(nameOf(block), [...(missing.get(nameOf(block)) ?? []), each]);
  }
  const ofParents = [...missingIn].flatMap(([{ layout }, missing]) =>
    [...missing].map(([name, users]) => missingProblem(layout, name, users)),
  );
  return [...problems, ...ofParents];
}

/** The layouts that one stands in, the nearest first; nothing when they cannot all be known. */
function ancestors({ parent }: Read, read: ReadonlyMap<string, Read>): readonly Read[] | undefined {
  const line: Read[] = [];
  for (let name = parent; name !== undefined; ) {
    const found = name === null ? undefined : read.get(name);
    if (!found || line.includes(found)) return undefined;
    line.push(found);
    name = found.parent;
  }
  return line;
}

const nameOf = ({ name }: SyntaxNode) => String(name?.value);

function lostProblem(
  layout: LayoutText,
  block: SyntaxNode,
  line: readonly Read[],
  places: ReadonlySet<string>,
): Problem {
  const name = nameOf(block);
  const start = lineOffset(layout.text, block.name?.lineno ?? 0) + (block.name?.colno ?? 0);
  const near = nearest(name, [...places]) ?? (places.size === 1 ? [...places][0] : undefined);
  return problemAt(layout, start, start + name.length, {
    code: 'layout/block',
    what: `There is no block "${name}" in ${line.map((each) => each.layout.name).join(' or ')}.`,
    why: 'What stands in it would be printed nowhere.',
    fix:
      near !== undefined
        ? writeText(near)
        : places.size === 0
          ? `Write {% block ${name} %}{% endblock %} in ${line.at(-1)?.layout.name}, where it belongs.`
          : `Write one of: ${[...places].join(', ')}`,
  });
}

function missingProblem(layout: LayoutText, name: string, users: readonly Read[]): Problem {
  const isAll = users.some(({ outer }) => outer.length === 1);
  const [first, ...others] = users;
  const more = others.length === 0 ? '' : ` and ${others.length} other${others.length === 1 ? '' : 's'}`;
  return problemAt(layout, 0, layout.text.split('\n', 1)[0]?.length ?? 0, {
    code: 'layout/block',
    ...(!isAll && { severity: 'warning' as const }),
    what: `This file takes the place of the plugin’s ${layout.name}, and has no block "${name}", into which ${first?.layout.name}${more} print${others.length === 0 ? 's' : ''}.`,
    why: isAll ? 'Their pages would be empty.' : 'Something would be missing on their pages.',
    fix: `Write {% block ${name} %}{% endblock %} where it belongs, or give the file another name if it is for other pages.`,
  });
}
