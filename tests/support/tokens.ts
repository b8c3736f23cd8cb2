/** Tokens: reads the custom properties of the style sheet, and their colours as a screen shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** The file that a site changes to restyle. */
export const tokensText = readFileSync(join(repository, '_includes', 'styles', 'tokens.css'), 'utf8');

export type Scheme = 'light' | 'dark';

/**
 * The colour of a token in a scheme, as `#rrggbb`. Throws when there is no such token or it is no colour.
 *
 * Tokens of an accent are asked for with its name, as sections have it.
 */
export function tokenColour(token: string, scheme: Scheme, accent?: string): string {
  const block = accent === undefined ? tokensText : blockOf(`[data-accent="${accent}"]`);
  const value = new RegExp(`${token}:\\s*([^;]+);`).exec(block)?.[1];
  if (value === undefined) throw new Error(`There is no ${token}.`);
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (alias !== undefined) return tokenColour(alias, scheme);
  const colours = Array.from(value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g), ([, ...numbers]) =>
    numbers.map(Number),
  );
  const [lightness, chroma, hue] = (scheme === 'dark' ? colours.at(-1) : colours[0]) ?? [];
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error(`${token} is no colour.`);
  return hexOf(lightness, chroma, hue);
}

function blockOf(selector: string): string {
  const start = tokensText.indexOf(selector);
  if (start === -1) throw new Error(`There is no ${selector}.`);
  return tokensText.slice(start, tokensText.indexOf('}', start));
}

/** OKLCH as sRGB, cut off where a screen cannot show it (https://www.w3.org/TR/css-color-4/#color-conversion-code). */
export function hexOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const bytes = linear.map((value) => {
    const light = Math.min(1, Math.max(0, value));
    return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
