/** Cast contradictions: a cast in an article's front matter that says otherwise than the record of one of its shows. */
import type { Problem } from '../core/problem.ts';
import { placeOf, problemAt } from '../core/source.ts';
import { isRecord, type YamlLocator, yamlLocator } from '../core/yaml.ts';
import { isSameName } from './credits.ts';
import type { Person } from './model.ts';
import type { ReadFile } from './parse-file.ts';

/** The credits of an article's file with a character whom every show that has the character gives to somebody else. */
export function castContradictions(
  article: ReadFile,
  shows: readonly ReadFile[],
  people: ReadonlyMap<string, Person>,
): readonly Problem[] {
  const { yaml, source, typed } = article;
  const own = creditsIn(typed);
  if (!yaml || own.length === 0 || !Array.isArray(typed.shows)) return [];
  const named: readonly unknown[] = typed.shows;
  const recorded = shows
    .filter((show) => show.source === source || named.includes(show.id))
    .flatMap((show) => creditsIn(show.typed).map((credit) => ({ ...credit, show })));
  let locate: YamlLocator | undefined;

  return own.flatMap(({ index, character, actor }) => {
    const same = recorded.filter((credit) => isSameName(credit.character, character));
    const [first] = same;
    if (!first?.show.yaml || same.some((credit) => isOnePerson(actor, credit.actor, people))) return [];
    locate ??= yamlLocator(yaml);
    const { start, end } = locate.value(['cast', index, 'actor']);
    const other = yamlLocator(first.show.yaml).value(['cast', first.index, 'actor']);
    const { line } = placeOf(first.show.source, other.start, other.end);
    const name = people.get(first.actor)?.name ?? first.actor;
    return problemAt(source, start, end, {
      code: 'cast/contradiction',
      what: `${character} is played by ${people.get(actor)?.name ?? actor} here, and by ${name} in ${first.show.source.path}, line ${line}.`,
      why: 'One page of the site would tell readers otherwise than another.',
      fix: `Write "${first.actor}", or correct the record of the show.`,
    });
  });
}

interface TypedCredit {
  readonly index: number;
  readonly character: string;
  readonly actor: string;
}

/** The credits in data that need not fit their schema. */
function creditsIn({ cast }: ReadFile['typed']): readonly TypedCredit[] {
  if (!Array.isArray(cast)) return [];
  return cast.flatMap((credit: unknown, index) =>
    isRecord(credit) && typeof credit.character === 'string' && typeof credit.actor === 'string'
      ? [{ index, character: credit.character, actor: credit.actor }]
      : [],
  );
}

/** An article may name an actor by id or in any of the spellings that the record knows. */
function isOnePerson(typed: string, id: string, people: ReadonlyMap<string, Person>): boolean {
  const person = people.get(id);
  return (
    typed === id ||
    [person?.name, ...(person?.alternateNames ?? [])].some((name) => name !== undefined && isSameName(name, typed))
  );
}
