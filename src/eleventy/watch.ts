/**
 * Watching: Eleventy 3 does not rebuild when a file is deleted, and watches nothing outside its own folders.
 *
 * One watch for each folder of content notices every change; Eleventy is woken by a file of ours that it does watch.
 */
import { createHash } from 'node:crypto';
import { existsSync, type FSWatcher, readdirSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The file whose change wakes Eleventy, absolute and with `/`. It is outside the project: Eleventy takes no notice of what
 * `.gitignore` names, and where it does not, nobody wants another file there.
 */
export function wakeFile(root: string): string {
  const name = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16);
  return join(tmpdir(), `standfirst-wake-${name}.txt`).replaceAll('\\', '/');
}

/** A watch that is under way. */
export interface ContentWatch {
  /** Everything that changed since the last time this was asked, as paths from the root with `/`. */
  changes(): ReadonlySet<string>;
  stop(): void;
}

/** Makes the file that Eleventy watches, so that it is there when the watch begins. */
export function prepareWakeFile(root: string): void {
  const path = wakeFile(root);
  if (!existsSync(path)) writeFileSync(path, '');
}

/** Wakes Eleventy by its file. */
export function wakeEleventy(root: string): () => void {
  let count = 0;
  return () => {
    count += 1;
    writeFileSync(wakeFile(root), `${process.pid} ${count}\n`);
  };
}

/**
 * Watches folders and all below them. Folders in `deletionsOnly` are watched by Eleventy for everything else.
 * `awaken` is called at each change.
 */
export function watchContent(
  root: string,
  folders: readonly string[],
  deletionsOnly: readonly string[],
  awaken: () => void = wakeEleventy(root),
): ContentWatch {
  const watchers = new Map<string, FSWatcher>();
  let changed = new Set<string>();

  const wake = (path: string) => {
    changed.add(relative(root, path).replaceAll('\\', '/'));
    awaken();
  };

  function open(key: string, folder: string, notice: (event: string, name: string) => void): void {
    try {
      // Not persistent: a watch must not keep Eleventy alive when its first build has failed.
      const watcher = watch(folder, { persistent: false }, (event, name) => {
        if (name !== null && !name.startsWith('.') && !name.endsWith('~')) notice(event, name);
      });
      watcher.on('error', () => close(key));
      watchers.set(key, watcher);
    } catch {
      // A folder that vanished between being seen and being watched needs no watch.
    }
  }

  function close(key: string): void {
    watchers.get(key)?.close();
    watchers.delete(key);
  }

  function notice(event: string, path: string, everything: boolean): void {
    const isThere = existsSync(path);
    // A folder that was deleted and is back is another one, with another watch.
    if (event === 'rename')
      for (const key of [...watchers.keys()]) if (`${key}${sep}`.startsWith(path + sep)) close(key);
    if (isThere && isFolder(path)) add(path, everything);
    if (everything || !isThere) wake(path);
  }

  function add(folder: string, everything: boolean): void {
    if (watchers.has(folder) || !existsSync(folder)) return;
    open(folder, folder, (event, name) => notice(event, join(folder, name), everything));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        add(join(folder, entry.name), everything);
    }
  }

  /** The folder itself comes and goes too: the one it is in tells. */
  function addTop(folder: string, everything: boolean): void {
    add(folder, everything);
    const parent = dirname(folder);
    if (folder === root || !existsSync(parent)) return;
    open(`from above: ${folder}`, parent, (event, name) => {
      if (name === basename(folder)) notice(event, folder, everything);
    });
  }

  for (const folder of folders) addTop(join(root, folder), true);
  for (const folder of deletionsOnly) addTop(join(root, folder), false);
  return {
    changes() {
      const since = changed;
      changed = new Set();
      return since;
    },
    stop() {
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
