/** Severities: how much weight a site gives to the kinds of problem that it may judge for itself. */
import { suggestion } from './nearest.ts';
import type { Problem, Severity } from './problem.ts';
import { type EditorialCode, editorialCodes, problemCodes } from './problem-codes.ts';

/** A severity, or `off`: such problems are not reported. */
export type Weight = Severity | 'off';

/** The weights that a site has changed. */
export type Severities = Readonly<Partial<Record<EditorialCode, Weight>>>;

/** Whether a code names a kind of problem that a site may judge for itself. */
export function isEditorial(code: string): code is EditorialCode {
  return Object.hasOwn(editorialCodes, code);
}

/** Problems, or what will be one, with the weights of the site; those that are off are gone. */
export function withSeverities<Item extends Pick<Problem, 'code' | 'severity'>>(
  problems: readonly Item[],
  severities: Severities,
): readonly Item[] {
  return problems.flatMap((problem) => {
    const weight = isEditorial(problem.code) ? severities[problem.code] : undefined;
    if (weight === 'off') return [];
    return weight === undefined || weight === problem.severity ? [problem] : [{ ...problem, severity: weight }];
  });
}

/** Why a code cannot be given another weight, or allowed, and what to do; `undefined` when it can. */
export function whyNotEditorial(code: string): { readonly what: string; readonly fix: string } | undefined {
  if (isEditorial(code)) return undefined;
  if (Object.hasOwn(problemCodes, code)) {
    return {
      what: `"${code}" always stops a build: a page with such a problem cannot be printed, or would harm readers.`,
      fix: 'Mend the problem itself.',
    };
  }
  return {
    what: `There is no kind of problem "${code}" that can be allowed or weighed.`,
    fix: suggestion(code, Object.keys(editorialCodes), `Choose from: ${Object.keys(editorialCodes).join(', ')}.`),
  };
}
