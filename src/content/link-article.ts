/** Linking one article: its ids become the records they name, its dates moments in the site's zone. */
import { posix } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { articleSlug } from './addresses.ts';
import type { ArticleFrontMatter } from './article-schema.ts';
import type { ReportDangling } from './dangling.ts';
import { type Moment, readMoment } from './dates.ts';
import type { Article, Catalogue, PictureSource, Status } from './model.ts';
import type { ReadFile } from './read.ts';

/** What an article can be linked to. */
export type Records = Omit<Catalogue, 'articles'>;

/** The article, or the problems that keep it from being one. A dangling id is reported and left out. */
export function linkArticle(
  file: ReadFile,
  url: string,
  records: Records,
  dataFolder: string,
  now: number,
  report: ReportDangling,
): Article | { readonly problems: readonly Problem[] } {
  const data = file.typed as unknown as ArticleFrontMatter;
  const yaml = file.yaml;
  if (!yaml) return { problems: [] };
  const { site } = records;
  const problems: Problem[] = [];

  function moment(key: 'date' | 'updated'): Moment | undefined {
    const typed = data[key];
    if (typed === undefined || !yaml) return undefined;
    const read = readMoment(typed, site.timeZone);
    if ('epoch' in read) return read;
    const { start, end } = yamlLocator(yaml).value([key]);
    problems.push(
      problemAt(file.source, start, end, {
        code: 'date/invalid',
        what: `"${key}" is "${typed}", which ${read.what}.`,
        why: 'Pages, feeds and lists are in the order of dates.',
        fix: read.fix,
      }),
    );
    return undefined;
  }

  const date = moment('date');
  const updated = moment('updated');
  if (date && updated && updated.epoch < date.epoch && !sameDay(date, updated, data)) {
    const { start, end } = yamlLocator(yaml).value(['updated']);
    problems.push(
      problemAt(file.source, start, end, {
        code: 'date/order',
        what: `"updated" is ${data.updated}, which is before "date", ${data.date}.`,
        why: 'Nothing can be updated before it is published; search engines distrust such a page.',
        fix: 'Correct one of the two dates.',
      }),
    );
  }
  if (problems.length > 0 || !date) return { problems };

  const find = <T>(
    ids: readonly string[] | undefined,
    known: ReadonlyMap<string, T>,
    key: 'authors' | 'shows' | 'people',
    kind: 'author' | 'show' | 'person',
  ): readonly T[] =>
    (ids ?? []).flatMap((id, index) => {
      const found = known.get(id);
      if (found === undefined)
        report(file, [key, index], `${kind}/unknown`, { kind, id, known: known.keys(), home: `${dataFolder}/${key}/` });
      return found === undefined ? [] : [found];
    });

  const section = data.section === undefined ? undefined : site.sections.get(data.section);
  if (data.section !== undefined && !section) {
    report(file, ['section'], 'section/unknown', {
      kind: 'section',
      id: data.section,
      known: site.sections.keys(),
      home: `${dataFolder}/site.yaml`,
    });
  }

  return {
    id: articleSlug(file.source.path),
    file: file.source.path,
    url,
    status: statusOf(data, date, now),
    title: data.title.trim(),
    standfirst: data.standfirst.trim(),
    date,
    updated,
    section,
    authors: find(data.authors, records.authors, 'authors', 'author'),
    shows: find(data.shows, records.shows, 'shows', 'show'),
    people: find(data.people, records.people, 'people', 'person'),
    topics: data.tags ?? [],
    image: data.image && pictureFrom(data.image, file.source.path),
    data,
    source: file.source,
    bodyStart: file.bodyStart,
    frontMatter: yaml,
  };
}

/** A picture as a file names it: from that file, or from the project's root when it begins with `/`. */
export function pictureFrom(picture: NonNullable<ArticleFrontMatter['image']>, mentionedIn: string): PictureSource {
  return { ...picture, file: pictureFile(picture.src, mentionedIn) };
}

/** The path of a picture from the project's root. */
export function pictureFile(src: string, mentionedIn: string): string {
  return src.startsWith('/') ? posix.normalize(src.slice(1)) : posix.join(posix.dirname(mentionedIn), src);
}

function statusOf(data: ArticleFrontMatter, date: Moment, now: number): Status {
  if (data.draft === true) return 'draft';
  return date.epoch > now ? 'scheduled' : 'published';
}

/** `date: 2022-02-07 09:30` and `updated: 2022-02-07` agree: the day is the same. */
function sameDay(date: Moment, updated: Moment, data: ArticleFrontMatter): boolean {
  return (!date.hasTime || !updated.hasTime) && data.date.slice(0, 10) === data.updated?.slice(0, 10);
}
