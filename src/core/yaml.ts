/**
 * YAML: reading it fast, and finding where in the text a key or value stands.
 *
 * js-yaml reads (YAML 1.2 core: a date stays the text that was typed). The `yaml` package, which keeps positions and
 * goes on after a mistake, is asked only about a text that has a problem.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source.ts';
import { type YamlFault, yamlMistakes } from './yaml-mistakes.ts';

/** The parser with positions finds keys that stand twice by comparing each with every other, so it is seldom asked to. */
const DOCUMENT = { version: '1.2', uniqueKeys: false } as const;

/** The length of a text in which that would take long. Of a longer one, the first such key is reported, which js-yaml finds. */
const MANY_KEYS = 20_000;

/** A path into data: keys and indexes. */
export type DataPath = readonly (string | number)[];

/** Part of a file that is YAML: a whole data file, or an article's front matter. */
export interface YamlBlock {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** From where to where something stands, as offsets in the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The data of a block, or what keeps it from being read. An empty block is an empty map. */
export function readYaml(
  block: YamlBlock,
): { readonly data: Readonly<Record<string, unknown>> } | { readonly problems: readonly Problem[] } {
  const text = block.source.text.slice(block.start, block.end);
  let data: unknown;
  try {
    data = load(text, { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    return { problems: syntaxProblems(block, text, error) };
  }
  const problems = MAY_HOLD_A_GROUP_AS_KEY.test(text) ? groupsAsKeys(block, text) : [];
  if (problems.length > 0) return { problems };
  if (isRecord(data)) return { data };
  const first = parseDocument(text, DOCUMENT).contents?.range?.[0] ?? 0;
  const start = block.start + first;
  return {
    problems: [
      problemAt(block.source, start, start + 1, {
        code: 'yaml/not-a-map',
        what: `Here is ${Array.isArray(data) ? 'a list' : 'a single value'} where keys with values belong.`,
        why: 'Every fact has a name, such as "title"; without names nothing can be read.',
        fix: 'Write one "key: value" on each line.',
      }),
    ],
  };
}

const MAY_HOLD_A_GROUP_AS_KEY = /[}\]]\s*:|\{\s*[{[]|(?:^|[\s{[,])\?\s/;

/** YAML allows a list or a group of keys as a key: that is what `{{ title }}` is to it. No file of ours means that. */
function groupsAsKeys(block: YamlBlock, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(parseDocument(text, DOCUMENT), {
    Pair(_, { key }) {
      if (!isCollection(key) || !key.range) return;
      const [start, end] = key.range;
      problems.push(
        problemAt(block.source, block.start + start, block.start + end, {
          code: 'yaml/syntax',
          what: `A ${isMap(key) ? 'group of keys' : 'list'} in brackets stands here in place of a key.`,
          why: 'A key is a word; nothing in brackets can be one.',
          fix: 'Put the whole value in quotation marks.',
        }),
      );
    },
  });
  return firstOfEachLine(problems);
}

/** A plain object, as YAML maps become. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers where a key or a value stands in a block. */
export interface YamlLocator {
  key(path: DataPath): Span;
  value(path: DataPath): Span;
}

/** A locator that parses its block once, when first asked. */
export function yamlLocator(block: YamlBlock): YamlLocator {
  let parsed: Document | undefined;
  const text = block.source.text.slice(block.start, block.end);

  function document(): Document {
    parsed ??= parseDocument(text, DOCUMENT);
    return parsed;
  }
  function spanOf(node: unknown): Span | undefined {
    if (!isNode(node) || !node.range) return undefined;
    return { start: block.start + node.range[0], end: block.start + node.range[1] };
  }
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();
  function pairIn(parent: unknown, key: string | number | undefined): Pair | undefined {
    if (!isMap(parent)) return undefined;
    const known = pairs.get(parent) ?? pairsOf(parent);
    pairs.set(parent, known);
    return known.get(String(key));
  }
  function nodeAt(path: DataPath): unknown {
    let node: unknown = document().contents;
    for (const part of path) node = isSeq(node) ? node.items[Number(part)] : pairIn(node, part)?.value;
    return node;
  }
  const keyOf = (path: DataPath): Span | undefined => spanOf(pairIn(nodeAt(path.slice(0, -1)), path.at(-1))?.key);
  const whole: Span = { start: block.start, end: block.start };

  function value(path: DataPath): Span {
    if (path.length === 0) return whole;
    const node = nodeAt(path);
    const span = spanOf(node);
    const above = () => (path.length === 1 ? (lineOfKey(path[0]) ?? whole) : value(path.slice(0, -1)));
    // A value that is not there is pointed at through its key (`title:`), an empty item of a list through its hyphen.
    if (span && span.start === span.end) return keyOf(path) ?? { start: span.start - 1, end: span.end };
    if (isMap(node) || isSeq(node)) return keyOf(path) ?? span ?? above();
    return span ?? above();
  }

  /** js-yaml reads some things that the parser with positions gives up on: there, a key at the beginning of a line. */
  function lineOfKey(key: string | number | undefined): Span | undefined {
    const word = String(key).replace(/[^\w\s]/g, '\\$&');
    const found = new RegExp(`^(["']?)${word}\\1(?=\\s*:)`, 'm').exec(text);
    return found ? { start: block.start + found.index, end: block.start + found.index + found[0].length } : undefined;
  }

  return {
    value,
    key: (path) => (path.length === 0 ? whole : (keyOf(path) ?? value(path))),
  };
}

/** The pairs of a map by their keys as text; of two with one key, the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const scalars = map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item] as const] : []));
  return new Map(scalars.reverse());
}

function syntaxProblems(block: YamlBlock, text: string, error: unknown): readonly Problem[] {
  const uniqueKeys = text.length < MANY_KEYS;
  const found = parseDocument(text, { ...DOCUMENT, uniqueKeys, prettyErrors: false, lineCounter: new LineCounter() });
  const seen: readonly YamlFault[] = [...found.errors, ...found.warnings];
  const faults = seen.length > 0 ? seen : [faultOf(error, text)];
  const problems = yamlMistakes(faults, text).map(({ start, end, what, fix }) =>
    problemAt(
      block.source,
      block.start + Math.min(start, text.length),
      block.start + Math.min(Math.max(end, start + 1), text.length),
      { code: 'yaml/syntax', what, why: 'Nothing in this file can be used until its YAML can be read.', fix },
    ),
  );
  return firstOfEachLine(problems);
}

/** What js-yaml alone objects to: an alias without an anchor, a tag, a control character. */
function faultOf(error: unknown, text: string): YamlFault {
  const { mark, reason } = error as { readonly mark?: { readonly position?: number }; readonly reason?: string };
  const control = text.search(/(?![\t\n\r\u0085])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u);
  if (control >= 0) return { code: 'CONTROL_CHARACTER', message: '', pos: [control, control + 1] };
  const at = Math.max(Math.min(mark?.position ?? 0, text.length), 0);
  if (reason === 'duplicated mapping key') return { code: 'DUPLICATE_KEY', message: reason, pos: [at, at + 1] };
  return { code: 'JS_YAML', message: reason ?? String(error), pos: [at, at + 1] };
}

/** One slip makes several faults in a row; the first on a line is the one to mend. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number | undefined>();
  return problems.filter((problem) => {
    const isNew = !seen.has(problem.place?.line);
    seen.add(problem.place?.line);
    return isNew;
  });
}
