/** Parsing a file: from its bytes to the data it holds, and what is wrong with them by themselves. */
import { basename } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { exampleIn, withLine } from '../core/remedies.ts';
import type { Check } from '../core/schema.ts';
import { decodeSource, type SourceFile } from '../core/source.ts';
import { type BrokenYaml, readYaml, type YamlBlock } from '../core/yaml.ts';
import { cutTexts } from '../core/yaml-cut-texts.ts';
import { ArticleFrontMatter } from './article-schema.ts';
import { earlyEnd } from './early-ends.ts';
import { schemaProblems } from './fault-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { withColons } from './keys-without-colon.ts';
import { withNestedKeys } from './nested-keys.ts';
import { otherDataProblems } from './other-data.ts';
import type { SiteFields } from './site-fields.ts';
import { unrunCode } from './unrun-code.ts';

/** A file as read: its data if they fit the schema, and what is wrong with it. */
export interface ReadFile {
  /** The name of the file without its ending. */
  readonly id: string;
  readonly source: SourceFile;
  /** The YAML: the whole file, or the front matter. Absent when there is none to be found. */
  readonly yaml?: YamlBlock | undefined;
  /** Where an article's body begins. */
  readonly bodyStart: number;
  /** What was typed, also when it does not fit the schema. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** What was typed in an article, with the keys that are the site's own and mean nothing to our pages. */
  readonly whole?: Readonly<Record<string, unknown>> | undefined;
  /** The keys that the site declares itself: what they name is not for us to look up. */
  readonly siteKeys?: ReadonlySet<string> | undefined;
  /** The keys at the top whose values cannot be used as they are, or that the schema does not know. */
  readonly unsound?: ReadonlySet<string> | undefined;
  /** Whether the data fit the schema. */
  readonly fits: boolean;
  readonly problems: readonly Problem[];
}

/** A file's text, read; after bytes that are no text, only what is said of sound lines is true. */
export function parsed(path: string, bytes: Uint8Array, parse: (source: SourceFile) => ReadFile): ReadFile {
  const { source, problem } = decodeSource(path, bytes);
  const file = parse(source);
  return problem ? { ...file, fits: false, problems: [problem, ...file.problems.filter(isOnSoundLine)] } : file;
}

/** A record, or the site's own. `record` is what to call it. */
export function parseYamlFile(source: SourceFile, check: Check, record?: string): ReadFile {
  const yaml: YamlBlock = { source, start: 0, end: source.text.length, record };
  return { id: idOf(source.path), source, bodyStart: source.text.length, ...checked(yaml, check, () => true) };
}

/** Any other file of the data folder: only its syntax is checked. */
export function otherData(source: SourceFile, dataFolder: string): ReadFile {
  const problems = otherDataProblems(source, dataFolder);
  return { id: idOf(source.path), source, bodyStart: source.text.length, typed: {}, fits: false, problems };
}

/** An article: its front matter checked, its body left for later. */
export function parseArticleFile(source: SourceFile, check: Check, fields: SiteFields): ReadFile {
  const split = splitFrontMatter(source);
  if ('code' in split) {
    return { id: idOf(source.path), source, bodyStart: source.text.length, typed: {}, fits: false, problems: [split] };
  }
  const early = earlyEnd(split, (key) => key in ArticleFrontMatter.properties || fields.keys.has(key));
  const { frontMatter, bodyStart } = early?.whole ?? split;
  const { yaml, typed, unsound, fits, problems } = checked(
    frontMatter,
    check,
    (key) => PRINTED.has(key) && !fields.keys.has(key),
  );
  return {
    id: idOf(source.path),
    source,
    yaml,
    bodyStart,
    typed: fields.usable(typed),
    whole: typed,
    siteKeys: fields.keys,
    unsound,
    fits: fits && !early,
    problems: early ? [early.problem, ...problems] : problems,
  };
}

/** The keys of an article that are no address and no name of a file. */
const PRINTED: ReadonlySet<string> = new Set(
  Object.keys(ArticleFrontMatter.properties).filter((key) => key !== 'permalink' && key !== 'layout'),
);

function checked(
  yaml: YamlBlock,
  check: Check,
  isPrinted: (key: string) => boolean,
): Pick<ReadFile, 'yaml' | 'typed' | 'unsound' | 'fits' | 'problems'> {
  const result = readYaml(yaml);
  if ('problems' in result) return salvaged(yaml, result, check);
  const { problems: found, unsound } = schemaProblems(yaml, result.data, check);
  const problems = Object.keys(result.data).length === 0 ? emptyProblem(found, yaml.record) : found;
  const fits = problems.length === 0;
  return {
    yaml,
    typed: result.data,
    unsound,
    fits,
    problems: [...problems, ...cutTexts(yaml), ...unrunCode(yaml, isPrinted)],
  };
}

/** Where there is nothing at all, all that is missing is one problem. */
function emptyProblem(missing: readonly Problem[], record: string | undefined): readonly Problem[] {
  const [first, ...others] = missing;
  if (!first || others.length === 0) return missing;
  const lines = missing.flatMap(({ fix }) => exampleIn(fix) ?? []);
  const keys = lines.map((line) => line.split(':', 1)[0]);
  const place = record === undefined ? 'Between the two lines ---, write' : 'Write';
  const all = `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
  return [
    {
      ...first,
      what: `Nothing is written here; the keys ${all} are missing.`,
      why: record === undefined ? 'Without them there is no page.' : `Without them the ${record} has no page.`,
      fix: withLine(`${place} each on a line of its own`, lines.join('  ')),
    },
  ];
}

/** Where some lines cannot be read, the others are checked all the same; what those lines may have said is not missed. */
function salvaged(
  yaml: YamlBlock,
  { problems: found, rest }: BrokenYaml,
  check: Check,
): Pick<ReadFile, 'yaml' | 'typed' | 'unsound' | 'fits' | 'problems'> {
  const problems = withColons(withNestedKeys(found, check), check);
  if (!rest) return { yaml, typed: {}, fits: false, problems };
  const { problems: inRest, unsound } = schemaProblems(rest.block, rest.data, check);
  const lines = yaml.source.text.split('\n');
  const lostSome = (line: number) => rest.lost.has(line + 1) && goesOn(lines[line - 1] ?? '', lines[line] ?? '');
  const others = inRest.filter((problem) => {
    const line = problem.place?.line ?? 0;
    return !lostSome(line) && (problem.code !== 'key/missing' || isOfWholeGroup(problem));
  });
  return { yaml: rest.block, typed: rest.data, unsound, fits: false, problems: [...problems, ...others] };
}

/** Whether what lacks a key is a group in braces on one line: no other line can have the key. */
function isOfWholeGroup({ place }: Problem): boolean {
  return place !== undefined && /^(?:- +)?(?:[\w-]+: +)?\{[^{}]*\}/.test(place.lineText.slice(place.column - 1));
}

/** Whether what a line of YAML says may go on in the next one. */
function goesOn(line: string, next: string): boolean {
  const [indent, below] = [line.search(/\S/), next.search(/\S/)];
  return (
    below > indent ||
    /:\s+[|>][-+\d]*\s*$/.test(line) ||
    (below === indent && /^\s*-(?:\s|$)/.test(next) && !/^\s*-(?:\s|$)/.test(line))
  );
}

/** A character in another encoding explains whatever else is wrong with its line. */
function isOnSoundLine({ place }: Problem): boolean {
  return !/[\0\uFFFD]/.test(place?.lineText ?? '');
}

function idOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}
