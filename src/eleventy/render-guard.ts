/**
 * Render guard: while serving, an error that is thrown while Eleventy prints a page stays with that page.
 *
 * Eleventy ends at the first one, and prints a page through its engines and the site's transforms; so these are wrapped.
 */
import type { EleventyConfig } from './config.ts';
import type { Failures } from './failures.ts';
import { withoutDots } from './project-path.ts';
import { templateFailure, transformFailure } from './thrown-error.ts';

/** What the guard needs to know. */
export interface RenderGuardSettings {
  readonly root: string;
  readonly failures: Failures;
  isServing(): boolean;
  /** Where a template was when it was last sound, or would be by its name. */
  addressOf(path: string): string;
}

interface PageData {
  readonly page?: { readonly url?: string | false; readonly inputPath?: string };
}

type Print = (data: PageData) => unknown;

interface Engine {
  compile(text: string, path: string, ...more: unknown[]): Promise<Print | undefined>;
}

interface ExtensionMap {
  readonly config: { readonly transforms: Record<string, Transform> };
  readonly engineManager: { getEngine(name: string, map: unknown): Promise<Engine> };
}

type Transform = (this: { readonly url?: string; readonly inputPath?: string }, ...values: unknown[]) => unknown;

/** Wraps Eleventy's engines and the site's transforms. A build goes on ending at an error. */
export function useRenderGuard(eleventyConfig: EleventyConfig, settings: RenderGuardSettings): void {
  const guarded = new WeakSet<object>();
  eleventyConfig.on('eleventy.extensionmap', ({ engineManager, config }: ExtensionMap) => {
    for (const [name, run] of Object.entries(config.transforms)) {
      if (guarded.has(run)) continue;
      const transform = guardedTransform(name, run, settings);
      guarded.add(transform);
      config.transforms[name] = transform;
    }
    if (guarded.has(engineManager)) return;
    guarded.add(engineManager);
    const getEngine = engineManager.getEngine.bind(engineManager);
    engineManager.getEngine = async (name, map) => {
      const engine = await getEngine(name, map);
      if (!guarded.has(engine)) {
        guarded.add(engine);
        engine.compile = guardedCompile(name, engine.compile.bind(engine), settings);
      }
      return engine;
    };
  });
}

function guardedCompile(
  language: string,
  compile: Engine['compile'],
  settings: RenderGuardSettings,
): Engine['compile'] {
  return async (text, path, ...more) => {
    if (!settings.isServing()) return compile(text, path, ...more);
    const guard = (print: Print) => (data: PageData) => attempt(print, data, { language, text, path }, settings);
    try {
      const print = await compile(text, path, ...more);
      return typeof print === 'function' ? guard(print) : print;
    } catch {
      // Compiled again for each page, which says what is wrong and notices when it is mended.
      return guard(async (data) => (await compile(text, path, ...more))?.(data));
    }
  };
}

async function attempt(
  print: Print,
  data: PageData,
  { language, text, path }: { readonly language: string; readonly text: string; readonly path: string },
  { root, failures, addressOf }: RenderGuardSettings,
): Promise<unknown> {
  const url = data.page?.url;
  // Eleventy knows some templates by their language alone.
  const file = withoutDots(/[./]/.test(path) ? path : (data.page?.inputPath ?? path));
  // Markdown prints what Nunjucks or Liquid has printed: what one of them threw is not taken back by the other.
  const key = `${language} ${file} ${url} ${text}`;
  try {
    const printed = await print(data);
    failures.forget(key);
    return printed;
  } catch (error) {
    // Eleventy prints such a template again when the others are done.
    if (isTooEarly(error)) throw error;
    failures.note(key, {
      problems: [templateFailure(root, file, typeof text === 'string' ? text : '', error)],
      url: url === undefined ? addressOf(file) : url || undefined,
    });
    // Without an address yet it is the permalink that cannot be printed: such a page is not written.
    return url === undefined ? false : '';
  }
}

function isTooEarly(error: unknown): boolean {
  for (let at = error; typeof at === 'object' && at !== null; ) {
    const { name, message, originalError, cause } = at as Error & { originalError?: unknown };
    if (`${name} ${message} ${(at as object).constructor.name}`.includes('TemplateContentPrematureUseError'))
      return true;
    at = originalError ?? cause;
  }
  return false;
}

function guardedTransform(name: string, run: Transform, { failures, isServing }: RenderGuardSettings): Transform {
  return async function (...values) {
    if (!isServing()) return run.apply(this, values);
    const key = `transform ${name} ${this.url}`;
    try {
      const changed = await run.apply(this, values);
      failures.forget(key);
      return changed;
    } catch (error) {
      failures.note(key, {
        problems: [transformFailure(name, withoutDots(this.inputPath ?? ''), error)],
        url: this.url,
      });
      return values[0];
    }
  };
}
