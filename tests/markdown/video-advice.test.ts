/** Video advice: tests for the shortcode that is written for a video. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasLeadPicture, videoAdvice } from '../../src/markdown/video-advice.ts';

const test = suite('video advice');

test('a video that nothing stands for gets a poster', () => {
  assert.is(videoAdvice('a.mp4', true), 'Write {% video "a.mp4" title="…" %}.');
  assert.is(
    videoAdvice('a.mp4', false, ' in its place', 'The bell'),
    'Write {% video "a.mp4" title="The bell" poster="…" %} in its place, with a picture file beside the article as the poster.',
  );
});

test('a lead picture is a key of the front matter', () => {
  assert.ok(hasLeadPicture('---\nimage: { src: a.jpg }\n---\n'));
  assert.not.ok(hasLeadPicture('---\ntitle: A\nposter:\n  image: b\n---\nimage: c\n'));
  assert.ok(hasLeadPicture('image: none'));
});

test.run();
