/** Spaced pictures: tests for what to write where the address of a picture has spaces in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkPictures } from '../../src/checks/pictures.ts';
import { articleFile, checkedFile, placesOf } from '../support/world.ts';

const test = suite('spaced pictures');

/** The problems of an article beside these files. */
async function said(body: string, files: readonly string[] = [], near?: string) {
  const checked = await checkedFile(articleFile({}, body), files);
  return checkPictures.run({ ...checked, nearFile: () => near });
}

test('a file with spaces in its name gets brackets around it', async () => {
  const problems = await said('See ![A roof](a roof.jpg).\n', ['articles/deep/a roof.jpg']);

  assert.equal(placesOf(problems), ['6:15-25 link/syntax']);
  assert.is(problems[0]?.what, 'The address "a roof.jpg" has spaces in it, so this is printed as it is typed.');
  assert.is(problems[0]?.fix, 'Write <a roof.jpg>, with < and > around it.');
});

test('the file that is there is named', async () => {
  const fixOf = async (near: string) => (await said('![A roof](a roof.jpg)\n', [], near))[0]?.fix;

  assert.is(await fixOf('articles/deep/a-roof.jpg'), 'Write a-roof.jpg.');
  assert.is(await fixOf('articles/a roof.png'), 'Write <../a roof.png>.');
});

test('one that is nowhere is to get a name without spaces', async () => {
  const [problem] = await said('![A roof](old/a  long roof.jpg)\n');

  assert.is(
    problem?.fix,
    'Put the picture beside the article as a-long-roof.jpg, without spaces, and write a-long-roof.jpg.',
  );
});

test('what is known without files is said all the same', async () => {
  assert.match((await said('![A roof](https://x.test/a roof.jpg)\n'))[0]?.fix ?? '', /^Write <https:/);
  assert.is(checkPictures.lasting, false);
});

test.run();
