/**
 * Cast credits: who plays whom.
 *
 * A definition list, because each character is a term and the actor its answer. In running text, and where there is
 * little room: "Character (Actor)".
 */
import { Type } from 'typebox';
import { castOf, isSameName, linkedName } from '../content/credits.ts';
import { type ElementPlace, element } from '../content/element.ts';
import { isHalfKnown, showFaults, showOf } from '../content/element-show.ts';
import type { Article, CastCredit, Catalogue } from '../content/model.ts';
import { called, Id, printedOnce, record, Text } from '../content/schema-parts.ts';
import { listAsText, listInWords, phrase, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { suggestion } from '../core/nearest.ts';

/** The arguments of `{% cast %}`. */
export const CastArguments = record({
  show: Type.Optional(
    called(
      Id('Show', 'all-of-us-are-dead', 'Without it, the article’s own cast is printed, or that of its first show.'),
      'film series programme title',
    ),
  ),
  limit: Type.Optional(
    called(
      Type.Integer({
        title: 'How many',
        minimum: 1,
        maximum: 100,
        examples: [6],
        why: 'The first so many credits are printed; without it, all.',
      }),
      'max count number',
    ),
  ),
  only: Type.Optional(
    called(
      Type.Array(Text('Character', 'Choi Nam-ra'), {
        title: 'Characters',
        ...printedOnce,
        examples: [['Choi Nam-ra', 'Lee Su-hyeok']],
        why: 'Only these are printed, in this order.',
      }),
      'characters character roles names',
    ),
  ),
  style: Type.Optional(
    Type.Enum(['list', 'compact'], {
      title: 'Style',
      examples: ['compact'],
      why: 'A list is a credits roll, and compact is a sentence. Without it: list.',
    }),
  ),
});

interface Chosen {
  readonly show?: string | undefined;
  readonly limit?: number | undefined;
  readonly only?: readonly string[] | undefined;
}

/** `{% cast %}`, `{% cast "all-of-us-are-dead", limit=6 %}`, `{% cast only=["Choi Nam-ra"], style="compact" %}` */
export const castCredits = element({
  name: 'cast-credits',
  shortcode: 'cast',
  summary: 'Who plays whom, as a list or a sentence.',
  positional: ['show'],
  arguments: CastArguments,

  verify(values, facts) {
    const cast = castOf(values.show, facts.catalogue, facts.article);
    if (cast === undefined) return showFaults(values.show, 'cast', facts);
    const isOwn = cast === facts.article?.cast;
    if (isOwn ? showOf(values.show, facts.catalogue, facts.article)?.isIncomplete : isHalfKnown(values.show, facts))
      return [];
    if (cast.length === 0) {
      return [
        {
          finding: {
            code: 'cast/missing',
            what: 'There is no cast to print.',
            why: 'Readers would see an empty list.',
            fix: 'Add cast to the record of the show, or to the front matter of the article.',
          },
        },
      ];
    }
    const characters = cast.map(({ character }) => character);
    return [...(values.only ?? []).entries()]
      .filter(([, wanted]) => !characters.some((character) => isSameName(character, wanted)))
      .map(([item, wanted]) => ({
        argument: 'only',
        item,
        finding: {
          code: 'character/unknown' as const,
          what: `The cast has no character "${wanted}".`,
          why: 'The credit would be missing.',
          fix: suggestion(wanted, characters, `Choose from: ${characters.join(', ')}.`),
        },
      }));
  },

  render(values, _content, { world, article }) {
    const { words } = world;
    const credits = chosen(values, world.catalogue, article);
    if (credits.length === 0) return html``;
    if (values.style === 'compact')
      return html`<p class="sf-cast-credits-compact">${phrase(words.castInText, {
        credits: listInWords(
          credits.map((credit) => inWords(credit, world)),
          words,
        ),
      })}</p>`;
    const title = titleOf(values.show, { world, article });
    return html`<section class="sf-cast-credits" aria-label="${title}"><p class="sf-cast-credits-title">${words.castTitle}</p><dl>${credits.map((credit) => row(credit, world))}</dl></section>`;
  },

  feed(values, _content, place) {
    const credits = chosen(values, place.world.catalogue, place.article).map((credit) =>
      phrase(place.world.words.credit, { character: credit.character, actor: actorAsText(credit, place.world) }),
    );
    if (credits.length === 0) return html``;
    return html`<p>${phrase(place.world.words.castInText, { credits: listInWords(credits, place.world.words) })}</p>`;
  },

  text(values, _content, { world, article }) {
    const credits = chosen(values, world.catalogue, article).map((credit) =>
      sentence(world.words.credit, { character: credit.character, actor: actorAsText(credit, world) }),
    );
    return credits.length === 0
      ? ''
      : sentence(world.words.castInText, { credits: credits.join(world.words.listComma) });
  },
});

function row(credit: CastCredit, world: World): Markup {
  return html`<div><dt>${credit.character}</dt><dd>${actorInWords(credit, world, linkedName(credit.actor, world))}</dd></div>`;
}

/** The actor, and the seasons where others play the character in others. */
function actorInWords({ seasons }: CastCredit, { words }: World, actor: Markup): Markup {
  if (!seasons) return actor;
  return phrase(words.creditInSeasons, { actor, seasons: listAsText(seasons.map(String), words) });
}

function actorAsText({ actor, seasons }: CastCredit, { words }: World): string {
  if (!seasons) return actor.name;
  return sentence(words.creditInSeasons, { actor: actor.name, seasons: listAsText(seasons.map(String), words) });
}

/** Names keep their own direction of writing in a sentence of another. */
function inWords(credit: CastCredit, world: World): Markup {
  return phrase(world.words.credit, {
    character: html`<bdi>${credit.character}</bdi>`,
    actor: actorInWords(credit, world, html`<bdi>${linkedName(credit.actor, world)}</bdi>`),
  });
}

function titleOf(showId: string | undefined, { world, article }: ElementPlace): string {
  const show = showOf(showId, world.catalogue, article);
  return show ? sentence(world.words.castOf, { show: show.title }) : world.words.castTitle;
}

function chosen(
  { show, limit, only }: Chosen,
  catalogue: Catalogue,
  article: Article | undefined,
): readonly CastCredit[] {
  const cast = castOf(show, catalogue, article) ?? [];
  const wanted = only ? only.flatMap((name) => cast.find(({ character }) => isSameName(character, name)) ?? []) : cast;
  return wanted.slice(0, limit);
}
