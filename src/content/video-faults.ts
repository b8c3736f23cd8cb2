/** Video faults: what is not true in what an author says of a video, at the argument that says it. */
import type { Finding } from '../core/source.ts';
import type { ElementFacts, ElementFault } from './element.ts';
import { isElsewhere } from './link-address.ts';
import { ownComputerFinding } from './own-computer.ts';
import { videoAt } from './video-address.ts';
import { readWithdrawal, withdrawalDateFault } from './withdrawal.ts';

/** The arguments that can be wrong together with the world. */
export interface VideoClaims {
  readonly source?: string | undefined;
  readonly poster?: string | undefined;
  readonly captions?: string | undefined;
  readonly withdrawn?: boolean | string | undefined;
}

/** All faults. What was withdrawn needs nothing any more. */
export function videoFaults(
  { source, poster, captions, withdrawn }: VideoClaims,
  { catalogue, article, now, isThere }: ElementFacts,
): readonly ElementFault[] {
  const { timeZone } = catalogue.site;
  const wrongDate = withdrawalDateFault(withdrawn, timeZone);
  if (wrongDate) {
    const finding = {
      code: 'date/invalid' as const,
      what: `"withdrawn" is "${withdrawn}", which ${wrongDate.what}.`,
      why: 'From that day on the page says that the video is not available.',
      fix: wrongDate.fix,
    };
    return [{ argument: 'withdrawn', finding }];
  }
  if (readWithdrawal(withdrawn, now, timeZone).isGone) return [];

  const faults: ElementFault[] = [];
  const found = source === undefined ? undefined : videoAt(source);
  if (source !== undefined && !found) faults.push({ argument: 'source', finding: unknownVideo(source) });
  if (source !== undefined && found?.kind === 'file' && !isThere(source))
    faults.push({ argument: 'source', finding: missing(source) });
  if (captions !== undefined && found?.kind === 'hosted') {
    faults.push({
      argument: 'captions',
      finding: {
        code: 'argument/unknown',
        what: `A video on ${found.host} takes no "captions".`,
        why: `They would be ignored: ${found.host} shows its own.`,
        fix: `Remove it, and add the captions on ${found.host}.`,
      },
    });
  }
  if (captions !== undefined && found?.kind === 'file' && !isThere(captions))
    faults.push({ argument: 'captions', finding: missing(captions) });
  // A picture of the article that is wrong has a problem of its own already.
  if (poster === undefined && article && article.data.image === undefined) faults.push({ finding: noPoster });
  return faults;
}

const WHAT_WORKS =
  'Write an address such as https://www.youtube.com/watch?v=M7lc1UVf-VE or https://vimeo.com/76979871, or the name of an .mp4 or .webm file beside the article.';

function unknownVideo(source: string): Finding {
  const shown = source.length > 60 ? `${source.slice(0, 59)}…` : source;
  const [, ending] = /\.(mp4|webm|mov|avi|mkv|m4v|wmv|mpe?g|ogv|flv)$/i.exec(source) ?? [];
  const why = 'Readers would see no video.';
  const onOneComputer = ownComputerFinding(source, { code: 'video/missing', why });
  if (onOneComputer) return onOneComputer;
  if (ending !== undefined && isElsewhere(source)) {
    return {
      code: 'video/unknown',
      what: `The video file is on another server: ${shown}.`,
      why: 'Readers would be seen by that server, and it can vanish.',
      fix: 'Save it beside the article as .mp4 or .webm and write its file name.',
    };
  }
  if (ending !== undefined) {
    const what = `"${shown}" is a kind of file that not every browser plays.`;
    return { code: 'video/unknown', what, why, fix: 'Save it as .mp4 or .webm, and write that name.' };
  }
  const host = /(youtu\.?be|vimeo)/i.exec(source)?.[0].toLowerCase();
  const what =
    host === undefined
      ? `"${shown}" leads to no video that can be shown.`
      : `"${shown}" leads to ${host === 'vimeo' ? 'Vimeo' : 'YouTube'}, but not to one video.`;
  return { code: 'video/unknown', what, why, fix: WHAT_WORKS };
}

function missing(src: string): Finding {
  return {
    code: 'video/missing',
    what: `There is no file "${src}".`,
    why: 'Readers would press play, and nothing would happen.',
    fix: src.startsWith('/')
      ? 'Correct the path; with / it begins at the folder of the project.'
      : 'Put the file beside the article, or correct the name.',
  };
}

const noPoster: Finding = {
  code: 'video/no-poster',
  what: 'The video has no poster, and the article has no lead picture that could stand for it.',
  why: 'Nothing is fetched from elsewhere before a reader asks for it, so readers would see an empty frame.',
  fix: 'Save a picture beside the article and name it: poster="kiss.jpg".',
};
