/** Site links: the links of all articles, and those of the site's own record, checked against everything the site has. */
import { checkLinks, type LinkedText } from '../checks/links.ts';
import type { AddressBook, Destination, PageText } from '../content/address-book.ts';
import type { Article, Catalogue } from '../content/model.ts';
import type { ReadFile } from '../content/parse-file.ts';
import type { Content } from '../content/read.ts';
import { textsAt } from '../content/references.ts';
import { once } from '../core/once.ts';
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { templateLinks } from '../markdown/template-links.ts';
import { layoutOf } from '../pages/article-page.ts';
import type { Page } from '../pages/page.ts';
import type { ArticleBodies } from './article-bodies.ts';
import type { EleventyAddresses } from './eleventy-addresses.ts';
import type { LayoutAnchors } from './layout-anchors.ts';
import { standingLinks } from './standing-links.ts';

/** What links are checked against. */
export interface LinkGround {
  readonly content: Content;
  readonly catalogue: Catalogue;
  /** The article made from a file, whether readers may see it at this moment or not. */
  articleOf(file: string): Article | undefined;
  /** Articles that readers may not see at this moment and that are not in the catalogue. */
  readonly unpublished: readonly Article[];
  /** Articles with problems. */
  readonly broken: readonly { readonly file: string; readonly url: string }[];
  readonly bodies: ArticleBodies;
  readonly pathPrefix: string;
  readonly surroundings: Surroundings;
  /** Generated pages by address; absent where Eleventy decides addresses. */
  readonly pages?: ReadonlyMap<string, Pick<Page, 'source'>> | undefined;
  /** The addresses there would be if everything were published. */
  allAddresses(): ReadonlySet<string>;
}

/** What the site has besides articles and what is generated. */
export interface Surroundings {
  readonly inputFolder: string;
  /** Addresses of ordinary pages by file. */
  readonly pages: ReadonlyMap<string, string>;
  /** The ordinary pages in Markdown. */
  readonly texts: readonly (PageText & { readonly url: string })[];
  /** The others, and the layouts of the site with what these include: of them, what is written out is known. */
  readonly templates: readonly PageText[];
  readonly layouts: readonly SourceFile[];
  /** Whether an address may be made by a template or the host. */
  mayHave(path: string): boolean;
  /** Whether ordinary pages may have addresses that only Eleventy knows. */
  readonly mayHaveMore: boolean;
  asset(path: string): 'there' | 'unsure' | 'nothing';
  /** Whether a file that lies beside the file of a page may be published beside the page. */
  readonly movesFiles: boolean;
  fileExists(path: string): boolean;
  readonly isLayoutAnchor: LayoutAnchors;
}

/** The problems that are certain, and how to look at the other links once Eleventy knows its addresses. */
export interface SiteLinks {
  readonly problems: readonly Problem[];
  /** Absent when nothing is left to look at. */
  readonly later?: ((addresses: EleventyAddresses) => readonly Problem[]) | undefined;
}

/** Checks all links. */
export function checkSiteLinks(ground: LinkGround): SiteLinks {
  const { content, catalogue, pathPrefix, surroundings } = ground;
  const texts = [
    ...content.articles.flatMap((file) => linkedText(file, ground)),
    ...(ground.pages ? [...linksOfSite(content), ...pageTexts(ground)] : []),
  ];
  if (texts.every(({ links }) => links.length === 0)) return { problems: [] };

  const book = addressBook(ground);
  const origin = { siteUrl: catalogue.site.url, pathPrefix, inputFolder: surroundings.inputFolder };
  const problems: Problem[] = [];
  const open: LinkedText[] = [];
  for (const text of texts) {
    const checked = standingLinks(text, origin, book);
    problems.push(...checked.problems);
    if (checked.open.length > 0) open.push({ ...text, links: checked.open });
  }
  return {
    problems,
    later:
      open.length === 0
        ? undefined
        : (eleventy) => {
            const late = addressBook(ground, eleventy);
            return open
              .flatMap((text) => checkLinks(text, { ...origin, url: late.addressOf(text.source.path) }, late).problems)
              .filter(
                ({ code }) => !['link/no-text', 'link/vague', 'picture/no-alt', 'picture/alt-vague'].includes(code),
              );
          },
  };
}

const NONE: readonly LinkedText[] = [];

function linkedText(file: ReadFile, { catalogue, articleOf, bodies }: LinkGround): readonly LinkedText[] {
  const document = bodies.document(file, { catalogue, now: 0 });
  if (document.links.length === 0) return NONE;
  const article = articleOf(file.source.path);
  const anchors = document.hasForeignMarkup ? undefined : document.anchors;
  return [{ source: file.source, links: document.links, article, anchors }];
}

/** The links of ordinary pages. What a template puts together is not known here. */
function pageTexts({ surroundings, bodies }: LinkGround): readonly LinkedText[] {
  const { texts, templates, layouts } = surroundings;
  return [
    ...texts.map((page) => ({
      source: page.source,
      links: bodies.links(page.source, page.bodyStart).filter(({ address }) => !/\{[{%]/.test(address)),
      page,
      anchors: undefined,
    })),
    ...templates.map((page) => ({
      source: page.source,
      links: templateLinks(page.source.text, page.bodyStart),
      page,
      anchors: undefined,
    })),
    // A layout prints pages with all sorts of addresses, and leads to what other programs answer at.
    ...layouts.map((source) => ({
      source,
      links: templateLinks(source.text, 0).filter(({ address }) => /^\/(?!\/)/.test(address)),
      page: { source, bodyStart: 0 },
      severity: 'warning' as const,
      anchors: undefined,
    })),
  ].filter(({ links }) => links.length > 0);
}

/** Where the site's own record has addresses that pages link to. */
const addressesOfSite = [
  ['links', '*', 'url'],
  ['affiliatePolicy'],
  ['newsletters', '*', 'terms'],
  ['newsletters', '*', 'privacy'],
  ['newsletters', '*', 'page'],
  ['promotions', '*', 'url'],
];

/** The links that the site's own record puts on pages: those of the footer, and of newsletters and promotions. */
function linksOfSite({ site }: Content): readonly LinkedText[] {
  if (!site?.yaml) return [];
  const locate = yamlLocator(site.yaml);
  const links = addressesOfSite
    .flatMap((path) => textsAt(site.typed, path))
    .map(({ text, at }) => ({ address: text, kind: 'link' as const, ...locate.value(at) }));
  return [{ source: site.source, links, anchors: undefined }];
}

function addressBook(
  { content, catalogue, articleOf, unpublished, broken, bodies, surroundings, pages, allAddresses }: LinkGround,
  eleventy?: EleventyAddresses,
): AddressBook {
  const files = once(() => new Map(content.articles.map((file) => [file.source.path, file])));
  const ordinary = new Set(surroundings.pages.values());
  const texts = new Map(surroundings.texts.map((text) => [text.url, text]));
  const waiting = new Map(unpublished.map((article) => [article.url, article]));
  const brokenFiles = new Set(broken.map(({ file }) => file));
  const lastName = (url: string) =>
    url
      .replace(/\/(?:index)?(?:\.html)?$/, '')
      .split('/')
      .at(-1);
  const brokenNames = new Set(broken.map(({ url }) => lastName(url)));
  const byAddress =
    eleventy &&
    new Map([...unpublished, ...catalogue.articles].map((article) => [eleventy.addressOf(article.file), article]));

  const page = (path: string): Destination => {
    const url = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
    const page = pages?.get(url);
    if (page) return { to: 'page', article: articleOf(page.source ?? '') };
    if (ordinary.has(url)) return { to: 'page', text: texts.get(url) };
    if (eleventy?.all.has(url)) return { to: 'page', article: byAddress?.get(url) };
    const article = waiting.get(url);
    if (article) return { to: 'unpublished', article };
    if (brokenNames.has(lastName(url))) return { to: 'broken' };
    if (surroundings.mayHave(url)) return { to: 'page' };
    if (surroundings.asset(path) !== 'nothing') return { to: 'page' };
    if (!eleventy && (!pages || surroundings.mayHaveMore)) return { to: 'unsure' };
    return allAddresses().has(url) ? { to: 'unpublished' } : { to: 'nothing' };
  };
  const addressOf = (file: string) =>
    eleventy?.addressOf(file) ?? (pages ? articleOf(file)?.url : undefined) ?? surroundings.pages.get(file);

  return {
    page,
    addressOf,
    asset: (path) => (pages?.has(path) || eleventy?.all.has(path) ? 'there' : surroundings.asset(path)),
    movesFiles: surroundings.movesFiles,
    madeFrom(file) {
      const article = articleOf(file);
      if (article) return { to: 'page', article };
      if (brokenFiles.has(file) || files().has(file)) return { to: 'broken' };
      if (surroundings.pages.has(file)) return { to: 'page', text: texts.get(surroundings.pages.get(file) ?? '') };
      return surroundings.fileExists(file) ? { to: 'unsure' } : { to: 'nothing' };
    },
    anchors(article) {
      const file = files().get(article.file);
      const document = file && bodies.document(file, { catalogue, now: 0 });
      return document && !document.hasForeignMarkup ? document.anchors : undefined;
    },
    // Which layout Eleventy gives an article is not known here.
    isLayoutAnchor: (anchor, article) => surroundings.isLayoutAnchor(anchor, pages && layoutOf(article)),
    // What a template prints may have any id, and so may headings in HTML.
    pageAnchors: ({ source, bodyStart }) =>
      !source.path.endsWith('.md') || /\{[{%]/.test(source.text.slice(bodyStart))
        ? undefined
        : bodies.anchors(source, bodyStart),
    isPageLayoutAnchor: (anchor, { layout }) => surroundings.isLayoutAnchor(anchor, layout),
    addresses: () => [...(pages?.keys() ?? []), ...ordinary, ...(eleventy?.all ?? []), ...waiting.keys()],
    files: () => [...files().keys(), ...surroundings.pages.keys()],
    dependsOnTheDate:
      !pages && (unpublished.length > 0 || catalogue.articles.some(({ status }) => status !== 'published')),
  };
}
