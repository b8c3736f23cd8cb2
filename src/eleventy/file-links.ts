/**
 * File links where articles are templates: Eleventy says the addresses of articles only after their bodies are made.
 *
 * So a body holds a mark with the name of the file, which becomes the address when its page, or a feed with its text, is
 * written.
 */
import type { ContentMap, EleventyConfig } from './config.ts';
import type { Loading } from './loading-settings.ts';
import { withoutDots } from './project-path.ts';

const MARK = 'standfirst-page:';
const MARKED = new RegExp(`${MARK}([^"'\\s<>&#?]+)`, 'g');

/** The mark for a file, in place of its address. */
export function fileLinkMark(file: string): string {
  return MARK + file;
}

/** Puts addresses in the place of marks. */
export function useFileLinks(eleventyConfig: EleventyConfig, loading: Pick<Loading, 'loaded'>): void {
  let addresses: ReadonlyMap<string, string> = new Map();
  eleventyConfig.on('eleventy.contentMap', ({ inputPathToUrl }: ContentMap) => {
    addresses = new Map(
      Object.entries(inputPathToUrl).flatMap(([path, [url]]) =>
        typeof url === 'string' ? [[withoutDots(path), url] as const] : [],
      ),
    );
  });
  eleventyConfig.addTransform('standfirst-file-links', function (content) {
    if (typeof content !== 'string' || !content.includes(MARK)) return content;
    const { world, unpublished } = loading.loaded() ?? {};
    const isPage = /\.html?$/.test(String(this.page.outputPath));
    // A feed is read elsewhere.
    const home =
      (isPage ? '' : (world?.catalogue.site.url ?? '')) + (eleventyConfig.pathPrefix ?? '/').replace(/\/$/, '');
    return content.replace(MARKED, (_, typed: string) => {
      const file = decodeURI(typed);
      const waiting = unpublished?.find((article) => article.file === file)?.url;
      return home + encodeURI(addresses.get(file) ?? waiting ?? '/');
    });
  });
}
