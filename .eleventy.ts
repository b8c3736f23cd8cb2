/** This site: its folders, the plugin, its options. No logic. */
import { type EleventyConfig, standfirst } from './src/plugin.ts';

export default function configure(eleventyConfig: EleventyConfig) {
  eleventyConfig.addPlugin(standfirst, { articles: 'pages' });

  return {
    dir: { input: 'pages', includes: '../_includes', data: '../_data', output: '_site' },
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
  };
}
