/** Withdrawal: whether something that was published elsewhere is still there, as an author says it: yes, a day, or a reason. */
import { type DateFault, type Moment, readMoment } from './dates.ts';
import { sentence } from './words.ts';
import type { World } from './world.ts';
import { dayInWords } from './written-dates.ts';

/** What an author said, at a moment. */
export interface Withdrawal {
  /** Whether it is gone at that moment. */
  readonly isGone: boolean;
  /** The moment from which it is not there. */
  readonly from?: Moment | undefined;
  /** Why it is not there. */
  readonly reason?: string | undefined;
}

/** Reads `true`, a date or a sentence. A date that cannot be read counts as no date: {@link withdrawalDateFault} finds it. */
export function readWithdrawal(typed: boolean | string | undefined, now: number, timeZone: string): Withdrawal {
  if (typed === undefined || typeof typed === 'boolean') return { isGone: typed === true };
  if (!looksLikeDate(typed)) return { isGone: true, reason: typed };
  const from = readMoment(typed, timeZone);
  return 'epoch' in from ? { isGone: from.epoch <= now, from } : { isGone: false };
}

/** What is wrong with a date, if it is one and something is. */
export function withdrawalDateFault(typed: boolean | string | undefined, timeZone: string): DateFault | undefined {
  if (typeof typed !== 'string' || !looksLikeDate(typed)) return undefined;
  const read = readMoment(typed, timeZone);
  return 'epoch' in read ? undefined : read;
}

/** What readers are told of a video that is gone. */
export function withdrawalInWords(
  typed: boolean | string | undefined,
  { catalogue, words, now }: Pick<World, 'catalogue' | 'words' | 'now'>,
): string {
  const { timeZone, language } = catalogue.site;
  const { from, reason } = readWithdrawal(typed, now, timeZone);
  if (!from) return [words.videoWithdrawn, reason].filter((part) => part !== undefined).join(' ');
  const date = dayInWords(from, timeZone, language, words.mediumDayPattern);
  return sentence(words.videoWithdrawnSince, { date });
}

function looksLikeDate(text: string): boolean {
  return /^\s*\d{1,4}[-/.]\d/.test(text);
}
