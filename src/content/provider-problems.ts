/** Problems of providers: colours that cannot be read. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import type { ReadFile } from './parse-file.ts';

/** The least contrast of text (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const LEAST_CONTRAST = 4.5;

/** What is wrong with a provider's file beyond its schema. */
export function providerProblems({ typed, yaml, source }: ReadFile): readonly Problem[] {
  const colours = typed.colours;
  if (!yaml || !isRecord(colours)) return [];
  const { background, text } = colours;
  if (!isColour(background) || !isColour(text)) return [];
  const contrast = contrastOf(background, text);
  if (contrast >= LEAST_CONTRAST) return [];
  const { start, end } = yamlLocator(yaml).value(['colours', 'text']);
  return [
    problemAt(source, start, end, {
      code: 'provider/contrast',
      what: `${text} on ${background} has a contrast of ${Math.floor(contrast * 100) / 100} to 1, and needs ${LEAST_CONTRAST}.`,
      why: 'Many readers could not read the button of the watch box.',
      fix: 'Make the background darker or the text lighter, or the other way round.',
    }),
  ];
}

/** The contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}
