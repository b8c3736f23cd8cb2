/** Problems of promotions: a last day before the first. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { endOf, readMoment } from './dates.ts';
import type { ReadFile } from './parse-file.ts';

/** What is wrong with the promotions in `site.yaml`, also when its other data do not fit. */
export function promotionProblems({ typed, yaml, source }: ReadFile): readonly Problem[] {
  if (!yaml || !isRecord(typed.promotions)) return [];
  return Object.entries(typed.promotions).flatMap(([id, promotion]) => {
    if (!isRecord(promotion)) return [];
    const [from, until] = [promotion.from, promotion.until].map((day) =>
      typeof day === 'string' ? readMoment(day, 'UTC') : undefined,
    );
    if (!from || !until || !('epoch' in from) || !('epoch' in until) || endOf(until, 'UTC') > from.epoch) return [];
    const { start, end } = yamlLocator(yaml).value(['promotions', id, 'until']);
    return [
      problemAt(source, start, end, {
        code: 'date/order',
        what: `"until" is ${String(promotion.until)}, which is before "from", ${String(promotion.from)}.`,
        why: 'The promotion would be over before it begins.',
        fix: 'Correct one of the two dates.',
      }),
    ];
  });
}
