/**
 * Reading: every article and data file, once.
 *
 * A reader remembers what it has read; a rebuild reads only files that are new or changed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { Check } from '../core/schema.ts';
import { decodeSource, problemOf, type SourceFile } from '../core/source.ts';
import { type BrokenYaml, readYaml, type YamlBlock } from '../core/yaml.ts';
import { schemaProblems } from './fault-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { otherDataProblems } from './other-data.ts';
import { checkSite, type RecordFolder, recordFolders, recordKinds } from './record-kinds.ts';
import { noSiteFields, type SiteFields } from './site-fields.ts';

/** Where content lives: an absolute root, and folders from it with `/`. */
export interface ContentFolders {
  readonly root: string;
  readonly articles: string;
  readonly data: string;
  /** Checks the front matter of an article. */
  readonly checkArticle: Check;
  /** The keys that the site declares itself. */
  readonly siteFields?: SiteFields | undefined;
}

/** A file as read: its data if they fit the schema, and what is wrong with it. */
export interface ReadFile {
  /** The name of the file without its ending. */
  readonly id: string;
  readonly source: SourceFile;
  /** The YAML: the whole file, or the front matter. Absent when there is none to be found. */
  readonly yaml?: YamlBlock | undefined;
  /** Where an article's body begins. */
  readonly bodyStart: number;
  /** What was typed, also when it does not fit the schema. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** What was typed in an article, with the keys that are the site's own and mean nothing to our pages. */
  readonly whole?: Readonly<Record<string, unknown>> | undefined;
  /** The keys that the site declares itself: what they name is not for us to look up. */
  readonly siteKeys?: ReadonlySet<string> | undefined;
  /** Whether the data fit the schema. */
  readonly fits: boolean;
  readonly problems: readonly Problem[];
}

/** All content as read, before anything is linked. */
export interface Content {
  readonly site: ReadFile | undefined;
  readonly records: Readonly<Record<RecordFolder, readonly ReadFile[]>>;
  readonly articles: readonly ReadFile[];
  /** Problems that belong to no file that could be read. */
  readonly problems: readonly Problem[];
  /** How many files this reading opened: a rebuild opens only what changed. */
  readonly opened: number;
}

/**
 * Reads content again and again. `untouched` answers for a path that is certain not to have changed since the last
 * time; without it, every file is looked at.
 */
export type ContentReader = (untouched?: (path: string) => boolean) => Content;

/** No content at all. */
export const emptyContent: Content = {
  site: undefined,
  records: { shows: [], people: [], authors: [], providers: [] },
  articles: [],
  problems: [],
  opened: 0,
};

interface Remembered {
  readonly stamp: string;
  readonly file: ReadFile;
}

/** A reader for one project. Problems with reading (a folder without permission, say) are problems, not exceptions. */
export function createContentReader(folders: ContentFolders): ContentReader {
  let remembered = new Map<string, Remembered>();

  return (untouched = () => false) => {
    const seen = new Map<string, Remembered>();
    const problems: Problem[] = [];
    let opened = 0;

    function read(path: string, parse: (source: SourceFile) => ReadFile): ReadFile | undefined {
      const known = remembered.get(path);
      if (known && untouched(path)) {
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
        const { mtimeMs, size, ino } = statSync(absolute);
        const stamp = `${mtimeMs} ${size} ${ino}`;
        if (known?.stamp === stamp) return known;
        opened += 1;
        return { stamp, bytes: readFileSync(absolute) };
      } catch (error) {
        if (!isMissing(error)) problems.push(unreadable(path, error));
        return undefined;
      }
    }

    const list = (folder: string, ending: RegExp, deep: boolean): readonly string[] => {
      try {
        return listFiles(folders.root, folder, ending, deep);
      } catch (error) {
        if (!isMissing(error)) problems.push(unreadable(folder, error));
        return [];
      }
    };
    const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
      values.filter((value) => value !== undefined);

    const site = ['site.yaml', 'site.yml']
      .map((name) => posix.join(folders.data, name))
      .reduce<ReadFile | undefined>(
        (found, path) => found ?? read(path, (source) => parseYamlFile(source, checkSite)),
        undefined,
      );
    const records = Object.fromEntries(
      recordFolders.map((folder) => [
        folder,
        present(
          list(posix.join(folders.data, folder), /\.ya?ml$/, false).map((path) =>
            read(path, (source) => parseYamlFile(source, recordKinds[folder].check, recordKinds[folder].one)),
          ),
        ),
      ]),
    ) as Record<RecordFolder, readonly ReadFile[]>;
    const articles = present(
      list(folders.articles, /\.md$/, true).map((path) =>
        read(path, (source) => parseArticleFile(source, folders.checkArticle, folders.siteFields ?? noSiteFields)),
      ),
    );

    const others = list(folders.data, /\.(?:ya?ml|json)$/, true).filter((path) => !seen.has(path));
    for (const path of others) {
      const file = read(path, (source) => otherData(source, folders.data));
      problems.push(...(file?.problems ?? []));
    }

    remembered = seen;
    return { site, records, articles, problems, opened };
  };
}

/** A file's text, read; after bytes that are no text, only what is said of sound lines is true. */
function parsed(path: string, bytes: Uint8Array, parse: (source: SourceFile) => ReadFile): ReadFile {
  const { source, problem } = decodeSource(path, bytes);
  const file = parse(source);
  return problem ? { ...file, fits: false, problems: [problem, ...file.problems.filter(isOnSoundLine)] } : file;
}

function parseYamlFile(source: SourceFile, check: Check, record?: string): ReadFile {
  const yaml: YamlBlock = { source, start: 0, end: source.text.length, record };
  return { id: idOf(source.path), source, bodyStart: source.text.length, ...checked(yaml, check) };
}

function otherData(source: SourceFile, dataFolder: string): ReadFile {
  const problems = otherDataProblems(source, dataFolder);
  return { id: idOf(source.path), source, bodyStart: source.text.length, typed: {}, fits: false, problems };
}

function parseArticleFile(source: SourceFile, check: Check, fields: SiteFields): ReadFile {
  const split = splitFrontMatter(source);
  if ('code' in split) {
    return { id: idOf(source.path), source, bodyStart: source.text.length, typed: {}, fits: false, problems: [split] };
  }
  const file = checked(split.frontMatter, check);
  return {
    id: idOf(source.path),
    source,
    bodyStart: split.bodyStart,
    ...file,
    typed: fields.usable(file.typed),
    whole: file.typed,
    siteKeys: fields.keys,
  };
}

function checked(yaml: YamlBlock, check: Check): Pick<ReadFile, 'yaml' | 'typed' | 'fits' | 'problems'> {
  const result = readYaml(yaml);
  if ('problems' in result) return salvaged(yaml, result, check);
  const found = schemaProblems(yaml, result.data, check);
  const problems = Object.keys(result.data).length === 0 ? emptyProblem(found) : found;
  return { yaml, typed: result.data, fits: problems.length === 0, problems };
}

/** Where there is nothing at all, all that is missing is one problem. */
function emptyProblem(missing: readonly Problem[]): readonly Problem[] {
  const [first, ...others] = missing;
  if (!first || others.length === 0) return missing;
  const keys = missing.map(({ what }) => /"([^"]+)"/.exec(what)?.[1] ?? '');
  const all = `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
  return [
    { ...first, what: `Nothing is written here; the keys ${all} are missing.`, fix: `Add a line for each: ${all}.` },
  ];
}

/** Where some lines cannot be read, the others are checked all the same; what those lines may have said is not missed. */
function salvaged(
  yaml: YamlBlock,
  { problems, rest }: BrokenYaml,
  check: Check,
): Pick<ReadFile, 'yaml' | 'typed' | 'fits' | 'problems'> {
  if (!rest) return { yaml, typed: {}, fits: false, problems };
  const others = schemaProblems(rest.block, rest.data, check).filter(
    ({ code, place }) => code !== 'key/missing' && !rest.lost.has((place?.line ?? 0) + 1),
  );
  return { yaml: rest.block, typed: rest.data, fits: false, problems: [...problems, ...others] };
}

/** A character in another encoding explains whatever else is wrong with its line. */
function isOnSoundLine({ place }: Problem): boolean {
  return !/[\0\uFFFD]/.test(place?.lineText ?? '');
}

function idOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}

function listFiles(root: string, folder: string, ending: RegExp, deep: boolean): readonly string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (deep) paths.push(...listFiles(root, path, ending, deep));
    } else if (ending.test(entry.name)) {
      paths.push(path);
    }
  }
  return paths.sort();
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
