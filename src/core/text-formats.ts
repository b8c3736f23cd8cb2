/** Text formats: what a text in data may have to look like, and what is said of one that does not. */
import { hasFolderSteps } from './folder-steps.ts';
import { countryNamed, languageNamed } from './named-codes.ts';
import { nearest } from './nearest.ts';
import { once } from './once.ts';
import type { ProblemCode } from './problem-codes.ts';
import { writeText } from './remedies.ts';

/** A format of text: the test, and a sentence for a text that fails it. */
export interface TextFormat {
  readonly test: (text: string) => boolean;
  readonly code: Extract<ProblemCode, 'date/invalid'> | 'format';
  readonly explain: (text: string) => { readonly what: string; readonly fix: string };
}

/** Formats every schema may use. */
export const commonFormats: Readonly<Record<string, TextFormat>> = {
  'web-address': {
    code: 'format',
    // HTML allows fewer signs in an address than browsers do (https://url.spec.whatwg.org/#url-code-points).
    test: (text) => /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text),
    explain: () => ({ what: 'is not a web address', fix: 'Write the whole address, beginning with https://.' }),
  },
  'own-folder': {
    code: 'format',
    test: (text) => !hasFolderSteps(text),
    explain: () => ({
      what: 'leads to another folder by its dots',
      fix: 'Write, for example, "/drama/seventeen-takes/".',
    }),
  },
  'time-zone': {
    code: 'format',
    test: (text) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return true;
      } catch {
        return false;
      }
    },
    explain: (text) => ({
      what: 'is not a time zone',
      fix: `Write ${zoneMeant(text) ?? 'the continent and a large city in the zone, such as "Europe/London"'}.`,
    }),
  },
  language: {
    code: 'format',
    test: isLanguage,
    explain(text) {
      const meant = languageNamed(text);
      return {
        what: 'is not a language tag',
        fix: meant === undefined ? 'Write a language code, such as "en-GB" or "ko".' : writeText(meant),
      };
    },
  },
  country: {
    code: 'format',
    test: (text) => countryOf(text) === text,
    explain: (text) => {
      const meant = countryOf(text) ?? countryNamed(text);
      return {
        what: 'is not the code of a country',
        fix: meant === undefined ? 'Write a code of ISO 3166, such as "GB" or "US".' : writeText(meant),
      };
    },
  },
};

/** A tag of BCP 47 whose language there is. Codes of three letters are too many to be known here; of more there is none. */
function isLanguage(text: string): boolean {
  try {
    const { language } = new Intl.Locale(text);
    if (language.length === 3 || text.toLowerCase().startsWith('x-')) return true;
    return language.length === 2 && namesOfLanguages().of(language) !== undefined;
  } catch {
    return false;
  }
}

const namesOfLanguages = once(() => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }));

/** The time zone that was most likely meant: the one of a city, else the nearest. */
function zoneMeant(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = text.trim().toLowerCase().replace(/\s+/g, '_');
  const zone = zones.find((each) => each.toLowerCase().endsWith(`/${city}`)) ?? nearest(text, zones);
  return zone && `"${zone}"`;
}

const countryNames = once(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));

/** The code that is in use for a country (ISO 3166-1 alpha-2), from one that is or was: `GB` for `UK`. */
function countryOf(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const current = new Intl.Locale(`und-${code}`).region ?? code;
  return countryNames().of(current) === undefined || current === 'ZZ' ? undefined : current;
}
