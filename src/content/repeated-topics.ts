/** Repeated topics: one topic in two spellings among the tags of one article. */
import type { Problem } from '../core/problem.ts';
import { placedFaults } from './fault-places.ts';
import type { ReadFile } from './parse-file.ts';
import type { KnownIds } from './unknown-ids.ts';

/** Each tag that differs from one before it in capitals, hyphens and spaces alone. One that the site does not know is told as that. */
export function repeatedTopics({ yaml, typed: { tags } }: ReadFile, { topic }: KnownIds): readonly Problem[] {
  if (!yaml || !Array.isArray(tags)) return [];
  const first = new Map<string, number>();
  const faults = tags.flatMap((tag: unknown, index) => {
    if (typeof tag !== 'string' || (topic && !topic.ids.has(tag))) return [];
    const folded = tag
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
    const before = first.get(folded);
    if (before === undefined) first.set(folded, index);
    if (before === undefined || tags[before] === tag) return [];
    const finding = {
      code: 'value/duplicate',
      what: `Items ${before + 1} and ${index + 1} of "tags" are one topic in two spellings: "${tags[before]}" and "${tag}".`,
      why: 'It would be printed twice, and both would lead to one page.',
      fix: 'Keep the spelling that readers should see, and remove the other.',
    } as const;
    return [{ path: ['tags', index], at: 'value', finding } as const];
  });
  return faults.length === 0 ? [] : placedFaults(yaml, faults);
}
