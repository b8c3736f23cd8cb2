/**
 * Bare Eleventy: the publication as a site for Eleventy alone, with the pages, lists and feeds of our site.
 *
 * The site is in the folder `bare`.
 */
import { siteFiles, withIsoDate } from './site-files.ts';

/** The files of the site. */
export function* bareFiles(
  corpus: Iterable<readonly [path: string, text: string]>,
): Generator<readonly [path: string, text: string]> {
  yield ['package.json', '{ "type": "module" }\n'];
  yield* siteFiles('bare', { script: '_includes/scheme.js', assets: 'assets' });
  for (const [path, text] of corpus) yield [path, withIsoDate(text)];
}
