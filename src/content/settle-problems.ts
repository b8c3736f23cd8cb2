/** Settling: what a site and its authors have decided about the problems that were found. */
import { type Allowance, readAllowance, withAllowances } from '../core/allowances.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import { isEditorial, type Severities, withSeverities } from '../core/severities.ts';
import type { YamlBlock } from '../core/yaml.ts';
import { yamlComments } from '../core/yaml-comments.ts';
import type { ReadFile } from './parse-file.ts';
import type { Content } from './read.ts';

/** What was decided: in the options of the site, and in the bodies of articles. */
export interface Decisions {
  readonly severities: Severities;
  readonly allowances: readonly Allowance[];
}

/** The problems as decided. What the comments of YAML allow is looked up here. */
export function settleProblems(
  problems: readonly Problem[],
  content: Content,
  { severities, allowances }: Decisions,
): readonly Problem[] {
  const data = [...(content.site ? [content.site] : []), ...Object.values(content.records).flat()];
  const all = [...[...data, ...content.articles].flatMap(allowancesInYaml), ...allowances];
  // Where data are wrong, or an article cannot be read, some checks have nothing to look at.
  const broken = new Set(errorsIn(problems).flatMap(({ code, file }) => (isEditorial(code) ? [] : [file])));
  const dataAreSound = !data.some(({ source }) => broken.has(source.path)) && content.problems.length === 0;
  return withSeverities(
    withAllowances(withoutShapesOfTaken(problems), all, (file) => dataAreSound && !broken.has(file)),
    severities,
  );
}

/** A permalink that something else has is to be changed for that, and not to be given a slash. */
function withoutShapesOfTaken(problems: readonly Problem[]): readonly Problem[] {
  const placeOf = ({ file, place }: Problem) => `${file}:${place?.line}:${place?.column}`;
  const taken = new Set(problems.filter(({ code }) => code.startsWith('url/')).map(placeOf));
  return taken.size === 0
    ? problems
    : problems.filter((each) => each.code !== 'value/format' || !taken.has(placeOf(each)));
}

/** What was found in a file, which is another one when it changes. */
const found = new WeakMap<ReadFile, readonly Allowance[]>();

function allowancesInYaml(file: ReadFile): readonly Allowance[] {
  const known = found.get(file) ?? readAllowances(file);
  found.set(file, known);
  return known;
}

function readAllowances({ yaml }: ReadFile): readonly Allowance[] {
  if (!yaml || !textOf(yaml).includes('standfirst-')) return [];
  return yamlComments(yaml).flatMap((comment) => {
    const inside = { start: comment.start + 1, end: comment.end };
    return readAllowance(yaml.source, comment, inside, withoutYamlComment) ?? [];
  });
}

function withoutYamlComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/, '');
}

function textOf({ source, start, end }: YamlBlock): string {
  return source.text.slice(start, end);
}
