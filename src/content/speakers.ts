/** Speakers: who an attribution means, a person of the catalogue or somebody else, and what is wrong with it. */
import { distance } from 'fastest-levenshtein';
import { isIdOfWords } from '../core/ids.ts';
import { suggestion } from '../core/nearest.ts';
import { foldText, slugOf } from '../core/plain-text.ts';
import type { ElementFacts, ElementFault } from './element.ts';
import { homeOf } from './home-of-records.ts';
import type { Catalogue, NamedPerson, Person } from './model.ts';

/** The person whose id or name this is, or by whose other name they are quoted; else somebody of whom only the name is known. */
export function speakerOf(by: string, { people }: Pick<Catalogue, 'people'>): Person | NamedPerson {
  const known = people.get(by);
  if (known) return known;
  for (const person of people.values()) {
    const name = [person.name, ...(person.alternateNames ?? [])].find((each) => isSame(each, by));
    if (name !== undefined) return { ...person, name };
  }
  return { name: by.trim() };
}

/** What is wrong with an attribution, given as the argument `by`. */
export function speakerFaults(by: string | undefined, { catalogue }: ElementFacts): readonly ElementFault[] {
  if (by === undefined || speakerOf(by, catalogue).id !== undefined) return [];
  if (isIdOfWords(by)) return [unknownPerson(by, catalogue)];
  const similar = similarPerson(by, catalogue);
  return similar ? [similarName(by, similar, catalogue)] : [];
}

function isSame(name: string, by: string): boolean {
  return name === by || foldText(name) === foldText(by);
}

/** The person whose name is one slip away: an accent, a capital, or a letter or two. */
function similarPerson(by: string, { people }: Catalogue): Person | undefined {
  const typed = slugOf(by);
  const slips = typed.length < 10 ? 1 : 2;
  // Few slips are in the first letter, and most names can be passed over by it.
  const mayBe = ({ name }: Person) => Math.abs(name.length - by.length) <= slips && slugOf(name)[0] === typed[0];
  return typed.length < 6
    ? undefined
    : [...people.values()].find((person) => mayBe(person) && distance(slugOf(person.name), typed) <= slips);
}

function unknownPerson(by: string, { people }: Catalogue): ElementFault {
  return {
    argument: 'by',
    finding: {
      code: 'person/unknown',
      what: `There is no person "${by}" in ${homeOf(people)}.`,
      why: 'Readers would see an id in the place of a name.',
      fix: suggestion(by, people.keys(), 'Write the name as readers are to see it, or add the person’s record.'),
    },
  };
}

function similarName(by: string, { id, name }: Person, { people }: Catalogue): ElementFault {
  return {
    argument: 'by',
    finding: {
      code: 'person/similar',
      severity: 'warning',
      what: `"${by}" is almost the name of a person in ${homeOf(people)}, "${name}".`,
      why: 'Readers would meet one person under two names.',
      fix: `Write "${name}", or the id "${id}".`,
    },
  };
}
