/** Section pages: all articles of each section. */
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';

/** A listing for each section of the site, with the layout `section.njk`. */
export const sectionPages: PageKind = ({ catalogue, links }) =>
  [...catalogue.site.sections.values()].flatMap((section) => {
    const url = links.section(section);
    if (url === undefined) return [];
    return listingPages({
      kind: 'section',
      layout: 'section.njk',
      url,
      title: section.title,
      description: section.description ?? catalogue.site.description,
      accent: section.accent,
      articles: catalogue.articles.filter((article) => article.section?.id === section.id),
      steps: [{ title: section.title, url }],
    });
  });
