/** Merge marks: what Git leaves in a body that two people have changed. */
import type { Token } from 'markdown-it';
import { mergedVersions } from '../core/merged-versions.ts';
import type { Problem } from '../core/problem.ts';
import { placeOf, problemAt } from '../core/source.ts';
import { linesOf, type PlaceSearch } from './placed-tokens.ts';

/** The problems of a body, with one for each conflict in place of all that is said of its two versions. */
export function withMergeMarks(
  problems: readonly Problem[],
  tokens: readonly Token[],
  search: PlaceSearch,
  bodyStart: number,
): readonly Problem[] {
  const { source } = search;
  if (!source.text.includes('<<<<<<<', bodyStart) && !source.text.includes('>>>>>>>', bodyStart)) return problems;
  const conflicts = conflictsIn(tokens, search, bodyStart).map(({ start, end, last }) => ({
    problem: problemAt(source, start, end, {
      code: 'file/conflict',
      ...mergedVersions,
      why: 'Readers would see both, and the marks around them.',
    }),
    lastLine: placeOf(source, last, last).line,
  }));
  const isApart = ({ place }: Problem) =>
    !conflicts.some(
      ({ problem, lastLine }) => place && (problem.place?.line ?? 0) <= place.line && place.line <= lastLine,
    );
  return [...problems.filter(isApart), ...conflicts.map(({ problem }) => problem)];
}

interface Conflict {
  readonly start: number;
  readonly end: number;
  /** Where its last mark begins. */
  readonly last: number;
}

const MARK = /^(?:<{7}(?: .*)?|>{7} .*)$/gm;

/** From each first mark to the last one that follows; where one of them was forgotten, the other alone. What stands in a block of code is none. */
function conflictsIn(
  tokens: readonly Token[],
  { source, lineInFile }: PlaceSearch,
  bodyStart: number,
): readonly Conflict[] {
  const code = tokens.flatMap(({ type, map }) =>
    type === 'fence' && map ? linesOf(source, lineInFile(map[0]), lineInFile(map[1])) : [],
  );
  const marks = Array.from(source.text.matchAll(MARK), ({ 0: mark, index }) => ({
    mark,
    start: index,
    end: index + mark.length,
  })).filter(({ start }) => start >= bodyStart && !code.some((block) => block.start <= start && start < block.end));
  return marks.flatMap(({ mark, start, end }, index) => {
    const [before, after] = [marks[index - 1], marks[index + 1]];
    if (mark.startsWith('>')) return before?.mark.startsWith('<') ? [] : { start, end, last: start };
    return { start, end, last: after?.mark.startsWith('>') ? after.start : start };
  });
}
