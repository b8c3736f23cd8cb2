/**
 * Problems of people: two with one name and nothing to tell them apart, and one in two records under two spellings.
 *
 * Each name is looked up, never compared with all others, so that 20,000 people cost little more than reading them.
 */
import { soundAlike } from '../core/alike-sounds.ts';
import { isSlip } from '../core/name-slips.ts';
import { foldName, slugOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, placeOf, problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { isSameName } from './credits.ts';
import type { ReadFile } from './parse-file.ts';

/** What is wrong with the names of all people, each seen beside the others. */
export function peopleProblems(files: readonly ReadFile[]): readonly Problem[] {
  // Two files with one id are told of that.
  const ids = groupsBy(files, ({ id }) => [id]);
  const people = files.filter(({ id }) => ids.get(id)?.length === 1).flatMap((file) => personIn(file) ?? []);
  const namesakes = groupsBy(people, ({ name }) => [foldName(name)]);
  return [...[...namesakes.values()].flatMap(ambiguousNames), ...twoSpellings(people)];
}

interface TypedPerson {
  readonly file: ReadFile;
  readonly name: string;
  /** What is the same in two spellings of one name. */
  readonly spellings: readonly string[];
  /** The name with each of its words taken out. */
  readonly gaps: readonly Gap[];
  readonly disambiguation: string | undefined;
  /** What can prove that two people are two. */
  readonly facts: Readonly<Record<string, string>>;
}

interface Gap {
  /** The other words, and the first and last letter of the one taken out. */
  readonly key: string;
  readonly word: string;
}

/** A person in data that need not fit their schema. */
function personIn(file: ReadFile): TypedPerson | undefined {
  const { name, alternateNames, disambiguation, born, ids } = file.typed;
  if (typeof name !== 'string' || name.trim() === '' || !file.yaml) return undefined;
  const others = Array.isArray(alternateNames) ? alternateNames.filter((each) => typeof each === 'string') : [];
  const facts = Object.entries({ ...(isRecord(ids) && ids), born }).filter(([, value]) => value !== undefined);
  return {
    file,
    name: name.trim(),
    spellings: [name, ...others].flatMap(spellingsOf),
    gaps: gapsOf(name),
    disambiguation: typeof disambiguation === 'string' ? slugOf(disambiguation) : undefined,
    facts: Object.fromEntries(facts.map(([key, value]) => [key, String(value)])),
  };
}

/** People with one name, of whom one says nothing that tells them apart, or two say the same. */
function ambiguousNames(sharing: readonly TypedPerson[]): readonly Problem[] {
  const byAddition = groupsBy(sharing, ({ disambiguation = '' }) => [disambiguation]);
  return [...byAddition].flatMap(([addition, same]) =>
    (addition === '' && sharing.length > 1) || same.length > 1
      ? same.map((person) => problemOfName(person, ambiguous(person, sharing)))
      : [],
  );
}

function ambiguous(person: TypedPerson, sharing: readonly TypedPerson[]): Finding {
  const others = sharing.filter((other) => other !== person);
  return {
    code: 'name/ambiguous',
    what: `"${person.name}" is also the name in ${others.map(placeInWords).join(' and ')}.`,
    why: 'Readers could not tell whose credits and stories they see.',
    fix: 'Add, for example, disambiguation: actor, born 1978. If it is one person, keep one of the files.',
  };
}

/** Each of two or more records that are likely to be of one person. */
function twoSpellings(people: readonly TypedPerson[]): readonly Problem[] {
  const bySpelling = groupsBy(people, ({ spellings }) => spellings);
  const byRest = groupsBy(people, ({ gaps }) => gaps.map(({ key }) => key));
  const likely = new Map<TypedPerson, Set<TypedPerson>>();
  for (const group of [...bySpelling.values(), ...byRest.values()]) {
    for (const person of group) {
      for (const other of group) {
        if (other === person || !isLikelyOne(person, other)) continue;
        likely.set(person, (likely.get(person) ?? new Set()).add(other));
      }
    }
  }
  return [...likely].map(([person, others]) => problemOfName(person, similar(person, [...others])));
}

function similar({ name }: TypedPerson, others: readonly TypedPerson[]): Finding {
  return {
    code: 'person/twice',
    severity: 'warning',
    what: `"${name}" is almost ${others.map((other) => `"${other.name}" in ${placeInWords(other)}`).join(' and ')}.`,
    why: 'One person with two records has half of their credits and stories on each page.',
    fix: 'Keep one of the files, and add the other spelling to its alternateNames. If they are two people, add a disambiguation to one of them.',
  };
}

/** Whoever has a name with an addition, another birthday or another id elsewhere is somebody else. */
function isLikelyOne(one: TypedPerson, other: TypedPerson): boolean {
  if (isSameName(one.name, other.name)) return false;
  if (one.disambiguation !== undefined || other.disambiguation !== undefined) return false;
  if (Object.keys(one.facts).some((key) => key in other.facts && one.facts[key] !== other.facts[key])) return false;
  return (
    one.spellings.some((spelling) => other.spellings.includes(spelling)) ||
    one.gaps.some(({ key, word }) => other.gaps.some((gap) => gap.key === key && isSpelledAlike(word, gap.word)))
  );
}

/** "Cho Yi-hyun", "Cho Yi Hyun", "Yi-hyun Cho" and "Cho Yihyun" have one of these in common; a name of one word is itself. */
function spellingsOf(name: string): readonly string[] {
  const parts = slugOf(name).split('-');
  return parts.length === 1 ? parts : [[...parts].sort().join('-'), parts.join('')];
}

/** Of a name of one word, or with a number, there is nothing left to compare. */
function gapsOf(name: string): readonly Gap[] {
  const words = name.trim().toLowerCase().split(/\s+/);
  if (words.length < 2 || /\d/.test(name)) return [];
  return words.map((word, index) => ({
    key: `${words.with(index, '').join(' ')} ${word.at(0)}${word.at(-1)}`,
    word,
  }));
}

/**
 * A letter more or less within a word is a spelling ("Hyun", "Hyeon"); another letter makes another name ("Min-ho",
 * "Min-hu"), but for one that sounds like it in a long word ("Brandreth", "Brandrith").
 */
function isSpelledAlike(one: string, other: string): boolean {
  if (one.length !== other.length) return isSlip(one, other);
  return one.length >= LONG && isSlip(one, other) && soundAlike(one, other);
}

/** From here on two names seldom differ by a sound alone: "Kerstin" and "Kirstin" are two. */
const LONG = 8;

function problemOfName({ file }: TypedPerson, finding: Finding): Problem {
  const { start, end } = file.yaml ? yamlLocator(file.yaml).value(['name']) : { start: 0, end: 0 };
  return problemAt(file.source, start, end, finding);
}

function placeInWords({ file }: TypedPerson): string {
  const { start, end } = file.yaml ? yamlLocator(file.yaml).value(['name']) : { start: 0, end: 0 };
  return `${file.source.path}, line ${placeOf(file.source, start, end).line}`;
}

function groupsBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
