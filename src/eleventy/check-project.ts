/** Checking a project: reads its Eleventy configuration and asks the plugin in it for all problems. Nothing is built. */
import { existsSync } from 'node:fs';
import { CHECK_EVENT } from './loading.ts';
import type { CheckAnswer, CheckRequest } from './loading-settings.ts';

export type { CheckAnswer } from './loading-settings.ts';

interface EleventyLibrary {
  readonly Eleventy: new (
    input: string | undefined,
    output: undefined,
    options: object,
  ) => {
    readonly eleventyConfig: {
      readonly userConfig: { readonly events: { emit(name: string, event: unknown): Promise<unknown> } };
    };
    init(): Promise<void>;
  };
}

/** Checks the project, and again when asked again: only what has changed is read anew. `undefined` when its configuration does not use the plugin. */
export type ProjectCheck = (now?: string) => Promise<CheckAnswer | undefined>;

/** What Eleventy is told on its command line, where that is not in the configuration. */
export interface ProjectPlace {
  /** The file of the configuration, from the current folder; without it, the one that Eleventy finds by its name. */
  readonly config?: string | undefined;
  /** The input folder; without it, that of the configuration. */
  readonly input?: string | undefined;
}

/** Reads the configuration of the project in the current folder. Rejects when there is no file as named. */
export async function openProject({ config, input }: ProjectPlace = {}): Promise<ProjectCheck> {
  if (config !== undefined && !existsSync(config)) throw new TypeError(`there is no file ${config}.`);
  if (input !== undefined && !existsSync(input)) throw new TypeError(`there is no folder ${input}.`);
  // Eleventy is the project's own, and has no types.
  const name: string = '@11ty/eleventy';
  const { Eleventy } = (await import(name)) as EleventyLibrary;
  const eleventy = new Eleventy(input, undefined, { source: 'script', quietMode: true, configPath: config });
  await eleventy.init();
  return async (now) => {
    const request: CheckRequest = { now };
    await eleventy.eleventyConfig.userConfig.events.emit(CHECK_EVENT, request);
    return request.answer;
  };
}
