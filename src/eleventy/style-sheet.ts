/** Style sheet: one file out of many, by Lightning CSS, named by its content in a build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserslistToTargets, bundle } from 'lightningcss';
import type { Provider } from '../content/model.ts';

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

/** Custom properties for each provider's class, so that no page needs a style attribute. */
function coloursOf(providers: readonly Provider[]): string {
  const rules = providers.map(
    ({ id, colours }) => `.sf-provider-${id}{--sf-provider:${colours.background};--sf-on-provider:${colours.text}}`,
  );
  return rules.length === 0 ? '' : `@layer components{${rules.join('')}}`;
}
