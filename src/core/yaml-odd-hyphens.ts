/** YAML odd hyphens: items of a list whose hyphen is followed by a space that is none to YAML. */
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { yamlPackage } from './yaml-package.ts';
import { DOCUMENT } from './yaml-problems.ts';

const ODD_HYPHEN = /-[^\S \t\n\r]/;

const ODD_ITEM = /(?<=^ *)-[^\S \t\n\r]+([^\s#][^\n\r]*)/gm;

/** Each such line, unless it belongs to a text. YAML takes the first of them for the beginning of one. */
export function oddHyphens({ source, start, end }: YamlBlock): readonly Problem[] {
  const text = source.text.slice(start, end);
  if (!ODD_HYPHEN.test(text)) return [];
  const items = [...text.matchAll(ODD_ITEM)];
  const { parseDocument, visit } = yamlPackage();
  const texts: (readonly [number, number])[] = [];
  visit(parseDocument(text, DOCUMENT), {
    Scalar(_, { type, range }) {
      if (range && !(type === 'PLAIN' && /^-[^\S \t\n\r]/.test(text.slice(range[0])))) texts.push([range[0], range[1]]);
    },
  });
  return items
    .filter(({ index }) => !texts.some(([from, to]) => from < index && index < to))
    .map(({ 0: line, 1: words = '', index }) =>
      problemAt(source, start + index, start + index + line.trimEnd().length, {
        code: 'yaml/syntax',
        what: 'The space after the hyphen is not an ordinary one, but one that does not break.',
        why: 'The list would be read as one text, or not at all.',
        fix: `Delete it and type a space: - ${words.trimEnd()}`,
      }),
    );
}
