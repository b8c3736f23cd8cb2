/** Dictionary: what a language has to have words for, and the forms of a word that depends on a number. */
import type { english } from './english.ts';

/** A word by the categories of number that its language tells apart (`Intl.PluralRules`). `{count}` is the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** All words of one language. English decides which there are; a word with a number may have one form for all. */
export type Dictionary = {
  readonly [Name in keyof typeof english]: (typeof english)[Name] extends string ? string : string | PluralForms;
};
