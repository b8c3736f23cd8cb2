/** Video: tests for its forms on pages, in feeds, as text and for machines, for its script, and for what it does when a video is gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkPictures } from '../../src/checks/pictures.ts';
import { video } from '../../src/elements/video.ts';
import { articleNodes } from '../../src/pages/structured-data.ts';
import { htmlProblems } from '../support/html.ts';
import { pageElements } from '../support/page-elements.ts';
import { type GraphNode, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, checkedFile, placesOf, type TestWorldOptions, testWorld } from '../support/world.ts';
import { parseXml } from '../support/xml.ts';

const test = suite('video');

const YOUTUBE = 'https://youtu.be/M7lc1UVf-VE';
const image = { src: 'lead.jpg', alt: 'A roof', focus: '50% 30%' };
const HOSTILE = `<script>alert(1)</script> "'& مرحبا 🎬 ${'long '.repeat(80)}`.trim();

/** A body as printed in an article with a lead picture. */
async function printed(body: string, form: 'page' | 'feed' = 'page', options: TestWorldOptions = {}): Promise<string> {
  const world = await testWorld({ ...options, articles: { story: articleFile({ image }, body) } });
  return (await world.body(world.article('story'), form)).toString().trim();
}

async function textOf(body: string, options: TestWorldOptions = {}): Promise<string> {
  const world = await testWorld({ ...options, articles: { story: articleFile({ image }, body) } });
  return world.text(world.article('story'));
}

async function graphOf(body: string, options: TestWorldOptions = {}): Promise<readonly GraphNode[]> {
  const world = await testWorld({ ...options, articles: { story: articleFile({ image }, body) } });
  return JSON.parse(JSON.stringify(await articleNodes(world.article('story'), undefined, world))) as GraphNode[];
}

const inPage = (markup: string) =>
  `<!doctype html>\n<html lang="en"><head><title>T</title></head><body>${markup}</body></html>\n`;

test('is a link to the video with a poster of ours, its title, its length in words, and who is asked when it plays', async () => {
  assert.is(
    await printed(`{% video "${YOUTUBE}" title="The bell" length="3:12" poster="bell.jpg" alt="A bell" %}\n`),
    '<figure class="sf-video"><a class="sf-video-frame" href="https://www.youtube.com/watch?v=M7lc1UVf-VE" data-sf-player="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1&amp;playsinline=1" data-sf-title="The bell">' +
      '<img src="/pictures/articles/bell.jpg" alt="A bell" width="800" height="450" class="body">' +
      '<span class="sf-visually-hidden">Play video: <bdi>The bell (3 minutes 12 seconds)</bdi></span>' +
      '<span class="sf-video-play" aria-hidden="true">Play <span class="sf-video-length">3:12</span></span></a>' +
      '<figcaption><p class="sf-video-title"><bdi>The bell</bdi></p><p>Playing loads content from YouTube, which may set cookies.</p></figcaption></figure>' +
      '<script type="module" src="/assets/video.js"></script>',
  );
});

test('asks Vimeo not to track, and keeps the hash of a video that is not listed', async () => {
  const markup = await printed('{% video "https://vimeo.com/76979871/8272103f6e" title="T" %}\n');

  assert.match(markup, 'href="https://vimeo.com/76979871/8272103f6e"');
  assert.match(
    markup,
    'data-sf-player="https://player.vimeo.com/video/76979871?h=8272103f6e&amp;dnt=1&amp;autoplay=1"',
  );
  assert.match(markup, 'Playing loads content from Vimeo, which may set cookies.');
});

test('loads nothing from elsewhere by itself', async () => {
  const markup = await printed(
    `{% video "${YOUTUBE}" title="T" %}\n\n{% video "https://vimeo.com/76979871" title="T" %}\n`,
  );

  const loaded = pageElements(inPage(markup)).flatMap(({ attributes: { src, srcset, poster } }) =>
    [src, srcset, poster].filter((address) => address !== undefined),
  );
  assert.equal(loaded, ['/pictures/articles/lead.jpg', '/assets/video.js', '/pictures/articles/lead.jpg']);
});

test('has the lead picture of the article for a poster, without saying again what it shows', async () => {
  assert.match(await printed(`{% video "${YOUTUBE}" title="T" %}\n`), 'src="/pictures/articles/lead.jpg" alt=""');
});

test('stands upright when it is a short', async () => {
  const short = await printed('{% video "https://www.youtube.com/shorts/M7lc1UVf-VE" title="T" %}\n');

  assert.match(short, '<figure class="sf-video" data-shape="upright">');
  assert.not.match(await printed(`{% video "${YOUTUBE}" title="T" %}\n`), 'data-shape');
});

test('prints its description and a link to its transcript', async () => {
  const markup = await printed(`{% video "${YOUTUBE}" title="T" description="On a roof." transcript="/words/" %}\n`);

  assert.match(markup, '<p>On a roof.</p>');
  assert.match(markup, '<p><a href="/words/">Read the transcript</a></p>');
});

test('names its script once in an article, whatever comes before', async () => {
  const scripts = (markup: string) => markup.split('<script').length - 1;
  const hosted = `{% video "${YOUTUBE}" title="T" %}\n\n`;
  const file = '{% video "a.mp4" title="T" %}\n\n';
  const gone = `{% video "${YOUTUBE}" title="T" withdrawn=true %}\n\n`;

  assert.is(scripts(await printed(hosted + hosted)), 1);
  assert.is(scripts(await printed(file + gone + hosted + hosted)), 1);
  assert.is(scripts(await printed(file + gone)), 0);
});

test('is played by the browser itself when it is a file', async () => {
  assert.is(
    await printed('{% video "bell.mp4" title="The bell" captions="bell.vtt" poster="/shared/bell.jpg" %}\n'),
    '<figure class="sf-video"><video class="sf-video-frame" controls playsinline preload="none" poster="/pictures/shared/bell.jpg" aria-label="The bell">' +
      '<source src="/files/articles/bell.mp4" type="video/mp4">' +
      '<track kind="captions" src="/files/articles/bell.vtt" srclang="en-GB" label="British English" default>' +
      '<a href="/files/articles/bell.mp4">The bell</a></video>' +
      '<figcaption><p class="sf-video-title"><bdi>The bell</bdi></p></figcaption></figure>',
  );
});

test('says that it was withdrawn, and leads nowhere', async () => {
  for (const [withdrawn, said] of [
    ['true', 'This video is no longer available.'],
    ['"2026-12-01"', 'This video has not been available since 1 December 2026.'],
    ['"Its rights have run out."', 'This video is no longer available. Its rights have run out.'],
  ]) {
    const body = `{% video "${YOUTUBE}" title="The bell" length="3:12" withdrawn=${withdrawn} %}\n`;

    assert.is(
      await printed(body),
      `<div class="sf-video" data-state="withdrawn"><p class="sf-video-title"><bdi>The bell</bdi></p><p>${said}</p></div>`,
    );
    assert.is(await printed(body, 'feed'), `<p>Video: The bell (3 minutes 12 seconds). ${said}</p>`);
    assert.is(await textOf(body), `Video: The bell (3 minutes 12 seconds). ${said}`);
  }
});

test('is there until the day of its withdrawal, and never stops a page', async () => {
  const body = `{% video "${YOUTUBE}" title="T" withdrawn="2026-12-01" %}\n`;
  const state = async (now: string) => (/data-state="(\w+)"/.exec(await printed(body, 'page', { now })) ?? [])[1];

  assert.is(await state('2026-11-30 23:59'), undefined);
  assert.is(await state('2026-12-01 00:00'), 'withdrawn');
  assert.is(await state('2036-12-01'), 'withdrawn');
});

test('is in feeds a picture and the title that link to it, in well-formed markup with whole addresses', async () => {
  const feed = await printed(
    `{% video "${YOUTUBE}" title="The bell" length="3:12" poster="bell.jpg" description="On a roof." transcript="#words" %}\n`,
    'feed',
    { pathPrefix: '/tv/' },
  );

  assert.is(
    feed,
    '<p><a href="https://www.youtube.com/watch?v=M7lc1UVf-VE"><img src="https://listings.test/tv/pictures/articles/bell.jpg" alt="" width="1600" height="900"><br>Play video: The bell (3 minutes 12 seconds)</a></p>' +
      '<p>On a roof.</p><p><a href="https://listings.test/tv/story/#words">Read the transcript</a></p>',
  );
  assert.match(
    await printed('{% video "bell.mp4" title="The bell" %}\n', 'feed'),
    'href="https://listings.test/files/articles/bell.mp4"',
  );
});

test('is as text its title, its length and what is said of it', async () => {
  assert.is(
    await textOf(`{% video "${YOUTUBE}" title="The bell" length="1:02:05" description="On a roof." %}\n`),
    'Video: The bell (1 hour 2 minutes 5 seconds). On a roof.',
  );
  assert.is(await textOf(`{% video "${YOUTUBE}" title="The bell" %}\n`), 'Video: The bell.');
});

test('tells machines what it is when it has a poster of its own and a day', async () => {
  const graph = await graphOf(
    `{% video "${YOUTUBE}" title="Before" %}\n\n{% video "${YOUTUBE}" title="The bell" description="On a roof." length="3:12" poster="bell.jpg" uploaded="2026-02-07" withdrawn="2027-01-01" %}\n`,
  );

  assert.equal(nodeOf(graph, 'VideoObject'), {
    '@type': 'VideoObject',
    '@id': 'https://listings.test/story/#video-2',
    name: 'The bell',
    description: 'On a roof.',
    thumbnailUrl: 'https://listings.test/pictures/articles/bell.jpg',
    uploadDate: '2026-02-07T00:00:00+00:00',
    duration: 'PT3M12S',
    expires: '2027-01-01T00:00:00+00:00',
    embedUrl: 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE',
    isPartOf: { '@id': 'https://listings.test/story/#article' },
  });
  // Who publishes is said by the page around the article.
  assert.equal(
    graphProblems([...graph, { '@type': 'NewsMediaOrganization', '@id': 'https://listings.test/#publisher' }]),
    [],
  );
});

test('tells machines where its file is', async () => {
  const graph = await graphOf('{% video "bell.mp4" title="T" poster="bell.jpg" uploaded="2026-02-07" %}\n');

  assert.is(nodeOf(graph, 'VideoObject').contentUrl, 'https://listings.test/files/articles/bell.mp4');
  assert.is(nodeOf(graph, 'VideoObject').embedUrl, undefined);
});

test('is silent to machines without a poster of its own, without a day, and when it is gone', async () => {
  for (const rest of [
    'poster="bell.jpg"',
    'uploaded="2026-02-07"',
    'poster="bell.jpg" uploaded="2026-02-07" withdrawn=true',
    'poster="bell.jpg" uploaded="2026-02-07" withdrawn="2026-12-01"',
  ]) {
    const graph = await graphOf(`{% video "${YOUTUBE}" title="T" ${rest} %}\n`);

    assert.not.ok(
      graph.some((node) => node['@type'] === 'VideoObject'),
      rest,
    );
  }
});

test('escapes whatever it is given, and is valid wherever it stands', async () => {
  const quoted = JSON.stringify(HOSTILE);
  const all = (source: string, more = '') =>
    `{% video "${source}" title=${quoted} alt=${quoted} description=${quoted} poster="bell.jpg" transcript="/a?b&c" ${more} %}`;
  const body = `A paragraph.\n${all(YOUTUBE)}\n\n- In a list:\n\n  ${all(YOUTUBE)}\n\n> In a quotation:\n>\n> ${all('a.mp4', 'captions="a.vtt"')}\n\n${all(YOUTUBE, `withdrawn=${quoted}`)}\n`;

  const page = await printed(body);
  const feed = await printed(body, 'feed');

  assert.equal(htmlProblems(inPage(page), 'page'), []);
  for (const markup of [page, feed]) {
    assert.not.match(markup, '<script>');
    assert.match(markup, '&lt;script&gt;alert(1)&lt;/script&gt; &quot;&#39;&amp; مرحبا 🎬 long');
  }
  assert.not.match(feed, /<script|class=|style=|data-/);
  parseXml(`<r>${feed.replace(/<(br|img)\b((?:[^>"]|"[^"]*")*)>/g, '<$1$2/>')}</r>`);
  assert.match(await textOf(body), HOSTILE);
});

test('may stand in a language that runs from right to left', async () => {
  const body = `{% video "${YOUTUBE}" title="شاهد Night Desk" length="3:12" %}\n`;

  const markup = await printed(body, 'page', { site: { language: 'ar' } });

  assert.match(markup, '<bdi>شاهد Night Desk (');
  assert.match(markup, 'دقائق');
});

test('reports the poster that is missing at its argument, unless the video is gone', async () => {
  const places = async (more: string) =>
    placesOf(
      checkPictures.run(
        await checkedFile(articleFile({}, `{% video "${YOUTUBE}" poster="gone.jpg" title="T" ${more} %}\n`)),
      ),
    );

  assert.equal(await places(''), ['6:48-58 picture/missing']);
  assert.equal(await places('withdrawn=true'), []);
});

test('wants a title, a length with colons, an address for its transcript, and a file for its captions', () => {
  const codes = (values: object) =>
    video.check({ source: 'a.mp4', title: 'T', ...values }).map(({ finding }) => finding.code);

  assert.equal(codes({}), []);
  assert.equal(codes({ length: '3:12', transcript: '#words', captions: 'a.vtt', withdrawn: false }), []);
  assert.equal(codes({ title: undefined }), ['argument/missing']);
  assert.equal(codes({ title: ' ' }), ['argument/range']);
  assert.equal(codes({ length: '3 min' }), ['argument/format']);
  assert.equal(codes({ transcript: 'javascript:alert(1)' }), ['argument/format']);
  assert.equal(codes({ transcript: '//other.test/' }), ['argument/format']);
  assert.equal(codes({ captions: 'a.srt' }), ['argument/format']);
  assert.equal(codes({ uploaded: 'yesterday' }), ['date/invalid']);
  assert.equal(codes({ withdrawn: 1 }), ['argument/type']);
});

test('has to be waited for, takes its address by position, and stands between paragraphs', () => {
  assert.is(video.awaits, true);
  assert.equal(video.positional, ['source']);
  assert.is(video.placement, 'block');
});

test('has a script of at most one kilobyte', () => {
  const script = readFileSync(join(import.meta.dirname, '../../_includes/scripts/video.js'));

  assert.ok(script.byteLength <= 1024, `${script.byteLength} bytes`);
});

test('a caption is the description, unless it is the file of the captions', () => {
  const fixOf = (caption: string) =>
    video.check({ source: YOUTUBE, title: 'T', caption }).map(({ finding }) => finding.fix);

  assert.equal(fixOf('The last scene.'), ['Write "description".']);
  assert.equal(fixOf('bell.vtt'), ['Write "captions".']);
});

test.run();
