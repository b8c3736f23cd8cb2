/** Surroundings: what a site has besides articles and generated pages, as far as its files and configuration say so. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../core/read-source.ts';
import type { SourceFile } from '../core/source.ts';
import type { EleventyConfig } from './config.ts';
import { copiedFile, hostAddresses } from './copied-files.ts';
import { inputFiles } from './input-files.ts';
import { createLayoutAnchors } from './layout-anchors.ts';
import { type OwnPages, readOwnPages } from './own-pages.ts';
import { changesPages } from './page-host.ts';
import { isPageTemplate, TRANSFORM } from './page-template.ts';
import type { Surroundings } from './site-links.ts';

/** Where to look. Folders are from the root. */
export interface SurroundingsSettings {
  readonly root: string;
  readonly inputFolder: string;
  readonly includesFolder: string;
  /** Folders without ordinary pages: of articles, data and output. */
  readonly ignored: readonly string[];
  /** The package's absolute folder of layouts, if it prints pages. */
  readonly packageIncludes?: string | undefined;
}

/** Looks at the site anew. */
export function lookAround(
  eleventyConfig: Pick<EleventyConfig, 'passthroughCopies' | 'virtualTemplates' | 'transforms' | 'htmlTransformer'>,
  { root, inputFolder, includesFolder, ignored, packageIncludes }: SurroundingsSettings,
): Surroundings & { readonly own: OwnPages } {
  const virtual = Object.entries(eleventyConfig.virtualTemplates ?? {}).filter(([path]) => !isPageTemplate(path));
  const own = readOwnPages(root, inputFolder, ignored, Object.fromEntries(virtual));
  const patterns = [...own.patterns, ...hostAddresses(root, inputFolder)];
  const copies = eleventyConfig.passthroughCopies ?? {};
  return {
    own,
    inputFolder,
    pages: new Map(own.pages.map(({ source, url }) => [source.path, url])),
    texts: own.pages.filter(({ source }) => source.path.endsWith('.md')),
    templates: own.pages.filter(({ source }) => !source.path.endsWith('.md')),
    layouts: layoutSources(root, includesFolder),
    mayHave: (path) => patterns.some((pattern) => pattern.test(path)),
    mayHaveMore: own.mayBeMore,
    asset: (path) => copiedFile(path, { root, inputFolder, copies, rootIsForeign: packageIncludes === undefined }),
    movesFiles: packageIncludes === undefined || changesPages(eleventyConfig, TRANSFORM),
    fileExists: (path) => existsSync(join(root, path)),
    isLayoutAnchor: createLayoutAnchors(() => [
      join(root, includesFolder),
      ...(packageIncludes === undefined ? [] : [packageIncludes]),
    ]),
  };
}

/** The site's own layouts, and what they include. */
function layoutSources(root: string, folder: string): readonly SourceFile[] {
  const files = inputFiles(root, folder, []).filter((path) => /\.(?:njk|html|liquid)$/.test(path));
  return files.map((path) => readSource(root, path).source);
}
