/**
 * Program guard: while serving, a data program that cannot be read is not there for Eleventy, which would end at it in its
 * first build: where it imports the program, and where it looks for what programs import.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EleventyConfig, TemplateConfig } from './config.ts';

/** Hides the programs at these paths from Eleventy, and no others any longer. Whether it could. */
export type ProgramGuard = (paths: readonly string[]) => boolean;

/** Makes a guard for the project at `root`. */
export function useProgramGuard(eleventyConfig: EleventyConfig, root: string): ProgramGuard {
  let existing: TemplateConfig['existsCache'];
  let hidden: readonly string[] = [];
  /** Whether the site wants what its programs import to be watched, while that is switched off. */
  let wantsImports: boolean | undefined;
  eleventyConfig.on('eleventy.config', (config: TemplateConfig) => {
    existing = config.existsCache;
  });

  return (paths) => {
    if (!existing) return paths.length === 0;
    for (const path of hidden) existing.set(path, existsSync(join(root, path)));
    for (const path of paths) existing.set(path, false);
    hidden = paths;
    if (paths.length > 0) {
      wantsImports ??= eleventyConfig.watchJavaScriptDependencies;
      eleventyConfig.watchJavaScriptDependencies = false;
    } else if (wantsImports !== undefined) {
      eleventyConfig.watchJavaScriptDependencies = wantsImports;
      wantsImports = undefined;
    }
    return true;
  };
}
