/** Places of faults: where in its file each fault of a piece of YAML is. */
import { basename } from 'node:path';
import type { Fault } from '../core/fault.ts';
import { once } from '../core/once.ts';
import { capitalised } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { withoutMarks } from '../core/remedies.ts';
import type { Check } from '../core/schema.ts';
import { type Finding, problemAt } from '../core/source.ts';
import type { AsTyped } from '../core/typed-values.ts';
import { type DataPath, type Span, type YamlBlock, type YamlLocator, yamlLocator } from '../core/yaml.ts';

/** Checks data against a schema and says where in the file each fault is, and which keys at the top have one that makes their value unsound. */
export function schemaProblems(
  yaml: YamlBlock,
  data: unknown,
  check: Check,
): { readonly problems: readonly Problem[]; readonly unsound: ReadonlySet<string> } {
  const locate = once(() => yamlLocator(yaml));
  const faults = check(data, asTyped(yaml, locate));
  if (faults.length === 0) return SOUND;
  return {
    problems: placedFaults(yaml, faults, locate()),
    unsound: new Set(
      faults.flatMap(({ path, finding }) => (path.length === 0 || isHarmless(finding) ? [] : String(path[0]))),
    ),
  };
}

/** Most files are sound, and all of these share one answer. */
const SOUND = { problems: [], unsound: new Set<string>() } as const;

/** What stands twice in a list is known all the same. */
function isHarmless({ code }: Finding): boolean {
  return code === 'value/duplicate';
}

/** Faults as problems of the file. What an alias repeats is said once, where it was typed first. */
export function placedFaults(
  yaml: YamlBlock,
  faults: readonly Fault[],
  locate = yamlLocator(yaml),
): readonly Problem[] {
  const first = new Map<string, { readonly start: number; readonly problem: Problem }>();
  for (const fault of faults) {
    const { path, at, finding } = fault;
    const { start, end } = placeOf(yaml, fault, locate);
    const known = `${finding.code} ${finding.fix} ${path.length === 0 ? finding.what : locate.origin(path)}`;
    // Quotation marks in a text below `|` or `>` would be a part of it.
    const isBelowMark =
      path.length > 0 && at !== 'key' && /[|>]/.test(yaml.source.text[locate.whole(path).start] ?? '');
    const said = isBelowMark ? { ...finding, fix: withoutMarks(finding.fix) } : finding;
    if (start < (first.get(known)?.start ?? Number.POSITIVE_INFINITY))
      first.set(known, { start, problem: problemAt(yaml.source, start, end, said) });
  }
  return [...first.values()].map(({ problem }) => problem);
}

function placeOf(yaml: YamlBlock, { path, at, finding }: Fault, locate: YamlLocator): Span {
  // What is missing at the top of a file has no place of its own; where its YAML begins stands for it.
  if (path.length === 0) return firstLine(yaml);
  if (at === 'key') return locate.key(path);
  // A list where a text belongs is wrong itself; what is wrong in a list or group is pointed at through its key.
  const isWrongItself = finding.code === 'value/type' || finding.code === 'value/choice';
  return commentAt(yaml, locate, path) ?? (isWrongItself ? locate.content(path) : locate.value(path));
}

function asTyped(yaml: YamlBlock, locate: () => YamlLocator): AsTyped {
  const { source, record = '' } = yaml;
  const text = ({ start, end }: Span) => yaml.source.text.slice(start, end);
  return {
    text: (path) => text(locate().value(path)),
    comment: (path) => {
      const span = commentAt(yaml, locate(), path);
      return span && text(span);
    },
    likely: (key) => (NAMED_LIKE_FILES.test(`${record}.${key}`) ? nameIn(source.path) : undefined),
  };
}

const NAMED_LIKE_FILES = /^(?:person|author)\.name$|^show\.title$/;

/** What the name of a file is an id of: `Ana Ruiz` for `ana-ruiz.yaml`. */
function nameIn(path: string): string {
  const words = basename(path)
    .replace(/\.\w+$/, '')
    .split(/[-_\s]+/);
  return words.map(capitalised).join(' ');
}

/** `#MeToo` in the place of a value: a comment to YAML, which nobody meant. */
function commentAt(yaml: YamlBlock, locate: YamlLocator, path: DataPath): Span | undefined {
  // A value that is not there is pointed at through its key or its hyphen.
  const { start: before, end } = locate.value(path);
  const isItem = typeof path.at(-1) === 'number';
  const found = (isItem ? /^[ \t]+(?=#[^\s#])/ : /^[ \t]*:[ \t]+(?=#[^\s#])/).exec(
    yaml.source.text.slice(end, yaml.end),
  );
  if (!found || (isItem && yaml.source.text.slice(before, end) !== '-')) return undefined;
  const start = end + found[0].length;
  const [words = ''] = yaml.source.text.slice(start, yaml.end).split('\n', 1);
  return { start, end: start + words.trimEnd().length };
}

/** The line above front matter; in a data file, the first that is not a comment. */
function firstLine(yaml: YamlBlock): Span {
  const { text } = yaml.source;
  const comments = /^(?:[^\S\n]*(?:#.*)?\n)*(?=.*\S)/.exec(text)?.[0] ?? '';
  const start = yaml.start === 0 ? comments.length : text.lastIndexOf('\n', yaml.start - 2) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
