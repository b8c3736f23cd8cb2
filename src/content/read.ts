/**
 * Reading: every article and data file, once.
 *
 * A reader remembers what it has read; a rebuild reads only files that are new or changed.
 */
import { join, posix } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { sourceIfThere } from '../core/read-source.ts';
import type { Check } from '../core/schema.ts';
import { problemOf, type SourceFile } from '../core/source.ts';
import { listFiles } from './list-files.ts';
import { otherData, parseArticleFile, parsed, parseYamlFile, type ReadFile } from './parse-file.ts';
import { checkSite, type RecordFolder, recordFolders, recordKinds } from './record-kinds.ts';
import { noSiteFields, type SiteFields } from './site-fields.ts';
import { isStill, readStamped, type Stamp } from './stamped-file.ts';
import { isPlainTextFile, type Meant, pathMeant, pathOfText, secondSites, unreadFile } from './unread-files.ts';

/** Where content lives: an absolute root, and folders from it with `/`. */
export interface ContentFolders {
  readonly root: string;
  readonly articles: string;
  readonly data: string;
  /** Checks the front matter of an article. */
  readonly checkArticle: Check;
  /** The keys that the site declares itself. */
  readonly siteFields?: SiteFields | undefined;
  /** The endings of files that the site has others read. */
  readonly templateEndings?: (() => readonly string[]) | undefined;
}

/** All content as read, before anything is linked. */
export interface Content {
  readonly site: ReadFile | undefined;
  /** A file that may have been meant as it, where there is none. */
  readonly siteLike?: string | undefined;
  readonly records: Readonly<Record<RecordFolder, readonly ReadFile[]>>;
  readonly articles: readonly ReadFile[];
  /** Problems that belong to no file that could be read. */
  readonly problems: readonly Problem[];
  /** How many files this reading opened: a rebuild opens only what changed. */
  readonly opened: number;
}

/** What is certain about the time since the last reading. */
export interface ContentChanges {
  /** The articles that changed, came or went, as paths from the root; a folder stands for what is in it. */
  readonly articles: ReadonlySet<string>;
  /** Whether everything else is as it was. */
  readonly onlyArticles: boolean;
}

/** Reads content again and again. Without `changes`, every file is looked at. */
export type ContentReader = (changes?: ContentChanges) => Content;

/** No content at all. */
export const emptyContent: Content = {
  site: undefined,
  records: { shows: [], people: [], authors: [], providers: [] },
  articles: [],
  problems: [],
  opened: 0,
};

interface Remembered {
  readonly stamp: Stamp;
  readonly file: ReadFile;
}

const ARTICLE = /\.md$/;
const RECORD = /\.ya?ml$/;
const ANY = /./;
/** What may have been meant as the record of the site. */
const LIKE_SITE = /^(?:site|sites|site-data|site\.ya?ml)\.(?:ya?ml|ymal|yalm|txt)$/i;

/** A reader for one project. Problems with reading (a folder without permission, say) are problems, not exceptions. */
export function createContentReader(folders: ContentFolders): ContentReader {
  let remembered = new Map<string, Remembered>();
  let last: Content | undefined;
  const isIn = (folder: string, path: string) => path.startsWith(`${folder}/`);

  return (changes) => {
    last =
      last && changes?.onlyArticles && last.problems.length === 0 && [...changes.articles].every(isArticleFile)
        ? readArticles(last, changes.articles)
        : readAll(changes);
    return last;
  };

  function isArticleFile(path: string): boolean {
    return ARTICLE.test(path) && isIn(folders.articles, path) && !/\/(?:\.|node_modules\/)/.test(path);
  }

  /** Reads some articles; all else is taken as it was. */
  function readArticles(before: Content, changed: ReadonlySet<string>): Content {
    const reading = createReading();
    const others = before.articles.filter(({ source }) => !changed.has(source.path));
    const again = present([...changed].map(reading.article));
    for (const path of changed) remembered.delete(path);
    for (const [path, entry] of reading.seen) remembered.set(path, entry);
    const articles = [...others, ...again].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
    return { ...before, articles, problems: reading.problems, opened: reading.opened() };
  }

  function readAll(changes: ContentChanges | undefined): Content {
    const isSame = (path: string) => changes !== undefined && isIn(folders.articles, path) && !isChanged(path, changes);
    const { read, article, list, seen, problems, opened } = createReading(isSame);
    const site = ['site.yaml', 'site.yml']
      .map((name) => posix.join(folders.data, name))
      .reduce<ReadFile | undefined>(
        (found, path) => found ?? read(path, (source) => parseYamlFile(source, checkSite)),
        undefined,
      );
    const records = Object.fromEntries(
      recordFolders.map((folder) => {
        const paths = list(posix.join(folders.data, folder), ANY, false);
        problems.push(...unreadIn(paths, 'record'));
        return [
          folder,
          present(
            paths
              .filter((path) => RECORD.test(path))
              .map((path) =>
                read(path, (source) => parseYamlFile(source, recordKinds[folder].check, recordKinds[folder].one)),
              ),
          ),
        ];
      }),
    ) as Record<RecordFolder, readonly ReadFile[]>;
    const inArticles = list(folders.articles, ANY, true);
    problems.push(...unreadIn(inArticles, 'article'));
    const articles = present(inArticles.filter((path) => ARTICLE.test(path)).map(article));

    const others = list(folders.data, /\.(?:ya?ml|json)$/, true).filter((path) => !seen.has(path));
    for (const path of others) {
      const file = read(path, (source) => otherData(source, folders.data));
      problems.push(...(file?.problems ?? []));
    }

    const likeSite = list(folders.data, LIKE_SITE, false).filter((path) => path !== site?.source.path);
    if (site) problems.push(...secondSites(likeSite, site.source.path));
    remembered = seen;
    return { site, siteLike: likeSite[0], records, articles, problems, opened: opened() };

    /** Files among these that were meant to be read. One beside the file that it should be is kept on purpose. */
    function unreadIn(paths: readonly string[], meant: Meant): readonly Problem[] {
      const there = new Set(paths);
      return paths.flatMap((path) => {
        if (isTemplate(path)) return [];
        const text = isPlainTextFile(path) ? sourceIfThere(folders.root, path)?.text : undefined;
        const better = text === undefined ? pathMeant(path, meant) : pathOfText(path, text, meant);
        return better === undefined || there.has(better) ? [] : [unreadFile(path, better, meant)];
      });
    }
  }

  function isTemplate(path: string): boolean {
    return folders.templateEndings?.().some((ending) => path.endsWith(`.${ending}`)) ?? false;
  }

  /** One reading: what it has seen, and what went wrong. `isSame` answers for files that need not be looked at. */
  function createReading(isSame: (path: string) => boolean = () => false) {
    const seen = new Map<string, Remembered>();
    const problems: Problem[] = [];
    let opened = 0;

    function read(path: string, parse: (source: SourceFile) => ReadFile): ReadFile | undefined {
      const known = remembered.get(path);
      if (known && isSame(path)) {
        seen.set(path, known);
        return known.file;
      }
      const onDisk = lookAt(path, known);
      if (!onDisk) return undefined;
      const entry = 'file' in onDisk ? onDisk : { stamp: onDisk.stamp, file: parsed(path, onDisk.bytes, parse) };
      seen.set(path, entry);
      return entry.file;
    }

    /** What is on the disk: the same as before, or its bytes. A file that is gone is none; any other failure is a problem. */
    function lookAt(path: string, known: Remembered | undefined) {
      try {
        const absolute = join(folders.root, path);
        if (known && isStill(absolute, known.stamp)) return known;
        opened += 1;
        return readStamped(absolute);
      } catch (error) {
        if (!isMissing(error)) problems.push(unreadable(path, error));
        return undefined;
      }
    }

    function list(folder: string, ending: RegExp, deep: boolean): readonly string[] {
      try {
        return listFiles(folders.root, folder, ending, deep);
      } catch (error) {
        if (!isMissing(error)) problems.push(unreadable(folder, error));
        return [];
      }
    }

    const article = (path: string) =>
      read(path, (source) => parseArticleFile(source, folders.checkArticle, folders.siteFields ?? noSiteFields));
    return { read, article, list, seen, problems, opened: () => opened };
  }
}

/** Whether a file may have changed: it, or a folder that it is in. */
function isChanged(path: string, { articles }: ContentChanges): boolean {
  if (articles.size === 0) return false;
  return articles.has(path) || [...articles].some((changed) => path.startsWith(`${changed}/`));
}

function present<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return values.filter((value) => value !== undefined);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function unreadable(path: string, error: unknown): Problem {
  return problemOf(path, {
    code: 'file/unreadable',
    what: `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    why: 'What is in it would be missing from the site.',
    fix: 'Give yourself permission to read it, or remove it.',
  });
}
