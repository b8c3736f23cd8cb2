/** Recorded cast: what is wrong with the casts and crews of records, seen by themselves. */
import type { Problem } from '../core/problem.ts';
import { type Finding, placeOf, problemAt } from '../core/source.ts';
import { isRecord, type YamlLocator, yamlLocator } from '../core/yaml.ts';
import { isSameName } from './credits.ts';
import type { ReadFile } from './parse-file.ts';

/** One character with two actors, and a credit that is there twice. The data need not fit their schema. */
export function recordedCastProblems({ typed, yaml, source }: ReadFile): readonly Problem[] {
  if (!yaml) return [];
  let locate: YamlLocator | undefined;
  const spanOf = ({ list, index, named }: TypedCredit) => {
    locate ??= yamlLocator(yaml);
    return locate.value([list, index, named]);
  };
  const report = (credit: TypedCredit, finding: Finding) =>
    problemAt(source, spanOf(credit).start, spanOf(credit).end, finding);
  const lineOf = (credit: TypedCredit) => placeOf(source, spanOf(credit).start, spanOf(credit).end).line;

  return eachBesideEarlier([
    ...creditsIn(typed, 'cast', 'character', 'actor'),
    ...creditsIn(typed, 'crew', 'job', 'person'),
  ]).flatMap(({ credit, earlier }) => {
    const same = earlier.find(({ who, ...other }) => who === credit.who && isAtOnce(credit, other));
    if (same) return [report(credit, twice(credit, lineOf(same)))];
    const other = credit.list === 'cast' && earlier.find((each) => isAtOnce(credit, each));
    if (!other || (credit.isShared && other.isShared)) return [];
    return [report(credit, contradiction(credit, other, lineOf(other)))];
  });
}

function twice({ list, role, who }: TypedCredit, line: number): Finding {
  return {
    code: 'value/duplicate',
    what: `"${who}" is credited as "${role}" in line ${line} already.`,
    why: 'The credit would be printed twice.',
    fix: `Remove one of the two from "${list}".`,
  };
}

function contradiction({ role, who }: TypedCredit, other: TypedCredit, line: number): Finding {
  return {
    code: 'cast/contradiction',
    what: `"${role}" is played by "${who}" here, and by "${other.who}" in line ${line}.`,
    why: 'Readers could not tell which of the two is right.',
    fix: 'Correct one of them. If the part changed hands, add to each its seasons, such as seasons: [1, 2]; if they play it together, shared: true.',
  };
}

interface TypedCredit {
  readonly list: 'cast' | 'crew';
  readonly index: number;
  /** The key that names the person. */
  readonly named: 'actor' | 'person';
  readonly role: string;
  readonly who: string;
  readonly seasons: readonly unknown[] | undefined;
  readonly isShared: boolean;
}

function creditsIn(
  typed: ReadFile['typed'],
  list: TypedCredit['list'],
  roleKey: string,
  named: TypedCredit['named'],
): readonly TypedCredit[] {
  const credits = typed[list];
  if (!Array.isArray(credits)) return [];
  return credits.flatMap((credit: unknown, index) => {
    if (!isRecord(credit)) return [];
    const { [roleKey]: role, [named]: who, seasons, shared } = credit;
    if (typeof role !== 'string' || typeof who !== 'string') return [];
    const listed = Array.isArray(seasons) ? seasons : undefined;
    return [{ list, index, named, role, who, seasons: listed, isShared: shared === true }];
  });
}

/** Each credit, and those of the same role before it. */
function eachBesideEarlier(credits: readonly TypedCredit[]) {
  return credits.flatMap((credit, position) => {
    const earlier = credits
      .slice(0, position)
      .filter(({ list, role }) => list === credit.list && isSameName(role, credit.role));
    return earlier.length === 0 ? [] : [{ credit, earlier }];
  });
}

/** Whether two hold in one season. A credit without seasons holds in all of them. */
function isAtOnce(one: Pick<TypedCredit, 'seasons'>, other: Pick<TypedCredit, 'seasons'>): boolean {
  if (!one.seasons || !other.seasons) return true;
  return one.seasons.some((season) => other.seasons?.includes(season));
}
