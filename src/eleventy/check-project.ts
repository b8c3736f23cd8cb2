/** Checking a project: reads its Eleventy configuration and asks the plugin in it for all problems. Nothing is built. */
import { CHECK_EVENT, type CheckRequest } from './loading.ts';

export type { CheckRequest } from './loading.ts';

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

/** The problems of the project in the current folder; `undefined` when its configuration does not use the plugin. */
export async function checkProject(): Promise<CheckRequest['problems']> {
  // Eleventy is the project's own, and has no types.
  const name: string = '@11ty/eleventy';
  const { Eleventy } = (await import(name)) as EleventyLibrary;
  const eleventy = new Eleventy(undefined, undefined, { source: 'script', quietMode: true });
  await eleventy.init();
  const request: CheckRequest = {};
  await eleventy.eleventyConfig.userConfig.events.emit(CHECK_EVENT, request);
  return request.problems;
}
