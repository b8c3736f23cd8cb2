/** Named codes: the code of a country or language whose English name was written in its place. */
import { once } from './once.ts';

/** The code of a country (ISO 3166-1 alpha-2), from its name. */
export function countryNamed(name: string): string | undefined {
  return codesOfCountries().get(folded(name));
}

/** The code of a language, from its name, or from the code of a country where it is spoken and that is no language. */
export function languageNamed(name: string): string | undefined {
  const known = codesOfLanguages().get(folded(name));
  if (known !== undefined || ![...codesOfCountries().values()].includes(name.toUpperCase())) return known;
  return new Intl.Locale(`und-${name}`).maximize().language;
}

const codesOfCountries = once(() => new Map([...codesByName('region'), ...otherNames]));
const codesOfLanguages = once(() => codesByName('language'));

const otherNames = [
  ['usa', 'US'],
  ['america', 'US'],
  ['britain', 'GB'],
  ['great britain', 'GB'],
] as const;

function codesByName(type: 'language' | 'region'): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = type === 'region' ? pairs.map((pair) => pair.toUpperCase()) : pairs;
  // A code that is out of use has the name of the one that took its place.
  const inUse = (code: string) => {
    const tag = type === 'region' ? `und-${code}` : code;
    return new Intl.Locale(tag).toString() === tag;
  };
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name !== undefined && inUse(code) ? [[folded(name), code] as const] : [];
    }),
  );
}

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
