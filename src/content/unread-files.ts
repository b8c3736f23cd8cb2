/** Unread files: articles and records that nobody reads, because of how their files end. */
import { posix } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { problemOf } from '../core/source.ts';

/** What a file was most likely meant to be: an article, or a record. */
export type Meant = 'article' | 'record';

/** The path that the file should have, if its name alone tells that it was meant so. */
export function pathMeant(path: string, meant: Meant): string | undefined {
  const { ending, isRead, stem } = MEANT[meant];
  const name = posix.basename(path);
  const found = isRead.test(name) ? undefined : stem.exec(name)?.[1];
  return found === undefined || NOT_CONTENT.test(name) ? undefined : posix.join(posix.dirname(path), found + ending);
}

/** The path that a file of plain text, or one without an ending, should have, if what it begins with tells so. */
export function pathOfText(path: string, text: string, meant: Meant): string | undefined {
  const { ending, beginning } = MEANT[meant];
  if (!beginning.test(text) || NOT_CONTENT.test(posix.basename(path))) return undefined;
  return posix.join(posix.dirname(path), posix.basename(path).replace(/\.\w+$/, '') + ending);
}

/** Whether a file may be one that only its text tells about. */
export function isPlainTextFile(path: string): boolean {
  return /(?:^|\/)[^/.]+(?:\.(?:txt|text))?$/.test(path);
}

/** What is said of a file that nobody reads. */
export function unreadFile(path: string, better: string, meant: Meant): Problem {
  const ending = posix.extname(better);
  return problemOf(path, {
    code: 'record/unread',
    severity: 'warning',
    what: `${meant === 'article' ? 'Articles' : 'Records'} are files whose name ends in ${ending}, so nobody reads this one.`,
    why:
      meant === 'article'
        ? 'It would not be published, and nobody would notice.'
        : 'Whoever names it is told that it does not exist.',
    fix: `Save it as ${better}; or, if it is no ${meant}, move it to another folder.`,
  });
}

/** What is said of further records of the site among these files, beside the first. */
export function secondSites(paths: readonly string[], first: string): readonly Problem[] {
  return paths
    .filter((path) => /(?:^|\/)site\.ya?ml$/i.test(path))
    .map((path) =>
      problemOf(path, {
        code: 'record/unread',
        severity: 'warning',
        what: `The site has ${first} as well, so nobody reads this file.`,
        why: 'What is changed in it would change nothing.',
        fix: `Move what you need into ${first}, and delete this file.`,
      }),
    );
}

const NOT_CONTENT = /^(?:readme|licen[cs]e|changelog|contributing|todo)\b/i;

const MEANT = {
  article: {
    ending: '.md',
    isRead: /\.md$/,
    stem: /^(.+)\.(?:md|m?kdn?|mdown|markdown|mdx|(?:md|markdown)\.txt)$/i,
    beginning: /^---[ \t]*\r?\n(?:[^\n]*\n)*?title[ \t]*:[^\n]*\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/,
  },
  record: {
    ending: '.yaml',
    isRead: /\.ya?ml$/,
    stem: /^(.+)\.(?:ya?ml|yalm|ymal|ya?ml\.txt)$/i,
    beginning: /^(?:---[ \t]*\r?\n)?(?:#[^\n]*\n)*(?:name|title)[ \t]*:[ \t]+\S/,
  },
} as const;
