/** Link words: whether a link says in words where it leads. */
import type { BodyLink } from '../content/document.ts';
import { isVagueAlt, vagueAlt } from '../content/vague-alt.ts';
import type { Finding } from '../core/source.ts';
import { noAlt } from './pictures.ts';
import { isVague } from './vague-words.ts';

/** What is wrong with the words of a link, or with those that stand for a picture. */
export function wordsFinding({ words, kind, alt = '', lacksAlternative }: BodyLink): Finding | undefined {
  if (lacksAlternative) return lacksAlternative.inMarkdown ? noAlt : noAlternative;
  if (isVagueAlt(alt)) return vagueAlt(alt);
  if (kind !== 'link' || words === undefined) return undefined;
  if (words.trim() === '')
    return {
      code: 'link/no-text',
      what: 'The link has no words.',
      why: 'Nobody could see or click it, and screen readers would spell out its address.',
      fix: 'Say where it leads: [the review](/drama/review/).',
    };
  if (!isVague(words)) return undefined;
  return {
    code: 'link/vague',
    severity: 'warning',
    what: `The words of the link are "${words.trim()}".`,
    why: 'Screen readers list the links of a page by their words alone.',
    fix: 'Say where it leads: [the review](/drama/review/).',
  };
}

const noAlternative: Finding = {
  code: 'picture/no-alt',
  what: 'The picture has no text alternative.',
  why: 'Readers who cannot see it would not know that it is there.',
  fix: 'Write alt="…" with what it shows, or alt="" when it only decorates.',
};
