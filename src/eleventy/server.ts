/** Server: how Eleventy's dev server is set up. */
import type { EleventyConfig } from './config.ts';
import { type Middleware, stableMiddleware } from './process-state.ts';

/** Gives the server our middleware. Pages reload whole, unless the site says otherwise: a page that is patched would lose its badge. */
export function useServer(eleventyConfig: EleventyConfig, project: string, middleware: Middleware): void {
  const { domDiff, domdiff } = eleventyConfig.serverOptions;
  eleventyConfig.setServerOptions({
    middleware: [stableMiddleware(project, middleware)],
    ...(domDiff === undefined && domdiff === undefined ? { domDiff: false } : {}),
  });
}
