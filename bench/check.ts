/**
 * Check, measured: what `standfirst check` does to a corpus, beside the least that any reader of such files does.
 *
 * The least: each file read, its front matter parsed with js-yaml, its body made into tokens by a stock markdown-it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Contestant } from './measure.ts';

/** Where the plugin is built for measuring: a loader of TypeScript in the way would be measured too. */
export const builtFolder = fileURLToPath(new URL('../.cache/bench', import.meta.url));

function built<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(join(builtFolder, path)).href) as Promise<Module>;
}

/** Reads and parses, and finds nothing out. */
export const baseline = leastWork('read, parse front matter, tokenise', {});

/** The same with the typographic signs that this publication's Markdown makes. */
export const publicationBaseline = leastWork('… with typography, as pages have it', { typographer: true });

function leastWork(name: string, markdownOptions: { readonly typographer?: boolean }): Contestant {
  return {
    name,
    async prepare() {
      const { load } = await import('js-yaml');
      const { default: MarkdownIt } = await import('markdown-it');
      return (folder) => {
        const markdown = new MarkdownIt({ html: true, ...markdownOptions });
        let tokens = 0;
        for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          if (!/\.(?:md|yaml)$/.test(name)) continue;
          const text = readFileSync(join(parentPath, name), 'utf8');
          const parts = name.endsWith('.md') ? /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) : null;
          load(parts?.[1] ?? text);
          if (parts) tokens += markdown.parse(parts[2] ?? '', {}).length;
        }
        return Promise.resolve(tokens);
      };
    },
  };
}

/** The engine of `standfirst check`, without Eleventy around it. Gives the number of problems. */
export const check: Contestant = {
  name: 'check',
  async prepare() {
    const [host, frontMatter, features] = await Promise.all([
      built<typeof import('../src/eleventy/host.ts')>('eleventy/host.js'),
      built<typeof import('../src/content/article-front-matter.ts')>('content/article-front-matter.js'),
      built<typeof import('../src/features.ts')>('features.js'),
    ]);
    const { editorialChecks, elements, pageKinds } = features;
    const shortcodes = { elements: new Map(elements.map((each) => [each.shortcode, each])), site: new Map() };
    const checkArticle = frontMatter.articleCheck({}, false);
    return async (folder) => {
      const { load } = host.createHost({
        root: folder,
        articlesFolder: 'articles',
        dataFolder: '_data',
        pathPrefix: '/',
        shortcodes,
        checkArticle,
        checks: editorialChecks,
        severities: {},
        words: {},
        now: '2026-11-24 09:30',
        isWanted: () => true,
        printing: {
          layouts: { names: () => [], files: () => [], check: () => [], render: () => Promise.resolve('') },
          pageKinds,
          optionProblems: () => [],
          styleSheet: () => ({ url: '/site.css', text: '' }),
          ordinaryAddresses: () => [],
        },
      });
      const { problems } = await load('build');
      return problems.length;
    };
  },
};
