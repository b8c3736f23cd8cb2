/** Links between generated pages: the address of each section, topic, author and show. */
import type { PageLinks } from '../content/world.ts';
import { slugOf } from '../core/plain-text.ts';

/** The addresses of the pages that are generated. People have none yet, so nothing links to them. */
export const pageLinks: PageLinks = {
  section: ({ id }) => `/${id}/`,
  topic: (topic) => {
    const slug = slugOf(topic);
    return slug === '' ? undefined : `/topics/${slug}/`;
  },
  author: ({ id }) => `/authors/${id}/`,
  show: ({ id }) => `/shows/${id}/`,
  person: () => undefined,
};
