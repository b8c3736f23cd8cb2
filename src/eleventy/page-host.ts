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
    const { transforms, linters, htmlTransformer } = eleventyConfig;
    const looks =
      Object.keys(transforms).some((name) => name !== ownTransform && !name.startsWith('@11ty/eleventy')) ||
      Object.keys(linters).length > 0 ||
      htmlTransformer.isTransformable('html', {});
    return outputMode !== 'fs' || mayBeDry || looks;
  };
}
