/** Problems of a show's file, or of a show that an article describes: everything that no clock and no schema decides. */
import type { Problem } from '../core/problem.ts';
import { episodeProblems } from './episode-problems.ts';
import type { Provider } from './model.ts';
import { offerProblems } from './offer-problems.ts';
import { overlappingOffers } from './overlapping-offers.ts';
import type { ReadFile } from './parse-file.ts';
import { recordedCastProblems } from './recorded-cast.ts';
import { showProblems } from './show-problems.ts';
import { alternativeProblems } from './text-alternatives.ts';

/** What is wrong with it, also when it does not fit its schema. Ids that lead nowhere are reported elsewhere. */
export function showFileProblems(
  file: ReadFile,
  providers: ReadonlyMap<string, Provider>,
  timeZone: string,
): readonly Problem[] {
  return [
    ...showProblems(file),
    ...episodeProblems(file, timeZone),
    ...recordedCastProblems(file),
    ...offerProblems(file, providers),
    ...overlappingOffers(file, providers),
    ...(file.yaml ? alternativeProblems(file.source, file.yaml, file.typed.poster, ['poster']) : []),
  ];
}
