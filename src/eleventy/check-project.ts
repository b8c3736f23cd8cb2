/** Checking a project: reads its Eleventy configuration and asks the plugin in it for all problems. Nothing is built. */
import { CHECK_EVENT } from './loading.ts';
import type { CheckAnswer, CheckRequest } from './loading-settings.ts';

export type { CheckAnswer } from './loading-settings.ts';

interface EleventyLibrary {
  readonly Eleventy: new (
    input: undefined,
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

/** Reads the configuration of the project in the current folder. */
export async function openProject(): Promise<ProjectCheck> {
  // Eleventy is the project's own, and has no types.
  const name: string = '@11ty/eleventy';
  const { Eleventy } = (await import(name)) as EleventyLibrary;
  const eleventy = new Eleventy(undefined, undefined, { source: 'script', quietMode: true });
  await eleventy.init();
  return async (now) => {
    const request: CheckRequest = { now };
    await eleventy.eleventyConfig.userConfig.events.emit(CHECK_EVENT, request);
    return request.answer;
  };
}
