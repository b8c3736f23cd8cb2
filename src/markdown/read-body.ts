/**
 * Reading a body: Markdown with shortcodes becomes tokens, a document that checks can look at, and problems.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import type { ArticleDocument, BodyPicture, ElementUse } from '../content/document.ts';
import type { Allowance } from '../core/allowances.ts';
import { once } from '../core/once.ts';
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import { almostLinkPatterns } from './almost-links.ts';
import { bareAddresses } from './bare-addresses.ts';
import { bodyAllowances, takeComments } from './body-comments.ts';
import { bodyLinks, elementLinks } from './body-links.ts';
import { bodyPictures } from './body-pictures.ts';
import { readElementUses } from './element-arguments.ts';
import { type TagEnvironment, type TagUse, useElementRules } from './element-rules.ts';
import { figuresOf } from './figures.ts';
import { foreignPatterns } from './foreign-tags.ts';
import { headingMarks, meantAnchors, oddHeadings, surplusMarks } from './heading-marks.ts';
import { useHeadingTypography } from './heading-typography.ts';
import { anchorsOf, lowerHeadings, nameHeadings } from './headings.ts';
import { type LinkEnvironment, useLinkRules } from './link-rules.ts';
import { linkPatterns } from './link-syntax.ts';
import { withMergeMarks } from './merge-marks.ts';
import { misplacedProblems } from './misplaced-tags.ts';
import { openCode } from './open-code.ts';
import { openQuotes } from './open-quotes.ts';
import { dialectPatterns } from './other-dialects.ts';
import { readPostponed, useProseRules } from './prose-rules.ts';
import { rawHtmlProblems } from './raw-html.ts';
import { type Misplacement, settleTags } from './settled-tags.ts';
import { shortcodeProblems } from './shortcode-problems.ts';
import { type Shortcodes, verbatimNames } from './shortcodes.ts';
import { tableLines } from './table-lines.ts';
import { findTags, type Tag } from './tags.ts';
import { inlineText, textBlocks } from './text-blocks.ts';
import { searchTexts } from './text-patterns.ts';
import { unpairedHtml } from './unpaired-html.ts';
import { unreadMarks } from './unread-marks.ts';
import { hasLeadPicture } from './video-advice.ts';
import { bracketPatterns } from './wrong-brackets.ts';

/** A body as read. The tokens are this module's and render-body's business. */
export interface ReadBody {
  readonly document: ArticleDocument;
  readonly problems: readonly Problem[];
  /** The comments that allow problems; nothing of them is printed. */
  readonly allowances: readonly Allowance[];
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** The element uses by the number of their opening tag. */
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  /** Positional and named values of the site's own shortcodes, by the number of their opening tag. */
  readonly siteValues: ReadonlyMap<number, readonly unknown[]>;
  /** The tags of the site's own shortcodes that are run before Markdown is read. */
  readonly siteTags: readonly Tag[];
  /** Pictures that stand alone, by their token; a picture within a sentence keeps its place there. */
  readonly pictures: ReadonlyMap<Token, BodyPicture>;
}

/** Reads bodies of one language. `quotes` are the four marks that straight quotation marks become. */
export type BodyReader = (source: SourceFile, bodyStart: number) => ReadBody;

/**
 * Makes a reader. Indented code is off: in prose an indent is a slip, not a program. For a check only headings get their
 * typographic signs, and what has nothing but emphasis in it is read when somebody asks for its words.
 */
export function createBodyReader(
  shortcodes: Shortcodes,
  quotes: Iterable<string>,
  purpose: 'print' | 'check' = 'print',
): BodyReader {
  const markdown = new MarkdownIt({ html: true, typographer: true, quotes: [...quotes] }).disable('code');
  useElementRules(markdown);
  useLinkRules(markdown);
  if (purpose === 'check') useHeadingTypography(markdown);
  useProseRules(markdown, { postpones: purpose === 'check' });
  return (source, bodyStart) => readBody(markdown, shortcodes, source, bodyStart);
}

function readBody(markdown: MarkdownIt, shortcodes: Shortcodes, source: SourceFile, bodyStart: number): ReadBody {
  const { tagged, taken, hidden } = takeComments(
    findTags(source.text, bodyStart, verbatimNames(shortcodes)),
    (marked) =>
      markdown.parse(marked, {
        tags: [],
        shortcodes,
        uses: new Map(),
        closes: new Map(),
        notAlone: () => {},
      } satisfies TagEnvironment),
  );
  const { tags, text, lines } = tagged;
  const uses = new Map<number, TagUse>(hidden.map((number) => [number, 'code']));
  const notAlone = new Set<Tag>();
  const firstLine = countLines(source.text, bodyStart);
  const lineInFile = (line: number): number => firstLine + (lines[line] ?? (lines.at(-1) ?? 0) + 1);
  const environment: TagEnvironment & LinkEnvironment = {
    tags,
    shortcodes,
    uses,
    closes: new Map(),
    notAlone: (tag) => notAlone.add(tag),
  };

  const tokens = markdown.parse(text, environment);
  const misplaced = new Map<Tag, Misplacement>();
  settleTags(tokens, { tags, shortcodes, uses, misplaced: (tag, where) => misplaced.set(tag, where) });
  const read = readElementUses(source, tags, uses, shortcodes);
  const { usesByTag, siteValues } = read;
  const siteExists = shortcodes.inTemplates === true;
  const texts = textBlocks(tokens, {
    source,
    usesByTag,
    lineInFile,
    siteExists,
    readLater: (token) => readPostponed(token, markdown, environment),
  });
  const patterns = () => [
    ...linkPatterns(siteExists),
    ...almostLinkPatterns(environment.definitions !== undefined),
    headingMarks,
    surplusMarks,
    ...tableLines,
    ...bracketPatterns(shortcodes),
    ...foreignPatterns(hasLeadPicture(source.text)),
    ...(siteExists ? [] : dialectPatterns(source.text)),
  ];
  const search = { source, tags, environment, lineInFile };
  const pictures = bodyPictures(tokens, search);
  const found = searchTexts(tokens, search, once(patterns));
  const elementUses = [...usesByTag.values()];
  const allowed = bodyAllowances(source, bodyStart, tags, taken, elementUses);
  const problems = [
    ...shortcodeProblems(source, tags, uses, shortcodes, found.tags),
    ...read.problems,
    ...misplacedProblems(source, { tokens, tags, uses, usesByTag, notAlone, misplaced, shortcodes }),
    ...texts.problems,
    ...found.problems,
    ...oddHeadings(tokens, search),
    ...openCode(tokens, search),
    ...unreadMarks(tokens, search, siteExists),
    // A site that exists may have a plugin that makes players of such addresses.
    ...(siteExists ? [] : bareAddresses(tokens, search)),
    ...rawHtmlProblems(tokens, search, siteExists),
    ...openQuotes(tokens, search),
    ...(siteValues.size > 0 ? [] : unpairedHtml(tokens, search)),
    ...allowed.problems,
  ];
  lowerHeadings(tokens);
  nameHeadings(tokens, (children) => inlineText(children, new Map()));
  return {
    document: {
      blocks: texts.blocks,
      uses: elementUses,
      doubtfulUses: read.doubtful,
      pictures: [...pictures.values()],
      unreadPictures: found.pictures,
      links: [...bodyLinks(tokens, search), ...elementLinks(elementUses)],
      anchors: anchorsOf(tokens, meantAnchors(found.problems)),
      hasForeignMarkup: siteValues.size > 0,
    },
    problems: withMergeMarks(problems, tokens, search, bodyStart),
    allowances: allowed.allowances,
    tokens: figuresOf(tokens),
    tags,
    usesByTag,
    siteValues,
    siteTags: shortcodes.inTemplates ? tags.filter(({ number }) => siteValues.has(number)) : [],
    pictures,
  };
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
