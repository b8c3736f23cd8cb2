/** Page conflicts: generated pages of two kinds at one address, as a section called `people` and the list of all people. */
import { placedFaults } from '../content/fault-places.ts';
import type { ChosenKind } from '../content/page-choices.ts';
import type { ReadFile } from '../content/parse-file.ts';
import type { World } from '../content/world.ts';
import type { Fault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import type { Page } from '../pages/page.ts';

/** What the conflicts are reported with. */
export interface ConflictPlaces {
  readonly world: World;
  /** The record of the site, which names the sections. */
  readonly site: ReadFile | undefined;
  /** Problems of the plugin's options. */
  optionProblems(faults: readonly Fault[]): readonly Problem[];
}

/** One problem for each section, and one for each other pair of kinds, that shares an address. */
export function pageConflicts(generated: readonly Page[], places: ConflictPlaces): readonly Problem[] {
  const first = new Map<string, Page>();
  const sections: Fault[] = [];
  const options = new Map<string, Fault>();
  for (const page of generated) {
    // A feed has the address of its page, and an article is reported where it is written.
    if (page.kind === 'feed' || page.source !== undefined) continue;
    const other = first.get(page.url);
    if (!other) {
      first.set(page.url, page);
      continue;
    }
    const section = [page, other].some(({ kind }) => kind === 'section') && sectionAt(page.url, places.world);
    if (section) sections.push(faultOfSection(section, page.kind === 'section' ? other : page));
    else
      options.set(
        `${other.kind} ${page.kind}`,
        options.get(`${other.kind} ${page.kind}`) ?? faultOfOption(page, other),
      );
  }
  const { site } = places;
  return [
    ...(site?.yaml && sections.length > 0 ? placedFaults(site.yaml, sections) : []),
    ...places.optionProblems([...options.values()]),
  ];
}

function sectionAt(url: string, { catalogue, links }: World): string | undefined {
  return [...catalogue.site.sections.values()].find((section) => links.section(section) === url)?.id;
}

function faultOfSection(id: string, { kind, url }: Page): Fault {
  const option = OPTIONS[kind];
  return {
    path: ['sections', id],
    at: 'key',
    finding: {
      code: 'url/taken',
      what: `The address ${url} of the section "${id}" is also that of the generated page "${kind}".`,
      why: 'Readers would only ever see one of them.',
      fix: `Give the section another id${option === undefined ? '' : `, or the option pages.${option} another url`}.`,
    },
  };
}

function faultOfOption({ kind, url }: Page, other: Page): Fault {
  const option = OPTIONS[kind] ?? OPTIONS[other.kind] ?? 'home';
  return {
    path: ['pages', option],
    at: 'key',
    finding: {
      code: 'option/invalid',
      what: `The address ${url} is that of two generated pages: "${other.kind}" and "${kind}".`,
      why: 'Readers would only ever see one of them.',
      fix: `Give pages.${option} another url, or write false for one of them.`,
    },
  };
}

/** The options that decide where pages of a kind are. */
const OPTIONS: Readonly<Record<string, ChosenKind>> = {
  section: 'sections',
  topic: 'topics',
  author: 'authors',
  show: 'shows',
  person: 'people',
  provider: 'providers',
  'all-shows': 'allShows',
  'all-people': 'allPeople',
  archive: 'archive',
};
