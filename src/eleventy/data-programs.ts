/**
 * Data programs: the site's JavaScript that makes data, read by Node.js as Eleventy will have it read. Nothing is run:
 * a program may ask other servers, and what it throws is known only then.
 */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../content/list-files.ts';
import type { Problem } from '../core/problem.ts';
import { readSource } from '../core/read-source.ts';
import { lineStartsOf, problemAt } from '../core/source.ts';
import { inputFiles } from './input-files.ts';

/** Where programs are, as paths from the root; pages are in `input`, without the folders that are `ignored` there. */
export interface ProgramFolders {
  readonly root: string;
  readonly data: string;
  readonly articles: string;
  readonly input: string;
  readonly ignored: readonly string[];
}

/** The paths of all programs, and what is wrong with those that cannot be read. */
export interface CheckedPrograms {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks programs. One that has not changed is not read again. */
export type ProgramCheck = (folders: ProgramFolders) => Promise<CheckedPrograms>;

/** Makes a check that remembers. */
export function createProgramCheck(): ProgramCheck {
  let known = new Map<string, { readonly stamp: number; readonly problems: readonly Problem[] }>();

  return async (folders) => {
    const found: typeof known = new Map();
    const waiting = [...programsIn(folders)];
    const readOn = async (): Promise<void> => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const stamp = statSync(join(folders.root, path), { throwIfNoEntry: false })?.mtimeMs;
        // A link that leads nowhere is listed, too.
        if (stamp === undefined) continue;
        const before = known.get(path);
        found.set(path, before?.stamp === stamp ? before : { stamp, problems: await problemsOf(folders.root, path) });
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, readOn));
    known = found;
    const paths = [...found.keys()].sort();
    return { paths, problems: paths.flatMap((path) => found.get(path)?.problems ?? []) };
  };
}

function programsIn({ root, data, articles, input, ignored }: ProgramFolders): ReadonlySet<string> {
  const listed = (folder: string, ending: RegExp) =>
    existsSync(join(root, folder)) ? listFiles(root, folder, ending, true) : [];
  return new Set([
    ...listed(data, /\.[cm]?js$/),
    ...listed(articles, BESIDE_PAGES),
    ...inputFiles(root, input, ignored).filter((path) => BESIDE_PAGES.test(path)),
  ]);
}

/** How Eleventy names the data of a page or of a folder of pages. */
const BESIDE_PAGES = /\.11tydata\.[cm]?js$/;

/** What Node.js says of a program: its line, that line, a mark below it, and the error. */
async function problemsOf(root: string, path: string): Promise<readonly Problem[]> {
  const said = await new Promise<string>((settle) => {
    execFile(process.execPath, ['--check', join(root, path)], (error, _, stderr) => settle(error ? stderr : ''));
  });
  const message = /^SyntaxError: (.+)$/m.exec(said)?.[1];
  if (message === undefined) return [];
  const finding = {
    code: 'data/unreadable',
    what: `It cannot be read as a program: ${message.replace(/\.$/, '')}.`,
    why: 'A build ends at it, so that nothing at all is published.',
    fix: 'Compare its commas, quotation marks and brackets here and in the lines above.',
  } as const;
  const { source } = readSource(root, path);
  const [, line, spaces, marks] = /:(\d+)\n[^\n]*\n([ \t]*)(\^+)$/m.exec(said) ?? [];
  if (line === undefined || spaces === undefined || marks === undefined) {
    // It went on to the end, where Node.js has nothing to mark.
    const end = source.text.trimEnd().length;
    return [problemAt(source, Math.max(end - 1, 0), end, finding)];
  }
  const start = (lineStartsOf(source)[Number(line) - 1] ?? 0) + spaces.length;
  return [problemAt(source, start, start + marks.length, finding)];
}
