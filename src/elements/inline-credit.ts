/**
 * Inline credit: a character within a sentence, with the actor where the article names the character first.
 *
 * Later mentions are the short name of the cast, which only an editor can tell: which part of a name stands for the
 * whole differs from culture to culture, so without one it is the whole name.
 */
import { Type } from 'typebox';
import { isSameName, linkedName } from '../content/credits.ts';
import { type ElementFault, type ElementPlace, element } from '../content/element.ts';
import { isHalfKnown, showFaults } from '../content/element-show.ts';
import type { CastCredit } from '../content/model.ts';
import { creditsFor, creditsNamed, isAlike, type PlacedCredit } from '../content/named-credits.ts';
import { called, Id, record, Text } from '../content/schema-parts.ts';
import { listAsText, listInWords, phrase, sentence } from '../content/words.ts';
import { html } from '../core/markup.ts';
import { isSlip } from '../core/name-slips.ts';
import { suggestion } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';

/** The arguments of `{% credit %}`. */
export const CreditArguments = record({
  character: {
    ...called(
      Text(
        'Character',
        'Choi Nam-ra',
        'It is the name in the cast, the same in small letters with hyphens, or the short name.',
      ),
      'name role who',
    ),
    isOfArticle: true,
  },
  show: Type.Optional(
    called(
      Id('Show', 'all-of-us-are-dead', 'Without it, the article’s own cast and those of all its shows are meant.'),
      'in of film series programme title',
    ),
  ),
  season: Type.Optional(
    Type.Integer({
      title: 'Season',
      minimum: 0,
      examples: [2],
      why: 'It says whose part is meant where it has changed hands.',
    }),
  ),
});

interface Wanted {
  readonly character: string;
  readonly show?: string | undefined;
  readonly season?: number | undefined;
}

const NAME = 'inline-credit';

/** `{% credit "Choi Nam-ra" %}`, `{% credit "nam-ra" %}`, `{% credit "Captain", show="harbour" %}`, `{% credit "Vera", season=2 %}` */
export const inlineCredit = element({
  name: NAME,
  shortcode: 'credit',
  summary: 'A character in a sentence: at first with the actor, later by the short name.',
  placement: 'inline',
  positional: ['character'],
  arguments: CreditArguments,

  verify(values, facts) {
    const credits = creditsFor(values.show, facts.catalogue, facts.article);
    if (credits.length === 0) {
      const faults = showFaults(values.show, 'credit', facts);
      if (faults.length > 0) return faults;
    }
    const { character, show, season } = values;
    if (character === undefined) return [];
    const found = creditsNamed(character, credits);
    const meant = inSeason(found, season);
    if (meant.length > 0) return areTogether(meant) ? [] : [ambiguous(character, meant)];
    if (found.length > 0) return [outOfSeason(character, season, found)];
    // A slip away from somebody is nobody else, whoever is missing.
    const isSlipOfOne = credits.some(({ credit }) => isSlip(character, credit.character));
    return isSlipOfOne || !isHalfKnown(show, facts) ? [unknown(character, credits)] : [];
  },

  render(values, _content, place) {
    const credits = creditsOf(values, place);
    const [credit] = credits;
    if (!credit) return html`${values.character}`;
    const { character, short = character } = credit;
    const { words } = place.world;
    const printed = isIntroduced(credit, place)
      ? html`<bdi>${short}</bdi>`
      : phrase(words.credit, {
          character: html`<bdi>${character}</bdi>`,
          actor: listInWords(
            credits.map(({ actor }) => html`<bdi>${linkedName(actor, place.world)}</bdi>`),
            words,
          ),
        });
    return html`<span class="sf-inline-credit">${printed}</span>`;
  },

  feed: (values, _content, place) => html`${inText(values, place)}`,

  text: (values, _content, place) => inText(values, place),
});

function inText(values: Wanted, place: ElementPlace): string {
  const credits = creditsOf(values, place);
  const [credit] = credits;
  if (!credit) return values.character;
  const { character, short = character } = credit;
  const { words } = place.world;
  if (isIntroduced(credit, place)) return short;
  const actor = listAsText(
    credits.map(({ actor: { name } }) => name),
    words,
  );
  return sentence(words.credit, { character, actor });
}

/** The credit that is meant, and those of everybody who plays the part with its actor. An article with many credits asks for each of them again at every later one. */
function creditsOf(values: Wanted, { world, article }: ElementPlace): readonly CastCredit[] {
  const { character, show, season } = values;
  return world.remember(values, 'credits', () =>
    inSeason(creditsNamed(character, creditsFor(show, world.catalogue, article)), season).map(({ credit }) => credit),
  );
}

/** Those that hold in a season; a credit without seasons holds in all of them. */
function inSeason(found: readonly PlacedCredit[], season: number | undefined): readonly PlacedCredit[] {
  return season === undefined ? found : found.filter(({ credit: { seasons } }) => seasons?.includes(season) ?? true);
}

/** Whether all of them are one part, which several play at once. */
function areTogether(found: readonly PlacedCredit[]): boolean {
  const [first] = found;
  return found.every(
    ({ credit, show }) =>
      show === first?.show &&
      isSameName(credit.character, first?.credit.character ?? '') &&
      (found.length === 1 || credit.seasons === undefined || isSameSeasons(credit.seasons, first?.credit.seasons)),
  );
}

function isSameSeasons(one: readonly number[], other: readonly number[] = []): boolean {
  return one.some((season) => other.includes(season));
}

/** Whether the article has named the actor before, where every reader has seen it. */
function isIntroduced(credit: CastCredit, place: ElementPlace): boolean {
  const earlier = place.earlier ?? [];
  const apart = earlier.filter(({ element: { repeatsText, concealsText } }) => repeatsText || concealsText);
  return earlier.some((use) => {
    if (use.element.name !== NAME) return false;
    if (apart.some(({ contentStart, contentEnd }) => contentStart <= use.start && use.start < contentEnd)) return false;
    const [other] = creditsOf(use.values as unknown as Wanted, place);
    return other !== undefined && isAlike(other, credit);
  });
}

function unknown(name: string, credits: readonly PlacedCredit[]): ElementFault {
  const names = credits.flatMap(({ credit }) => [
    credit.character,
    ...(credit.short === undefined ? [] : [credit.short]),
  ]);
  const played = credits.find(({ credit }) => creditsNamed(name, [{ credit: asCharacter(credit) }]).length > 0);
  const otherwise =
    names.length === 0
      ? 'Add the character to cast, in the record of the show or in the front matter.'
      : `Choose from: ${credits.map(({ credit }) => credit.character).join(', ')}; or add the character to the cast.`;
  return {
    argument: 'character',
    finding: {
      code: 'character/unknown',
      what: played ? `"${name}" is an actor of the cast, not a character.` : `The cast has no character "${name}".`,
      why: 'Readers would not be told who plays the part.',
      fix: played ? writeText(played.credit.character) : suggestion(name, names, otherwise),
    },
  };
}

/** A credit as if the actor were the character, to find out whom somebody meant. */
function asCharacter({ actor }: CastCredit): CastCredit {
  return { character: actor.name, actor };
}

function outOfSeason(name: string, season: number | undefined, found: readonly PlacedCredit[]): ElementFault {
  const seasons = found.flatMap(({ credit }) => credit.seasons ?? []).sort((a, b) => a - b);
  return {
    argument: 'season',
    finding: {
      code: 'character/unknown',
      what: `Nobody plays "${name}" in season ${season}.`,
      why: 'Readers would not be told who plays the part.',
      fix: `Write one of its seasons: ${seasons.join(', ')}.`,
    },
  };
}

function ambiguous(name: string, found: readonly PlacedCredit[]): ElementFault {
  const meant = found.map(({ credit }) => `${credit.character} (${credit.actor.name})`);
  const characters = [...new Set(found.map(({ credit }) => credit.character))];
  const shows = new Set(found.map(({ show }) => show));
  const ways =
    characters.length === found.length
      ? characters.map((character) => `"${character}"`)
      : shows.size > 1
        ? found.flatMap(({ show }) => (show ? [`show="${show.id}"`] : []))
        : found.flatMap(({ credit: { seasons } }) => seasons?.slice(0, 1).map((season) => `season=${season}`) ?? []);
  return {
    argument: 'character',
    finding: {
      code: 'character/ambiguous',
      what: `"${name}" can be ${meant.join(' or ')}.`,
      why: 'Readers could be told the wrong actor.',
      fix: `Write ${ways.join(' or ')}.`,
    },
  };
}
