/** Chromium from npm: unpacks the browser of `@sparticuz/chromium` for this checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from './processes.ts';
import { repository } from './repository.ts';

const PACKAGE = join(repository, 'node_modules/@sparticuz/chromium');

/** Whether the package is installed and made for this machine: it holds a browser for x86-64 Linux only. */
export function chromiumPackageFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE);
}

/**
 * The path of the unpacked browser.
 *
 * The package unpacks into the temp folder, without a lock, and takes a half-written browser for a finished one. So it
 * gets a temp folder of its own, which is renamed when it is complete: two runs at once do no harm.
 */
export async function unpackChromium(): Promise<string> {
  const folder = join(repository, 'node_modules/.cache/standfirst', `chromium-${version()}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;

  await mkdir(dirname(folder), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  try {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: repository,
      // Its own libraries are unpacked only for what looks like Amazon's Node.
      env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    await writeFile(join(unpacked, 'fonts/fonts.conf'), fontConfiguration(folder));
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

/** What the unpacked browser needs in its environment to find its libraries and fonts; nothing for other browsers. */
export function chromiumEnvironment(executable: string): Record<string, string> {
  const libraries = join(dirname(executable), 'al2023/lib');
  if (!existsSync(libraries)) return {};

  return {
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(dirname(executable), 'fonts'),
  };
}

const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
`;

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  return manifest.version;
}

// The package's own configuration looks for the fonts in `/tmp/fonts`.
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
