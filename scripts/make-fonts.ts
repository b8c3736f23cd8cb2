/**
 * Make fonts: divides the family for headlines into a file of what English is written with and one of everything else.
 *
 * The first comes before the headline on every page, so it has to be small; the other when a page has an accent. A new
 * version of the family, or other characters: run this, and bring `unicode-range` in `_includes/styles/fonts.css` along.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { repository } from '../tests/support/repository.ts';

type Range = readonly [from: number, to: number];

const PACKAGE = join(repository, 'node_modules/@fontsource-variable/bricolage-grotesque');
const FOLDER = join(repository, '_includes/fonts');

/** ASCII, a space that does not break, £, ©, ·, dashes and quotation marks, €. */
const ENGLISH: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xa9, 0xa9],
  [0xb7, 0xb7],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
];
const OTHERS: readonly Range[] = [
  [0xa1, 0x329],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

const font = readFileSync(join(PACKAGE, 'files/bricolage-grotesque-latin-wght-normal.woff2'));
mkdirSync(FOLDER, { recursive: true });
await write('bricolage-grotesque.woff2', characters(ENGLISH));
await write(
  'bricolage-grotesque-accents.woff2',
  characters(OTHERS).filter((character) => !characters(ENGLISH).includes(character)),
);
copyFileSync(join(PACKAGE, 'LICENSE'), join(FOLDER, 'bricolage-grotesque-licence.txt'));

async function write(file: string, wanted: readonly string[]): Promise<void> {
  const subset = await subsetFont(font, wanted.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  });
  writeFileSync(join(FOLDER, file), subset);
}

function characters(ranges: readonly Range[]): string[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
}
