/** The `standfirst` command: what can be asked of a project without building it. */

import { errorsIn } from '../core/problem.ts';
import { reportOf } from '../core/report.ts';
import { type CheckRequest, checkProject } from '../eleventy/check-project.ts';

/** Where a command prints, and the folder it runs in. */
export interface Terminal {
  print(text: string): void;
  complain(text: string): void;
}

const HELP = `standfirst check        Checks all articles and data as a build would, and writes nothing.
standfirst --help       Prints this.

Exit codes: 0 nothing is wrong (warnings may have been printed), 1 there are errors, 2 the check could not run.
It runs in the folder of the project, beside the Eleventy configuration.
`;

/** Runs a command in the current folder; resolves to its exit code. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [command, ...rest] = words;
  if (command === '--help' || command === '-h' || command === 'help') {
    terminal.print(HELP);
    return 0;
  }
  if (command !== 'check' || rest.length > 0) {
    terminal.complain(command === undefined ? HELP : `There is no command "${words.join(' ')}".\n\n${HELP}`);
    return 2;
  }
  return check(terminal);
}

async function check(terminal: Terminal): Promise<0 | 1 | 2> {
  let problems: CheckRequest['problems'];
  try {
    problems = await checkProject();
  } catch (error) {
    terminal.complain(`The check could not run: ${reasonsOf(error).join('\n')}\n`);
    return 2;
  }
  if (problems === undefined) {
    terminal.complain('The check could not run: no Eleventy configuration here uses eleventy-plugin-standfirst.\n');
    return 2;
  }
  terminal.print(problems.length === 0 ? 'Nothing is wrong.\n' : `${reportOf(problems)}\n`);
  return errorsIn(problems).length > 0 ? 1 : 0;
}

/** What went wrong, and what that came from: Eleventy keeps it in `originalError`. */
function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)];
  const { originalError, cause } = error as Error & { readonly originalError?: unknown };
  return [error.message, ...reasonsOf(originalError ?? cause)];
}
