/** Video faults: tests for what is not true of a video, where it is blamed, and how it is mended. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkElementFacts } from '../../src/checks/element-facts.ts';
import { articleFile, checkedFile, placesOf } from '../support/world.ts';

const test = suite('video faults');

const image = { src: 'lead.jpg', alt: 'A' };
const files = ['articles/deep/here.mp4', 'articles/deep/here.vtt', 'videos/here.webm'];

async function problems(body: string, frontMatter: object = { image }, options = {}) {
  return checkElementFacts.run(await checkedFile(articleFile(frontMatter, body), files, options));
}

test('of videos that can be shown are none', async () => {
  for (const source of ['https://youtu.be/M7lc1UVf-VE', 'https://vimeo.com/76979871', 'here.mp4', '/videos/here.webm'])
    assert.equal(await problems(`{% video "${source}" title="T" %}\n`), [], source);
  assert.equal(await problems('{% video "here.mp4" title="T" captions="here.vtt" poster="p.jpg" %}\n', {}), []);
});

test('stand at the address that leads to no video, and say what works', async () => {
  const found = await problems(
    `{% video "https://www.youtube.com/@netflix" title="T" %}

{% video title="T" source="https://vimeo.com/staff" %}

{% video "https://example.com/clip" title="T" %}

{% video "https://example.com/clip.mp4" title="T" %}

{% video "clip.MOV" title="T" %}
`,
  );

  assert.equal(placesOf(found), [
    '7:10-44 video/unknown',
    '9:27-52 video/unknown',
    '11:10-36 video/unknown',
    '13:10-40 video/unknown',
    '15:10-20 video/unknown',
  ]);
  assert.equal(
    found.map(({ what }) => what),
    [
      '"https://www.youtube.com/@netflix" leads to YouTube, but not to one video.',
      '"https://vimeo.com/staff" leads to Vimeo, but not to one video.',
      '"https://example.com/clip" leads to no video that can be shown.',
      'The video file is on another server: https://example.com/clip.mp4.',
      '"clip.MOV" is a kind of file that not every browser plays.',
    ],
  );
  assert.match(found[2]?.fix ?? '', /^Write an address such as https:\/\/www\.youtube\.com\/watch\?v=/);
  assert.match(found[4]?.fix ?? '', 'Save it as .mp4 or .webm');
});

test('tell a file of one computer from one on another server', async () => {
  const [found] = await problems('{% video "file:///tmp/clip.mp4" title="T" %}\n');

  assert.is(found?.code, 'video/missing');
  assert.match(found?.what ?? '', /is a place on one computer/);
  assert.is(found?.fix, 'Copy clip.mp4 beside the article, and write "clip.mp4".');
});

test('stand at files that are not there', async () => {
  const found = await problems(
    '{% video "gone.mp4" title="T" %}\n\n{% video "here.mp4" title="T" captions="gone.vtt" %}\n\n{% video "/here.mp4" title="T" %}\n',
  );

  assert.equal(placesOf(found), ['7:10-20 video/missing', '9:40-50 video/missing', '11:10-21 video/missing']);
  assert.match(found[0]?.what ?? '', 'no file "gone.mp4"');
  assert.match(found[2]?.fix ?? '', 'begins at the folder of the project');
});

test('stand at captions that the player would ignore', async () => {
  const found = await problems('{% video "https://youtu.be/M7lc1UVf-VE" title="T" captions="here.vtt" %}\n');

  assert.equal(placesOf(found), ['7:60-70 argument/unknown']);
  assert.match(found[0]?.fix ?? '', 'add the captions on YouTube');
});

test('name a video without any picture, unless the article has a lead picture', async () => {
  const body = '{% video "https://youtu.be/M7lc1UVf-VE" title="T" %}\n';

  assert.equal(placesOf(await problems(body, {})), ['6:1-53 video/no-poster']);
  assert.equal(await problems(body), []);
});

test('end where the video was withdrawn, so that publishing goes on', async () => {
  const body = (withdrawn: string) => `{% video "gone.mp4" title="T" withdrawn=${withdrawn} %}\n`;

  assert.equal(await problems(body('true'), {}), []);
  assert.equal(await problems(body('"Its rights have run out."'), {}), []);
  assert.equal(await problems(body('"2026-12-01"'), {}, { now: '2026-12-01' }), []);
  assert.is((await problems(body('"2026-12-01"'), {}, { now: '2026-11-30' })).length, 2);
});

test('stand at a day of withdrawal that does not exist', async () => {
  const found = await problems('{% video "here.mp4" title="T" withdrawn="2026-02-31" %}\n');

  assert.equal(placesOf(found), ['7:41-53 date/invalid']);
  assert.match(found[0]?.what ?? '', '"withdrawn" is "2026-02-31", which does not exist');
});

test.run();
