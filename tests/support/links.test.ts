/** Links: tests of the finder of broken links. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { brokenLinks, type LinkOptions } from './links.ts';
import { createProject, type Files } from './project.ts';

const links = suite('broken links');

links('finds nothing in pages that link to each other', async () => {
  const found = await broken({
    'index.html': '<a href="/about/">A</a> <a href="about/#team">B</a> <a href="#top">C</a> <img src="/a%20b.png?x=1">',
    'about/index.html':
      '<h2 id="team">Team</h2> <a href="..">Home</a> <a href="">Here</a> <a href="/about">No slash</a>',
    'a b.png': '',
  });

  assert.equal(found, []);
});

links('names the file, the line, the element and the URL of a missing page', async () => {
  const found = await broken({ 'shows/index.html': '<h1>Shows</h1>\n<p><a href="/shows/night-dsk/">x</a>' });

  assert.equal(found, ['shows/index.html:2 a href="/shows/night-dsk/": no such file']);
});

links('finds a fragment that no element has as its id', async () => {
  const found = await broken({
    'index.html':
      '<a href="#cast">x</a> <a href="/a/#cr%C3%A9dits">y</a> <a href="/a/#crew">z</a> <a href="#:~:text=x">t</a>',
    'a/index.html': '<h2 id="crédits">x</h2>',
  });

  assert.equal(found, [
    'index.html:1 a href="#cast": no such id in index.html',
    'index.html:1 a href="/a/#crew": no such id in a/index.html',
  ]);
});

links('checks every candidate of a srcset, posters, style sheets, scripts and redirects', async () => {
  const found = await broken({
    'index.html': `
      <link rel="stylesheet" href="/a.css"><script src="/a.js"></script>
      <img src="/w_1,h_2.png" srcset="/w_1,h_2.png 1x, /b.png 2x,/c.png 3x"><video poster="/d.png"></video>
      <meta http-equiv="refresh" content="0; url=/gone/"><noscript><img src="/e.png"></noscript>
      <template><img src="/f.png"></template><svg><use xlink:href="/g.svg#x"/></svg>`,
    'w_1,h_2.png': '',
  });

  assert.equal(
    found.map((line) => /="(.*)"/.exec(line)?.[1]),
    ['/a.css', '/a.js', '/b.png', '/c.png', '/d.png', '/gone/', '/e.png', '/f.png', '/g.svg#x'],
  );
});

links('leaves other sites and other schemes alone', async () => {
  const found = await broken({
    'index.html': `<a href="https://elsewhere.test/x">x</a> <a href="//elsewhere.test/">y</a> <a href="mailto:desk@elsewhere.test">z</a>
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> <link rel="preconnect" href="/nowhere">`,
  });

  assert.equal(found, []);
});

links("checks the site's own absolute URLs, social pictures among them", async () => {
  const head = (image: string) =>
    `<link rel="canonical" href="https://tv.test/"><meta property="og:image" content="${image}">`;

  const found = await broken(
    { 'index.html': head('https://tv.test/missing.jpg'), 'b.html': head('https://cdn.test/x.jpg') },
    { siteUrl: 'https://tv.test/' },
  );

  assert.equal(found, ['index.html:1 meta content="https://tv.test/missing.jpg": no such file']);
});

links('finds what leaves the path prefix', async () => {
  const found = await broken(
    { 'index.html': '<a href="/mag/a/">x</a> <a href="/a/">y</a> <a href="a/">z</a>', 'a/index.html': '' },
    { pathPrefix: '/mag/' },
  );

  assert.equal(found, ['index.html:1 a href="/a/": is outside the path prefix /mag/']);
});

async function broken(files: Files, options?: LinkOptions): Promise<string[]> {
  const prefixed = Object.entries(files).map(([path, content]) => [`_site/${path}`, content]);
  const project = await createProject(Object.fromEntries(prefixed));
  const found = brokenLinks(`${project.root}/_site`, options);

  await project.dispose();
  return found;
}

links.run();
