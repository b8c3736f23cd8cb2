/**
 * Reading a body: Markdown with shortcodes becomes tokens, a document that checks can look at, and problems.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import type { ArticleDocument, BodyPicture, ElementUse, TextBlock } from '../content/document.ts';
import { slugOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, lineOffset, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { readElementUses } from './element-arguments.ts';
import { elementMeta, type TagEnvironment, type TagUse, useElementRules } from './element-rules.ts';
import { createPlaceFinder, levelOneMark, type PlaceFinder } from './places.ts';
import { shortcodeProblems } from './shortcode-problems.ts';
import type { Shortcodes } from './shortcodes.ts';
import { findTags, placeholdersIn, restoreTags, type Tag } from './tags.ts';

/** A body as read. The tokens are this module's and render-body's business. */
export interface ReadBody {
  readonly document: ArticleDocument;
  readonly problems: readonly Problem[];
  readonly tokens: readonly Token[];
  /** The element uses by the number of their opening tag. */
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  /** Positional and named values of the site's own shortcodes, by the number of their opening tag. */
  readonly siteValues: ReadonlyMap<number, readonly unknown[]>;
  /** Pictures that stand alone, by their token; a picture within a sentence keeps its place there. */
  readonly pictures: ReadonlyMap<Token, BodyPicture>;
}

/** Reads bodies of one language. `quotes` are the four marks that straight quotation marks become. */
export type BodyReader = (source: SourceFile, bodyStart: number) => ReadBody;

/** Makes a reader. Indented code is off: in prose an indent is a slip, not a program. */
export function createBodyReader(shortcodes: Shortcodes, quotes: string): BodyReader {
  const markdown = new MarkdownIt({ html: true, typographer: true, quotes }).disable('code');
  useElementRules(markdown);
  return (source, bodyStart) => readBody(markdown, shortcodes, source, bodyStart);
}

function readBody(markdown: MarkdownIt, shortcodes: Shortcodes, source: SourceFile, bodyStart: number): ReadBody {
  const { tags, text, lines } = findTags(source.text, bodyStart);
  const problems: Problem[] = [];
  const uses = new Map<number, TagUse>();
  const firstLine = countLines(source.text, bodyStart);
  const lineInFile = (line: number): number => firstLine + (lines[line] ?? (lines.at(-1) ?? 0) + 1);
  const environment: TagEnvironment = {
    tags,
    shortcodes,
    uses,
    notAlone: (tag) => problems.push(problemAt(source, tag.start, tag.end, notAlone(tag))),
  };

  const tokens = markdown.parse(text, environment);
  const misplacedTags = new Map<Tag, string>();
  settleCode(tokens, tags, uses, misplacedTags);
  for (const [tag, where] of misplacedTags) {
    // An opening and its end are one shortcode.
    const hasOpening = [...misplacedTags.keys()].some(
      ({ name, number }) => `end${name}` === tag.name && number < tag.number,
    );
    if (!hasOpening) problems.push(problemAt(source, tag.start, tag.end, misplaced(tag, where)));
  }
  const { usesByTag, siteValues, problems: argumentProblems } = readElementUses(source, tags, uses, shortcodes);
  problems.push(...shortcodeProblems(source, tags, uses, shortcodes), ...argumentProblems);

  const found = walk(tokens, { source, usesByTag, lineInFile, problems });
  nameHeadings(tokens);
  return {
    document: { blocks: found.blocks, uses: [...usesByTag.values()], pictures: [...found.pictures.values()] },
    problems,
    tokens: figuresOf(tokens),
    usesByTag,
    siteValues,
    pictures: found.pictures,
  };
}

/** In code a tag is text again. In raw HTML and in addresses it cannot be. */
function settleCode(
  tokens: readonly Token[],
  tags: readonly Tag[],
  uses: Map<number, TagUse>,
  misplacedTags: Map<Tag, string>,
): void {
  const report = (number: number, where: string) => {
    const tag = tags[number];
    if (tag && uses.get(number) !== 'problem') misplacedTags.set(tag, where);
    uses.set(number, 'problem');
  };
  for (const token of tokens) {
    if (token.children) settleCode(token.children, tags, uses, misplacedTags);
    const isCode = token.type === 'fence' || token.type === 'code_inline' || token.type === 'code_block';
    const isHtml = token.type === 'html_block' || token.type === 'html_inline';
    if (isCode) {
      for (const { number } of [...placeholdersIn(token.content), ...placeholdersIn(token.info)])
        uses.set(number, 'code');
      token.content = restoreTags(token.content, tags);
      token.info = restoreTags(token.info, tags);
    } else if (isHtml) {
      for (const { number } of placeholdersIn(token.content)) report(number, 'raw HTML');
    } else if (token.type === 'image' || token.type === 'link_open') {
      const within = [
        ...(token.children ?? [])
          .filter((child) => child.type.startsWith('element'))
          .map((child) => elementMeta(child).tag.number),
      ];
      for (const [, value] of token.attrs ?? [])
        within.push(...placeholdersIn(decodeLoosely(value)).map(({ number }) => number));
      for (const number of within) report(number, token.type === 'image' ? 'a picture' : 'the address of a link');
    }
  }
}

interface Walk {
  readonly source: SourceFile;
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  readonly lineInFile: (line: number) => number;
  readonly problems: Problem[];
}

function walk(
  tokens: readonly Token[],
  { source, usesByTag, lineInFile, problems }: Walk,
): { readonly blocks: readonly TextBlock[]; readonly pictures: ReadonlyMap<Token, BodyPicture> } {
  const blocks: TextBlock[] = [];
  const pictures = new Map<Token, BodyPicture>();
  const inside: ElementUse[] = [];
  const find = createPlaceFinder(source.text);
  let firstLine = lineInFile(0);

  for (const token of tokens) {
    if (token.map) firstLine = lineInFile(token.map[0]);
    const endLine = token.map ? lineInFile(token.map[1]) : firstLine + 1;
    const use = token.type.startsWith('element') ? usesByTag.get(elementMeta(token).tag.number) : undefined;
    if (token.type === 'element_open' && use) inside.push(use);
    if (token.type === 'element_close' && use) inside.pop();
    const block = (): Span => ({
      start: lineOffset(source.text, firstLine),
      end: lineOffset(source.text, endLine),
    });
    if (token.type === 'heading_open' && token.tag === 'h1') {
      const { start, end } = levelOneMark(source.text, block(), token.markup);
      problems.push(problemAt(source, start, end, headingLevelOne(token.markup)));
    }
    if (token.type === 'html_block') {
      problems.push(...scriptProblems(token.content, source, () => find.script(block(), 'block')));
      const text = token.content.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').trim();
      if (text !== '') blocks.push({ text, firstLine, endLine, inside: [...inside] });
    }
    if (token.type !== 'inline') continue;

    blocks.push({
      text: inlineText(token.children ?? [], usesByTag),
      firstLine,
      endLine,
      inside: [...inside],
    });
    for (const child of token.children ?? []) {
      if (child.type === 'html_inline')
        problems.push(...scriptProblems(child.content, source, () => find.script(block(), 'inline')));
      // A picture that a tag stands in has been reported.
      if (child.type !== 'image' || placeholdersIn(child.content + decodeLoosely(String(child.attrs))).length > 0)
        continue;
      const picture = pictureOf(child, block(), find);
      pictures.set(child, picture);
    }
  }
  return { blocks: blocks.filter((block) => block.text.trim() !== ''), pictures };
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

function pictureOf(token: Token, block: Span, find: PlaceFinder): BodyPicture {
  const src = String(token.attrGet('src') ?? '');
  const typed = decodeLoosely(src);
  const alt = plain(token.children ?? []);
  return { src: typed, alt, caption: String(token.attrGet('title') ?? ''), ...find.picture([typed, src], block) };
}

function plain(children: readonly Token[]): string {
  return children.map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');
}

function scriptProblems(markup: string, source: SourceFile, place: () => Span): readonly Problem[] {
  return Array.from(markup.matchAll(/<script\b/gi), () => {
    const { start, end } = place();
    return problemAt(source, start, end, script);
  });
}

/** Ids that the layouts have given away. */
const TAKEN = ['content', 'headline'];

/** Headings get an address each, from their words; a level one heading steps down to two. */
function nameHeadings(tokens: readonly Token[]): void {
  const taken = new Set(TAKEN);
  tokens.forEach((token, index) => {
    if (!token.type.startsWith('heading_') || !token.tag.startsWith('h')) return;
    if (token.tag === 'h1') token.tag = 'h2';
    if (token.type !== 'heading_open') return;
    const words = slugOf(inlineText(tokens[index + 1]?.children ?? [], new Map())) || 'part';
    // An id that begins with a digit cannot be written in a style sheet as it is.
    const slug = /^\p{L}/u.test(words) ? words : `part-${words}`;
    let id = slug;
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
    taken.add(id);
    token.attrSet('id', id);
  });
}

/** A paragraph that holds one picture and nothing else becomes a figure. */
function figuresOf(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const inline = tokens[index + 1];
    if (!token) continue;
    const children =
      inline?.children?.filter(
        (child) => child.type !== 'softbreak' && !(child.type === 'text' && child.content.trim() === ''),
      ) ?? [];
    const [only] = children;
    if (
      token.type === 'paragraph_open' &&
      inline?.type === 'inline' &&
      children.length === 1 &&
      only?.type === 'image'
    ) {
      only.type = 'figure';
      result.push(only);
      index += 2;
    } else {
      result.push(token);
    }
  }
  return result;
}

function headingLevelOne(markup: string): Finding {
  const mark = markup === '=' ? 'A line of = below it' : 'A single #';
  return {
    code: 'heading/level-one',
    severity: 'warning',
    what: `${mark} makes a heading of level one, and the headline is the only one of those. It is printed as level two.`,
    why: 'Screen readers announce the page by its one heading of level one.',
    fix: markup === '=' ? 'Write ## before it instead.' : 'Write ## instead.',
  };
}

const script: Finding = {
  code: 'html/script',
  what: 'Here is a script. An article is read, not run.',
  why: 'Scripts in articles slow pages down, break in feeds, and can hand readers to strangers.',
  fix: 'Remove it. What the article needs can be a shortcode.',
};

function notAlone(tag: Tag): Finding {
  return {
    code: 'shortcode/not-alone',
    what: `{% ${tag.name} %} stands in the middle of a paragraph.`,
    why: 'It prints a block of its own, which cannot be inside a sentence.',
    fix: 'Put it on a line of its own, with an empty line before and after it.',
  };
}

function misplaced(tag: Tag, where: string): Finding {
  return {
    code: 'shortcode/misplaced',
    what: `{% ${tag.name} %} stands inside ${where}, where shortcodes do not work.`,
    why: 'Readers would see nothing in its place.',
    fix: 'Move it out, to a line of its own.',
  };
}

function decodeLoosely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
