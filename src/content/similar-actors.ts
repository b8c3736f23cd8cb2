/** Similar actors: names in the cast of an article that are almost those of people with a record. */
import { soundAlike } from '../core/alike-sounds.ts';
import { isIdOfWords } from '../core/ids.ts';
import { isSlip } from '../core/name-slips.ts';
import { slugOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { homeOf } from './home-of-records.ts';
import type { Person } from './model.ts';
import type { ReadFile } from './parse-file.ts';
import { textsAt } from './references.ts';

/** Each actor without a record whose name is a letter away from that of a person with one. */
export function similarActors(
  { typed, yaml, source }: ReadFile,
  people: ReadonlyMap<string, Person>,
): readonly Problem[] {
  if (!yaml) return [];
  return textsAt(typed.cast, ['*', 'actor'], ['cast']).flatMap(({ text, at }) => {
    if (people.has(text) || isIdOfWords(text)) return [];
    const person = personAlmostCalled(text, people);
    if (!person) return [];
    const { start, end } = yamlLocator(yaml).value(at);
    return problemAt(source, start, end, {
      code: 'person/similar',
      severity: 'warning',
      what: `"${text}" is almost the name of a person in ${homeOf(people)}, "${person.name}".`,
      why: 'Readers would meet one person under two names, and the credit would lead nowhere.',
      fix: `Write the id of the person: ${person.id}. If it is somebody else, add their record to the people.`,
    });
  });
}

/** The person with a name that differs in one word. Nobody is, if somebody has exactly this name. */
function personAlmostCalled(name: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const words = wordsOf(name);
  if (words.length < 2) return undefined;
  const byWord = peopleByWord(people);
  const sharing = words.flatMap((word) => byWord.get(word) ?? []);
  if (sharing.some((entry) => entry.words.join() === words.join())) return undefined;
  return sharing.find((entry) => isAlmost(words, entry.words))?.person;
}

function isAlmost(typed: readonly string[], meant: readonly string[]): boolean {
  if (typed.length !== meant.length) return false;
  const [slip, ...others] = typed.flatMap((word, index) =>
    word === meant[index] ? [] : [[word, meant[index] ?? ''] as const],
  );
  return slip !== undefined && others.length === 0 && isOneWord(...slip);
}

/** "Mars" and "Marsh", "Ruis" and "Ruiz"; "Jon" and "John", or "Paul" and "Paula", are two names. */
function isOneWord(typed: string, meant: string): boolean {
  const [shorter = '', longer = ''] = [typed, meant].sort((a, b) => a.length - b.length);
  if (shorter.length < 4 || (longer.startsWith(shorter) && /[aeo]$/.test(longer))) return false;
  return isSlip(typed, meant, 1) && (shorter.length < longer.length || soundAlike(typed, meant));
}

interface NamedPerson {
  readonly words: readonly string[];
  readonly person: Person;
}

const known = new WeakMap<ReadonlyMap<string, Person>, ReadonlyMap<string, readonly NamedPerson[]>>();

/** All people by each word of their names, so that a name is compared with few of many thousands. */
function peopleByWord(people: ReadonlyMap<string, Person>): ReadonlyMap<string, readonly NamedPerson[]> {
  const ready = known.get(people);
  if (ready) return ready;
  const byWord = new Map<string, NamedPerson[]>();
  for (const person of people.values()) {
    for (const name of [person.name, ...(person.alternateNames ?? [])]) {
      const entry = { words: wordsOf(name), person };
      for (const word of entry.words) {
        const sharing = byWord.get(word);
        if (sharing) sharing.push(entry);
        else byWord.set(word, [entry]);
      }
    }
  }
  known.set(people, byWord);
  return byWord;
}

/** The words of a name in small letters without accents. A hyphen joins two to one. */
function wordsOf(name: string): readonly string[] {
  return name.trim().split(/\s+/).map(slugOf);
}
