/**
 * Hostile elements: a use of every element with values that break careless markup, and a site whose records hold the same.
 *
 * Values are made from each element's schema. A new element needs an entry in `GIVEN` only for arguments that cannot be
 * any text, such as ids and files.
 */
import type { TSchema } from 'typebox';
import type { Element } from '../../src/content/element.ts';
import { elements } from '../../src/features.ts';
import type { Files } from './project.ts';
import { article, picture } from './site-project.ts';

/** Texts by what is hostile in them. Liquid ends a tag at the first `%}`, also in a value, so none has that. */
export const hostileTexts = {
  script: '<script>alert("sf")</script><img src=x onerror=alert(1)><!--',
  marks: `"double" 'single' &amp; & < > ]]> \\ {where} --`,
  long: 'Sesquipedalian'.repeat(29).slice(0, 400),
  'right-to-left': 'مرحبا <بالعالم> (1) "اقتباس"',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 🧟',
} as const;

/** The name of a text. */
export type Hostility = keyof typeof hostileTexts;

/** All texts, by name. */
export const hostilities = Object.keys(hostileTexts) as readonly Hostility[];

/** All of them in one, as records hold it. */
const EVERYTHING = Object.values(hostileTexts).join(' ');

/** Arguments that cannot be any text, by the element's name; `undefined` leaves one out. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'cast-credits': { show: 'night-desk', only: [EVERYTHING], limit: undefined },
  'crew-credits': { show: 'night-desk', only: undefined },
  'inline-credit': { character: EVERYTHING, show: 'night-desk' },
  'watch-box': { provider: 'streamly', show: 'night-desk' },
  video: { source: 'https://vimeo.com/76979871', poster: '/p.jpg', captions: undefined, withdrawn: undefined },
  'star-rating': { value: 3.5, of: 5, show: 'night-desk' },
  'ranked-list': { shows: ['night-desk'], unavailable: undefined },
  related: { article: 'next' },
  newsletter: { id: 'weekly' },
  promotion: { id: 'winter' },
  spoiler: { show: 'night-desk', season: 1, episode: 1 },
};

/** The arguments of one use. */
export function hostileValues({ name, schema }: Element, hostility: Hostility): Readonly<Record<string, unknown>> {
  const made = Object.entries(schema.properties as Readonly<Record<string, TSchema>>).map(([key, field]) => [
    key,
    madeFrom(field, hostileTexts[hostility]),
  ]);
  const values = { ...Object.fromEntries(made), ...GIVEN[name] };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

interface Field {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly enum?: readonly unknown[];
  readonly items?: TSchema;
  readonly examples?: readonly unknown[];
}

function madeFrom(schema: TSchema, text: string): unknown {
  const field = schema as Field;
  if (field.enum) return field.enum[0];
  if (field.type === 'array' && field.items) return [madeFrom(field.items, text)];
  const isFree = field.type === 'string' && !field.format && !field.minLength && (field.pattern ?? '\\S') === '\\S';
  return isFree ? text : field.examples?.[0];
}

/** A shortcode as it is written in Markdown, Nunjucks and Liquid. */
export function shortcodeOf({ shortcode, paired }: Element, values: object, content: string): string {
  const written = Object.entries(values).map(([key, value]) => ` ${key}=${argumentOf(value)}`);
  const tag = `{% ${shortcode}${written.join(',')} %}`;
  return paired ? `${tag}${content}{% end${shortcode} %}` : tag;
}

function argumentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(argumentOf).join(', ')}]`;
  return typeof value === 'string' ? `"${value.replace(/[\\"]/g, '\\$&')}"` : String(value);
}

/** A word that stands in every spoiler and nowhere else. */
export const concealedWord = 'Rosebud';

/** An article that has every element twice, in a list, in a quotation and in a spoiler. */
export function hostileArticle(hostility: Hostility): string {
  // Every sign that Markdown could take for its own has a backslash.
  const prose = hostileTexts[hostility].replace(/[!-/:-@[-`{-~]/g, '\\$&');
  const uses = elements.map((element) => {
    const content = element.concealsText ? `\n${concealedWord} was his sledge.\n` : `\n${prose}\n`;
    const written = shortcodeOf(element, hostileValues(element, hostility), content);
    return element.placement === 'inline' ? `Before ${written} after.` : written;
  });
  const nested = uses.flatMap((use) => [`- ${indented(use, '  ')}`, `> ${indented(use, '> ')}`]);
  const concealed = elements
    .filter(({ concealsText }) => concealsText)
    .map((element) => shortcodeOf(element, hostileValues(element, hostility), `\n${uses.join('\n\n')}\n`));
  return article(
    {
      title: `${hostility}: ${hostileTexts[hostility]}`,
      standfirst: hostileTexts[hostility],
      kicker: hostileTexts[hostility],
      date: '2026-01-11',
      section: 'drama',
      shows: ['night-desk'],
      people: ['ana-ruiz'],
      authors: ['jo-writer'],
      image: { src: '../p.jpg', alt: hostileTexts[hostility] },
    },
    // A paragraph goes before without an empty line, and is where pull quotes find their words.
    [prose, uses.join('\n'), ...uses, ...nested, ...concealed, 'The end.'].join('\n\n'),
  );
}

function indented(text: string, margin: string): string {
  return text.replace(/\n/g, `\n${margin}`);
}

/** The languages of templates. */
export const languages = ['njk', 'liquid', '11ty.js'] as const;

/** An ordinary page that has every element twice. */
export function hostilePage(hostility: Hostility, language: (typeof languages)[number]): string {
  const data = { title: `${hostility} ${language}`, layout: 'page.njk' };
  const prose = `<p>${hostileTexts[hostility].replace(/[&<>"'{}%]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
  const inParagraph = (element: Element, printed: string) =>
    element.placement === 'inline' ? `<p>Before ${printed} after.</p>` : printed;
  if (language === '11ty.js') {
    const calls = elements.map((element) => {
      const values = JSON.stringify(hostileValues(element, hostility));
      const call = `await this.${element.shortcode}(${element.paired ? `${JSON.stringify(prose)}, ` : ''}${values})`;
      return inParagraph(element, `\${${call}}`);
    });
    return `export const data = ${JSON.stringify(data)};\nexport async function render() {\n  return \`${[...calls, ...calls].join('\n')}\`;\n}\n`;
  }
  const uses = elements.map((element) =>
    inParagraph(element, shortcodeOf(element, hostileValues(element, hostility), prose)),
  );
  return `---\n${JSON.stringify(data)}\n---\n${[...uses, ...uses].join('\n')}\n`;
}

/** The files of a site that has all of it, besides those of `createSite`. */
export async function hostileSite(): Promise<Files> {
  const pages = hostilities.flatMap((hostility) => [
    [`articles/${hostility}.md`, hostileArticle(hostility)] as const,
    ...languages.map(
      (language) => [`pages/${pageName(hostility, language)}.${language}`, hostilePage(hostility, language)] as const,
    ),
  ]);
  const records = Object.entries(RECORDS).map(([file, data]) => [`_data/${file}.yaml`, JSON.stringify(data)] as const);
  const next = article({ title: EVERYTHING, date: '2026-01-10', image: { src: '../p.jpg', alt: EVERYTHING } }, 'Next.');
  return {
    ...Object.fromEntries([...records, ...pages]),
    'articles/next.md': next,
    // Where the examples of the schemas lead.
    'pages/transcripts/kiss.md': '---\ntitle: Transcript\nlayout: page.njk\n---\n\nA bell rings.\n',
    'p.jpg': await picture(1280),
  };
}

/** The name of a page in its address. */
export function pageName(hostility: Hostility, language: (typeof languages)[number]): string {
  return `${hostility}-${language.replaceAll('.', '-')}`;
}

const RECORDS: Readonly<Record<string, object>> = {
  site: {
    // Head and foot of a page are made for names, not for words of 400 letters.
    name: 'The <Listings> & "Co"',
    url: 'https://listings.test',
    language: 'en-GB',
    timeZone: 'Europe/London',
    description: EVERYTHING,
    sections: { drama: { title: '<Drama> & "Co"' } },
    newsletters: {
      weekly: {
        title: EVERYTHING,
        description: EVERYTHING,
        frequency: EVERYTHING,
        action: '/subscribe',
        fields: { email: `${EVERYTHING} email`, consent: `${EVERYTHING} consent`, consentValue: EVERYTHING },
        hidden: { [EVERYTHING]: EVERYTHING },
        consent: EVERYTHING,
        button: EVERYTHING,
        terms: '/about/',
      },
    },
    promotions: {
      winter: {
        title: EVERYTHING,
        text: EVERYTHING,
        price: EVERYTHING,
        url: 'https://shop.test/?a=1&b=%222%22',
        action: EVERYTHING,
        advertiser: EVERYTHING,
      },
    },
  },
  'authors/jo-writer': { name: EVERYTHING, role: EVERYTHING, bio: EVERYTHING },
  'people/ana-ruiz': { name: EVERYTHING, description: EVERYTHING },
  'providers/streamly': {
    name: EVERYTHING,
    home: 'https://streamly.test/',
    hosts: ['streamly.test'],
    colours: { background: '#102030', text: '#ffffff' },
  },
  'shows/night-desk': {
    title: EVERYTHING,
    type: 'series',
    years: { from: 2024 },
    synopsis: EVERYTHING,
    genres: [EVERYTHING],
    seasons: [{ number: 1, title: EVERYTHING, episodes: [{ number: 1, title: EVERYTHING }] }],
    cast: [{ character: EVERYTHING, actor: 'ana-ruiz' }],
    crew: [{ job: EVERYTHING, person: 'ana-ruiz' }],
    offers: [
      {
        provider: 'streamly',
        url: 'https://streamly.test/?a=1&b=%222%22',
        regions: ['GB'],
        access: 'rent',
        price: EVERYTHING,
        checked: '2026-01-05',
      },
    ],
  },
};
