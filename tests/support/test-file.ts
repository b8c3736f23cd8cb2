/** Test files: runs one, or several that share it, in a process of their own and reads uvu's summary. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withoutColour } from './ansi.ts';
import { endTree, endWithUs, newGroup } from './processes.ts';
import { repository } from './repository.ts';

export interface TestFileResult {
  readonly output: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why the file counts as a failed test beyond what uvu counted. */
  readonly reason?: string;
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly late: boolean;
}

const SHARED = fileURLToPath(new URL('shared-run.ts', import.meta.url));

/** Runs the test files at these absolute paths, which are few; `limit` is in seconds. Never rejects. */
export async function runTestFiles(
  files: readonly string[],
  limit: number,
  env: NodeJS.ProcessEnv,
): Promise<TestFileResult> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...(files.length > 1 ? [SHARED] : []), ...files], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...newGroup,
  });
  endWithUs(child);

  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });

  const ending = await new Promise<Ending>((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void endTree(child);
    }, limit * 1000);
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      clearTimeout(timer);
      resolve({ code, signal, late });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(null, null);
    });
    child.on('close', end);
    // A process that the test left behind may hold the pipes open for ever.
    child.on('exit', (code, signal) => setTimeout(end, 1000, code, signal).unref());
  });

  return { output, seconds: (performance.now() - start) / 1000, ...judge(output, ending, limit) };
}

function judge(
  output: string,
  { code, signal, late }: Ending,
  limit: number,
): Omit<TestFileResult, 'output' | 'seconds'> {
  const summary = uvuSummary(output);
  const passed = summary?.passed ?? 0;
  const skipped = summary?.skipped ?? 0;
  const failed = (summary?.total ?? 0) - passed;
  const broken = (reason: string) => ({ passed, skipped, failed: failed + 1, reason });

  if (late) return broken(`did not end within ${limit} seconds`);
  if (!summary && code === 0) return broken('printed no uvu summary: does it end in `test.run();`?');
  if (!summary) return broken(`crashed (${signal ?? `exit code ${code}`}) before uvu could sum up`);
  // A suite may be empty beside others.
  if (summary.total === 0 || / \(0 \/ 0\)$/m.test(withoutColour(output))) return broken('ran no tests');
  if (code !== 0 && failed === 0) return broken(`crashed (${signal ?? `exit code ${code}`}) after its tests`);
  return { passed, skipped, failed };
}

function uvuSummary(output: string): { total: number; passed: number; skipped: number } | undefined {
  // The last one: a test may itself print the output of a test run.
  const last = [...withoutColour(output).matchAll(/^ {2}Total: +(\d+)\n {2}Passed: +(\d+)\n {2}Skipped: +(\d+)/gm)].at(
    -1,
  );

  return last && { total: Number(last[1]), passed: Number(last[2]), skipped: Number(last[3]) };
}
