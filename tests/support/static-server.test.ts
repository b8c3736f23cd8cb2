/** Static server: tests that it answers as a web host would. */
import { request } from 'node:http';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createProject } from './project.ts';
import { serveFolder } from './static-server.ts';

const server = suite('static server');

server('serves files, folders and the page for what is missing', async () => {
  const project = await createProject({
    'site/index.html': 'home',
    'site/shows/index.html': 'shows',
    'site/404.html': 'missing',
    'site/a b.css': 'body {}',
  });
  const { origin, close } = await serveFolder(`${project.root}/site`, { pathPrefix: 'mag' });

  assert.is(await answer(origin, '/mag/'), '200 text/html; charset=utf-8 home');
  assert.is(await answer(origin, '/mag/shows/?page=2'), '200 text/html; charset=utf-8 shows');
  assert.is(await answer(origin, '/mag/a%20b.css'), '200 text/css; charset=utf-8 body {}');
  assert.is(await answer(origin, '/mag/nowhere'), '404 text/html; charset=utf-8 missing');
  assert.is(await answer(origin, '/shows/'), '404 text/html; charset=utf-8 missing');
  assert.is(await answer(origin, '/mag/shows'), '301 undefined ');
  await close();
  await project.dispose();
});

server('serves nothing outside its folder', async () => {
  const project = await createProject({
    'site/index.html': 'home',
    'secret.txt': 'secret',
    'site-two/a.txt': 'secret',
  });
  const { origin, close } = await serveFolder(`${project.root}/site`);

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-two/a.txt',
  ]) {
    assert.match(await answer(origin, path), /^404 /, path);
  }
  await close();
  await project.dispose();
});

/** Status, type and body; `fetch` would tidy the path before sending it. */
function answer(origin: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve(`${response.statusCode} ${response.headers['content-type']} ${body}`));
    });
    asked.on('error', reject).end();
  });
}

server.run();
