/**
 * YAML: reading it fast, and finding where in the text a key or value stands.
 *
 * js-yaml reads (YAML 1.2 core: a date stays the text that was typed). The `yaml` package, which keeps positions and
 * goes on after a mistake, is asked only about a text that has a problem.
 */
import { CORE_SCHEMA, load, Type } from 'js-yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source.ts';
import { strayAnchors } from './yaml-anchors.ts';
import { documentOf } from './yaml-documents.ts';
import { indentedFirst } from './yaml-first-indent.ts';
import { groupsAsKeys } from './yaml-group-keys.ts';
import { movedLine } from './yaml-moved-lines.ts';
import { isIndependent, withNeutralLines } from './yaml-neutral-lines.ts';
import { type Mended, oddHyphens } from './yaml-odd-hyphens.ts';
import { yamlPackage } from './yaml-package.ts';
import { oddIndents, syntaxProblems, unclosedQuotes, withoutProblems } from './yaml-problems.ts';
import { swallowedItems } from './yaml-swallowed-items.ts';

/** The core schema, and keys merged with `<<`, which Eleventy reads as well. */
const SCHEMA = CORE_SCHEMA.extend({
  implicit: [new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text) => text === '<<' })],
});

/** A path into data: keys and indexes. */
export type DataPath = readonly (string | number)[];

/** Part of a file that is YAML: a whole data file, or an article's front matter. */
export interface YamlBlock {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
  /** What one such file holds, where a folder has a file for each: `person`. */
  readonly record?: string | undefined;
  /** Where in the block the data stand that are meant, if they are only a part of it. */
  readonly within?: DataPath | undefined;
}

/** From where to where something stands, as offsets in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A block that cannot be read. */
export interface BrokenYaml {
  readonly problems: readonly Problem[];
  /** What can be read of the rest. Its block has spaces in place of the lines that cannot, which are `lost`. */
  readonly rest?: {
    readonly data: Readonly<Record<string, unknown>>;
    readonly block: YamlBlock;
    readonly lost: ReadonlySet<number>;
  };
}

/** The data of a block, or what keeps it from being read. An empty block is an empty map. */
export function readYaml(block: YamlBlock): ReadBlock {
  return readInRounds(block, ROUNDS);
}

type ReadBlock = { readonly data: Readonly<Record<string, unknown>> } | BrokenYaml;

/** How often a block is read anew as if the lines that are told had been mended. */
const ROUNDS = 3;

function readInRounds(block: YamlBlock, rounds: number): ReadBlock {
  const text = block.source.text.slice(block.start, block.end);
  const hyphens = oddHyphens(block);
  if (hyphens) return withFurther(hyphens, rounds);
  let data: unknown;
  try {
    const odd = oddIndents(block);
    if (odd.length > 0) return broken(block, odd, rounds);
    data = load(text, { schema: SCHEMA }) ?? {};
  } catch (error) {
    const first = indentedFirst(block);
    return first ? withFurther(first, rounds) : withoutMoved(block, syntaxProblems(block, error), rounds);
  }
  const misread = [...unclosedQuotes(block), ...strayAnchors(block), ...swallowedItems(block)];
  if (misread.length > 0) return broken(block, misread, rounds);
  const problems = groupsAsKeys(block);
  if (problems.length > 0) return { problems };
  if (isRecord(data)) return { data };
  const first = documentOf(text).contents?.range?.[0] ?? 0;
  const start = block.start + first;
  const end = block.source.text.indexOf('\n', start);
  return {
    problems: [
      problemAt(block.source, start, end < 0 ? block.end : end, {
        code: 'yaml/not-a-map',
        what: `Here is ${Array.isArray(data) ? 'a list' : 'a single value'} where keys with values belong.`,
        why: 'Every fact has a name, such as "title"; without names nothing can be read.',
        fix: 'Write one "key: value" on each line.',
      }),
    ],
  };
}

/** What a line in a wrong place makes of those around it is not said; of the line itself, whatever says more. */
function withoutMoved(block: YamlBlock, found: readonly Problem[], rounds: number): BrokenYaml {
  const moved = movedLine(block, found[0]?.place?.line ?? 0);
  if (!moved) return broken(block, fewerBehindFirst(block, found, rounds) ?? found, rounds);
  const { problem, beginsItem, mended, lost } = moved;
  const same = beginsItem ? [] : found.filter(({ place }) => place?.line === problem.place?.line);
  if (!beginsItem && same.length === 0 && found.length === 1) return broken(block, found, rounds);
  return withFurther({ problems: same.length > 0 ? same : [problem], mended, lost }, rounds);
}

/** Problems, with those of the block in which they are mended. */
function withFurther({ problems, mended, lost = new Set() }: Mended, rounds: number): BrokenYaml {
  const read = readInRounds(mended, rounds);
  return 'problems' in read
    ? { ...read, problems: [...problems, ...read.problems] }
    : { problems, rest: { data: read.data, block: mended, lost } };
}

function broken(block: YamlBlock, found: readonly Problem[], rounds: number): BrokenYaml {
  const rest = restOf(block, found, true) ?? restOf(block, found, false);
  const problems = [...found, ...hiddenProblems(block, found, rounds)];
  return rest ? { problems, rest } : { problems };
}

/** The problems as they are when the line of the first is taken as mended, if these are fewer: below it a line may be found to have moved. */
function fewerBehindFirst(block: YamlBlock, found: readonly Problem[], rounds: number): readonly Problem[] | undefined {
  const [first, ...others] = found;
  const neutral = first && others.length > 1 && rounds > 0 ? withNeutralLines(block, [first]) : undefined;
  const read = neutral && readInRounds(neutral, rounds - 1);
  if (!first || !read || !('problems' in read)) return undefined;
  const problems = read.problems.filter((problem) => isIndependent(problem, [first], neutral));
  return problems.length > 0 && problems.length < others.length ? [first, ...problems] : undefined;
}

/** What is wrong in other lines and is only seen when those that are told have been mended. */
function hiddenProblems(block: YamlBlock, found: readonly Problem[], rounds: number): readonly Problem[] {
  const neutral = rounds > 0 ? withNeutralLines(block, found) : undefined;
  const read = neutral && readInRounds(neutral, rounds - 1);
  if (!read || !('problems' in read)) return [];
  return read.problems.filter((problem) => isIndependent(problem, found, neutral));
}

function restOf(block: YamlBlock, problems: readonly Problem[], tabsAreSpaces: boolean): BrokenYaml['rest'] {
  let { rest, lost } = withoutProblems(block, problems, tabsAreSpaces);
  // What only follows from a problem has not been said, and cannot be read either.
  const rounds = rest.end - rest.start < LONG ? MOST_FOLLOWERS : 1;
  for (let round = 1; ; round += 1) {
    try {
      const data = load(rest.source.text.slice(rest.start, rest.end), { schema: SCHEMA });
      return isRecord(data) && groupsAsKeys(rest).length === 0 ? { data, block: rest, lost } : undefined;
    } catch (error) {
      if (round === rounds) return undefined;
      const further = withoutProblems(rest, syntaxProblems(rest, error).slice(0, 1), tabsAreSpaces);
      lost = new Set([...lost, ...further.lost]);
      rest = further.rest;
    }
  }
}

/** The length of a block that takes long to be read again and again. */
const LONG = 10_000;

/** How often what is left is read, each time without one line more. */
const MOST_FOLLOWERS = 4;

/** A plain object, as YAML maps become. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a path leads to; nothing where it leads nowhere. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((part, step) => (part as never)?.[step], data);
}

/** Where keys and values stand in a block. */
export interface YamlLocator {
  key(path: DataPath): Span;
  /** What was typed in the place of the value: of an alias and everything in it, the alias. */
  value(path: DataPath): Span;
  /** The same, but of a list or group on several lines the first of these. */
  content(path: DataPath): Span;
  /** All that was typed of a value, also of a text over several lines. */
  whole(path: DataPath): Span;
  /** Where the value was typed that an alias repeats. */
  origin(path: DataPath): number;
}

/** Answers where a key or a value stands in a block. Parses the block once, when first asked. */
export function yamlLocator(block: YamlBlock): YamlLocator {
  let parsed: Document | undefined;
  const text = block.source.text.slice(block.start, block.end);

  function document(): Document {
    parsed ??= documentOf(text);
    return parsed;
  }
  function spanOf(node: unknown): Span | undefined {
    if (!yamlPackage().isNode(node) || !node.range) return undefined;
    return { start: block.start + node.range[0], end: block.start + node.range[1] };
  }
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();
  function pairIn(parent: unknown, key: string | number | undefined): Pair | undefined {
    if (!yamlPackage().isMap(parent)) return undefined;
    const known = pairs.get(parent) ?? pairsOf(parent);
    pairs.set(parent, known);
    return known.get(String(key));
  }
  function nodeAt(path: DataPath): unknown {
    let node: unknown = document().contents;
    for (const part of path) node = yamlPackage().isSeq(node) ? node.items[Number(part)] : pairIn(node, part)?.value;
    return node;
  }
  const keyOf = (path: DataPath): Span | undefined => spanOf(pairIn(nodeAt(path.slice(0, -1)), path.at(-1))?.key);
  const behind = (node: unknown): unknown => (yamlPackage().isAlias(node) ? node.resolve(document()) : node);
  function originIn(parent: unknown, part: string | number): unknown {
    const node = behind(parent);
    if (yamlPackage().isSeq(node)) return node.items[Number(part)];
    const own = pairIn(node, part);
    if (own) return own.value;
    const merged = behind(pairIn(node, '<<')?.value);
    const sources: readonly unknown[] = yamlPackage().isSeq(merged) ? merged.items : [merged];
    return sources.map((source) => source && originIn(source, part)).find((found) => found !== undefined);
  }
  const whole: Span = { start: block.start, end: block.start };

  function value(path: DataPath): Span {
    if (path.length === 0) return whole;
    const node = nodeAt(path);
    const span = spanOf(node);
    const above = () => (path.length === 1 ? (lineOfKey(path[0]) ?? whole) : value(path.slice(0, -1)));
    // A value that is not there is pointed at through its key (`title:`), an empty item of a list through its hyphen.
    if (span && span.start === span.end) return keyOf(path) ?? hyphenBefore(span.start);
    // A list or group on several lines is pointed at through its key, one in brackets where it stands.
    if (yamlPackage().isCollection(node) && !node.flow) return keyOf(path) ?? span ?? above();
    if (yamlPackage().isScalar(node) && span && isBlockText(node)) return firstWords(span);
    // What `<<` brings in is pointed at where that stands.
    return span ?? spanOf(pairIn(nodeAt(path.slice(0, -1)), '<<')?.value) ?? above();
  }

  function content(path: DataPath): Span {
    const node = nodeAt(path);
    const span = yamlPackage().isCollection(node) && !node.flow ? spanOf(node) : undefined;
    return span ? { start: span.start, end: span.start + firstLineOf(span).trimEnd().length } : value(path);
  }

  function allOf(path: DataPath): Span {
    const node = nodeAt(path);
    return (yamlPackage().isScalar(node) && isBlockText(node) ? spanOf(node) : undefined) ?? value(path);
  }

  function firstLineOf({ start, end }: Span): string {
    return block.source.text.slice(start, end).split('\n', 1)[0] ?? '';
  }

  /** The first line of a text below `|` or `>`, or these when there is none. */
  function firstWords({ start, end }: Span): Span {
    const found = /^[^\n]*\n\s*(?=\S)/.exec(block.source.text.slice(start, end));
    if (!found) return { start, end: start + 1 };
    const from = start + found[0].length;
    return { start: from, end: from + firstLineOf({ start: from, end }).trimEnd().length };
  }

  function hyphenBefore(offset: number): Span {
    const start = Math.max(block.source.text.lastIndexOf('-', offset), block.start);
    return { start, end: start + 1 };
  }

  /** js-yaml reads some things that the parser with positions gives up on: there, a key at the beginning of a line. */
  function lineOfKey(key: string | number | undefined): Span | undefined {
    const word = String(key).replace(/[^\w\s]/g, '\\$&');
    const found = new RegExp(`^(["']?)${word}\\1(?=\\s*:)`, 'm').exec(text);
    return found ? { start: block.start + found.index, end: block.start + found.index + found[0].length } : undefined;
  }

  const { within = [] } = block;
  const inBlock = (path: DataPath): DataPath => (within.length === 0 ? path : [...within, ...path]);
  const key = (path: DataPath): Span => (path.length === 0 ? whole : (keyOf(path) ?? value(path)));
  const origin = (path: DataPath): number =>
    spanOf(behind(path.reduce(originIn, document().contents)))?.start ?? value(path).start;
  return {
    value: (path) => value(inBlock(path)),
    content: (path) => content(inBlock(path)),
    whole: (path) => allOf(inBlock(path)),
    key: (path) => key(inBlock(path)),
    origin: (path) => origin(inBlock(path)),
  };
}

/** A text below `|` or `>`. */
function isBlockText({ type }: Scalar): boolean {
  return /^BLOCK_/.test(type ?? '');
}

/** The pairs of a map by their keys as text; of two with one key, the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const scalars = map.items.flatMap((item) =>
    yamlPackage().isScalar(item.key) ? [[String(item.key.value), item] as const] : [],
  );
  return new Map(scalars.reverse());
}
