/**
 * Video: a film that plays on the page when a reader asks for it, and not before.
 *
 * What stands there first is a link with a picture of our own, so nobody else is contacted and nothing needs a script. The
 * script puts the player in its place. A video that was withdrawn says so, and publishing goes on.
 */
import { type Static, Type } from 'typebox';
import { readMoment } from '../content/dates.ts';
import { DURATION_PATTERN, durationInWords, isoDuration, secondsOf } from '../content/durations.ts';
import { type ElementPlace, element } from '../content/element.ts';
import type { PictureSource } from '../content/model.ts';
import { pictureFile } from '../content/picture-files.ts';
import { called, record, Text, When } from '../content/schema-parts.ts';
import { articleId, videoId } from '../content/structured-ids.ts';
import { type HostedVideo, type VideoFile, videoAt } from '../content/video-address.ts';
import { videoFaults } from '../content/video-faults.ts';
import { readWithdrawal, withdrawalInWords } from '../content/withdrawal.ts';
import { phrase, sentence } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { isoDateTime } from '../content/written-dates.ts';
import { html, type Markup } from '../core/markup.ts';

/** The arguments of `{% video %}`. */
export const VideoArguments = record({
  source: called(
    Text(
      'Video',
      'https://www.youtube.com/watch?v=M7lc1UVf-VE',
      'It is what is played: an address on YouTube or Vimeo, or the name of an .mp4 or .webm file, as seen from the file that mentions it.',
    ),
    'src url href address link file video id',
  ),
  title: called(
    Text('Title', 'The bell rings', 'It names the video for everybody, and the player for screen readers.'),
    'name headline',
  ),
  length: Type.Optional(
    called(
      Type.String({
        title: 'Length',
        description: 'minutes and seconds, such as 3:12, or hours, minutes and seconds, such as 1:02:05',
        pattern: DURATION_PATTERN,
        examples: ['3:12'],
        why: 'Readers know what they let themselves in for.',
      }),
      'duration runtime',
    ),
  ),
  poster: Type.Optional(
    called(
      Text(
        'Poster',
        'kiss.jpg',
        'The picture file that stands for the video; without it, the article’s lead picture does.',
      ),
      'thumbnail image picture',
    ),
  ),
  alt: Type.Optional(
    Type.String({
      title: 'Text alternative',
      examples: ['Two pupils on a roof'],
      why: 'It says what the poster shows, if that is more than the title says.',
    }),
  ),
  description: Type.Optional(
    called(Text('Description', 'The cast on the last scene.', 'It is printed below the title.'), 'caption'),
  ),
  uploaded: Type.Optional(When('when the video was put online', 'With a poster, search engines can list the video.')),
  transcript: Type.Optional(
    Type.String({
      title: 'Transcript',
      description: 'an address on the site, or a whole one',
      pattern: '^(?:/(?!/)|#|https?://)\\S*$',
      examples: ['/transcripts/kiss/'],
      why: 'Where its words can be read.',
    }),
  ),
  captions: Type.Optional(
    Type.String({
      title: 'Captions',
      description: 'the name of a .vtt file',
      pattern: '\\.vtt$',
      examples: ['kiss.vtt'],
      why: 'For a file: the WebVTT file with the words that are spoken, in the language of the site.',
    }),
  ),
  withdrawn: Type.Optional(
    Type.Union([Type.Boolean(), Type.String({ pattern: '\\S' })], {
      title: 'Withdrawn',
      examples: [true, '2026-12-31', 'Its rights have run out.'],
      why: 'True, the day from which it is not there, or a sentence that says why. The video is then not linked to.',
    }),
  ),
});

type Wanted = Static<typeof VideoArguments>;

/** `{% video "https://youtu.be/M7lc1UVf-VE" title="The bell rings" length="3:12" poster="bell.jpg" %}` */
export const video = element({
  name: 'video',
  shortcode: 'video',
  summary: 'A video from YouTube, Vimeo or a file, which plays when a reader asks for it.',
  positional: ['source'],
  linking: ['transcript'],
  arguments: VideoArguments,
  awaits: true,

  pictures: ({ poster, withdrawn }) =>
    poster === undefined || withdrawn === true ? [] : [{ argument: 'poster', src: poster }],

  verify: videoFaults,

  async render(values, _content, place) {
    const { world } = place;
    const caption = captionOf(values, place);
    const found = playable(values, world);
    if (!found) return html`<div class="sf-video" data-state="withdrawn">${caption}</div>`;
    const shape = found.kind === 'hosted' && found.isUpright && html` data-shape="upright"`;
    const frame = found.kind === 'file' ? await film(values, found, place) : await link(values, found, place);
    return html`<figure class="sf-video"${shape}>${frame}<figcaption>${caption}</figcaption></figure>${found.kind === 'hosted' && (await script(place))}`;
  },

  async feed(values, _content, place) {
    const { world } = place;
    const { words } = world;
    const title = titleOf(values, world);
    const found = playable(values, world);
    const more = [
      values.description !== undefined && html`<p>${values.description}</p>`,
      values.transcript !== undefined && html`<p>${transcriptLink(values.transcript, world)}</p>`,
    ];
    if (!found)
      return html`<p>${sentence(words.videoInText, { title })} ${withdrawalInWords(values.withdrawn, world)}</p>${more}`;
    const href = found.kind === 'file' ? absoluteUrl(world, await addressOf(found.src, place)) : found.page;
    const poster = posterOf(values, place);
    const picture = poster && (await world.largestPicture(poster));
    const image =
      picture &&
      html`<img src="${absoluteUrl(world, picture.url)}" alt="${poster.alt}" width="${picture.width}" height="${picture.height}"><br>`;
    return html`<p><a href="${href}">${image}${sentence(words.videoPlay, { title })}</a></p>${more}`;
  },

  text(values, _content, { world }) {
    const said = sentence(world.words.videoInText, { title: titleOf(values, world) });
    const note = playable(values, world) ? undefined : withdrawalInWords(values.withdrawn, world);
    return [said, note, values.description].filter((part) => part !== undefined).join(' ');
  },

  async nodes(values, _content, place) {
    const { world, article } = place;
    const { timeZone } = world.catalogue.site;
    const found = playable(values, world);
    const poster = values.poster === undefined ? undefined : posterOf(values, place);
    const uploaded = values.uploaded === undefined ? undefined : readMoment(values.uploaded, timeZone);
    if (!article || !found || !poster || !uploaded || !('epoch' in uploaded)) return [];
    const { from: expires } = readWithdrawal(values.withdrawn, world.now, timeZone);
    const earlier = (place.earlier ?? []).filter((use) => use.element.name === 'video').length;
    return [
      {
        '@type': 'VideoObject',
        '@id': videoId(article, earlier + 1, world),
        name: values.title,
        description: values.description,
        thumbnailUrl: absoluteUrl(world, (await world.largestPicture(poster)).url),
        uploadDate: isoDateTime(uploaded, timeZone),
        duration: values.length === undefined ? undefined : isoDuration(secondsOf(values.length)),
        expires: expires && isoDateTime(expires, timeZone),
        embedUrl: found.kind === 'hosted' ? found.player : undefined,
        contentUrl: found.kind === 'file' ? absoluteUrl(world, await addressOf(found.src, place)) : undefined,
        isPartOf: { '@id': articleId(article, world) },
      },
    ];
  },
});

/** The video, unless it has been withdrawn. */
function playable({ source, withdrawn }: Wanted, { catalogue, now }: World): HostedVideo | VideoFile | undefined {
  return readWithdrawal(withdrawn, now, catalogue.site.timeZone).isGone ? undefined : videoAt(source);
}

/** A link to where the host shows it, which the script changes into the player. */
async function link(values: Wanted, { page, playing }: HostedVideo, place: ElementPlace): Promise<Markup> {
  const { world } = place;
  const { words } = world;
  const poster = posterOf(values, place);
  const title = html`<bdi>${titleOf(values, world)}</bdi>`;
  const length = values.length !== undefined && html` <span class="sf-video-length">${values.length}</span>`;
  return html`<a class="sf-video-frame" href="${page}" data-sf-player="${playing}" data-sf-title="${values.title}">${poster && (await world.picture(poster, 'body'))}<span class="sf-visually-hidden">${phrase(words.videoPlay, { title })}</span><span class="sf-video-play" aria-hidden="true">${words.videoPlayShort}${length}</span></a>`;
}

/** A file that the browser itself plays. */
async function film(values: Wanted, { src, type }: VideoFile, place: ElementPlace): Promise<Markup> {
  const { world } = place;
  const { language } = world.catalogue.site;
  const poster = posterOf(values, place);
  const still = poster && html` poster="${(await world.largestPicture(poster)).url}"`;
  const address = await addressOf(src, place);
  const captions =
    values.captions !== undefined &&
    html`<track kind="captions" src="${await addressOf(values.captions, place)}" srclang="${language}" label="${new Intl.DisplayNames([language], { type: 'language' }).of(language)}" default>`;
  return html`<video class="sf-video-frame" controls playsinline preload="none"${still} aria-label="${values.title}"><source src="${address}" type="${type}">${captions}<a href="${address}">${values.title}</a></video>`;
}

/** The script, printed by the first video of an article that needs it. A browser runs it once however often it is named. */
async function script({ world, earlier = [] }: ElementPlace): Promise<Markup | undefined> {
  const isPrinted = earlier.some(
    (use) => use.element.name === 'video' && playable(use.values as Wanted, world)?.kind === 'hosted',
  );
  return isPrinted ? undefined : html`<script type="module" src="${await world.script('video')}"></script>`;
}

/** What stands below: the title, and what there is to know. */
function captionOf(values: Wanted, { world }: ElementPlace): Markup {
  const found = playable(values, world);
  const notes = [
    values.description,
    found?.kind === 'hosted' && sentence(world.words.videoFromHost, { host: found.host }),
    !found && withdrawalInWords(values.withdrawn, world),
    values.transcript !== undefined && transcriptLink(values.transcript, world),
  ].filter((note) => note !== undefined && note !== false);
  return html`<p class="sf-video-title"><bdi>${values.title}</bdi></p>${notes.map((note) => html`<p>${note}</p>`)}`;
}

function transcriptLink(address: string, { words }: World): Markup {
  return html`<a href="${address}">${words.videoTranscript}</a>`;
}

/** The title, and how long it is in words. */
function titleOf({ title, length }: Wanted, { catalogue, words }: World): string {
  if (length === undefined) return title;
  return sentence(words.videoTitle, { title, length: durationInWords(secondsOf(length), catalogue.site.language) });
}

/** The picture that stands for the video: its own, or the article's, which has been described at the top of the page. */
function posterOf({ poster, alt = '' }: Wanted, { article, file = '' }: ElementPlace): PictureSource | undefined {
  if (poster !== undefined) return { file: pictureFile(poster, file), alt };
  return article?.image && { ...article.image, alt };
}

/** The address of a file beside the article. */
function addressOf(src: string, { world, file = '' }: ElementPlace): Promise<string> {
  return world.file(pictureFile(src, file));
}
