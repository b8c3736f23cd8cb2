/** Static server: serves a built folder on the loopback, as a web host would. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end and without the path prefix. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** The path that the folder stands at, such as `/magazine/`; `/` when left out. */
  readonly pathPrefix?: string;
}

/** Serves `folder`: `index.html` for folders, its `404.html` with status 404 for what is missing, nothing outside it. */
export async function serveFolder(
  folder: string,
  { pathPrefix = '/' }: StaticServerOptions = {},
): Promise<StaticServer> {
  const root = resolve(folder);
  const prefix = `/${pathPrefix}/`.replace(/\/+/g, '/');

  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
      const file = path.startsWith(prefix) ? await fileFor(root, path.slice(prefix.length)) : undefined;

      if (file === 'folder') response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
      else if (file) send(response, 200, file.path, await readFile(file.path));
      else await sendMissing(response, root);
    } catch {
      response.writeHead(400).end();
    }
  });

  // A test that fails before it closes the server must not wait for it for ever.
  server.unref().on('connection', (socket) => socket.unref());
  await new Promise<void>((done, reject) => server.once('error', reject).listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function fileFor(root: string, path: string): Promise<{ path: string } | 'folder' | undefined> {
  const file = resolve(root, `./${path}`);
  if (file !== root && !file.startsWith(root + sep)) return undefined;

  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return path.endsWith('/') ? undefined : { path: file };
  if (!found?.isDirectory()) return undefined;

  const index = join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))?.isFile()) return undefined;
  return path === '' || path.endsWith('/') ? { path: index } : 'folder';
}

async function sendMissing(response: ServerResponse, root: string): Promise<void> {
  const page = join(root, '404.html');
  const body = await readFile(page).catch(() => undefined);

  if (body) send(response, 404, page, body);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function send(response: ServerResponse, status: number, file: string, body: Uint8Array): void {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';

  response.writeHead(status, { 'content-type': type, 'content-length': body.byteLength, 'cache-control': 'no-store' });
  response.end(body);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'text/xsl; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};
