/** YAML swallowed items: items of a list that stand further to the right than the one above them, and are words of it to YAML. */
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { documentOf } from './yaml-documents.ts';
import { lineAt } from './yaml-faults.ts';
import { asOtherItem } from './yaml-line-mistakes.ts';
import { yamlPackage } from './yaml-package.ts';

/** Each such item: `- Drama` with ` - Comedy` below it is the one text "Drama - Comedy". */
export function swallowedItems({ source, start, end }: YamlBlock): readonly Problem[] {
  const text = source.text.slice(start, end);
  if (!MAY_SWALLOW.test(text)) return [];
  const { isSeq, visit } = yamlPackage();
  const problems: Problem[] = [];
  visit(documentOf(text), {
    Scalar(_, { range, type }, ancestors) {
      if (!range || type !== 'PLAIN' || !isSeq(ancestors.at(-1))) return;
      const [from, to] = range;
      const second = text.indexOf('\n', from) + 1;
      for (const { index } of text.slice(from, to).matchAll(ITEM_BELOW)) {
        const line = lineAt(text, from + index);
        problems.push(
          problemAt(source, start + from + index, start + line.start + line.text.trimEnd().length, {
            code: 'yaml/syntax',
            what: 'This item stands further to the right than the one above it, so that to YAML it is a part of that one.',
            why: 'The two would be printed as one.',
            fix: asOtherItem({ ...line, start: second }, text) ?? 'Write its hyphen exactly below the one above it.',
          }),
        );
      }
    },
  });
  return problems;
}

/** An item with words in it, and another one in the next line, further to the right. */
const MAY_SWALLOW = /(?:^|\n)( *)- [^\n]*[^\s:]\n\1 +- /;

const ITEM_BELOW = /(?<=\n *)- \S/g;
