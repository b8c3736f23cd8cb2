/** Unended element: one of our shortcodes that a template opens and never closes, as it tells while it is compiled. */
import type { Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-codes.ts';
import { lineOffset, problemAt, type SourceFile } from '../core/source.ts';
import { readNeverClosed } from './template-arguments.ts';

/** What a template is called in messages. */
export interface TemplateWords {
  readonly code: ProblemCode;
  /** Begins a sentence, as in "The layout". */
  readonly subject: string;
  readonly why: string;
}

/** The problem that a compiler's message tells of, if it is one of these. `text` is what the compiler was given. */
export function unendedElement(
  source: SourceFile,
  text: string,
  message: string,
  { code, why }: Pick<TemplateWords, 'code' | 'why'>,
): Problem | undefined {
  const found = readNeverClosed(message);
  if (!found) return undefined;
  const { shortcode, line } = found;
  const opening = new RegExp(`\\{%-?\\s*${shortcode}\\b(?:[^%]|%(?!\\}))*(?:%\\})?`, 'g');
  opening.lastIndex = lineOffset(text, line - 1);
  const tag = opening.exec(text);
  const [start, end] = tag ? [tag.index, tag.index + tag[0].length] : [opening.lastIndex, opening.lastIndex + 1];
  return problemAt(source, start, end, {
    code,
    why,
    what: `{% ${shortcode} %} is opened here and never closed.`,
    fix: `Write {% end${shortcode} %} where it ends.`,
  });
}
