/** Region names: countries in the language of the site (CLDR, https://cldr.unicode.org/). */
import type { World } from './world.ts';

/** The name of a region, from its ISO 3166-1 code in capitals; the code where there is no name. */
export function regionName(code: string, world: World): string {
  const { site } = world.catalogue;
  const names = world.remember(site, 'region names', () => new Intl.DisplayNames([site.language], { type: 'region' }));
  return names.of(code) ?? code;
}
