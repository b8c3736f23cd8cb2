/** Temp project: a folder of its own for a test that builds a whole site. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow, madeByTools, repository } from './repository.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Paths are relative to `root`, with `/` between folders. */
export interface Project {
  /** Absolute, without symbolic links. */
  readonly root: string;
  /** Writes a file and makes its folders. */
  write(path: string, content: string | Uint8Array): void;
  /** Removes a file or a folder; nothing happens when there is none. */
  remove(path: string): void;
  /** The text of a file; throws when there is none. */
  read(path: string): string;
  readBytes(path: string): Uint8Array;
  exists(path: string): boolean;
  /** The files below a folder, relative to it, sorted, without `node_modules`; none when there is no such folder. */
  list(folder?: string): string[];
  /** Removes the whole project; done at the end of the process if not before. */
  dispose(): Promise<void>;
}

/** A project of these files, with the repository's `node_modules` and, unless given, a `package.json` of type module. */
export async function createProject(files: Files = {}): Promise<Project> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'standfirst-')));
  const at = (path: string) => join(root, path);
  const project: Project = {
    root,
    write(path, content) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    },
    remove: (path) => rmSync(at(path), { recursive: true, force: true }),
    read: (path) => readFileSync(at(path), 'utf8'),
    readBytes: (path) => readFileSync(at(path)),
    exists: (path) => existsSync(at(path)),
    list: (folder = '.') => filesBelow(at(folder)),
    async dispose() {
      left.delete(root);
      removeFolder(root);
    },
  };

  removeAtExit(root);
  // A junction needs no rights on Windows; elsewhere the word is ignored.
  symlinkSync(join(repository, 'node_modules'), at('node_modules'), 'junction');
  for (const [path, content] of Object.entries({ 'package.json': '{ "type": "module" }\n', ...files })) {
    project.write(path, content);
  }
  return project;
}

/** A project with copies of these files and folders of the repository (`articles`, `src`, `.eleventy.ts` …), and then `files`. */
export async function copyRepository(paths: readonly string[], files: Files = {}): Promise<Project> {
  const project = await createProject();
  const isSource = (path: string) => !madeByTools.some((name) => path.replaceAll('\\', '/').endsWith(`/${name}`));

  for (const path of paths) {
    await cp(join(repository, path), join(project.root, path), { recursive: true, filter: isSource });
  }
  for (const [path, content] of Object.entries(files)) project.write(path, content);
  return project;
}

const left = new Set<string>();
let watching = false;

function removeAtExit(root: string): void {
  left.add(root);
  if (watching) return;

  watching = true;
  process.once('exit', () => {
    for (const folder of left) removeFolder(folder);
  });
}

function removeFolder(root: string): void {
  // Retries: on Windows a program that has just ended may still hold a file.
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
