/** Preview: while serving, a generated page is rendered when a browser asks for it. Nothing of it is written. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import { ContentError } from '../core/content-error.ts';
import type { Pictures } from '../images/pictures.ts';
import { HTML, outputOf } from '../pages/page.ts';
import type { BrokenPage, Loaded } from './host.ts';
import { failurePage, problemPage } from './problem-page.ts';
import type { Middleware } from './process-state.ts';

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

    try {
      if (settings.belongsToSite(url)) return next();
      if (await sendPicture(loaded.pictures, url, response)) return undefined;
      if (loaded.files.send(url, request, response)) return undefined;
      const broken = loaded.broken.get(url) ?? (loaded.pages.has(url) ? undefined : brokenNamed(url, loaded));
      if (broken) return answer(500, HTML, problemPage('This article cannot be shown', broken.problems));
      if (!loaded.world) return answer(500, HTML, problemPage('The site cannot be shown', loaded.problems));
      const page = loaded.pages.get(url) ?? loaded.pages.get(url.replace(/\/index\.html$/, '/'));
      if (page)
        return answer(
          page.url === NOT_FOUND ? 404 : 200,
          page.type,
          await settings.transform(await page.render(loaded.world), url),
        );
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
      if (!notFound) return next();
      return answer(404, notFound.type, await settings.transform(await notFound.render(loaded.world), NOT_FOUND));
    } catch (error) {
      return answer(500, HTML, whatWentWrong(loaded, error));
    }
  };
}

/** A broken article that is named like the end of an address: front matter that cannot be read hides its section. */
function brokenNamed(url: string, { broken }: Loaded): BrokenPage | undefined {
  const name = posix.basename(url);
  return name === '' ? undefined : [...broken.values()].find((page) => posix.basename(page.url) === name);
}

/** A page that cannot be printed says why: its own problems, a broken layout's, or what was thrown. */
function whatWentWrong(loaded: Loaded, error: unknown): string {
  const title = 'This page cannot be shown';
  if (error instanceof ContentError) return problemPage(title, error.problems);
  const layouts = loaded.problems.filter(({ code }) => code.startsWith('layout/'));
  return layouts.length > 0 ? problemPage(title, layouts) : failurePage(title, error);
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
