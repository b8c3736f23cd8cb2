/**
 * Inline credit: a character within a sentence, with the actor where the article names the character first.
 *
 * Later mentions are the short name of the cast, which only an editor can tell: which part of a name stands for the
 * whole differs from culture to culture, so without one it is the whole name.
 */
import { Type } from 'typebox';
import { linkedName } from '../content/credits.ts';
import { type ElementFault, type ElementPlace, element } from '../content/element.ts';
import { isHalfKnown, showFaults } from '../content/element-show.ts';
import type { CastCredit } from '../content/model.ts';
import { creditsFor, creditsNamed, isAlike, type PlacedCredit } from '../content/named-credits.ts';
import { called, Id, record, Text } from '../content/schema-parts.ts';
import { phrase, sentence } from '../content/words.ts';
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
});

interface Wanted {
  readonly character: string;
  readonly show?: string | undefined;
}

const NAME = 'inline-credit';

/** `{% credit "Choi Nam-ra" %}`, `{% credit "nam-ra" %}`, `{% credit "Captain", show="harbour" %}` */
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
    const { character, show } = values;
    if (character === undefined) return [];
    const found = creditsNamed(character, credits);
    if (found.length > 1) return [ambiguous(character, found)];
    if (found.length === 1) return [];
    // A slip away from somebody is nobody else, whoever is missing.
    const isSlipOfOne = credits.some(({ credit }) => isSlip(character, credit.character));
    return isSlipOfOne || !isHalfKnown(show, facts) ? [unknown(character, credits)] : [];
  },

  render(values, _content, place) {
    const credit = creditOf(values, place);
    if (!credit) return html`${values.character}`;
    const { character, actor, short = character } = credit;
    const printed = isIntroduced(credit, place)
      ? html`<bdi>${short}</bdi>`
      : phrase(place.world.words.credit, {
          character: html`<bdi>${character}</bdi>`,
          actor: html`<bdi>${linkedName(actor, place.world)}</bdi>`,
        });
    return html`<span class="sf-inline-credit">${printed}</span>`;
  },

  feed: (values, _content, place) => html`${inText(values, place)}`,

  text: (values, _content, place) => inText(values, place),
});

function inText(values: Wanted, place: ElementPlace): string {
  const credit = creditOf(values, place);
  if (!credit) return values.character;
  const { character, actor, short = character } = credit;
  return isIntroduced(credit, place) ? short : sentence(place.world.words.credit, { character, actor: actor.name });
}

/** An article with many credits asks for each of them again at every later one. */
function creditOf(values: Wanted, { world, article }: ElementPlace): CastCredit | undefined {
  return world.remember(
    values,
    'credit',
    () => creditsNamed(values.character, creditsFor(values.show, world.catalogue, article))[0]?.credit,
  );
}

/** Whether the article has named the actor before, where every reader has seen it. */
function isIntroduced(credit: CastCredit, place: ElementPlace): boolean {
  const earlier = place.earlier ?? [];
  const apart = earlier.filter(({ element: { repeatsText, concealsText } }) => repeatsText || concealsText);
  return earlier.some((use) => {
    if (use.element.name !== NAME) return false;
    if (apart.some(({ contentStart, contentEnd }) => contentStart <= use.start && use.start < contentEnd)) return false;
    const other = creditOf(use.values as unknown as Wanted, place);
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

function ambiguous(name: string, found: readonly PlacedCredit[]): ElementFault {
  const meant = found.map(({ credit }) => `${credit.character} (${credit.actor.name})`);
  const characters = [...new Set(found.map(({ credit }) => credit.character))];
  const ways =
    characters.length === found.length
      ? characters.map((character) => `"${character}"`)
      : found.flatMap(({ show }) => (show ? [`show="${show.id}"`] : []));
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
