/** Episode faults: whether a season or an episode that an element names is in the record of its show, where that lists them. */
import type { ElementFault } from './element.ts';
import type { Show } from './model.ts';

/** What an element names: its arguments are called `season` and `episode`. */
export interface NamedEpisode {
  readonly season?: number | undefined;
  readonly episode?: number | undefined;
}

/** What is not in the record. A record without seasons, or a season without episodes, lists nothing to compare with. */
export function episodeFaults(show: Show, { season, episode }: NamedEpisode): readonly ElementFault[] {
  if (show.isIncomplete || (season === undefined && episode === undefined)) return [];
  if (show.type === 'film') return [filmFault(show, season === undefined ? 'episode' : 'season')];
  const seasons = show.seasons ?? [];
  if (seasons.length === 0) return [];
  const found = season === undefined ? seasons : seasons.filter(({ number }) => number === season);
  if (season !== undefined && found.length === 0) {
    return [
      fault(
        'season',
        `${show.title} has no series ${season}, says ${show.file}.`,
        seasons.map(({ number }) => number),
      ),
    ];
  }
  if (episode === undefined) return [];
  if (found.length > 1) {
    return [
      {
        argument: 'episode',
        finding: {
          code: 'episode/unknown',
          severity: 'warning',
          what: `${show.title} has ${found.length} series, says ${show.file}, and "episode" alone does not say which is meant.`,
          why: WHY,
          fix: `Add season=${found.at(-1)?.number}, or the number of another series.`,
        },
      },
    ];
  }
  const numbers = (found[0]?.episodes ?? []).map(({ number }) => number);
  if (numbers.length === 0 || numbers.includes(episode)) return [];
  return [
    fault(
      'episode',
      `Series ${found[0]?.number} of ${show.title} has no episode ${episode}, says ${show.file}.`,
      numbers,
    ),
  ];
}

const WHY = 'Readers could not tell how far they have to have watched.';

function fault(argument: 'season' | 'episode', what: string, numbers: readonly number[]): ElementFault {
  return {
    argument,
    finding: {
      code: `${argument}/unknown`,
      severity: 'warning',
      what,
      why: WHY,
      fix: `${choiceOf(numbers)}, or add it to the record of the show.`,
    },
  };
}

function filmFault({ title, file }: Show, argument: 'season' | 'episode'): ElementFault {
  return {
    argument,
    finding: {
      code: `${argument}/unknown`,
      severity: 'warning',
      what: `${title} is a film, says ${file}, and has no ${argument === 'season' ? 'series' : 'episodes'}.`,
      why: WHY,
      fix: `Remove "${argument}".`,
    },
  };
}

function choiceOf(numbers: readonly number[]): string {
  const [first = 0, ...rest] = [...numbers].sort((a, b) => a - b);
  const isUnbroken = rest.every((number, index) => number === first + index + 1);
  if (rest.length === 0) return `Write ${first}`;
  return isUnbroken && rest.length > 1
    ? `Write a number from ${first} to ${rest.at(-1)}`
    : `Write one of: ${[first, ...rest].join(', ')}`;
}
