/** Hostile files: files of the demo and hostile texts, mutated by chance. The same seed makes the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { hostileArticles, hostileRecords, SNIPPETS } from './hostile-texts.ts';
import { filesBelow, repository } from './repository.ts';

/** A file as it is put into a project. */
export interface HostileFile {
  /** From the project's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where the files of each kind are put. */
const PLACES = {
  articles: 'articles/2026-01-15-hostile.md',
  shows: '_data/shows/hostile.yaml',
  people: '_data/people/hostile.yaml',
  authors: '_data/authors/hostile.yaml',
  providers: '_data/providers/hostile.yaml',
  site: '_data/site.yaml',
} as const;

type Kind = keyof typeof PLACES;

/** One change. Positions are shares of the text, so that a change fits every text. */
type Mutation = (text: string) => string;

/** All hostile texts, large, each as an article and as a record. */
export function largeFiles(size: number): readonly HostileFile[] {
  return [
    ...hostileArticles(size).map((text) => ({ path: PLACES.articles, bytes: Buffer.from(text) })),
    ...hostileRecords(size).map((text) => ({ path: PLACES.shows, bytes: Buffer.from(text) })),
  ];
}

/** Mutated files; more than half of them are articles. */
export function mutatedFiles(): Arbitrary<HostileFile> {
  const weights: Readonly<Record<Kind, number>> = {
    articles: 12,
    shows: 4,
    people: 1,
    authors: 1,
    providers: 2,
    site: 1,
  };
  return fc.oneof(
    ...Object.entries(PLACES).map(([kind, path]) => ({
      weight: weights[kind as Kind],
      arbitrary: fc
        .tuple(
          seedOf(kind as Kind),
          fc.array(mutation, { minLength: 1, maxLength: 6 }),
          fc.option(brokenBytes, { freq: 6 }),
        )
        .map(([seed, mutations, breakBytes]) => {
          const bytes = Buffer.from(mutations.reduce((text, mutate) => mutate(text), seed));
          return named({ path, bytes: breakBytes ? breakBytes(bytes) : bytes });
        }),
    })),
  );
}

/** A file that says what it is when a property fails. */
function named(file: HostileFile): HostileFile {
  return Object.assign(file, { [fc.toStringMethod]: () => shownFile(file) });
}

/** A file as a literal that can be put into a test. */
export function shownFile({ path, bytes }: HostileFile): string {
  const text = Buffer.from(bytes).toString('latin1');
  return `${path} (${bytes.length} bytes, as latin1): ${JSON.stringify(text.length > 4000 ? `${text.slice(0, 4000)}…` : text)}`;
}

/** Mostly a file of the demo, which is sound before it is mutated. */
function seedOf(kind: Kind): Arbitrary<string> {
  if (kind === 'site') return fc.constant(readFileSync(join(repository, '_data/site.yaml'), 'utf8'));
  const folder = join(repository, kind === 'articles' ? 'articles' : `_data/${kind}`);
  const demo = filesBelow(folder)
    .filter((file) => /\.(?:md|yaml)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...demo) },
    { weight: 1, arbitrary: fc.constantFrom(...(kind === 'articles' ? hostileArticles(12) : hostileRecords(12))) },
  );
}

// Not fc.double, whose values crowd around 0: everything would happen in the first line.
const share = fc.noBias(fc.integer({ min: 0, max: 10_000 })).map((of) => of / 10_000);
const snippet = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
/** Mostly once, sometimes very often. */
const times = fc.oneof(
  { weight: 8, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 500, max: 3000 }) },
);

const mutation: Arbitrary<Mutation> = fc.oneof(
  // Put in.
  {
    weight: 5,
    arbitrary: fc.tuple(share, snippet, times).map(
      ([at, piece, count]): Mutation =>
        (text) => {
          const start = offset(text, at);
          return text.slice(0, start) + piece.repeat(count) + text.slice(start);
        },
    ),
  },
  // Put around.
  {
    weight: 1,
    arbitrary: fc.tuple(share, share, snippet, snippet).map(
      ([from, to, before, after]): Mutation =>
        (text) => {
          const [start, end] = stretch(text, from, to);
          return text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end);
        },
    ),
  },
  // Cut out; a text may also end in the middle of something.
  {
    weight: 2,
    arbitrary: fc.tuple(share, share).map(
      ([from, to]): Mutation =>
        (text) => {
          const [start, end] = stretch(text, from, from + (to - from) / 8);
          return text.slice(0, start) + text.slice(end);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: share.map(
      (at): Mutation =>
        (text) =>
          text.slice(0, offset(text, at)),
    ),
  },
  // Say twice.
  {
    weight: 1,
    arbitrary: fc.tuple(share, share).map(
      ([from, to]): Mutation =>
        (text) => {
          const [start, end] = stretch(text, from, from + (to - from) / 8);
          return text.slice(0, end) + text.slice(start);
        },
    ),
  },
  // Exchange, repeat, remove and indent lines.
  {
    weight: 3,
    arbitrary: fc.tuple(share, share, fc.constantFrom('swap', 'repeat', 'remove', 'indent', 'join')).map(
      ([first, second, change]): Mutation =>
        (text) =>
          changedLines(text, first, second, change),
    ),
  },
);

const brokenBytes: Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .tuple(share, fc.uint8Array({ minLength: 1, maxLength: 4 }))
  .map(([at, put]) => (bytes) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start)]);
  });

function changedLines(text: string, first: number, second: number, change: string): string {
  const lines = text.split('\n');
  const [one, two] = [first, second].map((at) => Math.floor(at * (lines.length - 1))) as [number, number];
  const [lineOne = '', lineTwo = ''] = [lines[one], lines[two]];
  if (change === 'swap') return lines.with(one, lineTwo).with(two, lineOne).join('\n');
  if (change === 'repeat') return lines.toSpliced(one, 0, lineTwo).join('\n');
  if (change === 'remove') return lines.toSpliced(one, 1).join('\n');
  if (change === 'indent') return lines.with(one, `  ${lineOne}`).join('\n');
  return lines.toSpliced(one, 2, `${lineOne} ${lines[one + 1] ?? ''}`).join('\n');
}

function stretch(text: string, from: number, to: number): readonly [number, number] {
  const ends = [offset(text, from), offset(text, to)];
  return [Math.min(...ends), Math.max(...ends)];
}

function offset(text: string, at: number): number {
  return Math.floor(Math.min(Math.max(at, 0), 1) * text.length);
}
