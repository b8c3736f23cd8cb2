/**
 * Published files: what goes to the output folder as it is, because a page has mentioned it: videos beside articles, and
 * the package's few scripts.
 *
 * Their names change with their content, so that browsers may keep them for ever. While serving they are sent on request.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { slugOf } from '../core/plain-text.ts';

/** The files of one project. */
export interface PublishedFiles {
  /** The address of a file (path from the project's root), from the site's root. Rejects when it is not there. */
  file(path: string): Promise<string>;
  /** The address of a script of the package, by its name. */
  script(name: string): Promise<string>;
  /** Has a file (whole path) published at an address that is known elsewhere. */
  keep(url: string, path: string): void;
  /** Copies every file that has been mentioned so far into an output folder; their paths from there. */
  publish(output: string): Promise<readonly string[]>;
  /** Sends a file that has been mentioned; `false` for any other address. */
  send(url: string, request: IncomingMessage, response: ServerResponse): boolean;
}

/** Works from `src` as well as from `dist`. */
const SCRIPTS = fileURLToPath(new URL('../../_includes/scripts', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
};

/** Makes the service for a project's root folder. */
export function createPublishedFiles(root: string): PublishedFiles {
  const mentioned = new Map<string, string>();
  const hashes = new Map<string, Promise<string>>();

  async function mention(path: string, folder: string): Promise<string> {
    const { mtimeMs, size } = statSync(path);
    const state = `${path} ${mtimeMs} ${size}`;
    const hash = hashes.get(state) ?? hashOf(path);
    hashes.set(state, hash);
    const ending = extname(path).toLowerCase();
    // Letters that an address would have to encode are left out; the hash tells files apart.
    const name = slugOf(basename(path, extname(path))).replace(/[^\w-]/g, '') || 'file';
    const url = `/${folder}/${name}.${await hash}${ending}`;
    mentioned.set(url, path);
    return url;
  }

  return {
    file: (path) => mention(join(root, path), 'files'),
    script: (name) => mention(join(SCRIPTS, `${name}.js`), 'assets'),
    keep: (url, path) => mentioned.set(url, path),
    async publish(output) {
      return Promise.all(
        [...mentioned].map(async ([url, path]) => {
          const target = join(output, url);
          await mkdir(dirname(target), { recursive: true });
          // The name says what is in it, and a video is large.
          if (!existsSync(target) || statSync(target).size !== statSync(path).size) await copyFile(path, target);
          return url.slice(1);
        }),
      );
    },
    send(url, request, response) {
      const path = mentioned.get(url);
      if (path === undefined || !existsSync(path)) return false;
      response.setHeader('Content-Type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
      response.setHeader('Accept-Ranges', 'bytes');
      const { size } = statSync(path);
      const range = rangeOf(request.headers.range, size);
      response.setHeader('Content-Length', range ? range.end - range.start + 1 : size);
      if (range) {
        response.statusCode = 206;
        response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
      }
      if (request.method === 'HEAD') response.end();
      // A reader who leaves in the middle of a video ends the stream, which is no fault.
      else pipeline(createReadStream(path, range), response).catch(() => undefined);
      return true;
    },
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 10);
}

/** The part of a file that a player asks for; without it some cannot jump. */
function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' || Number(first) >= size) return undefined;
  return { start: Number(first), end: Math.min(last === '' ? size - 1 : Number(last), size - 1) };
}
