/** Page keys: what an ordinary page says of itself and no layout would print, because of how it is typed. */
import { schemaProblems } from '../content/fault-places.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { changesBetween } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { compileSchema } from '../core/schema.ts';
import { problemAt, type SourceFile } from '../core/source.ts';
import { isRecord, readYaml, yamlLocator } from '../core/yaml.ts';

/** Warnings, as a page may have any keys of its own. `isNamed` answers whether a layout names a word. */
export function pageKeyProblems(source: SourceFile, isNamed: (word: string) => boolean): readonly Problem[] {
  const yaml = splitFrontMatter(source);
  if ('code' in yaml) return [];
  const read = readYaml(yaml.frontMatter);
  if (!('data' in read) || !isRecord(read.data)) return [];
  const { data } = read;
  const texts = Object.entries(data).filter(([key, value]) => key in TEXTS && !isPrintable(value));
  const { problems } = schemaProblems(yaml.frontMatter, Object.fromEntries(texts), check);
  const slips = Object.keys(data).flatMap((key) => {
    const meant = KEYS.find((known) => !(known in data) && isSlipOf(known, key));
    // A word that the page or a layout prints is a key of the site's own.
    if (meant === undefined || isNamed(key) || hasWord(source.text.slice(yaml.bodyStart), key)) return [];
    const { start, end } = yamlLocator(yaml.frontMatter).key([key]);
    return [
      problemAt(source, start, end, {
        code: 'key/unknown',
        what: `There is no key "${key}".`,
        why: `No layout prints it, and the page has no "${meant}".`,
        fix: writeText(meant),
      }),
    ];
  });
  return [...problems, ...slips].map((problem) => ({ ...problem, severity: 'warning' }));
}

/** Whether a text has a word that is a key. */
export function hasWord(text: string, word: string): boolean {
  return /^\w+$/.test(word) && new RegExp(`\\b${word}\\b`).test(text);
}

const TEXTS = {
  title: {
    type: 'string',
    why: 'Browsers and search engines show it.',
    examples: ['About us'],
  },
  description: {
    type: 'string',
    why: 'Search engines show it below the title.',
    examples: ['Who we are, and how to write to us.'],
  },
};

const check = compileSchema({ type: 'object', properties: TEXTS }, { noun: 'key' });

/** What our layouts and Eleventy look for, and nobody has a word like it for something else. */
const KEYS = [
  'title',
  'description',
  'layout',
  'permalink',
  'pagination',
  'templateEngineOverride',
  'eleventyExcludeFromCollections',
  'eleventyComputed',
];

function isSlipOf(known: string, typed: string): boolean {
  const [one, other] = [known.toLowerCase(), typed.toLowerCase()];
  return one === other || (one[0] === other[0] && changesBetween(one, other) === 1);
}

/** A year may be a title. An empty description is that of the site. */
function isPrintable(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}
