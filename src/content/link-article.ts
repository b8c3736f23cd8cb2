/** Linking one article: its ids become the records they name, its dates moments in the site's zone. */
import type { YamlBlock } from '../core/yaml.ts';
import { articleSlug } from './addresses.ts';
import type { ArticleDates } from './article-dates.ts';
import type { ArticleFrontMatter } from './article-schema.ts';
import type { Moment } from './dates.ts';
import type { Records } from './link-records.ts';
import type { Article, Show } from './model.ts';
import type { ReadFile } from './parse-file.ts';
import { pictureFrom } from './picture-files.ts';

/** The article of a file whose data fit and whose dates could be read. An id that leads nowhere is left out: it has been reported. */
export function linkArticle(
  file: ReadFile,
  frontMatter: YamlBlock,
  url: string,
  date: Moment,
  { updated, expires }: Pick<ArticleDates, 'updated' | 'expires'>,
  records: Records,
  oneOffs: readonly Show[],
): Article {
  // A site may require less than the schema does; what is not there prints nothing.
  const data = file.typed as unknown as ArticleFrontMatter;
  const findShow = (id: string): Show | undefined => oneOffs.find((show) => show.id === id) ?? records.shows.get(id);
  const described = [...oneOffs];

  return {
    id: articleSlug(file.source.path),
    file: file.source.path,
    url,
    status: data.draft === true ? 'draft' : 'published',
    title: (data.title ?? '').trim(),
    standfirst: (data.standfirst ?? '').trim(),
    date,
    updated,
    expires,
    section: data.section === undefined ? undefined : records.site.sections.get(data.section),
    authors: found(data.authors, (id) => records.authors.get(id)),
    shows: found(data.shows, (show) => (typeof show === 'string' ? findShow(show) : described.shift())),
    people: found(data.people, (id) => records.people.get(id)),
    entries: found(data.entries, ({ show: id, heading, text }) => {
      const show = findShow(id);
      return show && { show, heading, text };
    }),
    topics: typeof data.tags === 'string' ? [data.tags] : (data.tags ?? []),
    cast: (data.cast ?? []).map(({ character, actor, short }) => ({
      character,
      short,
      actor: records.people.get(actor) ?? { name: actor },
    })),
    image: data.image && pictureFrom(data.image, file.source.path),
    data,
    typed: file.whole ?? file.typed,
    source: file.source,
    bodyStart: file.bodyStart,
    frontMatter,
  };
}

/** What a list names, as far as it is there. */
function found<Name, Value>(
  names: readonly Name[] | undefined,
  find: (name: Name) => Value | undefined,
): readonly Value[] {
  const values = (names ?? []).map(find);
  return values.every(isThere) ? values : values.filter(isThere);
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
