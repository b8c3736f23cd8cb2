/** Preview: while serving, a generated page is rendered when a browser asks for it. Nothing of it is written. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import type { World } from '../content/world.ts';
import type { Problem } from '../core/problem.ts';
import type { Pictures } from '../images/pictures.ts';
import { HTML, outputOf, type Page } from '../pages/page.ts';
import type { Failures } from './failures.ts';
import type { BrokenPage, Loaded } from './host-settings.ts';
import { failurePage, type ProblemPageSettings, problemPage } from './problem-page.ts';
import type { Middleware } from './process-state.ts';
import { pageFailure } from './thrown-error.ts';

/** What the preview works with. */
export interface PreviewSettings {
  /** What the last loading found; `undefined` before the first. */
  loaded(): Loaded | undefined;
  /** `/` or `/folder/`. */
  pathPrefix(): string;
  /** The output folder, absolute. */
  output(): string;
  /** Files in the output folder that an earlier build of ours wrote. */
  written(): ReadonlySet<string>;
  /** Whether an address belongs to a template of the site. */
  belongsToSite(url: string): boolean;
  /** Runs the site's transforms over a page, as a build does. */
  transform(text: string, url: string): Promise<string>;
  readonly failures: Failures;
  problemPages(): ProblemPageSettings;
}

/** Address of the page for addresses that lead nowhere. */
const NOT_FOUND = '/404.html';

/** Makes the middleware. */
export function createPreview(settings: PreviewSettings): Middleware {
  return async (request, response, next) => {
    const loaded = settings.loaded();
    const url = siteAddress(request.url ?? '/', settings.pathPrefix());
    if (!loaded || url === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next();

    const answer = (status: number, type: string, text: string) => {
      response.statusCode = status;
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-cache');
      response.end(text);
    };

    const sayWhatIsWrong = (title: string, problems: readonly Problem[]) =>
      answer(500, HTML, problemPage(title, problems, settings.problemPages()));

    /** Prints a page. What a transform threw has been noted for its address. */
    const print = async (page: Page, world: World) => {
      const key = `page ${page.url}`;
      try {
        const text = await settings.transform(await page.render(world), page.url);
        settings.failures.forget(key);
        const thrown = settings.failures.at(page.url);
        if (thrown.length > 0) return sayWhatIsWrong(CANNOT, thrown);
        return answer(page.url === NOT_FOUND ? 404 : 200, page.type, text);
      } catch (error) {
        const layouts = loaded.problems.filter(({ code }) => code.startsWith('layout/'));
        if (layouts.length > 0) return sayWhatIsWrong(CANNOT, layouts);
        const failed = pageFailure(settings.problemPages().root, page.source, error);
        if (failed.length === 0) return answer(500, HTML, failurePage(CANNOT, error, settings.problemPages()));
        settings.failures.note(key, { problems: failed, url: page.url });
        return sayWhatIsWrong(CANNOT, failed);
      }
    };

    try {
      if (settings.belongsToSite(url)) return next();
      if (await sendPicture(loaded.pictures, url, response)) return undefined;
      if (loaded.published.send(url, request, response)) return undefined;
      const broken = loaded.broken.get(url) ?? (loaded.pages.has(url) ? undefined : brokenNamed(url, loaded));
      if (broken) return sayWhatIsWrong('This article cannot be shown', broken.problems);
      if (!loaded.world) return sayWhatIsWrong('The site cannot be shown', loaded.problems);
      const page = loaded.pages.get(url) ?? loaded.pages.get(url.replace(/\/index\.html$/, '/'));
      if (page) return await print(page, loaded.world);
      const folder = `${url}/`;
      if (loaded.pages.has(folder) || loaded.broken.has(folder)) {
        response.statusCode = 301;
        const query = /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
        response.setHeader('Location', encodeURI(settings.pathPrefix().replace(/\/$/, '') + folder) + query);
        response.end();
        return undefined;
      }
      if (isInOutput(url, settings)) return next();
      const notFound = loaded.pages.get(NOT_FOUND);
      return notFound ? await print(notFound, loaded.world) : next();
    } catch (error) {
      return answer(500, HTML, failurePage(CANNOT, error, settings.problemPages()));
    }
  };
}

const CANNOT = 'This page cannot be shown';

/** A broken article that is named like the end of an address: front matter that cannot be read hides its section. */
function brokenNamed(url: string, { broken }: Loaded): BrokenPage | undefined {
  const name = posix.basename(url);
  return name === '' ? undefined : [...broken.values()].find((page) => posix.basename(page.url) === name);
}

/** Sends a picture that a page has mentioned; `false` for any other address. */
export async function sendPicture(pictures: Pictures, url: string, response: ServerResponse): Promise<boolean> {
  const path = await pictures.make(url);
  if (path === undefined) return false;
  response.setHeader('Content-Type', url.endsWith('.avif') ? 'image/avif' : 'image/jpeg');
  createReadStream(path).pipe(response);
  return true;
}

/** The address on the site that was asked for: without query and path prefix; `undefined` for one outside the prefix. */
export function siteAddress(requested: string, pathPrefix: string): string | undefined {
  const path = requested.replace(/[?#].*$/s, '');
  if (!path.startsWith(pathPrefix)) return undefined;
  try {
    return decodeURIComponent(`/${path.slice(pathPrefix.length)}`);
  } catch {
    // An address that cannot be decoded leads nowhere.
    return NOT_FOUND;
  }
}

/** Whether the dev server would find a file that is not a leftover of an earlier build of ours. */
function isInOutput(url: string, settings: PreviewSettings): boolean {
  const output = settings.output();
  const written = settings.written();
  return [url, `${url}/`.replace(/\/+$/, '/'), `${url.replace(/\/$/, '')}.html`].some((address) => {
    const file = outputOf(address);
    const path = resolve(join(output, file));
    return path.startsWith(output + sep) && existsSync(path) && statSync(path).isFile() && !written.has(file);
  });
}
