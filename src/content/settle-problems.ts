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
  const hidesNothing = (code: Problem['code']) => isEditorial(code) || /^(?:allow|html)\//.test(code);
  const broken = new Set(errorsIn(problems).flatMap(({ code, file }) => (hidesNothing(code) ? [] : [file])));
  const dataAreSound = !data.some(({ source }) => broken.has(source.path)) && content.problems.length === 0;
  return withSeverities(
    withAllowances(
      withoutFollowers(problems),
      all,
      (file, code) => (dataAreSound || OF_TEXT.test(code)) && !broken.has(file),
    ),
    severities,
  );
}

/** What is found in the text of an article, whatever stands in records. */
const OF_TEXT =
  /^(?:(?:heading|table|text|code|html)\/.*|picture\/(?:no-alt|alt-.*)|link\/(?:no-text|vague)|quote\/not-found|video\/embedded|shortcode\/foreign)$/;

/**
 * The problems without those that only follow from another in their place. A permalink that something else has is to be
 * changed, not to be given a slash, a character in another encoding explains whatever else is wrong with its line, what
 * is no id of anybody need not be a name as well, and what is no address need not lead anywhere.
 */
function withoutFollowers(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ file, place }: Problem) => `${file}:${place?.line}`;
  const isOfBytes = ({ code }: Problem) => code === 'file/not-utf-8';
  const odd = new Set(problems.filter(isOfBytes).map(lineOf));
  const taken = new Set(problems.filter(({ code }) => code.startsWith('url/')).map(lineOf));
  const unknown = problems.filter(({ code }) => code.endsWith('/unknown'));
  const misformed = problems.filter(({ code }) => code === 'value/format');
  if (odd.size + taken.size + unknown.length + misformed.length === 0) return problems;
  return problems.filter(
    (each) =>
      isOfBytes(each) ||
      !(
        odd.has(lineOf(each)) ||
        (each.code === 'value/format' && taken.has(lineOf(each))) ||
        (each.code === 'name/similar' && unknown.some((other) => isWithin(each, other))) ||
        (each.code === 'link/missing' && misformed.some((other) => isWithin(each, other)))
      ),
  );
}

/** Whether what is marked stands within what is marked of another problem. */
function isWithin({ file, place }: Problem, { file: otherFile, place: other }: Problem): boolean {
  if (!place || !other || file !== otherFile || place.line !== other.line) return false;
  return other.column <= place.column && place.endColumn <= other.endColumn;
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
