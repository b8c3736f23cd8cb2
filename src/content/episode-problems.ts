/** Problems of episodes: dates in the wrong order, years outside those of the show, and numbers that are missing. All are warnings. */
import { capitalised } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { type DataPath, isRecord, yamlLocator } from '../core/yaml.ts';
import { momentOf } from './dates.ts';
import type { ReadFile } from './parse-file.ts';

/** What does not fit together in the seasons of a show's file. Data that do not fit their schema are passed over. */
export function episodeProblems({ typed, yaml, source, problems }: ReadFile, zone: string): readonly Problem[] {
  if (!yaml || !Array.isArray(typed.seasons)) return [];
  const years = isRecord(typed.years) ? typed.years : {};
  const seasons = numbered(typed.seasons);
  const all = [
    ...gaps(typed.seasons, 'season').map(({ index, finding }) => ({ path: ['seasons', index, 'number'], finding })),
    ...seasons.flatMap((season) => [
      ...(typeof season.item.year === 'number'
        ? outside(['seasons', season.index, 'year'], season.item.year, years)
        : []),
      ...episodeFindings(season, years, zone),
    ]),
  ];
  // What cannot be read may be what is missing.
  const isRead = !problems.some(({ code }) => /^(?:yaml|file)\//.test(code));
  const found = all.filter(({ finding }) => isRead || finding.code !== 'episode/gap');
  if (found.length === 0) return [];
  const locate = yamlLocator(yaml);
  return found.map(({ path, finding }) => {
    const { start, end } = locate.value(path);
    return problemAt(source, start, end, { severity: 'warning', ...finding });
  });
}

interface Found {
  readonly path: DataPath;
  readonly finding: Finding;
}

interface Numbered {
  readonly index: number;
  readonly number: number;
  readonly item: Readonly<Record<string, unknown>>;
}

function episodeFindings({ index, number, item }: Numbered, years: Years, zone: string): readonly Found[] {
  const path = ['seasons', index, 'episodes'];
  const episodes = numbered(item.episodes);
  const aired = episodes.flatMap((episode) => {
    const typed = String(episode.item.airDate);
    const date = momentOf(episode.item.airDate, zone);
    return date ? [{ ...episode, date: { typed, epoch: date.epoch } }] : [];
  });
  const inOrder = [...aired].sort((a, b) => a.number - b.number);
  return [
    ...gaps(item.episodes, 'episode').map((gap) => ({ path: [...path, gap.index, 'number'], finding: gap.finding })),
    ...aired.flatMap((episode) =>
      outside([...path, episode.index, 'airDate'], Number(episode.date.typed.slice(0, 4)), years),
    ),
    // Specials are numbered as they come in, not as they were shown.
    ...(number === 0 ? [] : inOrder).flatMap((episode, position) => {
      const before = inOrder[position - 1];
      if (!before || before.date.epoch <= episode.date.epoch) return [];
      const at = [...path, episode.index, 'airDate'];
      return [{ path: at, finding: tooEarly(episode.date, before.number, before.date) }];
    }),
  ];
}

function tooEarly(date: Day, number: number, before: Day): Finding {
  return {
    code: 'episode/order',
    what: `It was first shown on ${date.typed}, and episode ${number}, which comes before it, on ${before.typed}.`,
    why: 'Readers who follow the numbers would not watch in the order of the dates.',
    fix: 'Correct one of the two dates, or the numbers.',
  };
}

type Years = Readonly<Record<string, unknown>>;

function outside(path: DataPath, year: number, { from, to }: Years): readonly Found[] {
  // Of years that end before they begin one is wrong.
  if (typeof from === 'number' && typeof to === 'number' && to < from) return [];
  // What is no year at all has been told.
  if (year < 1000 || year > 9999) return [];
  const isTooEarly = typeof from === 'number' && year < from;
  const isTooLate = typeof to === 'number' && year > to;
  if (!isTooEarly && !isTooLate) return [];
  return [
    {
      path,
      finding: {
        code: 'episode/years',
        what: `${year} is ${isTooEarly ? `before the first year of the show, ${from}` : `after the last year of the show, ${to}`}.`,
        why: 'The page would give readers two stories about when the show ran.',
        fix: isTooEarly
          ? `Correct the date, or write from: ${year} in "years".`
          : `Correct the date, or write to: ${year} in "years"; without "to" the show is still running.`,
      },
    },
  ];
}

/** Numbers that are missing between two others, each told at the one after it. Each number that is wrong may be one of them. */
function gaps(list: unknown, noun: string): readonly { readonly index: number; readonly finding: Finding }[] {
  const items = numbered(list);
  const numbers = [...new Set(items.map(({ number }) => number).filter(isCount))].sort((a, b) => a - b);
  const wrong = Array.isArray(list) ? list.length - numbers.length : 0;
  const missing = numbers.slice(1).reduce((sum, number, index) => sum + missingBetween(numbers[index] ?? 0, number), 0);
  if (missing <= wrong) return [];
  const inOrder = [...items].sort((a, b) => a.number - b.number);
  return inOrder.flatMap(({ index, number }, position) => {
    const before = inOrder[position - 1]?.number;
    if (before === undefined || missingBetween(before, number) < 1) return [];
    const lacks = number - before === 2 ? `${noun} ${before + 1} is` : `${noun}s ${before + 1} to ${number - 1} are`;
    return [
      {
        index,
        finding: {
          code: 'episode/gap' as const,
          what: `${capitalised(lacks)} missing before ${number}.`,
          why: 'Readers would think that there is none.',
          fix: `Add what is missing (a number is enough), or correct ${number}.`,
        },
      },
    ];
  });
}

/** Before the first season there need not be specials. */
function missingBetween(before: number, number: number): number {
  return before === 0 ? 0 : number - before - 1;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0;
}

function numbered(list: unknown): readonly Numbered[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    isRecord(item) && typeof item.number === 'number' ? [{ index, number: item.number, item }] : [],
  );
}

interface Day {
  readonly typed: string;
  readonly epoch: number;
}
