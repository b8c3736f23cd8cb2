/** Fake Eleventy: a configuration object that remembers what it was given, and lets a test send Eleventy's events. */
import type { EleventyConfig } from '../../src/eleventy/config.ts';

/** What a test may reach. */
export interface FakeEleventy {
  readonly config: EleventyConfig;
  /** Sends an event to all handlers, in order, and waits for them. */
  emit(name: string, event?: unknown): Promise<void>;
  readonly serverOptions: Record<string, unknown>;
  readonly preprocessors: Map<string, (data: never, content: never) => unknown>;
  readonly collections: Map<string, (api: never) => unknown>;
  readonly engines: Record<string, (text: string, options: unknown) => unknown>;
}

/** A configuration without anything in it. */
export function fakeEleventy(engines: FakeEleventy['engines'] = {}): FakeEleventy {
  const handlers: (readonly [string, (event: unknown) => unknown])[] = [];
  const serverOptions: Record<string, unknown> = {};
  const preprocessors: FakeEleventy['preprocessors'] = new Map();
  const collections: FakeEleventy['collections'] = new Map();
  const config = {
    dataExtensions: new Map(),
    serverOptions,
    frontMatterParsingOptions: { engines },
    on: (name: string, handler: (event: unknown) => unknown) => handlers.push([name, handler]),
    setServerOptions: (options: object) => Object.assign(serverOptions, options),
    setFrontMatterParsingOptions: (options: { engines: object }) => Object.assign(engines, options.engines),
    addPreprocessor: (name: string, _formats: string, run: (data: never, content: never) => unknown) =>
      preprocessors.set(name, run),
    addCollection: (name: string, make: (api: never) => unknown) => collections.set(name, make),
  };
  return {
    // The tests that use it call nothing else.
    config: config as unknown as EleventyConfig,
    async emit(name, event) {
      for (const [wanted, handler] of handlers) if (wanted === name) await handler(event);
    },
    serverOptions,
    preprocessors,
    collections,
    engines,
  };
}
