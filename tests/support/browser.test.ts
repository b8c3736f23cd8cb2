/** Browser: tests that a Chrome starts and that axe sees what is wrong with a page. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accessibilityViolations, openPage, phone, withBrowser } from './browser.ts';
import { createProject } from './project.ts';
import { serveFolder } from './static-server.ts';

const browser = suite('browser');

browser('finds the faults of a page, and none in a sound one', async () => {
  const project = await createProject({
    'bad.html': '<!doctype html><html lang="en"><title>Bad</title><main><img src="a.png"></main></html>',
    'good.html': '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1></main></html>',
  });
  const server = await serveFolder(project.root);

  const [bad, good] = await withBrowser(async (chrome) => [
    await accessibilityViolations(await openPage(chrome, `${server.origin}/bad.html`)),
    await accessibilityViolations(await openPage(chrome, `${server.origin}/good.html`, { viewport: phone })),
  ]);

  assert.is(bad?.length, 1);
  assert.match(bad?.[0] ?? '', /^image-alt img: .*alt attribute/);
  assert.equal(good, []);
  await server.close();
  await project.dispose();
});

browser('takes the colour scheme of its options', async () => {
  const project = await createProject({
    'index.html': '<!doctype html><title>Scheme</title><style>p { color: red }</style><p>x</p>',
  });
  const server = await serveFolder(project.root);

  const dark = await withBrowser(async (chrome) => {
    const page = await openPage(chrome, `${server.origin}/`, { colorScheme: 'dark' });
    return page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
  });

  assert.is(dark, true);
  await server.close();
  await project.dispose();
});

browser('refuses a page with another status than the expected one', async () => {
  const project = await createProject({ '404.html': '<!doctype html><title>Missing</title>' });
  const server = await serveFolder(project.root);

  const message = await withBrowser((chrome) =>
    openPage(chrome, `${server.origin}/nowhere/`).then(
      () => 'it opened',
      (error: Error) => error.message,
    ),
  );

  assert.match(message, /nowhere\/ was answered with 404, not with 200/);
  await server.close();
  await project.dispose();
});

browser.run();
