/** Chrome: finds a browser on this machine that starts, or says why there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumEnvironment, chromiumPackageFits, unpackChromium } from './chromium-package.ts';

export interface Chrome {
  readonly executable: string;
  readonly browser: Browser;
}

const FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  // The tests stay on this machine: every other host is unknown.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

const NAMES: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts the first browser that can be started.
 *
 * `STANDFIRST_CHROME` and `CHROME_PATH` in the environment name the only one to try; otherwise the browser from npm
 * comes before those that are installed. Rejects with the reasons when none starts.
 */
export async function startChrome(): Promise<Chrome> {
  const reasons: string[] = [];

  for (const find of candidates()) {
    try {
      const executable = await find();
      return { executable, browser: await launch(executable) };
    } catch (error) {
      reasons.push(firstLines(error));
    }
  }
  throw new Error(reasons.length > 0 ? reasons.join('; ') : 'no Chrome is installed (set CHROME_PATH to one)');
}

function candidates(): (() => Promise<string>)[] {
  const named = process.env.STANDFIRST_CHROME || process.env.CHROME_PATH;
  if (named) return [async () => named];

  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
    .filter((file) => existsSync(file))
    .map((file) => async () => file);

  return chromiumPackageFits() ? [unpackChromium, ...installed] : installed;
}

async function launch(executablePath: string): Promise<Browser> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath,
      args: [...FLAGS],
      chromiumSandbox,
      env: definedOnly({ ...process.env, ...chromiumEnvironment(executablePath) }),
    });

  const withoutSandbox = process.getuid?.() === 0 || Boolean(process.env.CI);
  // Many containers allow no sandbox to ordinary users either; the tests open only pages of ours.
  return withoutSandbox ? start(false) : start(true).catch(() => start(false));
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function firstLines(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split('\n')
    .map((line) => line.trim());
  const cause = lines.find((line) => /error while loading|cannot open|ENOENT|EACCES|spawn |exitCode=/i.test(line));

  return [lines[0], cause].filter((line, index, both) => line && both.indexOf(line) === index).join(' ');
}
