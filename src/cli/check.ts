/** The command `standfirst check`: what a build would report, without a build. */
import { errorsIn, type Problem } from '../core/problem.ts';
import { type CheckAnswer, openProject, type ProjectCheck } from '../eleventy/check-project.ts';
import { type CheckArguments, readCheckArguments } from './check-arguments.ts';
import { chosenFiles } from './chosen-files.ts';
import { paintFor } from './colours.ts';
import { formats } from './formats.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { NOT_HERE, watchProject } from './watch-project.ts';

/** Text of `standfirst check --help`. */
export const CHECK_HELP = `standfirst check [FILE|GLOB …] [options]

Checks all articles, records, pages and layouts as a build would, and writes nothing. It runs in the folder of the
project, beside the Eleventy configuration. With files, folders or globs, only their problems are reported; everything
is looked at all the same.

  --config FILE        the Eleventy configuration, where it has another name than Eleventy looks for
  --input FOLDER       the input folder, where the configuration does not say it
  --format NAME        pretty (the default), json, github or sarif
  --max-warnings N     more than N warnings are a reason to fail; without it, none are
  --now MOMENT         checks for that moment, such as 2026-12-24 or "2026-12-24 06:00"
  --watch              checks again at each change, until Ctrl-C
  --help               prints this

Exit codes: 0 nothing is wrong (warnings may have been printed), 1 there are problems, 2 the check could not run.
`;

/** Runs the command with the words after `check`. */
export async function runCheck(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readCheckArguments(words);
  if ('complaints' in read) return couldNotRun(terminal, read.complaints);
  if (read.help) {
    terminal.print(CHECK_HELP);
    return 0;
  }
  const root = process.cwd();
  let answer: CheckAnswer | undefined;
  let check: ProjectCheck;
  try {
    check = await openProject(read.project);
    if (read.watch) return await watchProject({ check, root, paths: read.paths, now: read.now }, terminal);
    answer = await check(read.now);
  } catch (error) {
    return couldNotRun(terminal, [reasonsOf(error).join('\n')]);
  }
  if (answer === undefined) return couldNotRun(terminal, [NOT_HERE]);
  const chosen = chosenFiles(read.paths, answer.files, root);
  if ('complaints' in chosen) return couldNotRun(terminal, chosen.complaints);
  const problems = answer.problems.filter(({ file }) => chosen.includes(file));
  terminal.print(formats[read.format](problems, paintFor(terminal.colours)));
  return verdictOn(problems, read, terminal);
}

function verdictOn(problems: readonly Problem[], { maxWarnings }: CheckArguments, terminal: Terminal): ExitCode {
  const errors = errorsIn(problems).length;
  const warnings = problems.length - errors;
  if (warnings > maxWarnings) terminal.complain(`Warnings: ${warnings}. --max-warnings allows ${maxWarnings}.\n`);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

function couldNotRun(terminal: Terminal, reasons: readonly string[]): 2 {
  terminal.complain(`The check could not run: ${reasons.join('\n  ')}\n`);
  return 2;
}

/** What went wrong, and what that came from: Eleventy keeps it in `originalError`. */
function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)];
  const { originalError, cause } = error as Error & { readonly originalError?: unknown };
  return [error.message, ...reasonsOf(originalError ?? cause)];
}
