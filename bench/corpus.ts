/** Corpus: a publication of any size, made by chance and the same for every run with its seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chance } from '../tests/support/chance.ts';

/** How large a publication is. */
export interface CorpusSize {
  readonly articles: number;
  readonly seed: number;
  /** How many shows and people there are, and how many credits each show has; without them, a small catalogue. */
  readonly catalogue?: { readonly shows: number; readonly people: number; readonly creditsEach: number } | undefined;
}

const AUTHORS = 20;
const TOPICS = 60;
const SMALL = { shows: 200, people: 300, creditsEach: undefined };
/** By id, the names that readers see. */
const PROVIDER_NAMES = new Map([
  ['northlight', 'Northlight'],
  ['harbour-plus', 'Harbour+'],
  ['the-quiet-service', 'The Quiet Service'],
  ['seven-hills', 'Seven Hills'],
]);
const PROVIDERS = [...PROVIDER_NAMES.keys()];
const SECTIONS = ['drama', 'comedy', 'film', 'factual'];

const WORDS =
  'the a of and to in is it that was with for on as her his their who when where nobody somebody camera scene light night door train harbour letter silence answer room table window city rain script actor writer director episode series finale budget rehearsal stage corridor wrote said left kept found walked waited turned knew asked laughed promised almost never always slowly again later before after first last long quiet bright plain second'.split(
    ' ',
  );

/** The files of a publication: path and text. */
export function* corpusFiles({
  articles,
  seed,
  catalogue,
}: CorpusSize): Generator<readonly [path: string, text: string]> {
  const { shows, people, creditsEach } = catalogue ?? SMALL;
  const random = chance(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const oneOf = (choices: readonly string[]) => choices[upTo(choices.length)] ?? '';
  const several = (prefix: string, count: number, of: number) => [
    ...new Set(Array.from({ length: count }, () => `${prefix}-${upTo(of) + 1}`)),
  ];
  /** So many that follow each other, from a chance one on. */
  const inARow = (prefix: string, count: number, of: number) => {
    const first = upTo(of);
    return Array.from({ length: count }, (_, at) => `${prefix}-${((first + at) % of) + 1}`);
  };
  const words = (count: number) => Array.from({ length: count }, () => oneOf(WORDS)).join(' ');
  const plain = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  const sentence = (length: number) => plain(words(length));
  /** Prose as it is written: with quotations, apostrophes, dashes and now and then a word that is stressed. */
  const prose = (length: number) => {
    const text = words(length);
    const kind = upTo(10);
    if (kind === 0) return `"${plain(text)}"`;
    if (kind === 1) return plain(`${text}, *${oneOf(WORDS)}* ${oneOf(WORDS)}`);
    if (kind === 2) return plain(`it's ${text} -- ${oneOf(WORDS)}`);
    return plain(text);
  };
  const day = (from: number, days: number) => new Date(from + upTo(days) * 86_400_000).toISOString().slice(0, 10);

  yield ['_data/site.yaml', siteText()];
  for (let index = 1; index <= AUTHORS; index += 1)
    yield [`_data/authors/author-${index}.yaml`, `name: Author ${index}\nrole: Critic\nbio: ${sentence(20)}\n`];
  for (let index = 1; index <= people; index += 1)
    yield [`_data/people/person-${index}.yaml`, `name: Person ${index}\ndescription: ${sentence(6)}\n`];
  for (const [id, name] of PROVIDER_NAMES)
    yield [
      `_data/providers/${id}.yaml`,
      `name: ${name}\nhome: https://${id}.test/\nhosts: [${id}.test]\ncolours: { background: "#10243a", text: "#ffffff" }\n`,
    ];
  for (let index = 1; index <= shows; index += 1) {
    const cast =
      creditsEach === undefined ? several('person', 4 + upTo(5), people) : inARow('person', creditsEach - 1, people);
    yield [
      `_data/shows/show-${index}.yaml`,
      [
        `title: Show ${index}\ntype: series\nyears: { from: ${2000 + upTo(26)} }`,
        `synopsis: ${sentence(24)}`,
        `cast:\n${cast.map((id, at) => `  - { character: Character ${at + 1}, actor: ${id} }`).join('\n')}`,
        `crew: [{ job: writer, person: ${oneOf(cast)} }]`,
        `offers:\n  - { provider: ${PROVIDERS[index % PROVIDERS.length]}, url: "https://${PROVIDERS[index % PROVIDERS.length]}.test/show-${index}", regions: [GB], access: subscription, checked: 2026-11-01 }\n`,
      ].join('\n'),
    ];
  }

  for (let index = 1; index <= articles; index += 1) {
    const date = day(Date.UTC(2016, 0, 1), 3900);
    const paragraphs = Array.from({ length: 7 }, () =>
      Array.from({ length: 5 + upTo(2) }, () => prose(10 + upTo(6))).join(' '),
    );
    const quote = sentence(14);
    paragraphs[3] = `${paragraphs[3]} ${quote}`;
    const body = [
      ...paragraphs.slice(0, 2),
      '## A question of *timing*',
      ...paragraphs.slice(2, 4),
      `{% pullquote %}${quote}{% endpullquote %}`,
      ...paragraphs.slice(4),
      ...(index % 4 === 0 ? ['{% watch %}'] : []),
    ];
    yield [
      `articles/${date}-article-${index}.md`,
      [
        '---',
        `title: ${sentence(7).slice(0, -1)} ${index}`,
        `standfirst: ${sentence(18)}`,
        `date: ${date}${index % 3 === 0 ? ' 09:30' : ''}`,
        `section: ${oneOf(SECTIONS)}`,
        `kind: ${oneOf(['news', 'feature', 'review'])}`,
        `authors: [${several('author', 1 + upTo(2), AUTHORS).join(', ')}]`,
        `shows: [show-${upTo(shows) + 1}]`,
        `people: [${several('person', 2, people).join(', ')}]`,
        `tags: [${several('Topic', 3, TOPICS).join(', ')}]`,
        '---',
        body.join('\n\n'),
        '',
      ].join('\n'),
    ];
  }
}

/** Writes files, each a path and a text, into a folder. */
export function writeFiles(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

function siteText(): string {
  const sections = SECTIONS.map((id) => `  ${id}: { title: ${id}, accent: crimson }\n`).join('');
  return `name: The Corpus\nurl: https://corpus.test\nlanguage: en-GB\ntimeZone: Europe/London\ndescription: Made by chance.\nsections:\n${sections}`;
}
