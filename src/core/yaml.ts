/**
 * YAML: reading it fast, and finding where in the text a key or value stands.
 *
 * js-yaml reads (YAML 1.2 core: a date stays the text that was typed). The `yaml` package, which keeps positions and
 * goes on after a mistake, is asked only about a text that has a problem.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Problem } from './problem.ts';
import { type Finding, problemAt, type SourceFile } from './source.ts';

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
  if (isRecord(data)) return { data };
  const firstLine = text.search(/\S/);
  const start = block.start + Math.max(firstLine, 0);
  return {
    problems: [
      problemAt(block.source, start, start + 1, {
        code: 'yaml/not-a-map',
        what: `Here is ${Array.isArray(data) ? 'a list' : 'a text'} where keys with values belong.`,
        why: 'Every fact has a name, such as "title"; without names nothing can be read.',
        fix: 'Write one "key: value" on each line.',
      }),
    ],
  };
}

/** A plain object, as YAML maps become. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers where a key or a value stands in a block. Parses the block once, when first asked. */
export function yamlLocator(block: YamlBlock): { key(path: DataPath): Span; value(path: DataPath): Span } {
  let parsed: Document | undefined;
  const text = block.source.text.slice(block.start, block.end);

  function document(): Document {
    parsed ??= parseDocument(text, { version: '1.2' });
    return parsed;
  }
  function spanOf(node: unknown): Span | undefined {
    if (!isNode(node) || !node.range) return undefined;
    return { start: block.start + node.range[0], end: block.start + node.range[1] };
  }
  function pairAt(path: DataPath) {
    const parent = path.length === 1 ? document().contents : document().getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (!isMap(parent)) return undefined;
    return parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last));
  }
  const whole: Span = { start: block.start, end: block.start };

  function value(path: DataPath): Span {
    if (path.length === 0) return whole;
    const node = document().getIn(path, true) as Node | undefined;
    const pair = pairAt(path);
    // A value that is not there (`title:`) is pointed at through its key.
    if (isScalar(node) && node.range && node.range[0] === node.range[1]) return spanOf(pair?.key) ?? whole;
    if (isMap(node) || isSeq(node)) return spanOf(pair?.key) ?? spanOf(node) ?? value(path.slice(0, -1));
    return spanOf(node) ?? value(path.slice(0, -1));
  }

  return {
    value,
    key: (path) => (path.length === 0 ? whole : (spanOf(pairAt(path)?.key) ?? value(path))),
  };
}

function syntaxProblems(block: YamlBlock, text: string, error: unknown): readonly Problem[] {
  const found = parseDocument(text, { version: '1.2', prettyErrors: false, lineCounter: new LineCounter() });
  const problems = found.errors.map((fault) => {
    const start = block.start + Math.min(fault.pos[0], text.length);
    const end = block.start + Math.min(Math.max(fault.pos[1], fault.pos[0] + 1), text.length);
    return problemAt(block.source, start, end, explain(fault, text));
  });
  if (problems.length > 0) return firstOfEachLine(problems);

  const mark = (error as { mark?: { position?: number }; reason?: string }).mark;
  const start = block.start + Math.min(mark?.position ?? 0, text.length);
  const reason = (error as { reason?: string }).reason ?? String(error);
  return [
    problemAt(block.source, start, start + 1, {
      code: 'yaml/syntax',
      what: `The YAML cannot be read here: ${reason}.`,
      why: WHY,
      fix: 'Compare this line with the lines around it: indentation, colons and quotation marks.',
    }),
  ];
}

const WHY = 'Nothing in this file can be used until its YAML can be read.';

/** One slip makes several faults in a row; the first on a line is the one to mend. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number | undefined>();
  return problems.filter((problem) => {
    const isNew = !seen.has(problem.place?.line);
    seen.add(problem.place?.line);
    return isNew;
  });
}

function explain(fault: YAMLError, text: string): Finding {
  const finding = (what: string, fix: string): Finding => ({ code: 'yaml/syntax', what, why: WHY, fix });
  const line = text.slice(text.lastIndexOf('\n', fault.pos[0] - 1) + 1).split('\n', 1)[0] ?? '';
  const colonInValue = /^\s*(?:- )?[\w-]+:\s+[^"'[{|>].*:(?:\s|$)/.test(line);
  if (colonInValue || fault.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return finding(
      'A colon followed by a space stands inside a value that has no quotation marks.',
      'Put the whole value in quotation marks: key: "Part one: part two".',
    );
  }
  switch (fault.code) {
    case 'DUPLICATE_KEY':
      return finding('This key stands here a second time.', 'Keep one of the two and delete the other.');
    case 'TAB_AS_INDENT':
      return finding('This line is indented with a tab.', 'Indent with spaces: two for each level.');
    case 'MISSING_CHAR':
      return finding(
        /quote/.test(fault.message)
          ? 'A quotation mark is opened and never closed.'
          : `A character is missing: ${fault.message.replace(/\s+at line[\s\S]*$/, '')}.`,
        /quote/.test(fault.message)
          ? 'Close the value with the same quotation mark that opens it.'
          : 'Add what is missing.',
      );
    case 'BAD_SCALAR_START':
      return finding(
        'A value cannot begin with this character unless it is in quotation marks.',
        'Put the whole value in quotation marks.',
      );
    case 'BAD_INDENT':
      return finding(
        'This line is not indented like the lines it belongs to.',
        'Give it as many spaces as its neighbours; a list has "- " before each item.',
      );
    case 'UNEXPECTED_TOKEN':
      return finding(
        'Something stands here that does not belong: the value before it had already ended.',
        'Put the whole value in quotation marks, or remove what follows it.',
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return finding(
        'This line has no colon, so it is neither a key nor a value.',
        'Write "key: value", or indent the line to make it part of the value above.',
      );
    case 'BAD_DQ_ESCAPE':
      return finding(
        'Between double quotation marks a backslash begins a special character, and this one does not exist.',
        'Write two backslashes, or use single quotation marks.',
      );
    case 'BAD_ALIAS':
      return finding(
        'A value that begins with * or & has a special meaning in YAML.',
        'Put the whole value in quotation marks.',
      );
    default:
      return finding(
        `The YAML cannot be read here: ${fault.message.replace(/\s+at line[\s\S]*$/, '')}.`,
        'Compare this line with the lines around it: indentation, colons and quotation marks.',
      );
  }
}
