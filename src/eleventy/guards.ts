/** Guards: what keeps a mistake of the site from ending the server, in both modes. */
import type { AddressBook } from './address-book.ts';
import type { EleventyConfig } from './config.ts';
import { useDataGuard } from './data-guard.ts';
import { useFrontMatterGuard } from './front-matter-guard.ts';
import type { Loading } from './loading-settings.ts';
import { addressOfFile } from './page-addresses.ts';
import { useProgramRuns } from './program-runs.ts';
import { useRenderGuard } from './render-guard.ts';
import { type TemplateGuardSettings, useTemplateGuard } from './template-guard.ts';

/** Connects all guards. */
export function useGuards(
  eleventyConfig: EleventyConfig,
  loading: Loading,
  addresses: AddressBook,
  settings: TemplateGuardSettings,
): void {
  const watched = { root: loading.root, failures: loading.failures, isServing: loading.isGuarding };
  useDataGuard(eleventyConfig, watched);
  useProgramRuns(eleventyConfig, { ...watched, report: (problems) => loading.report('printing', problems) });
  useFrontMatterGuard(eleventyConfig, loading, addresses, settings.isChecked);
  useRenderGuard(eleventyConfig, {
    ...watched,
    addressOf: (path) => addresses.lastOf(path)[0] ?? addressOfFile(path, loading.folder('input')),
  });
  useTemplateGuard(eleventyConfig, loading, addresses, settings);
}
