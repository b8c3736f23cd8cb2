/**
 * Pictures: from one file of an author to all sizes a reader's screen may want, by @11ty/eleventy-img.
 *
 * Addresses are known from a picture's size alone; the files are made in a build, or when a browser asks while serving.
 * They are kept in a cache folder, so that a new build makes only what is new.
 */
import { statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { PictureSource } from '../content/model.ts';
import type { PictureSlot, PublishedPicture } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { slugOf } from '../core/plain-text.ts';

/** Where pictures come from and go to. */
export interface PictureFolders {
  /** The project's root, absolute. */
  readonly root: string;
  /** Where the files are made, absolute. */
  readonly cache: string;
  /** Address of the folder they are published in, from the site's root, with `/` at both ends. */
  readonly url: string;
}

/** The picture service of one build. */
export interface Pictures {
  /** A `<picture>` with all sizes of a slot. */
  element(source: PictureSource, slot: PictureSlot, eager: boolean): Promise<Markup>;
  /** The largest JPEG, at most 1600 px wide. */
  largest(source: PictureSource): Promise<PublishedPicture>;
  /** Makes every file that has been mentioned so far and is not in the cache, and copies them into an output folder; their paths from there. */
  publish(output: string): Promise<readonly string[]>;
  /** Makes one mentioned file; its path, or `undefined` for an address nobody mentioned. */
  make(url: string): Promise<string | undefined>;
  /** Whether a file (path from the root) is a picture that can be read. */
  isReadable(file: string): Promise<boolean>;
}

// What is seen first has the width of small phones: 720, 721 or 750 pixels.
const WIDTHS: Readonly<Record<PictureSlot, readonly number[]>> = {
  lead: [480, 750, 1200, 1600],
  front: [480, 750, 1200, 1600],
  body: [480, 800, 1200],
  card: [240, 320, 480, 750, 1200],
  poster: [240, 320, 480, 640, 960],
};

const SIZES: Readonly<Record<PictureSlot, string>> = {
  lead: '(min-width: 100rem) 88rem, (min-width: 82rem) 76rem, 100vw',
  front: '(min-width: 100rem) 60rem, (min-width: 64rem) 66vw, 100vw',
  body: '(min-width: 64rem) 54rem, 100vw',
  poster: '(min-width: 82rem) 29rem, (min-width: 48rem) 40vw, calc(50vw - 1.5rem)',
  card: '(min-width: 64rem) 36rem, (min-width: 40rem) 45vw, 100vw',
};

// AVIF at the default effort takes seven times as long and looks the same (measured: shared reference on speed).
const ENCODING = {
  sharpAvifOptions: { quality: 46, effort: 2 },
  sharpJpegOptions: { quality: 74, mozjpeg: true, progressive: true },
} as const;

/** Loaded with the first picture: it brings an image library with it, and a site may have none. */
const imageMaker = async () => (await import('@11ty/eleventy-img')).default;

/** Makes the picture service. */
export function createPictures(folders: PictureFolders): Pictures {
  const jobs = new Map<string, { readonly file: string; readonly width: number; readonly format: string }>();

  async function sizes(source: PictureSource, widths: readonly number[], formats: readonly string[]) {
    const file = posix.join(folders.root, source.file);
    const Image = await imageMaker();
    const stats = await Image(file, {
      ...optionsFor(folders, source.file),
      widths: [...widths],
      formats: [...formats],
      statsOnly: true,
    });
    for (const [format, all] of Object.entries(stats)) {
      for (const { filename, width } of all) jobs.set(filename, { file: source.file, width, format });
    }
    return stats;
  }

  async function make(filename: string): Promise<string | undefined> {
    const job = jobs.get(filename);
    if (!job) return undefined;
    const Image = await imageMaker();
    const stats = await Image(posix.join(folders.root, job.file), {
      ...optionsFor(folders, job.file),
      widths: [job.width],
      formats: [job.format],
    });
    return Object.values(stats).flat()[0]?.outputPath;
  }

  return {
    async element(source, slot, eager) {
      const stats = await sizes(source, WIDTHS[slot], ['avif', 'jpeg']);
      const fallback = stats.jpeg?.at(-1);
      if (!fallback) return html``;
      const srcset = (format: 'avif' | 'jpeg') =>
        (stats[format] ?? []).map(({ url, width }) => `${url} ${width}w`).join(', ');
      // A card or a poster may be large or a stamp: what loads late is measured by the browser where it can.
      const room = !eager && (slot === 'card' || slot === 'poster') ? `auto, ${SIZES[slot]}` : SIZES[slot];
      return html`<picture><source type="image/avif" srcset="${srcset('avif')}" sizes="${room}"><img src="${fallback.url}" srcset="${srcset('jpeg')}" sizes="${room}" width="${fallback.width}" height="${fallback.height}" alt="${source.alt}"${source.focus !== undefined && html` style="object-position: ${source.focus}"`} ${eager ? html`fetchpriority="high"` : html`loading="lazy"`} decoding="async"></picture>`;
    },
    async largest(source) {
      const stats = await sizes(source, [1600], ['jpeg']);
      const [largest] = stats.jpeg ?? [];
      if (!largest) throw new TypeError(`No JPEG for ${source.file}`);
      return { url: largest.url, width: largest.width, height: largest.height, type: largest.sourceType };
    },
    async publish(output) {
      if (jobs.size === 0) return [];
      const folder = folders.url.slice(1, -1);
      await mkdir(join(output, folder), { recursive: true });
      return Promise.all(
        [...jobs.keys()].map(async (filename) => {
          const made = await make(filename);
          if (made !== undefined) await copyFile(made, join(output, folder, filename));
          return `${folder}/${filename}`;
        }),
      );
    },
    async make(url) {
      if (!url.startsWith(folders.url)) return undefined;
      const name = url.slice(folders.url.length);
      return make(decodeLoosely(name));
    },
    async isReadable(file) {
      const Image = await imageMaker();
      try {
        await Image(posix.join(folders.root, file), {
          ...optionsFor(folders, file),
          widths: [null],
          formats: ['jpeg'],
          statsOnly: true,
        });
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** A browser may ask for an address that is none; it is then no picture of ours. */
function decodeLoosely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function optionsFor(folders: PictureFolders, file: string) {
  return {
    ...ENCODING,
    // eleventy-img remembers a file by its size alone, and a picture that was saved again can have the same.
    changed: statSync(join(folders.root, file), { throwIfNoEntry: false })?.mtimeMs,
    outputDir: folders.cache,
    urlPath: folders.url,
    filenameFormat: (id: string, _src: unknown, width: number, format: string) =>
      `${slugOf(posix.basename(file).replace(/\.[^.]+$/, ''))}-${id}-${width}.${format}`,
  };
}
