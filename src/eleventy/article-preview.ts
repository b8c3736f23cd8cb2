/** Article preview: what the middleware answers where articles are ordinary templates of Eleventy. */
import { posix } from 'node:path';
import { articleSlug } from '../content/addresses.ts';
import type { Problem } from '../core/problem.ts';
import { HTML } from '../pages/page.ts';
import type { AddressBook } from './address-book.ts';
import type { EleventyConfig } from './config.ts';
import type { Loaded } from './host-settings.ts';
import type { Loading } from './loading-settings.ts';
import { sendPicture, siteAddress } from './preview.ts';
import { problemPage } from './problem-page.ts';
import { problemPageSettings } from './problem-preview.ts';
import type { Middleware } from './process-state.ts';

/** What shortcodes of the site threw while the bodies of articles were printed, by file. */
export type Thrown = Map<string, readonly Problem[]>;

/** While serving: pictures on request, and at the address of a broken article what is wrong with it. */
export function articlePreview(
  eleventyConfig: EleventyConfig,
  loading: Loading,
  addresses: AddressBook,
  thrown: Thrown,
): Middleware {
  return async (request, response, next) => {
    const loaded = loading.loaded();
    const url = siteAddress(request.url ?? '/', eleventyConfig.pathPrefix ?? '/');
    if (!loaded || url === undefined) return next();
    if (await sendPicture(loaded.pictures, url, response)) return undefined;
    if (loaded.published.send(url, request, response)) return undefined;
    const problems = problemsAt(url, loaded, addresses, [...thrown.values()].flat());
    if (problems.length === 0) return next();
    response.statusCode = 500;
    response.setHeader('Content-Type', HTML);
    return response.end(
      problemPage('This article cannot be shown', problems, problemPageSettings(eleventyConfig, loading)),
    );
  };
}

/**
 * What is wrong with the article at an address. Only Eleventy knows addresses, and of a broken article only the one it
 * had before; without that, its name at the end of an address that no page has is taken for it.
 */
function problemsAt(
  url: string,
  { world, broken, problems }: Loaded,
  addresses: AddressBook,
  thrown: readonly Problem[],
): readonly Problem[] {
  if (addresses.isTaken(url)) return [];
  if (!world) return addresses.all().includes(url) ? problems : [];
  const name = posix.basename(url).replace(/\.html$/, '');
  const isAt = (file: string, guess = '') => {
    const last = addresses.lastOf(file);
    if (last.length > 0) return last.includes(url);
    return [guess === url, articleSlug(file) === name, posix.basename(file, '.md') === name].includes(true);
  };
  return [
    ...[...broken.values()].flatMap(({ url: guess, problems: own }) => own.filter(({ file }) => isAt(file, guess))),
    ...thrown.filter(({ file }) => isAt(file)),
  ];
}
