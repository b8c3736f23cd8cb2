/** Cut texts: `kicker: Night Desk #2`, of which YAML takes the end for a note. */
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { documentOf } from './yaml-documents.ts';
import { yamlPackage } from './yaml-package.ts';

/** Texts with a tight note behind them. A word in lower case is more likely an id, and `# a note` is one. */
export function cutTexts({ source, start, end }: YamlBlock): readonly Problem[] {
  const text = source.text.slice(start, end);
  if (!text.includes(' #') || !/\S #[\p{L}\p{N}]/u.test(text)) return [];
  const { visit } = yamlPackage();
  const problems: Problem[] = [];
  visit(documentOf(text), {
    Scalar(_, { range, type, value }) {
      if (!range || type !== 'PLAIN' || typeof value !== 'string' || !isWords(value)) return;
      const [from, to] = range;
      const lost = /^ (#(?!standfirst-)[\p{L}\p{N}][^\n]*)/u.exec(text.slice(to))?.[1]?.trimEnd();
      if (lost === undefined) return;
      const [words = '', allowance] = lost.split(/\s+(?=#\s*standfirst-allow\b)/);
      const whole = `${text.slice(from, to)} ${words}`.replace(/\s+/g, ' ');
      problems.push(
        problemAt(source, start + to + 1, start + to + 1 + words.length, {
          code: 'value/cut',
          severity: 'warning',
          what: `To YAML everything from a # on is a note, so that "${words}" is no part of the text before it.`,
          why: 'Readers would miss these words.',
          fix: `Put the whole value in quotation marks: ${JSON.stringify(whole)}. ${allowance === undefined ? 'If it is a note, write a space after the #.' : 'A comment that allows it stands alone on the line before.'}`,
        }),
      );
    },
  });
  return problems;
}

function isWords(value: string): boolean {
  return /\p{L}/u.test(value) && /\s|[^\x20-\x7E]|[A-Z]/.test(value);
}
