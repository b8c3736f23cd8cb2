/** Child processes: ends them with everything they started, also when the test process itself ends. */
import { type ChildProcess, execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';

const onWindows = process.platform === 'win32';

/** Options for `spawn`: the child leads a process group, so that `endTree` reaches its children too. */
export const newGroup = { detached: !onWindows, windowsHide: true } as const;

const running = new Set<ChildProcess>();
let watching = false;

/** Ends `child` when this process ends, whatever the way, unless it has ended before. */
export function endWithUs(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (watching) return;

  watching = true;
  process.once('exit', () => {
    for (const left of running) kill(left, 'SIGKILL');
  });
  // A signal ends a process without its `exit` event, unless it is turned into an exit.
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGINT', () => process.exit(130));
}

/** Lets this process end although `child` still runs. */
export function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream instanceof Socket) stream.unref();
  }
}

/** Asks `child` and its process group to end, insists after `patience` milliseconds, and waits until it has. */
export async function endTree(child: ChildProcess, patience = 5000): Promise<void> {
  if (hasEnded(child)) return;

  child.ref();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  kill(child, 'SIGTERM');
  const timer = setTimeout(() => kill(child, 'SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
  // What the child started may have outlived it.
  kill(child, 'SIGKILL');
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (!onWindows) process.kill(-child.pid, signal);
    else if (!hasEnded(child)) execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  } catch {
    // The group has ended already.
  }
}

/** Whether the process still runs; one that has ended and only waits to be reaped does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** What `file` printed to its standard output; rejects, with both outputs in the message, when it fails. */
export function run(file: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return new Promise<string>((resolve, reject) => {
    execFile(file, args, { ...options, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stdout}${stderr}`.trimEnd()));
      else resolve(stdout);
    });
  });
}
