/** Pictures: tests for the sizes, the markup and the files of a picture. */
import { join } from 'node:path';
import sharp from 'sharp';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PictureSource } from '../../src/content/model.ts';
import { createPictures } from '../../src/images/pictures.ts';
import { htmlProblems } from '../support/html.ts';
import { createProject } from '../support/project.ts';

const test = suite('pictures');

const project = await createProject();

async function picture(name: string, width: number, height: number): Promise<PictureSource> {
  const image = sharp({ create: { width, height, channels: 3, background: '#336699' } });
  project.write(`articles/${name}`, await image.toFormat(name.endsWith('.png') ? 'png' : 'jpeg').toBuffer());
  return { file: `articles/${name}`, alt: 'A "roof" & <sky>' };
}

const large = await picture('A Large Roof.jpg', 2000, 1000);
const small = await picture('small.png', 300, 200);

function service() {
  return createPictures({ root: project.root, cache: join(project.root, 'cache'), url: '/pictures/' });
}

/** The widths in the `srcset` of a source. */
function widths(markup: unknown, format: 'avif' | 'jpeg'): readonly number[] {
  const set = Array.from(String(markup).matchAll(/srcset="([^"]*)"/g), ([, value = '']) => value).find((value) =>
    value.includes(`.${format}`),
  );
  return Array.from((set ?? '').matchAll(/ (\d+)w/g), ([, width]) => Number(width));
}

test('offers the sizes of each place in two formats', async () => {
  const pictures = service();

  assert.equal(widths(await pictures.element(large, 'lead', false), 'avif'), [480, 750, 1200, 1600]);
  assert.equal(widths(await pictures.element(large, 'lead', false), 'jpeg'), [480, 750, 1200, 1600]);
  assert.equal(widths(await pictures.element(large, 'body', false), 'jpeg'), [480, 800, 1200]);
  assert.equal(widths(await pictures.element(large, 'card', false), 'jpeg'), [240, 320, 480, 750, 1200]);
});

test('lets the browser measure a card or a poster that loads late, and no other picture', async () => {
  const pictures = service();

  assert.match(String(await pictures.element(large, 'card', false)), / sizes="auto, \(min-width/);
  assert.match(String(await pictures.element(large, 'poster', false)), / sizes="auto, \(min-width/);
  assert.not.match(String(await pictures.element(large, 'poster', true)), 'sizes="auto');
  assert.not.match(String(await pictures.element(large, 'body', false)), 'sizes="auto');
});

test('never makes a picture larger than it is', async () => {
  const markup = await service().element(small, 'lead', false);

  assert.equal(widths(markup, 'jpeg'), [300]);
  assert.match(String(markup), 'width="300" height="200"');
});

test('says width, height and words, so that nothing jumps and nobody is left out', async () => {
  const markup = String(await service().element(large, 'body', false));

  assert.match(markup, 'width="1200" height="600"');
  assert.match(markup, 'alt="A &quot;roof&quot; &amp; &lt;sky&gt;"');
});

test('has one <picture> whose <img> every browser understands', async () => {
  const markup = String(await service().element(large, 'body', false));

  assert.match(
    markup,
    /^<picture><source type="image\/avif" [^>]*><img src="\/pictures\/a-large-roof-[^"]*-1200\.jpeg"[^>]*><\/picture>$/,
  );
  assert.equal(
    htmlProblems(
      `<!doctype html>\n<html lang="en"><head><title>T</title></head><body><p>${markup}</p></body></html>\n`,
      'page',
    ),
    [],
  );
});

test('lets pictures wait, except the one that is seen first', async () => {
  const waiting = String(await service().element(large, 'body', false));
  const first = String(await service().element(large, 'lead', true));

  assert.match(waiting, 'loading="lazy"');
  assert.not.match(waiting, 'fetchpriority');
  assert.match(first, 'fetchpriority="high"');
  assert.not.match(first, 'lazy');
});

test('centres a crop where the author says', async () => {
  assert.match(
    String(await service().element({ ...large, focus: '50% 30%' }, 'card', false)),
    'style="object-position: 50% 30%"',
  );
  assert.not.match(String(await service().element(large, 'card', false)), 'style=');
});

test('knows the largest JPEG, at most 1600 wide', async () => {
  const { url, ...rest } = await service().largest(large);

  assert.equal(rest, { width: 1600, height: 800, type: 'image/jpeg' });
  assert.match(url, /^\/pictures\/a-large-roof-.*-1600\.jpeg$/);
  assert.is((await service().largest(small)).width, 300);
});

test('knows addresses without making files', async () => {
  await service().element(large, 'lead', false);

  assert.equal(project.list('cache'), []);
});

test('gives the same addresses every time, and others when the picture changes, also to one of the same size on disk', async () => {
  const before = await picture('changing.jpg', 100, 100);
  const first = (await service().largest(before)).url;
  const again = (await service().largest(before)).url;
  const after = (await service().largest(await picture('changing.jpg', 100, 101))).url;

  assert.is(first, again);
  assert.is.not(first, after);
});

test('makes a file when it is asked for, and none that nobody mentioned', async () => {
  const pictures = service();
  const { url } = await pictures.largest(small);

  const made = await pictures.make(url);

  assert.is((await sharp(made).metadata()).width, 300);
  assert.is((await sharp(made).metadata()).format, 'jpeg');
  assert.is(await pictures.make('/pictures/other.jpeg'), undefined);
  assert.is(await pictures.make('/elsewhere/other.jpeg'), undefined);
  assert.is(await pictures.make('/pictures/../articles/small.png'), undefined);
});

test('answers an address that is none as one that nobody mentioned', async () => {
  assert.is(await service().make('/pictures/%zz.jpeg'), undefined);
});

test('publishes every file that was mentioned, and nothing else', async () => {
  const pictures = service();
  const markup = String(await pictures.element(small, 'lead', false));
  await pictures.largest(small);

  const paths = await pictures.publish(join(project.root, 'out'));

  assert.equal([...paths].sort(), project.list('out'));
  assert.is(paths.length, 2);
  for (const path of paths) assert.match(markup, `/${path}`);
});

test('publishes nothing when no picture was mentioned', async () => {
  assert.equal(await service().publish(join(project.root, 'empty')), []);
});

test('tells pictures from what is none', async () => {
  project.write('articles/text.jpg', 'no picture');

  assert.is(await service().isReadable('articles/small.png'), true);
  assert.is(await service().isReadable('articles/text.jpg'), false);
  assert.is(await service().isReadable('articles/gone.jpg'), false);
});

test('keeps letters of every script in file names', async () => {
  const { url } = await service().largest(await picture('학교 Größe.jpg', 50, 50));

  assert.match(decodeURIComponent(url), /^\/pictures\/학교-gro(ß|ss)e-/);
});

test.run();
