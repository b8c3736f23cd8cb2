/**
 * Early loading: what was saved is loaded while Eleventy still waits for its watcher, which takes 150 ms.
 *
 * A page that is asked for in the meantime has the edit; when Eleventy's turn comes, nothing is left to load.
 */
import type { Problem } from '../core/problem.ts';

/** What happened between two builds. */
export interface SinceLastBuild {
  /** Everything that changed, as paths from the root. */
  readonly changed: ReadonlySet<string>;
  /** What of it nobody has loaded. */
  readonly unread: ReadonlySet<string>;
  /** What was found, when something was loaded early. */
  readonly problems: readonly Problem[] | undefined;
}

/** Loads between builds, never during one. */
export interface EarlyLoading {
  /** Something changed. */
  notice(): void;
  /** A build begins: waits for what is being loaded, and says what happened since the last one. */
  beginBuild(): Promise<SinceLastBuild>;
  endBuild(): void;
  /** Nothing is loaded any more. */
  stop(): void;
}

/** What early loading works with. */
export interface EarlyLoadingSettings {
  /** Everything that changed since this was last asked. */
  changes(): ReadonlySet<string>;
  /** Whether these changes can be loaded without Eleventy. */
  canLoad(unread: ReadonlySet<string>): boolean;
  /** Loads, and gives the problems that were found. What rejects is left to the next build. */
  load(unread: ReadonlySet<string>): Promise<readonly Problem[]>;
}

/** Programs write a file in several steps, milliseconds apart. A file that takes longer is loaded twice. */
const SETTLE_MILLISECONDS = 20;

/** Begins with a build under way: there is nothing to load before the first. */
export function createEarlyLoading({ changes, canLoad, load }: EarlyLoadingSettings): EarlyLoading {
  const changed = new Set<string>();
  const unread = new Set<string>();
  let problems: readonly Problem[] | undefined;
  let isBuilding = true;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();

  function takeChanges(): void {
    for (const path of changes()) {
      changed.add(path);
      unread.add(path);
    }
  }

  async function loadEarly(): Promise<void> {
    if (isBuilding) return;
    takeChanges();
    const loading = new Set(unread);
    if (loading.size === 0 || !canLoad(loading)) return;
    try {
      problems = await load(loading);
      for (const path of loading) unread.delete(path);
    } catch {
      // The build that follows meets the same failure and says so.
    }
  }

  function notice(): void {
    clearTimeout(timer);
    if (isBuilding) return;
    timer = setTimeout(() => {
      underWay = underWay.then(loadEarly);
    }, SETTLE_MILLISECONDS).unref();
  }

  return {
    notice,
    async beginBuild() {
      isBuilding = true;
      clearTimeout(timer);
      await underWay;
      takeChanges();
      const since = { changed: new Set(changed), unread: new Set(unread), problems };
      changed.clear();
      unread.clear();
      problems = undefined;
      return since;
    },
    endBuild() {
      isBuilding = false;
      // What changed during the build is on its way to the next one, and can be had before.
      notice();
    },
    stop: () => clearTimeout(timer),
  };
}
