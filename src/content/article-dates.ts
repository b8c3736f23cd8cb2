/** Dates of an article: read in the site's zone, and in the right order. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { type DateFault, isoMoment, type Moment, momentOf, readMoment } from './dates.ts';
import type { ReadFile } from './parse-file.ts';
import { twofoldTime } from './twofold-times.ts';
import { isoDate } from './written-dates.ts';

/** The dates that could be read, and what is wrong with them. What the schema has reported is not said again. */
export interface ArticleDates {
  readonly date?: Moment | undefined;
  readonly updated?: Moment | undefined;
  readonly expires?: Moment | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `date`, `updated` and `expires` of a file, whether or not its other data fit. `readLocal` reads a date in the zone. */
export function articleDates(
  file: ReadFile,
  zone: string,
  readLocal: (text: string) => Moment | DateFault = (text) => readMoment(text, zone),
): ArticleDates {
  const problems: Problem[] = [];
  const { yaml } = file;
  const report = (key: string, finding: Finding) => {
    if (!yaml) return;
    const { start, end } = yamlLocator(yaml).value([key]);
    problems.push(problemAt(file.source, start, end, finding));
  };

  function moment(key: 'date' | 'updated' | 'expires'): Moment | undefined {
    const typed = file.typed[key];
    if (typeof typed !== 'string') return undefined;
    const read = readLocal(typed);
    if ('epoch' in read) {
      const twofold = twofoldTime(typed, read, zone);
      if (twofold)
        report(key, {
          code: 'date/invalid',
          severity: 'warning',
          what: `"${key}" is "${typed}", which ${twofold.what}.`,
          why: 'Readers and search engines could be told a time that is an hour too early or too late.',
          fix: twofold.fix,
        });
      return read;
    }
    // What is no date in any zone is a matter of the schema.
    if (!momentOf(typed, 'UTC')) return undefined;
    report(key, {
      code: 'date/invalid',
      what: `"${key}" is "${typed}", which ${read.what}.`,
      why:
        key === 'date'
          ? 'Pages, feeds and lists are in the order of dates.'
          : 'Readers and search engines are told this date.',
      fix: read.fix,
    });
    return undefined;
  }

  const date = moment('date') ?? dateOfName(file, zone);
  const updated = moment('updated');
  const expires = moment('expires');
  for (const [key, later] of Object.entries({ updated, expires })) {
    if (!date || !later || later.epoch >= date.epoch || agree(date, later, zone)) continue;
    report(key, {
      code: 'date/order',
      what: `"${key}" is ${file.typed[key]}, which is before "date", ${file.typed.date}.`,
      why:
        key === 'updated'
          ? 'Nothing can be updated before it is published; search engines distrust such a page.'
          : 'The article would never be published.',
      fix: 'Correct one of the two dates.',
    });
  }
  return { date, updated, expires, problems };
}

/** `date: 2022-02-07 09:30` and `updated: 2022-02-07` agree: the day is the same. */
function agree(date: Moment, later: Moment, zone: string): boolean {
  const day = (moment: Moment) => isoDate({ ...moment, hasTime: false }, zone);
  return (!date.hasTime || !later.hasTime) && day(date) === day(later);
}

/** Where `date` is not required: the day at the beginning of the file's name, else the beginning of time. */
function dateOfName({ typed, fits, source }: ReadFile, zone: string): Moment | undefined {
  if (!fits || momentOf(typed.date, 'UTC')) return undefined;
  const iso = typeof typed.date === 'string' ? isoMoment(typed.date, zone) : undefined;
  if (iso) return iso;
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]*$/.exec(source.path)?.[1];
  return momentOf(day, zone) ?? { epoch: 0, hasTime: false };
}
