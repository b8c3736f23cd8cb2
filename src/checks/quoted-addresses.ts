/** Quoted addresses: addresses in quotation marks, which are taken for a part of them. */
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';

/** The address within the marks; `undefined` when it has none around it. No address begins with a curly one. */
export function withoutMarks(address: string): string | undefined {
  const [, curly] = /^[“”„‘’«»]+(.*?)[“”„‘’«»]*$/su.exec(address) ?? [];
  const [, , straight] = /^(["'])(.*)\1$/s.exec(address) ?? [];
  return curly || straight || undefined;
}

/** What to say of it; `within` is what would be said of the address without its marks. */
export function quotedFinding(
  typed: string,
  bare: string,
  within: Finding | undefined,
  sort: Pick<Finding, 'code' | 'why'>,
): Finding {
  const what = `The quotation marks around ${typed} are taken for a part of the address.`;
  return {
    ...sort,
    what: within ? `${what} Without them: ${within.what}` : what,
    // What is in marks in a remedy could be typed with them.
    fix: (within?.fix ?? writeText(bare)).replace(/^Write "(.*)"\.$/s, 'Write $1 without the quotation marks.'),
  };
}

/** What to say of `night-desk.jpg"The desk"`, whose title lacks the space before it; nothing of another address, such as one that asks for "a text". */
export function titledFinding(address: string, sort: Pick<Finding, 'code' | 'why'>): Finding | undefined {
  const [, bare, title] = /^([^\s"“”?]*[/.#][^\s"“”?]*)["“”](\S.*)["“”]$/s.exec(address) ?? [];
  if (bare === undefined || title === undefined) return undefined;
  return {
    ...sort,
    what: 'No space stands before the quotation marks, so that what is within them is taken for a part of the address.',
    fix: `Write (${bare} "${title}").`,
  };
}
