/** Graph: what a page says to machines, as JSON-LD. Each takes the data of the page. */
import { isoTime } from './dates.js';

/** The front page. */
export function siteGraph({ catalogue }) {
  return graph(siteNodes(catalogue.site));
}

/** An article, with its authors and its shows. */
export function articleGraph({ catalogue, page, title, standfirst, section, authors, shows, tags, date }, wordCount) {
  const { site } = catalogue;
  const url = site.url + page.url;
  const writers = authors.map((id) => catalogue.authors[id]);
  const seen = shows.map((id) => catalogue.shows[id]);
  const published = isoTime(date);
  const { title: sectionTitle } = site.sections[section];
  return graph([
    ...siteNodes(site),
    breadcrumb(site, [
      { title: sectionTitle, url: `/${section}/` },
      { title, url: page.url },
    ]),
    {
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline: title,
      description: standfirst,
      datePublished: published,
      dateModified: published,
      author: writers.map((author) => ({ '@id': idOf(site, author, 'author') })),
      publisher: { '@id': `${site.url}/#publisher` },
      articleSection: sectionTitle,
      keywords: tags,
      about: seen.map((show) => ({ '@id': idOf(site, show, 'show') })),
      inLanguage: site.language,
      wordCount,
      isAccessibleForFree: true,
    },
    ...writers.map((author) => ({
      ...personNode(site, author, 'author'),
      jobTitle: author.role,
      description: author.bio,
    })),
    ...seen.map((show) => showNode(site, show)),
  ]);
}

/** A page of a list: a section, a topic, an author, a show, a person, a part of the archive; or of names. */
export function listGraph({ catalogue, page }, list, part) {
  const { site, people } = catalogue;
  const url = site.url + page.url;
  const { title, description, record, layout, above } = list;
  const isFirst = !part || part.number === 1;
  const subject = isFirst && record && subjectNode(site, layout, record, people);
  const urls = part ? part.items : (list.names ?? list.years);
  return graph([
    ...siteNodes(site),
    breadcrumb(site, [...above, list, ...(isFirst ? [] : [{ title: `Page ${part.number}`, url: page.url }])]),
    {
      '@type': 'CollectionPage',
      '@id': `${url}#page`,
      url,
      name: isFirst ? title : `${title}, page ${part.number}`,
      description,
      inLanguage: site.language,
      isPartOf: { '@id': `${site.url}/#website` },
      about: subject ? { '@id': subject['@id'] } : undefined,
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: urls.length,
        itemListElement: urls.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: site.url + item.url,
        })),
      },
    },
    ...(subject ? [subject] : []),
  ]);
}

function subjectNode(site, layout, record, people) {
  if (layout === 'author')
    return { ...personNode(site, record, 'author'), jobTitle: record.role, description: record.bio };
  if (layout === 'person') return { ...personNode(site, record, 'person'), description: record.description };
  const performer = (id) => personNode(site, people[id], 'person');
  return {
    ...showNode(site, record),
    actor: record.cast.map(({ character, actor }) => ({
      '@type': 'PerformanceRole',
      characterName: character,
      actor: performer(actor),
    })),
    author: record.crew.map(({ person }) => performer(person)),
  };
}

function siteNodes({ url, name, description, language }) {
  return [
    { '@type': 'NewsMediaOrganization', '@id': `${url}/#publisher`, name, url: `${url}/` },
    {
      '@type': 'WebSite',
      '@id': `${url}/#website`,
      name,
      description,
      url: `${url}/`,
      inLanguage: language,
      publisher: { '@id': `${url}/#publisher` },
    },
  ];
}

function breadcrumb(site, steps) {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${site.url}${steps.at(-1).url}#breadcrumb`,
    itemListElement: [{ title: 'Home', url: '/' }, ...steps].map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: site.url + url,
    })),
  };
}

function showNode(site, show) {
  const { title, url, synopsis, years, offers } = show;
  return {
    '@type': 'TVSeries',
    '@id': idOf(site, show, 'show'),
    name: title,
    url: site.url + url,
    description: synopsis,
    startDate: String(years.from),
    potentialAction: offers.map(({ url, access, regions }) => ({
      '@type': 'WatchAction',
      target: { '@type': 'EntryPoint', urlTemplate: url },
      actionAccessibilityRequirement: {
        '@type': 'ActionAccessSpecification',
        category: access,
        eligibleRegion: regions,
      },
    })),
  };
}

function personNode(site, person, kind) {
  return { '@type': 'Person', '@id': idOf(site, person, kind), name: person.name, url: site.url + person.url };
}

function idOf(site, { url, id }, kind) {
  return `${site.url}${url}#${kind}-${id}`;
}

function graph(nodes) {
  return { '@context': 'https://schema.org', '@graph': nodes };
}
