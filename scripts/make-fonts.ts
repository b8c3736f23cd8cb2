/**
 * Make fonts: divides every cut of both families into a file of what English is written with and one of everything else.
 *
 * The first comes before the headline or the text, so it has to be small; the other when a page has an accent. A new
 * version of a family, or other characters: run this, and bring `unicode-range` in `_includes/styles/fonts.css` along.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont, { type SubsetOptions } from 'subset-font';
import { repository } from '../tests/support/repository.ts';
import { ENGLISH, OTHERS, textOf } from './fonts/characters.ts';

const HEADLINES = join(repository, 'node_modules/@fontsource-variable/bricolage-grotesque');
const READING = join(repository, 'node_modules/@fontsource/source-serif-4');
const FOLDER = join(repository, '_includes/fonts');

/** The cuts of the family for reading: the end of our file's name, and the package's name for it. */
const CUTS: readonly (readonly [ending: string, name: string])[] = [
  ['', '400-normal'],
  ['-italic', '400-italic'],
  ['-bold', '700-normal'],
  ['-bold-italic', '700-italic'],
];

/** Kerning, marks, ligatures, and the figures that a style sheet chooses from; no fractions, which are as many figures again. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'locl', 'pnum', 'tnum'] as const;

/** The licence of Source Serif reserves its name for files that nobody has changed: ours have this one inside. */
const OWN_NAMES: readonly (readonly [reserved: string, own: string])[] = [
  ['Source Serif', 'Column Serif'],
  ['SourceSerif', 'ColumnSerif'],
];

mkdirSync(FOLDER, { recursive: true });
const headlines = readFileSync(join(HEADLINES, 'files/bricolage-grotesque-latin-wght-normal.woff2'));
await divide(headlines, 'bricolage-grotesque', { variationAxes: { wght: { min: 400, max: 800, default: 400 } } });
for (const [ending, name] of CUTS) {
  const cut = readFileSync(join(READING, `files/source-serif-4-latin-${name}.woff2`));
  await divide(renamed(await subset(cut, [...ENGLISH, ...OTHERS], 'truetype')), `source-serif-4${ending}`);
}
copyFileSync(join(HEADLINES, 'LICENSE'), join(FOLDER, 'bricolage-grotesque-licence.txt'));
writeFileSync(
  join(FOLDER, 'source-serif-4-licence.txt'),
  `The files source-serif-4*.woff2 are parts of Source Serif 4, called "Column Serif" inside.
© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.

${readFileSync(join(READING, 'LICENSE'), 'utf8')}`,
);

async function divide(font: Uint8Array, name: string, options: Partial<SubsetOptions> = {}): Promise<void> {
  writeFileSync(join(FOLDER, `${name}.woff2`), await subset(font, ENGLISH, 'woff2', options));
  writeFileSync(join(FOLDER, `${name}-accents.woff2`), await subset(font, OTHERS, 'woff2', options));
}

function subset(
  font: Uint8Array,
  characters: typeof ENGLISH,
  targetFormat: SubsetOptions['targetFormat'],
  options: Partial<SubsetOptions> = {},
): Promise<Uint8Array> {
  return subsetFont(font, textOf(characters), { targetFormat, keepFeatures: FEATURES, ...options });
}

/** The font under a name that nobody has reserved, as long as the other, so that nothing moves in the file. */
function renamed(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font);
  for (const [reserved, own] of OWN_NAMES) {
    const [from, to] = [bigEndian(reserved), bigEndian(own)];
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at)) to.copy(bytes, at);
  }
  return bytes;
}

/** Text as fonts have it. */
function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
