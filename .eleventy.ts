/** This site: its folders, the plugin, its options. No logic. */
import { type EleventyConfig, standfirst } from './src/plugin.ts';

export default function configure(eleventyConfig: EleventyConfig) {
  eleventyConfig.addPlugin(standfirst, { articles: 'pages' });
  eleventyConfig.addPassthroughCopy({
    '_includes/fonts/*.woff2': 'assets/fonts',
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2':
      'assets/fonts/source-serif-4.woff2',
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2':
      'assets/fonts/source-serif-4-italic.woff2',
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2':
      'assets/fonts/source-serif-4-bold.woff2',
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-italic.woff2':
      'assets/fonts/source-serif-4-bold-italic.woff2',
  });

  return {
    dir: { input: 'pages', includes: '../_includes', data: '../_data', output: '_site' },
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
  };
}
