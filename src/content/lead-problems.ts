/** Lead problems: the article that the record of the site puts at the top of the front page has to be one. */
import type { Problem } from '../core/problem.ts';
import type { ArticleDirectory } from './article-directory.ts';
import { placedFaults } from './fault-places.ts';
import type { ReadFile } from './parse-file.ts';
import { relatedFinding } from './related-finding.ts';

/** What is wrong with the key `lead`. That its article is not published at this moment is no mistake. */
export function leadProblems({ typed, yaml, source }: ReadFile, directory: ArticleDirectory): readonly Problem[] {
  const { lead } = typed;
  if (typeof lead !== 'string' || lead.trim() === '' || !yaml) return [];
  const finding = relatedFinding(lead, directory, source.path);
  if (!finding) return [];
  const why = 'The front page would have another lead than the editors have chosen.';
  return placedFaults(yaml, [{ path: ['lead'], at: 'value', finding: { ...finding, why } }]);
}
