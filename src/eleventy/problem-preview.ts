/** Problem preview: while serving, the page with all problems, the pages in place of broken ones, and the badge on all others. */
import type { Problem } from '../core/problem.ts';
import { HTML } from '../pages/page.ts';
import type { AddressBook } from './address-book.ts';
import { addBadge } from './badge.ts';
import type { EleventyConfig } from './config.ts';
import type { Loading } from './loading-settings.ts';
import { siteAddress } from './preview.ts';
import { allProblemsPage, PROBLEMS_URL, type ProblemPageSettings, problemPage, problemsHref } from './problem-page.ts';
import type { Middleware } from './process-state.ts';

/** What the pages of problems need to know at the moment. */
export function problemPageSettings(eleventyConfig: EleventyConfig, loading: Loading): ProblemPageSettings {
  return { root: loading.root, pathPrefix: eleventyConfig.pathPrefix ?? '/', total: loading.problems().length };
}

/** Puts the pages of problems before a middleware. */
export function withProblems(
  eleventyConfig: EleventyConfig,
  loading: Loading,
  addresses: AddressBook,
  preview: Middleware,
): Middleware {
  return (request, response, next) => {
    const settings = problemPageSettings(eleventyConfig, loading);
    const href = problemsHref(settings.pathPrefix);
    const url = siteAddress(request.url ?? '/', settings.pathPrefix);
    if (url === undefined || (request.method !== 'GET' && request.method !== 'HEAD'))
      return preview(request, response, next);

    const answer = (status: number, page: string) => {
      response.statusCode = status;
      response.setHeader('Content-Type', HTML);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(page);
    };
    if (`${url}/` === PROBLEMS_URL) {
      response.statusCode = 301;
      response.setHeader('Location', href);
      return response.end();
    }
    if (url === PROBLEMS_URL) return answer(200, allProblemsPage(loading.problems(), settings));
    const broken = brokenTemplate(url, loading, addresses);
    if (broken.length > 0) return answer(500, problemPage('This page cannot be shown', broken, settings));
    addBadge(request, response, loading.problems, href);
    return preview(request, response, next);
  };
}

/** What is wrong with the template of the site at an address: it was held back, or threw. */
function brokenTemplate(asked: string, loading: Loading, addresses: AddressBook): readonly Problem[] {
  const url = asked.replace(/\/index\.html$/, '/');
  // A generated page is printed when it is asked for, and tells by itself.
  const isGenerated = !addresses.isTaken(url) && (loading.loaded()?.pages.has(url) ?? false);
  if (isGenerated) return [];
  const thrown = loading.failuresAt(url);
  if (thrown.length > 0 || addresses.isTaken(url)) return thrown;
  return loading.heldBack().flatMap(({ file, url: guess, problems }) => {
    const last = addresses.lastOf(file);
    const isHere = (address: string) => address === url || address === `${url}/`;
    return (last.length > 0 ? last.some(isHere) : isHere(guess)) ? problems : [];
  });
}
