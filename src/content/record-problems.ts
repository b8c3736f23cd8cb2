/** Record problems: everything that is wrong with records whatever the moment is and whatever articles say. */
import type { Problem } from '../core/problem.ts';
import type { Records } from './link-records.ts';
import { peopleProblems } from './people-problems.ts';
import { promotionProblems } from './promotion-problems.ts';
import { providerProblems } from './provider-problems.ts';
import type { Content } from './read.ts';
import { idProblems } from './record-ids.ts';
import { danglingReferences, showReferences, siteReferences } from './references.ts';
import { showFileProblems } from './show-file-problems.ts';
import type { KnownIds } from './unknown-ids.ts';

/** What is wrong beyond what the schemas say: ids that lead nowhere, dates, offers, names, file names. `records` is absent without a usable `site.yaml`. */
export function recordProblems(
  { site, records: files }: Content,
  records: Records | undefined,
  known: KnownIds,
): readonly Problem[] {
  return [
    ...files.shows.flatMap((file) => [
      ...danglingReferences(file, showReferences, known),
      ...showFileProblems(file, records?.providers ?? new Map(), records?.site.timeZone ?? 'UTC'),
    ]),
    ...(site ? [...danglingReferences(site, siteReferences, known), ...promotionProblems(site)] : []),
    ...files.providers.flatMap(providerProblems),
    ...peopleProblems(files.people),
    ...Object.values(files).flatMap(idProblems),
  ];
}
