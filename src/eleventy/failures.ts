/** Failures: what threw while pages were printed for the preview, each with the address where it happened. */
import type { Problem } from '../core/problem.ts';

/** What one attempt ended with. */
export interface Failure {
  readonly problems: readonly Problem[];
  /** The address of the page, when it has one. */
  readonly url?: string | undefined;
}

/** What threw since the last build began. A key names what was tried; trying it again with success takes it back. */
export interface Failures {
  note(key: string, failure: Failure): void;
  forget(key: string): void;
  has(key: string): boolean;
  clear(): void;
  /** Every problem once, however many pages it happened on. */
  all(): readonly Problem[];
  /** Those at an address. */
  at(url: string): readonly Problem[];
}

/** No failures yet. */
export function createFailures(): Failures {
  const known = new Map<string, Failure>();
  return {
    note: (key, failure) => known.set(key, failure),
    forget: (key) => known.delete(key),
    has: (key) => known.has(key),
    clear: () => known.clear(),
    all: () => withoutRepeats([...known.values()]),
    at: (url) => withoutRepeats([...known.values()].filter((failure) => failure.url === url)),
  };
}

function withoutRepeats(failures: readonly Failure[]): readonly Problem[] {
  const byText = new Map(
    failures
      .flatMap(({ problems }) => problems)
      .map((problem) => [`${problem.file} ${problem.place?.line} ${problem.place?.column} ${problem.what}`, problem]),
  );
  return [...byText.values()];
}
