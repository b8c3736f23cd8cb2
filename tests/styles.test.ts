/** Styles: tests of the style sheet's colours, weight and order. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ENGLISH, OTHERS, textOf, unicodeRange } from '../scripts/fonts/characters.ts';
import { contrastOf } from '../src/content/provider-problems.ts';
import { accents } from '../src/content/site-schema.ts';
import { readStyleSheet } from '../src/eleventy/style-sheet.ts';
import { repository } from './support/repository.ts';
import { type Scheme, tokenColour } from './support/tokens.ts';

const test = suite('styles');

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const includes = join(repository, '_includes');
const folder = join(includes, 'styles');
const names = readdirSync(folder).filter((name) => name.endsWith('.css'));

/** The least contrast of text, and of what is needed to see a control (https://www.w3.org/TR/WCAG22/). */
const TEXT = 4.5;
const CONTROL = 3;

/** What is written or drawn on what, and how well it has to be seen. */
const PAIRS: readonly (readonly [on: string, under: string, least: number])[] = [
  ['--sf-ink', '--sf-paper', 7],
  ['--sf-ink', '--sf-paper-2', 7],
  ['--sf-ink-2', '--sf-paper', TEXT],
  ['--sf-ink-2', '--sf-paper-2', TEXT],
  ['--sf-paper', '--sf-ink', TEXT],
];

for (const scheme of SCHEMES) {
  test(`every pair of neutral tokens can be read in the ${scheme} scheme`, () => {
    const weak = PAIRS.flatMap(([on, under, least]) => {
      const contrast = contrastOf(tokenColour(on, scheme), tokenColour(under, scheme));
      return contrast >= least ? [] : [`${on} on ${under}: ${contrast.toFixed(2)}`];
    });

    assert.equal(weak, []);
  });

  test(`the accent of every section can be read on both papers, and selected text on it, in the ${scheme} scheme`, () => {
    const weak = accents.flatMap((accent) =>
      ['--sf-paper', '--sf-paper-2'].flatMap((paper) => {
        const contrast = contrastOf(tokenColour('--sf-accent', scheme, accent), tokenColour(paper, scheme));
        return contrast >= TEXT ? [] : [`${accent} on ${paper}: ${contrast.toFixed(2)}`];
      }),
    );

    assert.equal(weak, []);
  });

  test(`the button of every provider of the demo is seen on its box in the ${scheme} scheme: by its colour or by its edge`, () => {
    const unseen = providers().flatMap(({ name, background, text }) => {
      const box = tokenColour('--sf-paper-2', scheme);
      const seen = Math.max(contrastOf(background, box), contrastOf(text, box));
      return seen >= CONTROL ? [] : [`${name}: ${seen.toFixed(2)}`];
    });

    assert.equal(unseen, []);
  });
}

test('what a provider writes on its button can be read', () => {
  assert.is.not(providers().length, 0);
  assert.equal(
    providers().filter(({ background, text }) => contrastOf(background, text) < TEXT),
    [],
  );
});

test('it weighs at most 12 kB on its way, and is one file', () => {
  const { text } = readStyleSheet([includes], [], { stableName: true });

  assert.ok(brotliCompressSync(text).length <= 12_000, `${brotliCompressSync(text).length} bytes by Brotli`);
  assert.ok(gzipSync(text).length <= 12_000, `${gzipSync(text).length} bytes by gzip`);
  assert.not.match(text, '@import');
});

test('every file is imported once, into a layer, and says what it is', () => {
  const entry = readFileSync(join(folder, 'site.css'), 'utf8');
  const imported = Array.from(entry.matchAll(/@import "([\w-]+\.css)" layer\((\w+)\);/g), ([, name]) => name ?? '');

  assert.equal(
    [...imported].sort(),
    names.filter((name) => name !== 'site.css'),
  );
  for (const name of names) {
    const words = basename(name, '.css').replaceAll('-', ' ');
    assert.match(readFileSync(join(folder, name), 'utf8').toLowerCase(), new RegExp(`^/\\*\\s+(\\* )?${words}`), name);
  }
});

test('colours are written in the tokens alone, but for what is the same in every scheme', () => {
  const own = names.filter((name) =>
    /#[0-9a-f]{3,8}\b|\brgb|\bhsl|oklch\(/i.test(readFileSync(join(folder, name), 'utf8')),
  );

  // End titles and the player are dark in every scheme.
  assert.equal(own, ['cast-credits.css', 'tokens.css', 'video.css']);
});

test('what comes before the headline and the text is small: accents and rare signs are in a file of their own', () => {
  const weight = (font: string) => readFileSync(join(includes, 'fonts', `${font}.woff2`)).length;
  const cuts = ['', '-italic', '-bold', '-bold-italic'].map((cut) => `source-serif-4${cut}`);

  // What a server may send at once is 14 kB, twice that after an answer.
  assert.ok(weight('bricolage-grotesque') < 23_000);
  assert.equal(
    cuts.filter((cut) => weight(cut) > 13_000),
    [],
  );
});

test('accents and rare signs come when a page has some, in every cut; what English is written with is in the first file', () => {
  const fonts = readFileSync(join(folder, 'fonts.css'), 'utf8');
  const apart = Array.from(fonts.matchAll(/-accents\.woff2[^}]*unicode-range:\s+([^;]+);/g), ([, ranges = '']) =>
    ranges.replace(/\s+/g, ' '),
  );

  assert.equal(apart, Array(5).fill(unicodeRange(OTHERS)));
  assert.equal(apartFrom('aZ09&@+#[]%?!é£€©·–—‘’“”…•‹›\u00A0'), '');
  assert.equal(apartFrom('¡Àèñößœ„−™↓<>|'), '¡Àèñößœ„−™↓<>|');
  assert.equal(
    [...textOf(ENGLISH)].filter((character) => textOf(OTHERS).includes(character)),
    [],
  );
});

/** Those characters of a text that are not in the first file. */
function apartFrom(text: string): string {
  return [...text].filter((character) => textOf(OTHERS).includes(character)).join('');
}

test('the head of an article is divided into columns at one width, so nothing is put into a column that is not there', () => {
  const rule = /^@(?:container|media) [^{]+|^ {2}\.sf-article-head > [^{]+\{[^}]*grid-column/gm;
  const found = names.flatMap((name) => {
    let around = '';
    return [...readFileSync(join(folder, name), 'utf8').matchAll(rule)].flatMap(([text]) => {
      if (text.startsWith('@')) around = text.trim();
      return text.startsWith('@') ? [] : [around];
    });
  });

  assert.ok(found.length > 3);
  assert.equal([...new Set(found)], ['@container main (min-width: 59rem)']);
});

interface Colours {
  readonly name: string;
  readonly background: string;
  readonly text: string;
}

/** The colours of the demo's providers. */
function providers(): readonly Colours[] {
  const records = join(repository, '_data', 'providers');
  return readdirSync(records).map((name) => {
    const record = readFileSync(join(records, name), 'utf8');
    const colour = (key: string) => new RegExp(`${key}:\\s*['"]?(#[0-9a-f]{6})`, 'i').exec(record)?.[1] ?? '';
    return { name, background: colour('background'), text: colour('text') };
  });
}

test.run();
