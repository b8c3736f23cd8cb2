/** YAML anchors: a word behind `&` names a value for `*` elsewhere, and is no part of it. Where nothing refers to it, it was meant as text. */
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { documentOf } from './yaml-documents.ts';
import { yamlPackage } from './yaml-package.ts';

/** Texts that begin with such a word: `title: &Friends at thirty`. */
export function strayAnchors(block: YamlBlock): readonly Problem[] {
  const text = block.source.text.slice(block.start, block.end);
  if (!/[:-][ \t]+&\S/.test(text)) return [];
  const { visit } = yamlPackage();
  const referred = new Set<string>();
  const texts: { readonly anchor: string; readonly start: number; readonly end: number }[] = [];
  visit(documentOf(text), {
    Alias(_, { source }) {
      referred.add(source);
    },
    Scalar(_, { anchor, range, type, value }) {
      // One word may have a name that somebody means to use yet.
      if (anchor === undefined || !range || type !== 'PLAIN' || !/\s/.test(String(value))) return;
      texts.push({ anchor, start: text.lastIndexOf(`&${anchor}`, range[0]), end: range[1] });
    },
  });
  return texts
    .filter(({ anchor }) => !referred.has(anchor))
    .map(({ anchor, start, end }) =>
      problemAt(block.source, block.start + start, block.start + end, {
        code: 'yaml/syntax',
        what: `To YAML "&${anchor}" at the beginning of a value is a mark, and no part of it.`,
        why: 'Readers would miss a word.',
        fix: `Put the whole value in quotation marks: ${JSON.stringify(text.slice(start, end).replace(/\s+/g, ' '))}.`,
      }),
    );
}
