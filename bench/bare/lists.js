/** Lists: the articles of each section, topic, author, show, person, year and month, the newest first. */
import { monthAndYear, monthName } from './dates.js';

const PER_PAGE = 20;
const RELATED = 3;

/** By what readers look for, and by its key, the articles. */
export function groupsOf(articles) {
  const newest = [...articles].reverse();
  return {
    all: newest,
    sections: groupBy(newest, ({ data }) => [data.section]),
    topics: groupBy(newest, ({ data }) => data.tags),
    authors: groupBy(newest, ({ data }) => data.authors),
    shows: groupBy(newest, ({ data }) => data.shows),
    people: groupBy(newest, ({ data }) => data.people),
    years: groupBy(newest, ({ date }) => [date.toISOString().slice(0, 4)]),
    months: groupBy(newest, ({ date }) => [date.toISOString().slice(0, 7).replace('-', '/')]),
  };
}

/** All lists that have a page and a feed of their own. */
export function listsOf(groups, { site, authors, people, shows }, slugify) {
  const [archive, allShows, allPeople] = [
    { title: 'Archive', url: '/archive/' },
    { title: 'Shows A–Z', url: '/shows/' },
    { title: 'People A–Z', url: '/people/' },
  ];
  const yearOf = (year) => ({ title: year, url: `/archive/${year}/` });
  const linesOf = (months, year) =>
    [...months]
      .filter(([key]) => key.startsWith(`${year}/`))
      .map(([key, items]) => ({ title: monthName(items[0].date), url: `/archive/${key}/`, count: items.length }));
  const list = (layout, { title, url }, items, more) => ({
    layout,
    title,
    url,
    items: items ?? [],
    above: [],
    ...more,
  });
  const on = (title) => `Everything ${site.name} has published on ${title}.`;

  return [
    ...Object.entries(site.sections).map(([id, { title, accent }]) =>
      list('list', { title, url: `/${id}/` }, groups.sections.get(id), { description: site.description, accent }),
    ),
    ...Array.from(groups.topics, ([topic, items]) =>
      list('list', { title: topic, url: `/topics/${slugify(topic)}/` }, items, { description: on(topic) }),
    ),
    ...Object.values(authors).map((author) =>
      list('author', { title: author.name, url: author.url }, groups.authors.get(author.id), {
        description: author.bio,
        record: author,
      }),
    ),
    ...Object.values(shows).map((show) =>
      list('show', show, groups.shows.get(show.id), { description: show.synopsis, record: show, above: [allShows] }),
    ),
    ...Object.values(people).map((person) =>
      list('person', { title: person.name, url: person.url }, groups.people.get(person.id), {
        description: `What ${person.name} has done on screen and behind it, and everything ${site.name} has published about them.`,
        record: person,
        above: [allPeople],
      }),
    ),
    ...Array.from(groups.years, ([year, items]) =>
      list('list', yearOf(year), items, {
        description: `Everything ${site.name} published in ${year}.`,
        months: linesOf(groups.months, year),
        counted: true,
        above: [archive],
      }),
    ),
    ...Array.from(groups.months, ([month, items]) =>
      list('list', { title: monthAndYear(items[0].date), url: `/archive/${month}/` }, items, {
        description: `Everything ${site.name} published in ${monthAndYear(items[0].date)}.`,
        counted: true,
        above: [archive, yearOf(month.slice(0, 4))],
      }),
    ),
    // Their pages have templates of their own.
    list('archive', archive, groups.all, {
      description: `Everything ${site.name} has published, by year and month.`,
      years: Array.from(groups.years, ([year, items]) => ({
        ...yearOf(year),
        count: items.length,
        months: linesOf(groups.months, year),
      })),
    }),
    list('names', allShows, groups.all, {
      description: `Every series and film that ${site.name} writes about, from A to Z.`,
      names: Object.values(shows).map(({ title, url, facts }) => ({ title, url, facts })),
    }),
    list('names', allPeople, groups.all, {
      description: `Everybody in the casts and crews that ${site.name} writes about, from A to Z.`,
      names: Object.values(people).map(({ name, url, description }) => ({ title: name, url, facts: description })),
    }),
  ];
}

/** The pages of lists: at least one for each. */
export function partsOf(lists) {
  return lists.flatMap((list) => {
    const count = Math.max(1, Math.ceil(list.items.length / PER_PAGE));
    const urlOf = (number) => (number === 1 ? list.url : `${list.url}page/${number}/`);
    return Array.from({ length: count }, (_, index) => ({
      list,
      number: index + 1,
      count,
      url: urlOf(index + 1),
      newer: index > 0 && urlOf(index),
      older: index + 1 < count && urlOf(index + 2),
      items: list.items.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
    }));
  });
}

/** What to read after an article: the newest about its show, then its people, then its topics, then of its section. */
export function relatedTo({ page, shows, people, tags, section }, groups) {
  const taken = new Set([page.url]);
  const kinds = [
    [groups.shows, shows],
    [groups.people, people],
    [groups.topics, tags],
    [groups.sections, [section]],
  ];
  const chosen = [];
  for (const [articles, keys] of kinds) {
    const candidates = keys.flatMap((key) => articles.get(key).slice(0, RELATED + taken.size));
    for (const item of candidates.sort((a, b) => b.date - a.date)) {
      if (taken.has(item.url)) continue;
      taken.add(item.url);
      chosen.push(item);
      if (chosen.length === RELATED) return chosen;
    }
  }
  return chosen;
}

function groupBy(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
