/**
 * Watching a project: checks it again at each change.
 *
 * Editors rely on the two lines in brackets, which begin and end a check (docs/check.md).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { countOf, problemTexts } from '../core/report.ts';
import type { ProjectCheck } from '../eleventy/check-project.ts';
import { type ContentWatch, watchContent } from '../eleventy/watch.ts';
import { chosenFiles } from './chosen-files.ts';
import { paintFor } from './colours.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Why nothing can be checked. */
export const NOT_HERE =
  'no Eleventy configuration here uses eleventy-plugin-standfirst. One of another name is given with --config.';

/** What is watched. */
export interface Watched {
  readonly check: ProjectCheck;
  /** The folder of the project. */
  readonly root: string;
  /** Files, folders and globs as typed, whose problems are reported. */
  readonly paths: readonly string[];
  readonly now: string | undefined;
}

/** Editors save a file in several steps; milliseconds. */
const SETTLING = 100;
/** Nothing but this keeps the process alive between two changes; milliseconds. */
const HEARTBEAT = 60_000;

/** Checks until whoever runs it ends it. */
export async function watchProject({ check, root, paths, now }: Watched, terminal: Terminal): Promise<ExitCode> {
  let isEnded = false;
  let isChanged = false;
  let goOn = () => {};
  let watch: ContentWatch | undefined;
  void terminal.untilEnded().then(() => {
    isEnded = true;
    goOn();
  });
  const heartbeat = setInterval(() => {}, HEARTBEAT);

  try {
    while (!isEnded) {
      isChanged = false;
      terminal.print('[standfirst] Checking…\n');
      const answer = await check(now);
      if (answer === undefined) throw new TypeError(NOT_HERE);
      watch ??= watchContent(root, answer.folders, [], () => {
        isChanged = true;
        goOn();
      });
      const chosen = chosenFiles(paths, answer.files, root);
      // A file that was chosen may be deleted and come back.
      const includes = 'includes' in chosen ? chosen.includes : () => false;
      if ('complaints' in chosen) terminal.complain(`${chosen.complaints.join('\n')}\n`);
      const problems = answer.problems.filter(({ file }) => includes(file));
      for (const text of problemTexts(problems, paintFor(terminal.colours))) terminal.print(`${text}\n\n`);
      terminal.print(`[standfirst] ${problems.length === 0 ? 'Nothing is wrong.' : countOf(problems)}\n`);
      if (!isChanged && !isEnded) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      if (!isEnded) await pause(SETTLING);
    }
    return 0;
  } finally {
    clearInterval(heartbeat);
    watch?.stop();
  }
}
