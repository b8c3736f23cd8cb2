/** Names check: names in an article that are almost those of its shows and its people. */
import type { EditorialCheck } from '../content/editorial-check.ts';
import { knownNames, namesOfArticle, namesOfCredits, namesOfPeople, namesOfShow } from '../content/known-names.ts';
import type { Article, Person } from '../content/model.ts';
import { type NamePatterns, namePatterns, nameSlips } from '../core/name-slips.ts';
import { foldText } from '../core/plain-text.ts';
import { problemAt } from '../core/source.ts';

/** Finds names that are almost right, in the front matter and in the body. */
export const checkNames: EditorialCheck = {
  lasting: false,
  run: ({ source, article, catalogue }) => {
    if (!article || !catalogue) return [];
    return nameSlips(article.source.text, patternsFor(article), withoutCode)
      .filter(({ typed }) => !isPartOf(typed, knownNames(catalogue, article)))
      .map(({ start, end, typed, meant }) =>
        problemAt(source, start, end, {
          code: 'name/similar',
          severity: 'warning',
          what: `"${shown(typed)}" is almost ${described(meant, namesOfArticle(article))}.`,
          why: 'A wrong name is a mistake about somebody, and who searches for the right one does not find the article.',
          fix: `Write "${meant}". If somebody else is meant, add them to the data folder.`,
        }),
      );
  },
};

/** The names of each show and person, made ready: many articles are about the same. */
const patterns = new WeakMap<object, NamePatterns>();

function patternsFor({ cast, shows, people }: Article): readonly NamePatterns[] {
  return [
    ...(cast.length > 0 ? [namePatterns(namesOfCredits(cast, '').keys())] : []),
    ...shows.map((show) => ready(show, namesOfShow)),
    ...people.map((person) => ready(person, namesOfPerson)),
  ];
}

function ready<Named extends object>(
  named: Named,
  namesOf: (named: Named) => ReadonlyMap<string, string>,
): NamePatterns {
  const known = patterns.get(named);
  if (known) return known;
  const made = namePatterns(namesOf(named).keys());
  patterns.set(named, made);
  return made;
}

function namesOfPerson(person: Person): ReadonlyMap<string, string> {
  return namesOfPeople([person], '');
}

/** "Nam-ra" is told as itself, "Choi Nam-ra" with what she is. */
function described(meant: string, roles: ReadonlyMap<string, string>): string {
  const role = roles.get(meant);
  return role === undefined ? `"${meant}"` : `"${meant}", ${role}`;
}

function shown(typed: string): string {
  return typed.replace(/[\s>*_]+/g, ' ');
}

/** Whether somebody is called so, or has a longer name with these words in it. */
function isPartOf(typed: string, names: Iterable<string>): boolean {
  const words = ` ${foldText(shown(typed))} `;
  for (const name of names) if (` ${foldText(name)} `.includes(words)) return true;
  return false;
}

/** A text in which code, tags and addresses are blanks of the same length. */
function withoutCode(text: string): string {
  return text.replace(CODE, (code) => ' '.repeat(code.length));
}

const CODE =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|`[^`\n]*`|\{%[\s\S]{0,5000}?%\}|<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|^\s*\[[^\]\n]*\]:.*$|https?:\/\/\S+/gim;
