/** Links between generated pages: the address of each, where the site has it. */
import type { PageChoice, PageChoices } from '../content/page-choices.ts';
import type { PageLinks } from '../content/world.ts';
import { slugOf } from '../core/plain-text.ts';

/** The addresses that a site's choices make. */
export function linksOf(choices: PageChoices): PageLinks {
  const at = (choice: PageChoice | undefined, id: string) => choice?.url.replace('{id}', () => id);
  return {
    home: choices.home?.url,
    section: ({ id }) => at(choices.sections, id),
    topic: (topic) => {
      const slug = slugOf(topic);
      return slug === '' ? undefined : at(choices.topics, slug);
    },
    author: ({ id }) => at(choices.authors, id),
    show: ({ id, articleUrl }) => articleUrl ?? at(choices.shows, id),
    person: ({ id }) => at(choices.people, id),
    provider: ({ id }) => at(choices.providers, id),
    allShows: choices.allShows?.url,
    allPeople: choices.allPeople?.url,
    archive: choices.archive?.url,
  };
}
