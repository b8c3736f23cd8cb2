/** Command: runs `standfirst` in a temp project, as somebody would in a terminal. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWithUs, newGroup } from './processes.ts';
import type { Project } from './project.ts';
import { repository } from './repository.ts';

/** What a command left behind, as printed, with its colours. */
export interface Ran {
  readonly code: number | null;
  readonly printed: string;
  readonly complained: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  printed(): string;
  readonly ended: Promise<Ran>;
}

/** Starts the command: the project's own copy, or the repository's. */
export function startStandfirst(
  project: Project,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Running {
  const bin = project.exists('bin') ? 'bin/standfirst.js' : join(repository, 'bin/standfirst.js');
  const { FORCE_COLOR: _force, NO_COLOR: _no, STANDFIRST_NOW: _now, ...inherited } = process.env;
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: project.root,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...newGroup,
  });
  endWithUs(child);
  let printed = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, printed, complained }));
  });
  return { child, printed: () => printed, ended };
}

/** Runs the command to its end. */
export function standfirst(project: Project, ...words: readonly string[]): Promise<Ran> {
  return startStandfirst(project, words).ended;
}
