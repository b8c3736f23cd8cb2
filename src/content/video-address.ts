/** Video addresses: what the address of a video leads to, in all the forms in which people copy them. */
import { isElsewhere } from './link-address.ts';

/** A video that somebody else's player shows. */
export interface HostedVideo {
  readonly kind: 'hosted';
  /** The host's name, as readers know it. */
  readonly host: 'YouTube' | 'Vimeo';
  /** Where the host itself shows it. */
  readonly page: string;
  /** The host's player that sets no cookies before it plays. */
  readonly player: string;
  /** The same, playing at once. */
  readonly playing: string;
  /** Whether it is taller than wide. */
  readonly isUpright: boolean;
}

/** A file that the site publishes itself. */
export interface VideoFile {
  readonly kind: 'file';
  readonly src: string;
  readonly type: 'video/mp4' | 'video/webm';
}

/** What an address leads to; `undefined` when that is no video we know. */
export function videoAt(address: string): HostedVideo | VideoFile | undefined {
  const [, ending = ''] = /\.(mp4|webm)$/i.exec(address) ?? [];
  if (ending !== '' && !isElsewhere(address))
    return { kind: 'file', src: address, type: ending.toLowerCase() === 'mp4' ? 'video/mp4' : 'video/webm' };
  const url = addressOf(address);
  return url && (youTubeVideo(url) ?? vimeoVideo(url));
}

/** People copy addresses with and without `https://`. */
function addressOf(text: string): URL | undefined {
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

function youTubeVideo(url: URL): HostedVideo | undefined {
  const host = url.hostname.replace(/^(?:www|m|music)\./, '');
  const [first = '', second = ''] = url.pathname.split('/').filter((step) => step !== '');
  const isKnown = host === 'youtube.com' || host === 'youtube-nocookie.com';
  const id =
    host === 'youtu.be'
      ? first
      : !isKnown
        ? ''
        : /^(?:embed|shorts|live|v)$/.test(first)
          ? second
          : first === 'watch'
            ? (url.searchParams.get('v') ?? '')
            : '';
  if (!/^[\w-]{11}$/.test(id)) return undefined;
  const start = secondsIn(url.searchParams.get('t') ?? url.searchParams.get('start') ?? url.hash.replace(/^#t=/, ''));
  const player = `https://www.youtube-nocookie.com/embed/${id}`;
  return {
    kind: 'hosted',
    host: 'YouTube',
    page: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`,
    player,
    playing: `${player}?autoplay=1&playsinline=1${start > 0 ? `&start=${start}` : ''}`,
    isUpright: first === 'shorts',
  };
}

function vimeoVideo(url: URL): HostedVideo | undefined {
  if (!/^(?:www\.|player\.)?vimeo\.com$/.test(url.hostname)) return undefined;
  // A video that is not listed has a hash, behind its number or in the query.
  const [, id, behind] = /^\/(?:[\w-]+\/)*?(\d+)(?:\/([\da-f]+))?\/?$/i.exec(url.pathname) ?? [];
  if (id === undefined) return undefined;
  const hash = behind ?? /^[\da-f]+$/i.exec(url.searchParams.get('h') ?? '')?.[0];
  const start = secondsIn(url.hash.replace(/^#t=/, ''));
  const from = start > 0 ? `#t=${start}s` : '';
  const player = `https://player.vimeo.com/video/${id}?${hash === undefined ? '' : `h=${hash}&`}dnt=1`;
  return {
    kind: 'hosted',
    host: 'Vimeo',
    page: `https://vimeo.com/${id}${hash === undefined ? '' : `/${hash}`}${from}`,
    player,
    playing: `${player}&autoplay=1${from}`,
    isUpright: false,
  };
}

/** `90`, `90s`, `1m30s`, `1h2m3s`; 0 for anything else. */
function secondsIn(text: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
