/**
 * Page choices: which kinds of page a site has, at which addresses and in which layouts.
 *
 * A kind that is turned off has no address, and what has no address is linked by nothing.
 */
import { Type } from 'typebox';
import { called, record } from './schema-parts.ts';

/** The kinds of page that a site can decide about, with what holds unless it does. */
const defaults = {
  home: { url: '/', layout: 'home.njk' },
  sections: { url: '/{id}/', layout: 'section.njk' },
  topics: { url: '/topics/{id}/', layout: 'topic.njk' },
  authors: { url: '/authors/{id}/', layout: 'author.njk' },
  shows: { url: '/shows/{id}/', layout: 'show.njk' },
  people: { url: '/people/{id}/', layout: 'person.njk' },
  providers: { url: '/on/{id}/', layout: 'provider.njk' },
  allShows: { url: '/shows/', layout: 'all-shows.njk' },
  allPeople: { url: '/people/', layout: 'all-people.njk' },
  archive: { url: '/archive/', layout: 'archive.njk' },
  notFound: { url: '/404.html', layout: 'not-found.njk' },
} as const;

/** A kind of page that a site can decide about. */
export type ChosenKind = keyof typeof defaults;

/** The names of these kinds. */
export const chosenKinds = Object.keys(defaults) as readonly ChosenKind[];

/** The layouts that come with the package and print no article. */
export const otherLayouts: ReadonlySet<string> = new Set([
  ...Object.values(defaults).map(({ layout }) => layout),
  'page.njk',
  'base.njk',
]);

/** What a site says of a kind: `false` for none, or what is to be different. */
type ChoiceAsTyped = false | { readonly url?: string; readonly layout?: string };

/** The option `pages`. */
export type PagesOption = Readonly<Partial<Record<ChosenKind, ChoiceAsTyped>>>;

/** A kind of page that a site has. */
export interface PageChoice {
  /** Its address, from the site's root; `{id}` stands where pages of the kind differ. */
  readonly url: string;
  readonly layout: string;
}

/** Every kind of page; `undefined` for one that is turned off. */
export type PageChoices = Readonly<Record<ChosenKind, PageChoice | undefined>>;

/** What holds for a site that says this. */
export function pageChoices(option: PagesOption = {}): PageChoices {
  const choiceOf = (kind: ChosenKind) => {
    const typed = option[kind];
    return typed === false ? undefined : { ...defaults[kind], ...typed };
  };
  const choices = Object.fromEntries(chosenKinds.map((kind) => [kind, choiceOf(kind)])) as PageChoices;
  // A list from A to Z is a list of links.
  return {
    ...choices,
    allShows: choices.shows && choices.allShows,
    allPeople: choices.people && choices.allPeople,
  };
}

const FOLDERS = '(?:[^\\s/{}.?#]+/)*';

/** An address with a place for the id. */
const AddressOfEach = (example: string) =>
  Type.String({
    title: 'Address',
    description: 'an address such as /shows/{id}/, with {id} between slashes',
    pattern: `^/${FOLDERS}\\{id\\}/${FOLDERS}$`,
    examples: [example],
    why: 'Every page of the kind needs an address of its own.',
  });

/** An address of one page. */
const AddressOfOne = (example: string) =>
  Type.String({
    title: 'Address',
    description: 'an address such as /archive/, with a slash at its end',
    pattern: `^/${FOLDERS}$`,
    examples: [example],
    why: 'Readers find the page there.',
  });

const Layout = (example: string) =>
  Type.String({
    title: 'Layout',
    description: 'a file in the layouts folder',
    pattern: '^[^\\s/.][^\\s]*\\.njk$',
    examples: [example],
    why: 'It prints these pages.',
  });

function schemaOf(kind: ChosenKind) {
  const { url, layout } = defaults[kind];
  const isFixed = kind === 'home' || kind === 'notFound';
  const address = url.includes('{id}') ? AddressOfEach(url) : AddressOfOne(url);
  return Type.Union(
    [
      Type.Literal(false),
      record({
        ...(!isFixed && { url: Type.Optional(called(address, 'address path permalink href')) }),
        layout: Type.Optional(called(Layout(layout), 'template')),
      }),
    ],
    { title: kind, examples: [false], why: 'It decides whether the site has such pages, where, and how they look.' },
  );
}

/** The option as JSON Schema. */
export const PagesOptionSchema = record(
  Object.fromEntries(chosenKinds.map((kind) => [kind, Type.Optional(schemaOf(kind))])),
  {
    title: 'Generated pages',
    why: 'Each kind is false for none, or says another url or layout. What there is, is listed in docs/pages.md. Only where articles are "pages".',
    examples: [{ people: false, providers: "{ url: '/streaming/{id}/' }" }],
  },
);
