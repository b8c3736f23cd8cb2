/** Address book: where Eleventy put each template when it last knew, so that a broken one can be shown where it was. */
import type { ContentMap, EleventyConfig } from './config.ts';
import { withoutDots } from './project-path.ts';

/** Addresses by file. Paths are from the project's root. */
export interface AddressBook {
  /** The addresses that a template had when it was last sound; none when it never was. */
  lastOf(path: string): readonly string[];
  /** Whether a template is at an address. */
  isTaken(url: string): boolean;
  /** All addresses that were ever given. */
  all(): readonly string[];
}

/** Keeps an address book from build to build. */
export function useAddressBook(eleventyConfig: EleventyConfig): AddressBook {
  const addresses = new Map<string, readonly string[]>();
  let taken: ReadonlySet<string> = new Set();
  eleventyConfig.on('eleventy.contentMap', ({ inputPathToUrl }: ContentMap) => {
    const current = Object.entries(inputPathToUrl).map(
      ([path, urls]) => [withoutDots(path), urls.filter((url) => url !== false)] as const,
    );
    for (const [path, urls] of current) if (urls.length > 0) addresses.set(path, urls);
    taken = new Set(current.flatMap(([, urls]) => urls));
  });
  return {
    lastOf: (path) => addresses.get(path) ?? [],
    isTaken: (url) => taken.has(url),
    all: () => [...addresses.values()].flat(),
  };
}
