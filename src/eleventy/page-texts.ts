/** Page texts: what is wrong with what ordinary pages say, beside what Eleventy would choke on. */
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import type { ArticleBodies } from './article-bodies.ts';
import { hasWord, pageKeyProblems } from './page-keys.ts';
import type { Surroundings } from './site-links.ts';
import { withoutUnrun } from './unrun-text.ts';

/** The problems of the front matter of all pages, and of the words of those in Markdown. */
export function ordinaryTextProblems(
  { texts, templates, layouts }: Pick<Surroundings, 'texts' | 'templates' | 'layouts'>,
  bodies: Pick<ArticleBodies, 'pageProblems'>,
): readonly Problem[] {
  const isNamed = (word: string) => layouts.some(({ text }) => hasWord(text, word));
  return [
    ...[...texts, ...templates].flatMap(({ source }) => pageKeyProblems(source, isNamed)),
    ...texts.flatMap(({ source, bodyStart }) => bodies.pageProblems(source, bodyStart)),
  ];
}

/** Finds the problems of a body of Markdown. */
export type TextReader = (source: SourceFile, bodyStart: number) => { readonly problems: readonly Problem[] };

/**
 * The problems of what is written out in Markdown, before its template language has run. A line in which a template prints something is left alone, and so are elements of HTML
 * where a template may print their ends.
 */
export function pageTextProblems(source: SourceFile, bodyStart: number, read: TextReader): readonly Problem[] {
  const run = withoutUnrun(source);
  const lines = source.text.split('\n');
  const isRun = run.text.includes('{%', bodyStart);
  return read(run, bodyStart).problems.filter(({ code, place }) => {
    if (/\{[{%#]|[}%#]\}/.test(lines[(place?.line ?? 0) - 1] ?? '')) return false;
    return OF_WORDS.test(code) || (!isRun && OF_HTML.test(code));
  });
}

/** The title of an ordinary page may be a heading in its text. */
const OF_WORDS = /^(?:(?:link|table|text|code)\/|heading\/syntax$|file\/conflict$)/;
const OF_HTML = /^html\/(?:syntax|unclosed|unpaired)$/;
