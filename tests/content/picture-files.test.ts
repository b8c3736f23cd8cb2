/** Picture files: tests where a picture is that a file names. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pictureFile, pictureFrom } from '../../src/content/picture-files.ts';

const test = suite('picture files');

test('a picture is looked for beside the file that names it', () => {
  assert.is(pictureFile('night.jpg', 'articles/2022/a.md'), 'articles/2022/night.jpg');
  assert.is(pictureFile('./night.jpg', 'articles/a.md'), 'articles/night.jpg');
  assert.is(pictureFile('../pictures/night.jpg', 'articles/a.md'), 'pictures/night.jpg');
});

test('a picture that begins with a slash is looked for from the root', () => {
  assert.is(pictureFile('/pictures/night.jpg', 'articles/a.md'), 'pictures/night.jpg');
});

test('a picture keeps what else is said of it', () => {
  assert.equal(pictureFrom({ src: 'a.jpg', alt: 'A roof', credit: 'Jo' }, 'articles/a.md'), {
    src: 'a.jpg',
    file: 'articles/a.jpg',
    alt: 'A roof',
    credit: 'Jo',
  });
});

test.run();
