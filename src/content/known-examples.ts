/** Known examples: remedies whose examples are ids show those that the site has, so that they can be typed as they stand. */
import type { Problem } from '../core/problem.ts';
import { withExample } from '../core/remedies.ts';
import type { KnownIds, ReferenceKind } from './unknown-ids.ts';

/** The ids that schemas have for examples. */
const EXAMPLES: Readonly<Partial<Record<ReferenceKind, readonly string[]>>> = {
  author: ['jo-writer'],
  person: ['cho-yi-hyun', 'lee-jae-kyoo'],
  show: ['all-of-us-are-dead', 'parasite', 'night-desk'],
};

/** The problems, with ids of the site in place of examples that it does not have. */
export function withKnownExamples(problems: readonly Problem[], known: KnownIds): readonly Problem[] {
  return problems.map((problem) => {
    const fix = withExample(problem.fix, (example) => withIds(example, known));
    return fix === problem.fix ? problem : { ...problem, fix };
  });
}

function withIds(example: string, known: KnownIds): string {
  return Object.entries(EXAMPLES).reduce((text, [kind, examples]) => {
    const ids = known[kind as ReferenceKind]?.ids ?? new Set();
    const others = [...ids].filter((id) => !examples.includes(id));
    return examples.reduce((part, id, index) => {
      const other = others[index] ?? others[0];
      return ids.has(id) || other === undefined
        ? part
        : part.replace(new RegExp(`(?<![\\w-])${id}(?![\\w.-])`, 'g'), () => other);
    }, text);
  }, example);
}
