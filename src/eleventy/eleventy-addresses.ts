/** Eleventy's addresses: what only Eleventy knows of them, once it has read all templates. */
import type { ContentMap } from './config.ts';
import { isPageTemplate } from './page-template.ts';
import { withoutDots } from './project-path.ts';

/** The addresses of a site. Files are paths from the project's root. */
export interface EleventyAddresses {
  readonly all: ReadonlySet<string>;
  /** The site's own templates by address. */
  readonly owners: ReadonlyMap<string, string>;
  /** The first address of a file. */
  addressOf(file: string): string | undefined;
  /** Whether Eleventy was given a file: with `--input` or `--formats` it may have been given a part of the site only. */
  has(file: string): boolean;
}

/** Reads what Eleventy says. `generated` are the addresses of pages that are no templates of the site. */
export function eleventyAddresses({ inputPathToUrl }: ContentMap, generated: Iterable<string> = []): EleventyAddresses {
  const byFile = new Map(
    Object.entries(inputPathToUrl).map(
      ([path, urls]) => [withoutDots(path), urls.filter((url) => url !== false)] as const,
    ),
  );
  const owned = [...byFile].filter(([path]) => !isPageTemplate(path));
  return {
    all: new Set([...[...byFile.values()].flat(), ...generated]),
    owners: new Map(owned.flatMap(([path, urls]) => urls.map((url) => [url, path] as const))),
    addressOf: (file) => byFile.get(file)?.[0],
    has: (file) => byFile.has(file),
  };
}
