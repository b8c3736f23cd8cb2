/** Front matter programs: what Eleventy would run or end at in the front matter of an article. */
import type { EleventyConfig } from './config.ts';

/** Eleventy runs JavaScript in front matter, and ends at YAML it cannot read. In articles neither happens: both have been reported. */
export function keepProgramsOut(eleventyConfig: EleventyConfig, isArticle: (inputPath: string) => boolean): void {
  const { engines } = eleventyConfig.frontMatterParsingOptions;
  const isOurs = (options: unknown) =>
    isArticle(String((options as { filePath?: unknown } | undefined)?.filePath ?? ''));
  const guarded = Object.entries(engines).map(([name, parse]) => [
    name,
    (text: string, options: unknown) => {
      if (name !== 'yaml') return isOurs(options) ? {} : parse(text, options);
      try {
        return parse(text, options);
      } catch (error) {
        if (isOurs(options)) return {};
        throw error;
      }
    },
  ]);
  eleventyConfig.setFrontMatterParsingOptions({ engines: Object.fromEntries(guarded) });
}
