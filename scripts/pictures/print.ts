/** Print: a picture's layers made into JPEG bytes, with sprayed shading and a little grain. */
import sharp from 'sharp';
import { chance } from './chance.ts';
import type { Layer, Picture } from './picture.ts';

/** Grain is drawn in squares of this many pixels: finer costs kilobytes that nobody sees. */
const grainPixels = 2;
const paperGrain = 4;

export async function print(picture: Picture): Promise<Buffer> {
  const { width, height } = picture;
  const grain = grainOf(picture);
  const sheet = await sheetOf(picture);
  for (const layer of picture.layers) lay(await pixelsOf(layer, picture), layer.ink, sheet, grain);
  for (let pixel = 0; pixel < grain.length; pixel++) {
    const speck = ((grain[pixel] ?? 0) - 0.5) * paperGrain;
    for (let channel = pixel * 3; channel < pixel * 3 + 3; channel++) sheet[channel] = (sheet[channel] ?? 0) + speck;
  }
  return sharp(sheet, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 76, mozjpeg: true })
    .toBuffer();
}

function lay(pixels: Buffer, ink: Layer['ink'], sheet: Uint8ClampedArray, grain: Float32Array): void {
  for (let pixel = 0; pixel < grain.length; pixel++) {
    const opacity = (pixels[pixel * 4 + 3] ?? 0) / 255;
    if (opacity === 0) continue;
    const covered = ink === 'flat' ? opacity : sprayed(opacity, grain[pixel] ?? 0);
    for (let channel = 0; channel < 3; channel++) {
      const below = sheet[pixel * 3 + channel] ?? 0;
      const above = pixels[pixel * 4 + channel] ?? 0;
      sheet[pixel * 3 + channel] = below + (above - below) * covered;
    }
  }
}

/** Half of the opacity stays smooth and half is dots, which keeps the texture and loses the noise. */
function sprayed(opacity: number, speck: number): number {
  const dot = Math.min(1, Math.max(0, (opacity * 1.25 - speck) * 4));
  return opacity * 0.55 + dot * 0.45;
}

function grainOf({ width, height, file }: Picture): Float32Array {
  const next = chance([...file].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) >>> 0, 7));
  const columns = Math.ceil(width / grainPixels);
  const coarse = Float32Array.from({ length: columns * Math.ceil(height / grainPixels) }, next);
  const grain = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / grainPixels) * columns;
    for (let x = 0; x < width; x++) grain[y * width + x] = coarse[row + Math.floor(x / grainPixels)] ?? 0;
  }
  return grain;
}

async function sheetOf({ width, height, paper }: Picture): Promise<Uint8ClampedArray> {
  const blank = sharp({ create: { width, height, channels: 3, background: paper } });
  return new Uint8ClampedArray(await blank.raw().toBuffer());
}

async function pixelsOf(layer: Layer, { width, height }: Picture): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${layer.svg}</svg>`;
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}
