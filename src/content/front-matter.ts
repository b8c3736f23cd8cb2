/** Front matter: the YAML between two lines `---` at the top of a Markdown file. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt, type SourceFile } from '../core/source.ts';
import type { Span, YamlBlock } from '../core/yaml.ts';
import { lineWithoutKey, missingFrontMatter, otherLanguage } from './front-matter-mistakes.ts';

/** A Markdown file in its two parts. */
export interface SplitFile {
  readonly frontMatter: YamlBlock;
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** The two parts of a file, or why there are no two. Only YAML is read: a program in front matter never runs. */
export function splitFrontMatter(source: SourceFile): SplitFile | Problem {
  const { text } = source;
  const opening = /^---(?!-)([^\n]*)(?:\n|$)/.exec(text);
  if (!opening) return missingFrontMatter(source);
  const language = (opening[1] ?? '').trim();
  if (language !== '' && !/^ya?ml$/i.test(language)) return otherLanguage(source, opening[1] ?? '');
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (!closing) return unclosed(source, start);
  return {
    frontMatter: { source, start, end: start + closing.index },
    bodyStart: start + closing.index + closing[0].length,
  };
}

function unclosed(source: SourceFile, start: number): Problem {
  const finding = {
    code: 'front-matter/unclosed',
    what: 'The front matter begins here and no second line --- ends it.',
    why: 'The whole article would be taken for front matter.',
    fix: 'Write a line --- below the last key.',
  } as const;
  const found = lineWithoutKey(source, start);
  if (!found) return problemAt(source, 0, 3, finding);
  const words = source.text.slice(found.start, found.end);
  if (words === '---') return indentedEnd(source, found, finding);
  // `----`, `--`, `—`: what somebody types, or an editor makes, in place of three hyphens.
  if (/^(?:[-—–]|- - -)+$/.test(words))
    return problemAt(source, found.start, found.end, {
      ...finding,
      what: `This line is "${words}", and the line that ends the front matter is exactly three hyphens.`,
      fix: 'Write it as --- at the beginning of the line.',
    });
  return problemAt(source, 0, 3, { ...finding, fix: `Write a line --- above line ${found.line}.` });
}

/** ` ---`, which ends nothing. */
function indentedEnd(source: SourceFile, { start, end }: Span, finding: Finding): Problem {
  const lineStart = source.text.lastIndexOf('\n', start) + 1;
  const indent = source.text.slice(lineStart, start);
  const what = indent === '\t' ? 'A tab stands' : indent.length === 1 ? 'A space stands' : 'Spaces stand';
  return problemAt(source, lineStart, end, {
    ...finding,
    what: `${what} before the ---, which ends the front matter only at the beginning of the line.`,
    fix: 'Delete what stands before the ---.',
  });
}
