/** Thrown error: the problem that an error tells of which a template, shortcode, filter or transform threw. */
import { relative, resolve } from 'node:path';
import { ContentError } from '../core/content-error.ts';
import type { Problem } from '../core/problem.ts';
import { sourceIfThere } from '../core/read-source.ts';
import { problemAt, problemOf } from '../core/source.ts';
import { literally } from '../core/text-as-pattern.ts';

/** The problem of a template. `text` is the part of the file that was compiled, as far as it is known. */
export function templateFailure(root: string, path: string, text: string, error: unknown): Problem {
  const message = messageOf(error);
  const finding = {
    code: 'template/failed',
    what: `An error was thrown while it was printed: ${withStop(message)}`,
    why: 'The page would be missing.',
    fix: 'Mend what the message names: a shortcode, a filter, an include or a value that is not there.',
  } as const;
  const source = sourceIfThere(root, path);
  const offset = source?.text.indexOf(text.trim()) ?? -1;
  if (!source || text.trim() === '' || offset < 0) return problemOf(path, finding);
  const stretch = stretchIn(text.trim(), error, message);
  return stretch ? problemAt(source, offset + stretch[0], offset + stretch[1], finding) : problemOf(path, finding);
}

/** The problems of a generated page: its own, or that of the layout that the error names, else of the file it is made from. */
export function pageFailure(root: string, source: string | undefined, error: unknown): readonly Problem[] {
  if (error instanceof ContentError) return error.problems;
  const named = /^\((\/?[^)\n]+)\)/.exec(String(chainOf(error)[0]?.message ?? ''))?.[1];
  const layout = named === undefined ? undefined : relative(root, resolve(root, named)).replaceAll('\\', '/');
  const text = layout === undefined ? undefined : sourceIfThere(root, layout)?.text;
  if (layout !== undefined && text !== undefined) return [templateFailure(root, layout, text, error)];
  return source === undefined ? [] : [templateFailure(root, source, '', error)];
}

/** The problem of a transform. It stands in the configuration, of which nothing is known but that. */
export function transformFailure(name: string, path: string, error: unknown): Problem {
  return problemOf(path, {
    code: 'template/failed',
    what: `The transform "${name}" threw an error: ${withStop(messageOf(error))}`,
    why: 'The page would be missing.',
    fix: `Mend the transform "${name}" in the configuration of the site.`,
  });
}

interface Thrown {
  readonly message?: unknown;
  readonly originalError?: unknown;
  readonly cause?: unknown;
  readonly token?: { readonly begin?: unknown; readonly end?: unknown };
}

/** The innermost message, without what template languages put around it. */
export function messageOf(error: unknown): string {
  const messages = chainOf(error).map(({ message }) => String(message ?? ''));
  const embedded = />>>>>11ty>>>>>(.*)<<<<<11ty<<<<</s.exec(messages.join('\n'))?.[1];
  const inner = embedded === undefined ? messages.findLast((message) => message !== '') : innerMessage(embedded);
  return (inner ?? String(error))
    .replace(/^\([^)\n]*\)(?: \[Line[^\]]*\])?\n\s*/, '')
    .replace(/^(?:[A-Za-z]*Error:\s*)+/, '')
    .replace(/, (?:file|line):.*$/s, '')
    .trim();
}

function innerMessage(json: string): string | undefined {
  try {
    return String((JSON.parse(json) as Thrown).message);
  } catch {
    return undefined;
  }
}

/** The error, what caused it, and what caused that. */
function chainOf(error: unknown): readonly Thrown[] {
  const chain: Thrown[] = [];
  for (let at = error; typeof at === 'object' && at !== null && chain.length < 10; ) {
    const thrown = at as Thrown;
    chain.push(thrown);
    at = thrown.originalError ?? thrown.cause;
  }
  return chain;
}

/** Where in the text it happened: Liquid knows the place, Nunjucks the name of a filter or shortcode, which may stand there once. */
function stretchIn(text: string, error: unknown, message: string): readonly [number, number] | undefined {
  for (const { token } of chainOf(error))
    if (typeof token?.begin === 'number' && typeof token.end === 'number') return [token.begin, token.end];
  const all = [...chainOf(error).map((thrown) => String(thrown.message ?? '')), message].join('\n');
  const name = /(?:shortcode|filter) `([^`]+)`|filter not found: (\S+)|template not found: (\S+)/i.exec(all);
  const word = name?.[1] ?? name?.[2] ?? name?.[3];
  if (word === undefined) return undefined;
  const pattern = new RegExp(`(?:\\{%-?\\s*|\\|\\s*|["'])(${literally(word)})(?![\\w-])`, 'g');
  const found = [...text.matchAll(pattern)];
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const start = only.index + only[0].length - word.length;
  return [start, start + word.length];
}

function withStop(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
