/**
 * Reading a body: Markdown with shortcodes becomes tokens, a document that checks can look at, and problems.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import type { ArticleDocument, BodyPicture, ElementUse, TextBlock } from '../content/document.ts';
import type { Allowance } from '../core/allowances.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, lineStartsOf, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { bodyAllowances, takeAllowances } from './allowance-comments.ts';
import { bodyLinks } from './body-links.ts';
import { bodyPictures } from './body-pictures.ts';
import { readElementUses } from './element-arguments.ts';
import { elementMeta, type TagEnvironment, type TagUse, useElementRules } from './element-rules.ts';
import { figuresOf } from './figures.ts';
import { foreignTexts } from './foreign-tags.ts';
import { useHeadingTypography } from './heading-typography.ts';
import { anchorsOf, headingLevelOne, nameHeadings } from './headings.ts';
import { type LinkEnvironment, useLinkRules } from './link-rules.ts';
import { misplacedProblems } from './misplaced-tags.ts';
import { createScriptFinder, levelOneMark } from './places.ts';
import { useProseRules } from './prose-rules.ts';
import { settleTags } from './settled-tags.ts';
import { shortcodeProblems } from './shortcode-problems.ts';
import { type Shortcodes, verbatimNames } from './shortcodes.ts';
import { findTags, type Tag } from './tags.ts';

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
 * typographic signs.
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
  useProseRules(markdown);
  return (source, bodyStart) => readBody(markdown, shortcodes, source, bodyStart);
}

function readBody(markdown: MarkdownIt, shortcodes: Shortcodes, source: SourceFile, bodyStart: number): ReadBody {
  const { tagged, taken } = takeAllowances(findTags(source.text, bodyStart, verbatimNames(shortcodes)), (marked) =>
    markdown.parse(marked, {
      tags: [],
      shortcodes,
      uses: new Map(),
      closes: new Map(),
      notAlone: () => {},
    } satisfies TagEnvironment),
  );
  const { tags, text, lines } = tagged;
  const problems: Problem[] = [];
  const uses = new Map<number, TagUse>();
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
  const misplaced = new Map<Tag, string>();
  settleTags(tokens, { tags, shortcodes, uses, misplaced: (tag, where) => misplaced.set(tag, where) });
  const { usesByTag, siteValues, problems: argumentProblems } = readElementUses(source, tags, uses, shortcodes);
  problems.push(...shortcodeProblems(source, tags, uses, shortcodes), ...argumentProblems);
  problems.push(...misplacedProblems(source, { tokens, tags, uses, usesByTag, notAlone, misplaced }));

  const blocks = walk(tokens, {
    source,
    usesByTag,
    lineInFile,
    problems,
    inTemplates: shortcodes.inTemplates === true,
  });
  const search = { source, tags, environment, lineInFile };
  const pictures = bodyPictures(tokens, search);
  problems.push(...foreignTexts(tokens, search, shortcodes));
  nameHeadings(tokens, (children) => inlineText(children, new Map()));
  const elementUses = [...usesByTag.values()];
  const allowed = bodyAllowances(source, bodyStart, tags, taken, elementUses);
  problems.push(...allowed.problems);
  return {
    document: {
      blocks,
      uses: elementUses,
      pictures: [...pictures.values()],
      links: bodyLinks(tokens, search),
      anchors: anchorsOf(tokens),
      hasForeignMarkup: siteValues.size > 0,
    },
    problems,
    allowances: allowed.allowances,
    tokens: figuresOf(tokens),
    tags,
    usesByTag,
    siteValues,
    siteTags: shortcodes.inTemplates ? tags.filter(({ number }) => siteValues.has(number)) : [],
    pictures,
  };
}

interface Walk {
  readonly inTemplates: boolean;
  readonly source: SourceFile;
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  readonly lineInFile: (line: number) => number;
  readonly problems: Problem[];
}

function walk(
  tokens: readonly Token[],
  { source, usesByTag, lineInFile, problems, inTemplates }: Walk,
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let inside: readonly ElementUse[] = [];
  const nextScript = createScriptFinder(source.text);
  let firstLine = lineInFile(0);
  let foreign = 0;
  const spanOf = (first: number, end: number): Span => ({
    start: lineStartsOf(source)[first] ?? source.text.length,
    end: lineStartsOf(source)[end] ?? source.text.length,
  });
  const add = (text: string, first: number, end: number): void => {
    if (text.trim() !== '') blocks.push({ text, firstLine: first, endLine: end, inside });
  };

  for (const token of tokens) {
    if (token.map) firstLine = lineInFile(token.map[0]);
    const endLine = token.map ? lineInFile(token.map[1]) : firstLine + 1;
    const use = token.type.startsWith('element') ? usesByTag.get(elementMeta(token).tag.number) : undefined;
    // What a shortcode of the site encloses need not be meant as Markdown.
    if (token.type.startsWith('element_') && !use) foreign += token.nesting;
    if (token.type === 'element_open' && use) inside = [...inside, use];
    if (token.type === 'element_close' && use) inside = inside.slice(0, -1);
    if (token.type === 'heading_open' && token.tag === 'h1' && foreign === 0) {
      const { start, end } = levelOneMark(source.text, spanOf(firstLine, endLine), token.markup);
      problems.push(problemAt(source, start, end, headingLevelOne(token.markup)));
    }
    if (token.type === 'html_block') {
      const place = () => nextScript(spanOf(firstLine, endLine), 'block');
      problems.push(...scriptProblems(token.content, source, inTemplates, place));
      add(token.content.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ' ').trim(), firstLine, endLine);
    }
    if (token.type !== 'inline') continue;

    add(inlineText(token.children ?? [], usesByTag), firstLine, endLine);
    for (const child of token.children ?? []) {
      if (child.type !== 'html_inline') continue;
      const place = () => nextScript(spanOf(firstLine, endLine), 'inline');
      problems.push(...scriptProblems(child.content, source, inTemplates, place));
    }
  }
  return blocks;
}

/** The words of a sentence, without its markup; words of elements that repeat the text do not count. */
export function inlineText(children: readonly Token[], usesByTag: ReadonlyMap<number, ElementUse>): string {
  let repeated = 0;
  let text = '';
  for (const child of children) {
    if (child.type === 'element_open' || child.type === 'element_close') {
      if (usesByTag.get(elementMeta(child).tag.number)?.element.repeatsText) repeated += child.nesting;
    } else if (repeated === 0) {
      if (child.type === 'text' || child.type === 'code_inline' || child.type === 'text_special') text += child.content;
      const isBreak = child.type === 'html_inline' && /^<br\b/i.test(child.content);
      if (child.type === 'softbreak' || child.type === 'hardbreak' || isBreak) text += ' ';
    }
  }
  return text;
}

/** A site that exists may have scripts in its articles, and is not to stand still for them. */
function scriptProblems(
  markup: string,
  source: SourceFile,
  siteExists: boolean,
  place: () => Span,
): readonly Problem[] {
  return Array.from(markup.matchAll(/<script\b/gi), () => {
    const { start, end } = place();
    return problemAt(source, start, end, siteExists ? { ...script, severity: 'warning' } : script);
  });
}

const script: Finding = {
  code: 'html/script',
  what: 'Here is a script. An article is read, not run.',
  why: 'Scripts in articles slow pages down, break in feeds, and can hand readers to strangers.',
  fix: 'Remove it. What the article needs can be a shortcode.',
};

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
