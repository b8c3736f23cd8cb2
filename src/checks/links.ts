/** Link check: every link of an article leads somewhere, says so in words, and finds the heading it names. */
import { posix } from 'node:path';
import { type AddressBook, type Destination, nearestAddress, type PageText } from '../content/address-book.ts';
import type { BodyLink } from '../content/document.ts';
import { type LinkAddress, type LinkOrigin, readLinkAddress } from '../content/link-address.ts';
import type { Article } from '../content/model.ts';
import { ownComputerFinding } from '../content/own-computer.ts';
import { lost, waitingFinding } from '../content/waiting-link.ts';
import { nearest, onlyLonger } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { type Finding, problemAt, type SourceFile } from '../core/source.ts';
import { schemeFinding } from './address-schemes.ts';
import { anchorFinding, pageAnchorFinding } from './anchors.ts';
import { foreignFinding, leads, slipFinding } from './link-slips.ts';
import { wordsFinding } from './link-words.ts';
import { quotedFinding, titledFinding, withoutMarks } from './quoted-addresses.ts';
import { unmovedFinding } from './unmoved-files.ts';

/** A file with links. */
export interface LinkedText {
  readonly source: SourceFile;
  readonly links: readonly BodyLink[];
  /** The article of the file, when its front matter can be used. */
  readonly article?: Article | undefined;
  /** The ordinary page that the file is. */
  readonly page?: PageText | undefined;
  /** How much problems weigh, when it is not as much as in an article. */
  readonly severity?: 'warning';
  /** The ids in the file's own body, or `undefined` when they cannot all be known. */
  readonly anchors: ReadonlySet<string> | undefined;
}

/** What was found, and the links of which nothing can be said yet. */
export interface CheckedLinks {
  readonly problems: readonly Problem[];
  readonly open: readonly BodyLink[];
}

/** Checks the links of one file. */
export function checkLinks(text: LinkedText, origin: Omit<LinkOrigin, 'file'>, book: AddressBook): CheckedLinks {
  const problems: Problem[] = [];
  const open: BodyLink[] = [];
  const seen = new Set<string>();
  const severity = text.severity && { severity: text.severity };

  for (const link of text.links) {
    const verdict = verdictOn(link, { text, origin: { ...origin, file: text.source.path }, book });
    if (verdict === 'open') open.push(link);
    const finding = verdict === 'open' ? undefined : verdict;
    const ofWords = finding === nothingAtAll ? undefined : wordsFinding(link);
    for (const each of [finding, ofWords]) {
      const { start, end } = (each === ofWords && (link.lacksAlternative ?? link.whole)) || link;
      // A definition that many links use has one place.
      const key = `${start} ${each?.code}`;
      if (each && !seen.has(key)) problems.push(problemAt(text.source, start, end, { ...each, ...severity }));
      seen.add(key);
    }
  }
  return { problems, open };
}

interface Circumstances {
  readonly text: LinkedText;
  readonly origin: LinkOrigin;
  readonly book: AddressBook;
}

function verdictOn(link: BodyLink, circumstances: Circumstances): Finding | 'open' | undefined {
  const { origin, book, text } = circumstances;
  const bare = withoutMarks(link.address);
  if (bare !== undefined) {
    const within = verdictOn({ ...link, address: bare }, circumstances);
    return quotedFinding(link.address, bare, within === 'open' ? undefined : within, missing(link));
  }
  const titled = titledFinding(link.address, missing(link));
  if (titled) return titled;
  const address = readLinkAddress(link.address, origin);
  // A picture of an article is the picture check's.
  if (address.to === 'elsewhere') return link.alt === undefined || text.page ? wholeVerdict(link) : undefined;
  if (address.to === 'nowhere') return nowhereVerdict(link, text.source);
  if (address.to === 'file') return fileVerdict(link.address, address.paths, address.anchor, circumstances);
  if (link.kind === 'file') return assetVerdict(link, address.path, circumstances);
  if (!link.address.replace(/\?[^#]*/, '').startsWith('#')) {
    if (address.path === undefined) return foreignFinding(link.address) ?? 'open';
    return pageVerdict(link, address.path, address, circumstances);
  }
  return text.page
    ? pageAnchorFinding(link.address, 'This page', text.page, book)
    : anchorFinding(link.address, text, text.article, book);
}

function nowhereVerdict({ words, whole, start }: BodyLink, { text }: SourceFile): Finding {
  const isHtml = text[(whole ?? { start }).start] === '<';
  if (isHtml)
    return { ...noAddress, fix: 'Write the address after href=, between two quotation marks, or remove the tag.' };
  return words?.trim() === '' ? nothingAtAll : noAddress;
}

/** Whole addresses are only read: nobody is asked whether they lead anywhere. */
function wholeVerdict(link: BodyLink): Finding | undefined {
  return ownComputerFinding(link.address, missing(link)) ?? schemeFinding(link.address, missing(link));
}

function pageVerdict(
  link: BodyLink,
  path: string,
  address: LinkAddress & { readonly to: 'site' },
  { text, origin, book }: Circumstances,
): Finding | 'open' | undefined {
  const destination = book.page(path);
  if (destination.to === 'unsure') return 'open';
  if (destination.to === 'page' || destination.to === 'unpublished')
    return foundVerdict(path, destination, link.address, text, book);
  if (destination.to === 'broken') return undefined;

  const whole = (near: string) =>
    (address.isWhole ? origin.siteUrl + origin.pathPrefix.replace(/\/$/, '') : '') +
    near +
    (address.anchor === '' ? '' : `#${address.anchor}`);
  const addressFinding = slipFinding(link.address, path, whole, origin, book);
  if (addressFinding) return addressFinding;
  if (/\.(?!html?$)[a-z0-9]+$/i.test(path)) return assetVerdict(link, path, { text, origin, book });

  const rooted = `/${link.address.replace(/[?#][\s\S]*$/, '').replace(/\/?$/, '/')}`;
  const near = book.page(rooted).to === 'page' ? rooted : nearestAddress(path, book.addresses());
  return {
    code: 'link/missing',
    severity: book.dependsOnTheDate ? 'warning' : 'error',
    what: `${leads(link.address, path)} is no page of this site.`,
    why: lost,
    fix: near === undefined ? 'Correct the address, or remove the link.' : rightAnchor(near, whole(near), text, book),
  };
}

/** The remedy for an address whose anchor may be wrong as well. */
function rightAnchor(path: string, written: string, text: LinkedText, book: AddressBook): string {
  const destination = book.page(path);
  const found = destination.to === 'page' ? foundVerdict(path, destination, written, text, book) : undefined;
  return found?.code === 'link/anchor' && found.fix.startsWith('Write ') ? found.fix : writeText(written);
}

/** A page that is there: it may have to wait, or lack the anchor. */
function foundVerdict(
  shown: string,
  destination: Destination & { readonly to: 'page' | 'unpublished' },
  typed: string,
  text: LinkedText,
  book: AddressBook,
): Finding | undefined {
  const { article } = destination;
  const waits = article ? waitingFinding(shown, article, text.article) : undefined;
  if (waits) return waits;
  if (destination.to === 'unpublished' && !article)
    return {
      code: 'link/unpublished',
      severity: 'warning',
      what: `${shown} lists only articles that are not published at this moment, so there is no such page.`,
      why: lost,
      fix: 'Remove the link, or wait until one of them is published.',
    };
  if (!article) return 'text' in destination ? pageAnchorFinding(typed, shown, destination.text, book) : undefined;
  if (article.file === text.source.path) return anchorFinding(typed, text, article, book);
  return anchorFinding(typed, { shown, anchors: book.anchors(article) }, article, book);
}

function fileVerdict(
  typed: string,
  paths: readonly string[],
  anchor: string,
  { text, book }: Circumstances,
): Finding | 'open' | undefined {
  const found = paths.map((path) => ({ path, destination: book.madeFrom(path) }));
  const there = found.find(({ destination }) => destination.to !== 'nothing');
  if (there?.destination.to === 'unsure') return undefined;
  if (there?.destination.to === 'broken') return undefined;
  if (there?.destination.to === 'page' || there?.destination.to === 'unpublished')
    return foundVerdict(there.path, there.destination, typed, text, book);

  const asked = paths[0] ?? '';
  const near = nearFile(asked, [...book.files()]);
  const written = near === undefined ? undefined : relativeTo(text.source.path, near);
  return {
    code: 'link/missing',
    what: `There is no file ${asked}.`,
    why: lost,
    fix:
      written === undefined
        ? 'Correct the name, or remove the link.'
        : writeText(`${written}${anchor && `#${anchor}`}`),
  };
}

/** The file that was meant: dates at the beginning of names, and folders, are alike by chance. */
function nearFile(asked: string, files: readonly string[]): string | undefined {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const title = (path: string) => name(path).replace(/^\d{4}-\d{2}-\d{2}-(?=.)|\.[^.]*$/g, '');
  const same = files.find((file) => name(file) === name(asked)) ?? files.find((file) => title(file) === title(asked));
  if (same !== undefined) return same;
  const byTitle = new Map(files.map((file) => [title(file), file]));
  const titles = [...byTitle.keys()];
  return byTitle.get(nearest(title(asked), titles) ?? onlyLonger(title(asked), titles) ?? '');
}

function assetVerdict(
  link: BodyLink,
  path: string | undefined,
  { text, origin, book }: Circumstances,
): Finding | 'open' | undefined {
  if (path === undefined) return link.kind === 'file' ? undefined : 'open';
  if (book.asset(path) !== 'nothing') return undefined;
  const beside = link.address.startsWith('/') ? undefined : besideOf(link.address, origin.file);
  if (beside !== undefined && book.asset(`/${beside}`) !== 'nothing')
    return book.movesFiles ? undefined : { ...missing(link), ...unmovedFinding(link, beside, text.page === undefined) };
  return {
    ...missing(link),
    // Tools that run after the build may make files of which nothing is known here.
    severity: 'warning',
    what: `There is no file "${path}" on this site, as far as can be seen.`,
    fix:
      link.kind === 'file' && !text.page
        ? 'Correct the address. A picture beside the article is written ![what it shows](name.jpg).'
        : 'Correct the address; or let whoever looks after the site copy the file (addPassthroughCopy in its configuration).',
  };
}

/** What is missing of a link, or of a file that is shown. */
function missing({ alt, kind }: BodyLink): Pick<Finding, 'code' | 'why'> {
  return { code: alt === undefined ? 'link/missing' : 'picture/missing', why: kind === 'file' ? UNSEEN : lost };
}

const UNSEEN = 'Readers would see nothing in its place.';

const noAddress: Finding = {
  code: 'link/missing',
  what: 'The link has no address.',
  why: 'Readers who follow the link would stay where they are.',
  fix: 'Write where it leads between the round brackets, or remove the brackets.',
};

const nothingAtAll: Finding = {
  ...noAddress,
  what: 'The link has neither words nor an address.',
  fix: 'Write both: [the review](/drama/review/); or remove the brackets.',
};

/** The file beside another that an address names, as a path from the root. */
function besideOf(address: string, file: string): string {
  return posix.join(posix.dirname(file), address.replace(/[?#].*$/s, ''));
}

function relativeBase(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** A file as an author beside another would write it. */
function relativeTo(from: string, file: string): string {
  const base = relativeBase(from);
  return file.startsWith(base) ? file.slice(base.length) : `/${file}`;
}
