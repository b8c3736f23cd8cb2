/** The `standfirst` command: what can be asked of a project without building it. */
import { suggestion } from '../core/nearest.ts';
import { runCheck } from './check.ts';
import { ownVersion } from './own-version.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export { wantsColours } from './colours.ts';

const HELP = `standfirst check        Checks all articles and data as a build would, and writes nothing.
                        standfirst check --help says what it can be asked for.
standfirst --version    Prints the version.
standfirst --help       Prints this.
`;

/** The commands by their names; each gets the words after it. */
const commands: Readonly<Record<string, (words: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = {
  check: runCheck,
};

/** Runs a command in the current folder; resolves to its exit code. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.print(HELP);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.print(`${ownVersion()}\n`);
    return 0;
  }
  const run = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (run) return run(rest, terminal);
  const known = [...Object.keys(commands), '--help', '--version'];
  terminal.complain(
    name === undefined
      ? HELP
      : `There is no command "${name}". ${suggestion(name, known, `Choose from: ${known.join(', ')}.`)}\n\n${HELP}`,
  );
  return 2;
}
