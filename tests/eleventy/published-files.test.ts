/** Published files: tests for their addresses, for what is copied, and for what is sent while serving. */
import { utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createPublishedFiles, type PublishedFiles } from '../../src/eleventy/published-files.ts';
import { createProject, type Project } from '../support/project.ts';

const test = suite('published files');

async function withFiles(use: (files: PublishedFiles, project: Project) => Promise<void>): Promise<void> {
  const project = await createProject({ 'articles/Der Kuß.MP4': '0123456789', 'articles/b.vtt': 'WEBVTT\n' });
  try {
    await use(createPublishedFiles(project.root), project);
  } finally {
    await project.dispose();
  }
}

/** What a browser gets for an address. */
async function ask(files: PublishedFiles, path: string, init: RequestInit = {}) {
  const server = createServer((request, response) => {
    if (!files.send(String(request.url), request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init);
  const text = await answer.text();
  await new Promise((done) => server.close(done));
  return { status: answer.status, headers: answer.headers, text };
}

test('have addresses that change with their content, and only with it', () =>
  withFiles(async (files, project) => {
    const first = await files.file('articles/Der Kuß.MP4');
    utimesSync(join(project.root, 'articles/Der Kuß.MP4'), 1, 1);
    const touched = await files.file('articles/Der Kuß.MP4');
    project.write('articles/Der Kuß.MP4', '9876543210');
    const changed = await files.file('articles/Der Kuß.MP4');

    assert.match(first, /^\/files\/[\w-]+\.[\da-f]{10}\.mp4$/);
    assert.is(touched, first);
    assert.is.not(changed, first);
  }));

test('are copied when they have been mentioned, and not before', () =>
  withFiles(async (files, project) => {
    const before = await files.publish(join(project.root, '_site'));
    const address = await files.file('articles/b.vtt');
    const script = await files.script('video');
    const published = await files.publish(join(project.root, '_site'));

    assert.equal(before, []);
    assert.equal(published, [address.slice(1), script.slice(1)]);
    assert.match(script, /^\/assets\/video\.[\da-f]{10}\.js$/);
    assert.is(project.read(`_site${address}`), 'WEBVTT\n');
    assert.match(project.read(`_site${script}`), 'data-sf-player');
  }));

test('may keep an address that is known elsewhere', () =>
  withFiles(async (files, project) => {
    project.write('b.woff2', 'font');
    files.keep('/assets/fonts/a.woff2', join(project.root, 'b.woff2'));

    const { status, headers } = await ask(files, '/assets/fonts/a.woff2');

    assert.equal([status, headers.get('content-type')], [200, 'font/woff2']);
    assert.equal(await files.publish(join(project.root, '_site')), ['assets/fonts/a.woff2']);
    assert.is(project.read('_site/assets/fonts/a.woff2'), 'font');
  }));

test('are copied anew when an earlier copy was cut short', () =>
  withFiles(async (files, project) => {
    const address = await files.file('articles/b.vtt');
    project.write(`_site${address}`, 'WEB');

    await files.publish(join(project.root, '_site'));

    assert.is(project.read(`_site${address}`), 'WEBVTT\n');
  }));

test('that are not there are refused', () =>
  withFiles(async (files) => {
    const refused = await files.file('articles/gone.mp4').then(
      () => 'found',
      (error: Error) => error.message,
    );

    assert.match(refused, 'ENOENT');
  }));

test('are sent while serving, as a whole or in part', () =>
  withFiles(async (files) => {
    const address = await files.file('articles/Der Kuß.MP4');

    const whole = await ask(files, address);
    const part = await ask(files, address, { headers: { range: 'bytes=2-4' } });
    const rest = await ask(files, address, { headers: { range: 'bytes=7-' } });
    const beyond = await ask(files, address, { headers: { range: 'bytes=99-' } });

    assert.equal([whole.status, whole.headers.get('content-type'), whole.text], [200, 'video/mp4', '0123456789']);
    assert.equal([part.status, part.headers.get('content-range'), part.text], [206, 'bytes 2-4/10', '234']);
    assert.equal([rest.status, rest.text], [206, '789']);
    assert.equal([beyond.status, beyond.text], [200, '0123456789']);
    assert.is((await ask(files, address, { method: 'HEAD' })).headers.get('content-length'), '10');
  }));

test('are sent under no other address, and not when they have been deleted', () =>
  withFiles(async (files, project) => {
    const address = await files.file('articles/b.vtt');

    assert.is((await ask(files, '/files/b.vtt')).status, 404);
    project.remove('articles/b.vtt');
    assert.is((await ask(files, address)).status, 404);
  }));

test.run();
