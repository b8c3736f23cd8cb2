/**
 * Page host: whether generated pages have to go through Eleventy on their way to the output folder.
 *
 * They have to when something of the site's looks at them there, or when nobody can tell that this is no dry run.
 */
import type { BuildEvent, EleventyConfig } from './config.ts';

/** Whether Eleventy writes the pages of a build. `ownTransform` is the name of the one transform that looks at no page. */
export type EleventyWrites = (ownTransform: string) => boolean;

/** Follows what Eleventy says of a build. */
export function usePageHost(eleventyConfig: EleventyConfig, argv: readonly string[] = process.argv): EleventyWrites {
  let source: string | undefined;
  let outputMode: BuildEvent['outputMode'] | undefined;
  eleventyConfig.on('eleventy.env', (environment: { readonly source?: string }) => {
    source = environment.source;
  });
  eleventyConfig.on('eleventy.before', (event: BuildEvent) => {
    outputMode = event.outputMode;
  });
  return (ownTransform) => {
    const mayBeDry = source !== 'cli' || argv.some((typed) => /^--dryrun(?:$|=(?!false$))/.test(typed));
    const looks = changesPages(eleventyConfig, ownTransform) || Object.keys(eleventyConfig.linters).length > 0;
    return outputMode !== 'fs' || mayBeDry || looks;
  };
}

/** Whether something of the site's changes finished pages, and may publish what they show. */
export function changesPages(
  { transforms, htmlTransformer }: Pick<EleventyConfig, 'transforms' | 'htmlTransformer'>,
  ownTransform: string,
): boolean {
  const ofSite = (name: string) => name !== ownTransform && !name.startsWith('@11ty/eleventy');
  return Object.keys(transforms).some(ofSite) || htmlTransformer.isTransformable('html', {});
}
