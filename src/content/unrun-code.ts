/** Unrun code: `{{ title }}` and `{% if … %}` within the texts of front matter and records, which nothing runs. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { templateCode } from '../core/template-code.ts';
import type { YamlBlock } from '../core/yaml.ts';
import { documentOf } from '../core/yaml-documents.ts';
import { yamlPackage } from '../core/yaml-package.ts';

/** All such code below the keys at the top that `isPrinted` says are printed as they are. */
export function unrunCode({ source, start, end }: YamlBlock, isPrinted: (key: string) => boolean): readonly Problem[] {
  const text = source.text.slice(start, end);
  if (!/\{[{%]/.test(text)) return [];
  const { isPair, isScalar, visit } = yamlPackage();
  const problems: Problem[] = [];
  visit(documentOf(text), {
    Scalar(part, { range, value }, above) {
      const top = above.find((node) => isPair(node));
      if (part === 'key' || !range || typeof value !== 'string' || !isPair(top)) return;
      if (!isScalar(top.key) || !isPrinted(String(top.key.value))) return;
      for (const { 0: code, index } of text.slice(range[0], range[1]).matchAll(CODE)) {
        const from = start + range[0] + index;
        const words = templateCode(code, '');
        if (words)
          problems.push(
            problemAt(source, from, from + code.length, {
              code: 'shortcode/foreign',
              severity: 'warning',
              ...words,
              why: 'Readers would see it as it is typed.',
            }),
          );
      }
    },
  });
  return problems;
}

const CODE = /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g;
