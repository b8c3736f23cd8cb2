/** Word places: whether the words of a site have the `{places}` that pages put something into, and no others. */
import type { Fault } from '../core/fault.ts';
import { nearest } from '../core/nearest.ts';
import type { DataPath } from '../core/yaml.ts';
import { english } from './words/english.ts';
import { isCounted, wordNames } from './words.ts';

/** Faults of the option `words`. Names that there are not, and values that are no texts, are not looked at. */
export function wordFaults(words: Readonly<Record<string, unknown>>): readonly Fault[] {
  return wordNames.flatMap((name) => {
    const legal = placesIn(english[name]);
    return textsOf(words[name], ['words', name]).flatMap(([path, text]) => {
      const given = placesIn(text);
      const missing = isCounted(name) ? [] : legal.filter((place) => !given.includes(place));
      const unknown = given.filter((place) => !legal.includes(place));
      const faults = unknown.map((place) => unknownPlace(name, place, legal, missing));
      if (unknown.length === 0) faults.push(...missing.map((place) => missingPlace(name, place)));
      return faults.map((finding): Fault => ({ path, at: 'value', finding: { code: 'option/invalid', ...finding } }));
    });
  });
}

type WithoutCode = Omit<Fault['finding'], 'code'>;

function unknownPlace(name: string, place: string, legal: readonly string[], missing: readonly string[]): WithoutCode {
  const [only, ...others] = missing.length > 0 ? missing : legal;
  const meant = nearest(place, legal) ?? (others.length === 0 ? only : undefined);
  return {
    what: `Nothing is put into {${place}} of the words "${name}".`,
    why: 'Readers would see it as it is typed.',
    fix:
      meant !== undefined
        ? `Write {${meant}} in place of {${place}}.`
        : legal.length === 0
          ? `Remove {${place}}.`
          : `Write one of: ${legal.map((each) => `{${each}}`).join(', ')}`,
  };
}

function missingPlace(name: string, place: string): WithoutCode {
  return {
    what: `The words "${name}" lack {${place}}.`,
    why: 'Readers would not see what is put there.',
    fix: `Write {${place}} where it belongs in them, as in "${english[name as keyof typeof english]}".`,
  };
}

function textsOf(value: unknown, path: DataPath): readonly (readonly [DataPath, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([form, text]) => (typeof text === 'string' ? [[[...path, form], text]] : []));
}

function placesIn(words: unknown): readonly string[] {
  const texts = typeof words === 'string' ? [words] : Object.values(words ?? {});
  return [
    ...new Set(texts.flatMap((text) => Array.from(String(text).matchAll(/\{(\w+)\}/g), ([, place = '']) => place))),
  ];
}
