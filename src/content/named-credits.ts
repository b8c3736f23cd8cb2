/** Named credits: the credit that an author means by the name of a character, a part of its address, or its short name. */
import { foldText, slugOf } from '../core/plain-text.ts';
import { isSameName } from './credits.ts';
import { showNamed } from './element-show.ts';
import type { Article, CastCredit, Catalogue, Show } from './model.ts';

/** A credit, and the show it belongs to; without one it is the article's own. */
export interface PlacedCredit {
  readonly credit: CastCredit;
  readonly show?: Show | undefined;
}

/** All credits that can be meant: those of the named show, else the article's own and those of its shows. An own one stands for the show's. */
export function creditsFor(
  show: string | undefined,
  catalogue: Catalogue,
  article: Article | undefined,
): readonly PlacedCredit[] {
  if (show !== undefined) return castIn(showNamed(show, catalogue, article));
  const own = article?.cast ?? [];
  const others = (article?.shows ?? []).flatMap(castIn);
  return [
    ...own.map((credit) => ({ credit })),
    ...others.filter(({ credit }) => !own.some(({ character }) => isSameName(character, credit.character))),
  ];
}

/** Those among them that a name means; of credits that are printed alike, the first. A whole name goes before short ones. */
export function creditsNamed(name: string, credits: readonly PlacedCredit[]): readonly PlacedCredit[] {
  const key = keyOf(name);
  const byCharacter = credits.filter(({ credit }) => keyOf(credit.character) === key);
  const exactly = byCharacter.filter(({ credit }) => isSameName(credit.character, name));
  const byShort = credits.filter(({ credit }) => credit.short !== undefined && keyOf(credit.short) === key);
  const found = [exactly, byCharacter, byShort].find((some) => some.length > 0) ?? [];
  return found.filter(({ credit }, index) => found.findIndex((other) => isAlike(other.credit, credit)) === index);
}

/** Whether two credits are printed alike. */
export function isAlike(one: CastCredit, other: CastCredit): boolean {
  return (
    one === other ||
    (isSameName(one.character, other.character) && one.actor.name === other.actor.name && one.short === other.short)
  );
}

function castIn(show: Show | undefined): readonly PlacedCredit[] {
  return (show?.cast ?? []).map((credit) => ({ credit, show }));
}

/** "Choi Nam-ra" and "choi-nam-ra" are one; a name without letters is itself. */
function keyOf(name: string): string {
  return slugOf(name) || foldText(name);
}
