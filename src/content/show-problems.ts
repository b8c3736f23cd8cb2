/** Problems of shows: a last year before the first, a season or episode that is there twice. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { type DataPath, isRecord, yamlLocator } from '../core/yaml.ts';
import type { ReadFile } from './parse-file.ts';

/** What is wrong with the numbers of a show's file, also when its other data do not fit. */
export function showProblems({ typed, yaml, source }: ReadFile): readonly Problem[] {
  if (!yaml) return [];
  const locate = yamlLocator(yaml);
  const problems: Problem[] = [];
  const report = (path: DataPath, finding: Finding) => {
    const { start, end } = locate.value(path);
    problems.push(problemAt(source, start, end, finding));
  };

  const { from, to } = isRecord(typed.years) ? typed.years : {};
  if (typeof from === 'number' && typeof to === 'number' && to < from)
    report(['years', 'to'], {
      code: 'date/order',
      what: `"to" is ${to}, which is before "from", ${from}.`,
      why: 'Readers and search engines would be told that the show ended before it began.',
      fix: 'Correct one of the two years.',
    });

  function reportTwice(list: unknown, path: DataPath, noun: string): void {
    if (!Array.isArray(list)) return;
    const seen = new Set<number>();
    for (const [index, item] of list.entries()) {
      if (!isRecord(item)) continue;
      if (typeof item.number === 'number' && seen.has(item.number))
        report([...path, index, 'number'], {
          code: 'value/duplicate',
          what: `There is already ${noun} ${item.number} above.`,
          why: 'Readers could not tell the two apart.',
          fix: 'Correct the number, or remove one of the two.',
        });
      if (typeof item.number === 'number') seen.add(item.number);
      reportTwice(item.episodes, [...path, index, 'episodes'], 'an episode');
    }
  }
  reportTwice(typed.seasons, ['seasons'], 'a season');
  return problems;
}
