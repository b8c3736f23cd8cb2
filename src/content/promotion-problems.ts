/** Problems of promotions: a last day before the first. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import type { ReadFile } from './parse-file.ts';
import { backwardsPeriod } from './periods.ts';

/** What is wrong with the promotions in `site.yaml`, also when its other data do not fit. */
export function promotionProblems({ typed, yaml, source }: ReadFile): readonly Problem[] {
  if (!yaml || !isRecord(typed.promotions)) return [];
  return Object.entries(typed.promotions).flatMap(([id, promotion]) => {
    const finding = isRecord(promotion) ? backwardsPeriod(promotion, 'promotion') : undefined;
    if (!finding) return [];
    const { start, end } = yamlLocator(yaml).value(['promotions', id, 'until']);
    return [problemAt(source, start, end, finding)];
  });
}
