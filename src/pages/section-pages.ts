/** Section pages: all articles of each section. */
import { articleLists } from '../content/article-lists.ts';
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';

/** A listing for each section of the site, with the layout `section.njk` unless the site chooses another. */
export const sectionPages: PageKind = ({ catalogue, choices, links }) => {
  if (!choices.sections) return [];
  const { layout } = choices.sections;
  const bySection = articleLists(catalogue)('section');
  return [...catalogue.site.sections.values()].flatMap((section) => {
    const url = links.section(section);
    if (url === undefined) return [];
    return listingPages(
      {
        kind: 'section',
        layout,
        url,
        title: section.title,
        description: section.description ?? catalogue.site.description,
        accent: section.accent,
        articles: bySection.get(section.id) ?? [],
        steps: [{ title: section.title, url }],
      },
      catalogue.site,
    );
  });
};
