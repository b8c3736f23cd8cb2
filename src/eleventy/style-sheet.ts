/** Style sheet: one file out of many, by Lightning CSS, named by its content in a build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserslistToTargets, bundle } from 'lightningcss';
import type { Provider } from '../content/model.ts';
import type { Problem } from '../core/problem.ts';
import { problemOf } from '../core/source.ts';
import { styleFaults } from './style-faults.ts';

/** A finished style sheet. */
export interface StyleSheet {
  /** Address from the site's root. */
  readonly url: string;
  readonly text: string;
}

/**
 * Bundles `styles/site.css` of the first folder that has one, and adds the colours of the providers. A stable name is
 * for serving, where nothing is cached.
 */
export function readStyleSheet(
  folders: readonly string[],
  providers: readonly Provider[],
  options: { readonly stableName: boolean },
): StyleSheet {
  const entry = folders.map((folder) => join(folder, 'styles', 'site.css')).find((path) => existsSync(path));
  if (entry === undefined) throw new TypeError('The package has no style sheet.');
  const { code } = bundle({
    filename: entry,
    minify: true,
    targets: browserslistToTargets(['chrome 111', 'firefox 121', 'safari 16.4', 'ios_saf 16.4']),
  });
  const text = new TextDecoder().decode(code) + coloursOf(providers);
  const name = options.stableName ? 'site' : `site.${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
  return { url: `/assets/${name}.css`, text };
}

/** The style sheet of a project, or everything that is wrong with it. Folders of styles are from the root. */
export function styleSheetOf(
  root: string,
  includesFolder: string,
  packageIncludes: string,
  providers: readonly Provider[],
  options: { readonly stableName: boolean },
): StyleSheet | readonly Problem[] {
  try {
    return readStyleSheet([join(root, includesFolder), packageIncludes], providers, options);
  } catch (error) {
    const own = `${includesFolder}/styles/site.css`;
    const faults = styleFaults(root, own);
    if (faults.length > 0) return faults;
    const message = error instanceof Error ? error.message : String(error);
    return [
      problemOf(own, {
        code: 'style/syntax',
        what: `The style sheet cannot be read: ${message}.`,
        why: 'Pages would have no style at all.',
        fix: 'Correct it, or remove it for the one that the package has.',
      }),
    ];
  }
}

/** Custom properties for each provider's class, so that no page needs a style attribute. */
function coloursOf(providers: readonly Provider[]): string {
  const rules = providers.map(
    ({ id, colours }) => `.sf-provider-${id}{--sf-provider:${colours.background};--sf-on-provider:${colours.text}}`,
  );
  return rules.length === 0 ? '' : `@layer components{${rules.join('')}}`;
}
