/** Front matter programs: what Eleventy would run or end at in the front matter of an article. */
import { isRecord } from '../core/yaml.ts';
import type { EleventyConfig } from './config.ts';

/**
 * Eleventy runs JavaScript in front matter, and ends at YAML it cannot read. In articles neither happens: both have been
 * reported. `soundOf` leaves out of an article's front matter what it would end at otherwise.
 */
export function keepProgramsOut(
  eleventyConfig: EleventyConfig,
  isArticle: (inputPath: string) => boolean,
  soundOf: (data: Readonly<Record<string, unknown>>) => unknown,
): void {
  const { engines } = eleventyConfig.frontMatterParsingOptions;
  const isOurs = (options: unknown) =>
    isArticle(String((options as { filePath?: unknown } | undefined)?.filePath ?? ''));
  const guarded = Object.entries(engines).map(([name, parse]) => [
    name,
    (text: string, options: unknown) => {
      if (name !== 'yaml') return isOurs(options) ? {} : parse(text, options);
      try {
        const data = parse(text, options);
        return isOurs(options) && isRecord(data) ? soundOf(data) : data;
      } catch (error) {
        if (isOurs(options)) return {};
        throw error;
      }
    },
  ]);
  eleventyConfig.setFrontMatterParsingOptions({ engines: Object.fromEntries(guarded) });
}
