/** YAML odd hyphens: items of a list whose hyphen is followed by a space that is none to YAML. */
import type { Problem } from './problem.ts';
import { mendedSource, problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { documentOf } from './yaml-documents.ts';
import { yamlPackage } from './yaml-package.ts';

const ODD_HYPHEN = /-[^\S \t\n\r]/;

const ODD_ITEM = /(?<=(?:^|\n) *-)([^\S \t\n\r][^\S\n\r]*)([^\s#][^\n\r]*)/g;

/** What is wrong with such lines, and the block with ordinary spaces in them, so that everything stands where it stood. */
export interface Mended {
  readonly problems: readonly Problem[];
  readonly mended: YamlBlock;
  /** The lines of the file that are left out there, if there are any. */
  readonly lost?: ReadonlySet<number>;
}

/** Each such line, unless it belongs to a text. YAML takes the first of them for the beginning of one. */
export function oddHyphens(block: YamlBlock): Mended | undefined {
  const { source, start, end } = block;
  const text = source.text.slice(start, end);
  if (!ODD_HYPHEN.test(text)) return undefined;
  const texts = textsIn(text);
  const items = [...text.matchAll(ODD_ITEM)].filter(
    ({ index }) => !texts.some(([from, to]) => from < index - 1 && index < to),
  );
  if (items.length === 0) return undefined;
  const problems = items.map(({ 0: rest, 2: words = '', index }) =>
    problemAt(source, start + index - 1, start + index + rest.trimEnd().length, {
      code: 'yaml/syntax',
      what: 'The space after the hyphen is not an ordinary one, but one that does not break.',
      why: 'The list would be read as one text, or not at all.',
      fix: `Delete it and type a space: - ${words.trimEnd()}`,
    }),
  );
  const mended = items.reduce((whole, { 1: spaces = '', index }) => {
    const at = start + index;
    return whole.slice(0, at) + ' '.repeat(spaces.length) + whole.slice(at + spaces.length);
  }, source.text);
  return { problems, mended: { ...block, source: mendedSource(source, mended) } };
}

/** Where texts stand that are not such an item themselves. */
function textsIn(text: string): readonly (readonly [start: number, end: number])[] {
  const { visit } = yamlPackage();
  const found: (readonly [number, number])[] = [];
  visit(documentOf(text), {
    Scalar(_, { type, range }) {
      if (range && !(type === 'PLAIN' && /^-[^\S \t\n\r]/.test(text.slice(range[0], range[0] + 2))))
        found.push([range[0], range[1]]);
    },
  });
  return found;
}
