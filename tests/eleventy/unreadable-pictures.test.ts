/** Unreadable pictures: tests that each mention of such a file is told, at its place. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeSource } from '../../src/core/source.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { mentionInYaml, unreadablePictures } from '../../src/eleventy/unreadable-pictures.ts';
import { placesOf } from '../support/world.ts';

const test = suite('unreadable pictures');

const { source } = decodeSource('articles/a.md', Buffer.from('image: { src: a.heic.jpg }\n![x](b.jpg)\n'));
const yaml = { source, start: 0, end: 27 };

async function problems(...names: readonly string[]) {
  assert.ok('data' in readYaml(yaml));
  const asked: string[] = [];
  const found = await unreadablePictures(
    names.map((file, index) =>
      index === 0
        ? mentionInYaml({ source, yaml }, file, ['image', 'src'])
        : { source, file, span: () => ({ start: 32, end: 37 }) },
    ),
    { isReadable: async (file) => asked.push(file) > 0 && file.startsWith('good') },
    (file) => !file.startsWith('gone'),
  );
  return { found, asked };
}

test('every mention of a file that is no picture is told at its place, and the file is read once', async () => {
  const { found, asked } = await problems('bad.jpg', 'bad.jpg');

  assert.equal(placesOf(found), ['1:15-25 picture/unreadable', '2:6-11 picture/unreadable']);
  assert.is(found[0]?.what, 'bad.jpg is not a picture that can be read.');
  assert.equal(asked, ['bad.jpg']);
});

test('good files, and files that are not there, are none of its business', async () => {
  const { found, asked } = await problems('good.jpg', 'gone.jpg');

  assert.equal(found, []);
  assert.equal(asked, ['good.jpg']);
});

test('a file of text is no picture, and may have been meant as a link', async () => {
  const { found } = await problems('bad.jpg', 'bad.md');

  assert.equal(
    found.map(({ fix }) => fix),
    ['Save it again as JPEG or PNG.', 'Name a JPEG or PNG; or, for a link, take out the ! before its [.'],
  );
});

test.run();
