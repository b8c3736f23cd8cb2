/** Video addresses: tests for the forms in which people copy them, and for what is no video. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { videoAt } from '../../src/content/video-address.ts';

const test = suite('video addresses');

/** "host page player" of a hosted video. */
function hosted(address: string): string | undefined {
  const found = videoAt(address);
  return found?.kind === 'hosted' ? `${found.host} ${found.page} ${found.player}` : undefined;
}

test('of YouTube lead to one video in all their forms', () => {
  const expected =
    'YouTube https://www.youtube.com/watch?v=M7lc1UVf-VE https://www.youtube-nocookie.com/embed/M7lc1UVf-VE';

  for (const address of [
    'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    'http://youtube.com/watch?v=M7lc1UVf-VE',
    'https://m.youtube.com/watch?feature=share&v=M7lc1UVf-VE&list=PL1',
    'https://music.youtube.com/watch?v=M7lc1UVf-VE',
    'https://youtu.be/M7lc1UVf-VE',
    'https://youtu.be/M7lc1UVf-VE?si=abc',
    'https://www.youtube.com/shorts/M7lc1UVf-VE',
    'https://www.youtube.com/live/M7lc1UVf-VE?feature=share',
    'https://www.youtube.com/embed/M7lc1UVf-VE',
    'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?rel=0',
    '//www.youtube.com/embed/M7lc1UVf-VE',
    'youtu.be/M7lc1UVf-VE',
    'www.youtube.com/watch?v=M7lc1UVf-VE',
  ])
    assert.is(hosted(address), expected, address);
});

test('of YouTube may begin in the middle', () => {
  const from = (address: string) => {
    const found = videoAt(address);
    return found?.kind === 'hosted' ? [found.page, found.playing] : undefined;
  };
  const expected = [
    'https://www.youtube.com/watch?v=M7lc1UVf-VE&t=90s',
    'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1&playsinline=1&start=90',
  ];

  for (const time of ['?t=90', '?t=90s', '?t=1m30s', '?start=90', '#t=1m30s'])
    assert.equal(from(`https://youtu.be/M7lc1UVf-VE${time}`), expected, time);
  assert.match(from('https://youtu.be/M7lc1UVf-VE?t=1h2m3s')?.[1] ?? '', /&start=3723$/);
  for (const time of ['?t=', '?t=soon', '?t=0', '?t=-5'])
    assert.is(from(`https://youtu.be/M7lc1UVf-VE${time}`)?.[0], 'https://www.youtube.com/watch?v=M7lc1UVf-VE', time);
});

test('of YouTube’s shorts are of upright videos', () => {
  const isUpright = (address: string) => {
    const found = videoAt(address);
    return found?.kind === 'hosted' && found.isUpright;
  };

  assert.is(isUpright('https://www.youtube.com/shorts/M7lc1UVf-VE'), true);
  assert.is(isUpright('https://youtu.be/M7lc1UVf-VE'), false);
});

test('of Vimeo lead to one video in all their forms', () => {
  for (const address of [
    'https://vimeo.com/76979871',
    'https://www.vimeo.com/76979871/',
    'vimeo.com/76979871',
    'https://vimeo.com/channels/staffpicks/76979871',
    'https://vimeo.com/groups/motion/videos/76979871',
    'https://vimeo.com/album/1/video/76979871',
    'https://player.vimeo.com/video/76979871',
    'https://player.vimeo.com/video/76979871?autoplay=1',
  ])
    assert.is(
      hosted(address),
      'Vimeo https://vimeo.com/76979871 https://player.vimeo.com/video/76979871?dnt=1',
      address,
    );
});

test('of Vimeo keep the hash of a video that is not listed, and its beginning', () => {
  const expected =
    'Vimeo https://vimeo.com/76979871/8272103f6e https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1';

  assert.is(hosted('https://vimeo.com/76979871/8272103f6e'), expected);
  assert.is(hosted('https://player.vimeo.com/video/76979871?h=8272103f6e'), expected);
  const later = videoAt('https://vimeo.com/76979871#t=1m30s');
  assert.is(later?.kind === 'hosted' && later.page, 'https://vimeo.com/76979871#t=90s');
  assert.is(
    later?.kind === 'hosted' && later.playing,
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1#t=90s',
  );
});

test('may be names of files that every browser plays', () => {
  assert.equal(videoAt('kiss.mp4'), { kind: 'file', src: 'kiss.mp4', type: 'video/mp4' });
  assert.equal(videoAt('/videos/Kiss one.WEBM'), { kind: 'file', src: '/videos/Kiss one.WEBM', type: 'video/webm' });
});

test('that lead to no single video we know are none', () => {
  for (const address of [
    '',
    'kiss',
    'kiss.mov',
    'https://example.com/kiss.mp4',
    '//example.com/kiss.mp4',
    'https://www.youtube.com/@netflix',
    'https://www.youtube.com/playlist?list=PL1',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=short',
    'https://youtu.be/M7lc1UVf-VE-and-more',
    'https://youtube.com.example.com/watch?v=M7lc1UVf-VE',
    'https://notyoutube.com/watch?v=M7lc1UVf-VE',
    'https://vimeo.com/staff',
    'https://vimeo.com/about/76979871x',
    'https://dailymotion.com/video/x1',
    'javascript:alert(1)//youtu.be/M7lc1UVf-VE',
  ])
    assert.is(videoAt(address), undefined, address);
});

test.run();
