/** Front matter: the YAML between two lines `---` at the top of a Markdown file. */
import type { Problem } from '../core/problem.ts';
import { problemAt, problemOf, type SourceFile } from '../core/source.ts';
import type { YamlBlock } from '../core/yaml.ts';

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
  if (!opening) {
    const first = text.search(/\S/);
    const missing = {
      code: 'front-matter/missing',
      what: 'The first line is not "---", so the file has no front matter.',
      why: 'Without front matter the article has no headline and no date.',
      fix: 'Begin the file with a line ---, then title, standfirst and date, then another line ---.',
    } as const;
    if (first < 0) return problemOf(source.path, { ...missing, what: 'The file is empty.' });
    return problemAt(
      source,
      first,
      lineEnd(text, first),
      first > 0 && text.startsWith('---', first)
        ? {
            ...missing,
            what: 'Empty lines or spaces stand before this "---", and front matter has to begin the file.',
            fix: 'Remove the empty lines and spaces before it.',
          }
        : missing,
    );
  }
  const language = (opening[1] ?? '').trim();
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    return problemAt(source, 3, 3 + (opening[1] ?? '').length, {
      code: 'front-matter/language',
      what: `The front matter says it is "${language}". Only YAML is read, and nothing in an article is ever run as a program.`,
      why: 'An article that can run code could do anything to the machine that builds the site.',
      fix: 'Write the first line as --- alone, and the front matter as YAML.',
    });
  }
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (!closing) {
    return problemAt(source, 0, 3, {
      code: 'front-matter/unclosed',
      what: 'The front matter begins here and no second line --- ends it.',
      why: 'The whole article would be taken for front matter.',
      fix: 'Write a line --- below the last key.',
    });
  }
  return {
    frontMatter: { source, start, end: start + closing.index },
    bodyStart: start + closing.index + closing[0].length,
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
