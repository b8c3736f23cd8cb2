/** Own version: the one in the manifest of this package. */
import { readFileSync } from 'node:fs';

/** The version of the plugin, such as `1.2.0`. */
export function ownVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
