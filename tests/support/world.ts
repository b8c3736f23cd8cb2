/**
 * Test world: a small publication made in memory, the way the plugin makes one from files.
 *
 * Texts take the road of real files (front matter, schema, linking, Markdown), so that a test cannot pass with an article
 * that no author could write. Only pictures and, unless asked for, layouts are stand-ins.
 */

import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentLinker } from '../../src/content/catalogue.ts';
import { readMoment } from '../../src/content/dates.ts';
import type { CheckedText } from '../../src/content/editorial-check.ts';
import type { Element } from '../../src/content/element.ts';
import type { Article } from '../../src/content/model.ts';
import { type PagesOption, pageChoices } from '../../src/content/page-choices.ts';
import { createContentReader } from '../../src/content/read.ts';
import { type ChangedWords, quotationMarks, wordsOf } from '../../src/content/words.ts';
import { absoluteUrl, type BodyForm, type World } from '../../src/content/world.ts';
import { html } from '../../src/core/markup.ts';
import { errorsIn, type Problem } from '../../src/core/problem.ts';
import { reportOf } from '../../src/core/report.ts';
import { decodeSource, type SourceFile } from '../../src/core/source.ts';
import { type FilterContext, printCard } from '../../src/eleventy/card-filter.ts';
import { elements as ourElements } from '../../src/features.ts';
import { bodyText } from '../../src/markdown/body-text.ts';
import { createBodyReader, type ReadBody } from '../../src/markdown/read-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import type { Shortcodes, SiteShortcode } from '../../src/markdown/shortcodes.ts';
import { linksOf } from '../../src/pages/links.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { createProject } from './project.ts';
import { repository } from './repository.ts';

/** What differs from the world that has no article. */
export interface TestWorldOptions {
  /** Whole files by their path in `articles/`, without `.md`; `articleFile` writes one. */
  readonly articles?: Readonly<Record<string, string>>;
  /** Records as data, by folder and id. */
  readonly records?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  /** Keys of `site.yaml` besides those of `testSite`, or in their place. */
  readonly site?: object;
  /** As typed, in the site's zone; 2026-12-24 06:00 when left out. */
  readonly now?: string;
  /** Whether drafts and scheduled articles are there, as while serving. */
  readonly withUnpublished?: boolean;
  readonly pathPrefix?: string;
  readonly words?: ChangedWords;
  /** The option of the same name. */
  readonly pages?: PagesOption;
  readonly pullQuotes?: 'hidden' | 'shown';
  readonly shortcodes?: Shortcodes;
  /** Print with the layouts of `_includes`, not with a stand-in. */
  readonly realLayouts?: boolean;
}

/** A world that remembers what its layouts were given. */
export interface TestWorld extends World {
  readonly printed: { readonly name: string; readonly values: Readonly<Record<string, unknown>> }[];
  /** The article with this id; throws when there is none. */
  article(id: string): Article;
}

/** The publication of every test world. */
export const testSite = {
  name: 'The Listings',
  url: 'https://listings.test',
  language: 'en-GB',
  timeZone: 'Europe/London',
  description: 'Television, in order.',
  sections: { drama: { title: 'Drama', accent: 'violet' } },
} as const;

/** Makes a world. Content with errors is a mistake of the test and throws; time alone makes warnings. */
export async function testWorld(options: TestWorldOptions = {}): Promise<TestWorld> {
  const { site = {}, records = {}, articles = {}, pathPrefix = '/', shortcodes = shortcodesOf() } = options;
  const choices = pageChoices(options.pages);
  const folders = Object.entries(records).flatMap(([folder, files]) =>
    Object.entries(files).map(([id, data]) => [`_data/${folder}/${id}.yaml`, JSON.stringify(data)] as const),
  );
  const project = await createProject({
    '_data/site.yaml': JSON.stringify({ ...testSite, ...site }),
    ...Object.fromEntries(folders),
    ...Object.fromEntries(Object.entries(articles).map(([name, text]) => [`articles/${name}.md`, text])),
  });
  const content = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({}, false),
  })();
  await project.dispose();

  const now = readMoment(options.now ?? '2026-12-24 06:00', String(content.site?.typed.timeZone));
  if (!('epoch' in now)) throw new TypeError(`"${options.now}" ${now.what}`);
  const { catalogue, problems } = createContentLinker('_data')(content, {
    now: now.epoch,
    withUnpublished: options.withUnpublished ?? false,
  });
  if (!catalogue || errorsIn(problems).length > 0)
    throw new TypeError(`The test's content is wrong:\n${reportOf(problems)}`);

  const words = wordsOf(catalogue.site.language, options.words);
  const layouts = options.realLayouts
    ? new nunjucks.Environment(new nunjucks.FileSystemLoader(join(repository, '_includes')), { autoescape: true })
    : undefined;
  const read = createBodyReader(shortcodes, quotationMarks(words));
  const world: TestWorld = {
    catalogue,
    words,
    now: now.epoch,
    pullQuotes: options.pullQuotes ?? 'hidden',
    pathPrefix,
    links: linksOf(choices),
    choices,
    addresses: () => catalogue.articles.map(({ url, date, updated }) => ({ url, changed: (updated ?? date).epoch })),
    addressOfFile: (file) => catalogue.articles.find((article) => article.file === file)?.url,
    styleSheet: '/assets/site.css',
    printed: [],
    article(id) {
      const found = catalogue.articles.find((article) => article.id === id);
      if (!found) throw new TypeError(`The test's world has no article "${id}".`);
      return found;
    },
    layout(name, values) {
      world.printed.push({ name, values });
      return Promise.resolve(layouts?.render(name, values) ?? `printed with ${name}`);
    },
    remember: (_thing, _purpose, make) => make(),
    element(name, values) {
      const found = ourElements.find((element) => element.name === name);
      if (!found) throw new TypeError(`There is no element "${name}".`);
      const printed = found.render(values, { html: html``, paragraphs: [] }, { world });
      if (printed instanceof Promise) throw new TypeError(`The element "${name}" has to be waited for.`);
      return printed;
    },
    body: (article, form) => renderBody(read(article.source, article.bodyStart), article, form, world, shortcodes),
    text: (article) => bodyText(read(article.source, article.bodyStart), article, world),
    document: (article) => read(article.source, article.bodyStart).document,
    outline: (article) => read(article.source, article.bodyStart).document,
    picture: (source, slot, eager = false) =>
      Promise.resolve(
        html`<img src="/pictures/${source.file}" alt="${source.alt}" width="800" height="450" class="${slot}"${eager && html` fetchpriority="high"`}>`,
      ),
    largestPicture: (source) =>
      Promise.resolve({ url: `/pictures/${source.file}`, width: 1600, height: 900, type: 'image/jpeg' }),
    file: (path) => Promise.resolve(`/files/${path}`),
    script: (name) => Promise.resolve(`/assets/${name}.js`),
  };
  layouts?.addFilter('wholeAddress', (url: string) => absoluteUrl(world, url));
  layouts?.addFilter('storyCard', function (this: FilterContext, card: StoryCard, level?: number, large?: boolean) {
    return printCard(this, world, card, level, large);
  });
  return world;
}

/** The text of an article's file. What is not given is filled in: title, standfirst and a date. */
export function articleFile(frontMatter: object = {}, body = 'The text.\n'): string {
  const data = { title: 'A title', standfirst: 'A standfirst.', date: '2026-11-20', ...frontMatter };
  // JSON is YAML, and each key on a line of its own keeps problems apart.
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** Shortcodes: our elements, or those given, and those of a site. */
export function shortcodesOf(
  site: readonly SiteShortcode[] = [],
  elements: readonly Element[] = ourElements,
): Shortcodes {
  return {
    elements: new Map(elements.map((element) => [element.shortcode, element])),
    site: new Map(site.map((shortcode) => [shortcode.name, shortcode])),
  };
}

/** A body that is a file of its own, so that its first line is line 1. */
export function readBodyOf(body: string, shortcodes = shortcodesOf()): ReadBody & { readonly source: SourceFile } {
  const { source } = decodeSource('articles/a.md', Buffer.from(body));
  return { ...createBodyReader(shortcodes, quotationMarks(wordsOf('en-GB')))(source, 0), source };
}

/** What a check looks at, for an article with this text. Its file is `articles/deep/story.md`, and those of `files` exist. */
export async function checkedFile(
  text: string,
  files: readonly string[] = [],
  options: TestWorldOptions = {},
): Promise<CheckedText> {
  const { catalogue, now, ...world } = await testWorld({ ...options, articles: { 'deep/story': text } });
  const article = world.article('story');
  return {
    source: article.source,
    frontMatter: article.frontMatter,
    typed: article.data,
    document: createBodyReader(shortcodesOf(), quotationMarks(wordsOf('en-GB')))(article.source, article.bodyStart)
      .document,
    language: catalogue.site.language,
    catalogue,
    article,
    now,
    rootIsForeign: false,
    fileExists: (path) => files.includes(path),
    nearFile: () => undefined,
  };
}

/** What a body prints in an article with the address `/story/`. Problems in it do not matter. */
export async function printBody(
  body: string,
  { form = 'page', ...options }: TestWorldOptions & { readonly form?: BodyForm } = {},
): Promise<string> {
  const world = await testWorld({ ...options, articles: { story: articleFile({}, body) } });
  return (await world.body(world.article('story'), form)).toString();
}

/** Problems as `line:column-endColumn code`, in the order they were found. */
export function placesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) =>
    place ? `${place.line}:${place.column}-${place.endColumn} ${code}` : `${code}`,
  );
}
