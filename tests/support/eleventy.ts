/** Eleventy: builds and serves temp projects in a process of its own, as a reader would on the command line. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { withoutColour } from './ansi.ts';
import { endTree, endWithUs, letGo, newGroup } from './processes.ts';
import type { Project } from './project.ts';
import { waitUntil } from './wait.ts';

const COMMAND = 'node_modules/@11ty/eleventy/cmd.cjs';
const BUILD_LIMIT = 120_000;
const START_LIMIT = 60_000;

export interface Built {
  /** Eleventy's exit code. */
  readonly code: number;
  /** Standard output and standard error as they came, without colours. */
  readonly output: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at its end; the port may change when Eleventy reads its configuration anew. */
  readonly origin: string;
  /** Everything printed so far, without colours. */
  output(): string;
  /** Asks for a path such as `/night-desk/`; redirects are not followed. Rejects while nobody answers. */
  fetchText(path: string, init?: RequestInit): Promise<Answer>;
  /**
   * Waits until `holds` is true; rejections count as "not yet". After `limit` milliseconds (30,000 when left out)
   * rejects with `what` and the end of the output. `what` completes "waited in vain for …".
   */
  waitFor(what: string, holds: () => boolean | Promise<boolean>, limit?: number): Promise<void>;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

/** Builds the project once; rejects only when that takes longer than `limit` milliseconds, two minutes when left out. */
export async function build(
  project: Pick<Project, 'root'>,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  limit = BUILD_LIMIT,
): Promise<Built> {
  const { child, output } = start(project, [COMMAND, ...args], env, ['ignore', 'pipe', 'pipe']);
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void endTree(child);
      reject(new Error(`Eleventy did not end within ${limit / 1000} seconds\n${tail(output())}`));
    }, limit);
  });
  try {
    return { code: await Promise.race([ended, late]), output: output() };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Serves the project on a free port; resolves when it answers on the loopback and its watcher has seen every file, so
 * that the next edit is noticed. Rejects when Eleventy ends before, or after a minute.
 */
export async function serve(
  project: Project,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const preload = ['--import', new URL('announce-watcher.mjs', import.meta.url).href];
  const port = `--port=${await freePort()}`;
  const { child, output } = start(project, [...preload, COMMAND, '--serve', port, ...args], env, [
    'ignore',
    'pipe',
    'pipe',
    'ipc',
  ]);
  let watching = false;
  child.on('message', (message) => {
    watching ||= message === 'watching';
  });

  const served: Served = {
    get origin() {
      return originIn(output()) ?? fail('Eleventy serves nothing');
    },
    output,
    async fetchText(path, init) {
      const answer = await fetch(served.origin + path, {
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
        ...init,
      });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    },
    async waitFor(what, holds, limit = 30_000) {
      const quietly = async () =>
        (await Promise.resolve()
          .then(holds)
          .catch(() => false)) || hasEnded(child);
      await waitUntil(quietly, limit, () => `waited in vain for ${what}\n${tail(output())}`);
      if (hasEnded(child)) throw new Error(`Eleventy ended before ${what}\n${tail(output())}`);
    },
    stop: () => endTree(child),
  };

  try {
    await served.waitFor('the watcher', () => watching && output().includes('Watching…'), START_LIMIT);
    await served.waitFor('an answer', async () => (await served.fetchText('/')).status > 0, START_LIMIT);
    // A test that fails before it stops the server must not wait for it for ever: the end of the process stops it.
    letGo(child);
    return served;
  } catch (error) {
    await served.stop();
    throw error;
  }
}

function start(project: Pick<Project, 'root'>, args: readonly string[], env: NodeJS.ProcessEnv, stdio: StdioOptions) {
  const child = spawn(process.execPath, args, {
    cwd: project.root,
    env: { ...quietEnvironment(), ...env },
    stdio,
    ...newGroup,
  });
  endWithUs(child);

  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return { child, output: () => withoutColour(printed) };
}

// What is set for this test run must not leak into the sites it builds.
function quietEnvironment(): NodeJS.ProcessEnv {
  const leaks = /^(ELEVENTY_|STANDFIRST_|npm_|NODE_OPTIONS$|FORCE_COLOR$|DEBUG$)/;
  const kept = Object.entries(process.env).filter(([name]) => !leaks.test(name));

  return { ...Object.fromEntries(kept), NO_COLOR: '1' };
}

// Eleventy takes the next port when this one is taken in the meantime, and says so.
function originIn(output: string): string | undefined {
  const port = [...output.matchAll(/Server at https?:\/\/localhost:(\d+)/g)].at(-1)?.[1];

  return port && `http://127.0.0.1:${port}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function tail(output: string): string {
  return output.split('\n').slice(-40).join('\n');
}

function fail(message: string): never {
  throw new Error(message);
}
