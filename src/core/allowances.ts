/**
 * Allowances: comments by which an author allows a problem at one place, `standfirst-allow picture/no-alt -- reason`.
 *
 * A comment beside something stands for its own line; one that is alone stands for the next line with something on it.
 */
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type EditorialCode, editorialCodes } from './problem-codes.ts';
import { isEditorial, whyNotEditorial } from './severities.ts';
import { placeOf, problemAt, type SourceFile } from './source.ts';
import type { Span } from './yaml.ts';

/** A comment of ours, and the lines of the file that it stands for: from 1, the last included. */
export interface Allowance {
  readonly source: SourceFile;
  /** Where `standfirst-allow` stands. */
  readonly keyword: Span;
  /** What comes after it, up to the reason: each word, and where. */
  readonly words: readonly (Span & { readonly word: string })[];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** How a comment of ours begins, after the mark that makes it a comment. */
const KEYWORD = /standfirst-[\w-]*/y;
const REASON = /(?:^|\s)--(?:\s|$)/;
/** Nothing, but for the marks of quotations. */
const EMPTY = /^[\s>]*$/;
/** The marks of lists stand before a comment that is alone, too. */
const ALONE_BEFORE = /^[\s>]*(?:(?:[-+*]|\d+[.)])\s+)*$/;

/**
 * Reads a comment; `inside` is what stands between its marks. `undefined` for a comment of somebody else.
 * `withoutComments` gives a line without the comments on it.
 */
export function readAllowance(
  source: SourceFile,
  comment: Span,
  inside: Span,
  withoutComments: (line: string) => string,
): Allowance | undefined {
  const { text } = source;
  KEYWORD.lastIndex = inside.start + text.slice(inside.start, inside.end).search(/\S|$/);
  const keyword = KEYWORD.exec(text);
  if (!keyword) return undefined;
  const after = keyword.index + keyword[0].length;
  const rest = text.slice(after, inside.end);
  const listed = rest.slice(0, REASON.exec(rest)?.index ?? rest.length);
  return {
    source,
    keyword: { start: keyword.index, end: after },
    words: Array.from(listed.matchAll(/[^\s,]+/g), ({ 0: word, index }) => ({
      word,
      start: after + index,
      end: after + index + word.length,
    })),
    ...linesFor(source, comment, withoutComments),
  };
}

/** The problems that nobody has allowed, and those of the allowances themselves. `isSure` tells whether all problems of a kind are known of a file. */
export function withAllowances(
  problems: readonly Problem[],
  allowances: readonly Allowance[],
  isSure: (file: string, code: EditorialCode) => boolean,
): readonly Problem[] {
  if (allowances.length === 0) return problems;
  const used = new Set<Allowance['words'][number]>();
  const kept = problems.filter((problem) => {
    const allowing = allowances.flatMap((allowance) => wordFor(problem, allowance) ?? []);
    for (const word of allowing) used.add(word);
    return allowing.length === 0;
  });
  return [...kept, ...allowances.flatMap((allowance) => problemsOf(allowance, used, isSure))];
}

function wordFor({ code, file, place }: Problem, allowance: Allowance) {
  const { source, firstLine, lastLine, words, keyword } = allowance;
  if (file !== source.path || !place || place.line < firstLine || place.line > lastLine) return undefined;
  if (!canBeAllowed(code) || !isOurs(source, keyword)) return undefined;
  return words.find(({ word }) => word === code);
}

function problemsOf(
  { source, keyword, words }: Allowance,
  used: ReadonlySet<Allowance['words'][number]>,
  isSure: (file: string, code: EditorialCode) => boolean,
): readonly Problem[] {
  if (!isOurs(source, keyword)) {
    const typed = source.text.slice(keyword.start, keyword.end);
    return [unknownAt(source, keyword, `There is no comment "${typed}".`, 'Write standfirst-allow.')];
  }
  if (words.length === 0) {
    return [
      unknownAt(
        source,
        keyword,
        'The comment does not say what it allows.',
        'Write the code of the problem after it, as the report shows it: standfirst-allow picture/no-alt',
      ),
    ];
  }
  // A reason without its "--": the first of its words is enough to say so.
  const reason = words.findIndex(
    ({ word }) => !word.includes('/') && nearest(word, Object.keys(editorialCodes)) === undefined,
  );
  const codes = reason < 0 ? words : words.slice(0, reason + 1);
  return codes.flatMap((each, index) => {
    const { word } = each;
    if (used.has(each)) return [];
    if (index === reason) {
      const fix = 'Write " -- " between the codes and the reason, or correct the code.';
      return [unknownAt(source, each, `"${word}" is not the code of a problem.`, fix)];
    }
    if (canBeAllowed(word))
      return isSure(source.path, word) ? [problemAt(source, each.start, each.end, unusedFinding(word))] : [];
    const why = whyNotEditorial(word) ?? {
      what: `"${word}" cannot be allowed by a comment.`,
      fix: 'Remove the comment that allows nothing.',
    };
    return [unknownAt(source, each, why.what, why.fix)];
  });
}

function canBeAllowed(code: string): code is EditorialCode {
  return isEditorial(code) && !code.startsWith('allow/');
}

function isOurs(source: SourceFile, keyword: Span): boolean {
  return source.text.slice(keyword.start, keyword.end) === 'standfirst-allow';
}

function unknownAt(source: SourceFile, { start, end }: Span, what: string, fix: string): Problem {
  return problemAt(source, start, end, {
    code: 'allow/unknown',
    what,
    why: 'The comment allows nothing, although whoever reads it would think so.',
    fix,
  });
}

function unusedFinding(code: string) {
  return {
    code: 'allow/unused',
    severity: 'warning',
    what: `Nothing here is "${code}".`,
    why: 'A comment that allows nothing hides the next mistake on its line.',
    fix: 'Remove it, or put it on the line of the problem, or alone on the line before.',
  } as const;
}

function linesFor(
  source: SourceFile,
  comment: Span,
  withoutComments: (line: string) => string,
): Pick<Allowance, 'firstLine' | 'lastLine'> {
  const { text } = source;
  const first = placeOf(source, comment.start, comment.end);
  const last = placeOf(source, comment.end - 1, comment.end);
  const lineEnd = text.indexOf('\n', comment.end);
  const after = text.slice(comment.end, lineEnd < 0 ? text.length : lineEnd);
  const isAlone =
    ALONE_BEFORE.test(withoutComments(first.lineText.slice(0, first.column - 1))) && EMPTY.test(withoutComments(after));
  if (!isAlone) return { firstLine: first.line, lastLine: last.line };
  let line = last.line + 1;
  for (const next of lineEnd < 0 ? [] : text.slice(lineEnd + 1).split('\n')) {
    if (!EMPTY.test(withoutComments(next))) break;
    line += 1;
  }
  return { firstLine: line, lastLine: line };
}
