/** Text blocks: the paragraphs, headings and cells of a body with their words, and what is wrong with one of them by itself. */
import type { Token } from 'markdown-it';
import type { ElementUse, TextBlock } from '../content/document.ts';
import { once } from '../core/once.ts';
import type { Problem } from '../core/problem.ts';
import { lineStartsOf, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { elementMeta } from './element-rules.ts';
import { headingLevelOne } from './headings.ts';
import { createScriptFinder, levelOneMark } from './places.ts';
import { isPostponed } from './prose-rules.ts';
import { scriptFinding } from './raw-html.ts';

/** What is known of the body that the tokens are of. */
export interface BlockSearch {
  readonly source: SourceFile;
  readonly usesByTag: ReadonlyMap<number, ElementUse>;
  /** The line of the file, from 0, for one of the text that was read. */
  readonly lineInFile: (line: number) => number;
  /** Whether the site has been there before us. */
  readonly siteExists: boolean;
  /** Reads a token that has been postponed. */
  readLater(token: Token): readonly Token[];
}

/** The blocks that have words, and the scripts and headings of level one among them as problems. */
export function textBlocks(
  tokens: readonly Token[],
  { source, usesByTag, lineInFile, siteExists, readLater }: BlockSearch,
): { readonly blocks: readonly TextBlock[]; readonly problems: readonly Problem[] } {
  const blocks: TextBlock[] = [];
  const problems: Problem[] = [];
  const nextScript = createScriptFinder(source.text);
  let inside: readonly ElementUse[] = [];
  let firstLine = lineInFile(0);
  let endLine = firstLine;
  let foreign = 0;
  const here = (): Span => ({
    start: lineStartsOf(source)[firstLine] ?? source.text.length,
    end: lineStartsOf(source)[endLine] ?? source.text.length,
  });
  const findScripts = (markup: string, kind: 'block' | 'inline'): void => {
    for (const _ of markup.matchAll(/<script\b/gi)) {
      const { start, end } = nextScript(here(), kind);
      problems.push(problemAt(source, start, end, scriptFinding('Here is a script.', siteExists)));
    }
  };
  const add = (words: string, typed = words): void => {
    if (words.trim() !== '') blocks.push({ text: () => words, typed, firstLine, endLine, inside });
  };

  for (const token of tokens) {
    if (token.map) firstLine = lineInFile(token.map[0]);
    endLine = token.map ? lineInFile(token.map[1]) : firstLine + 1;
    if (token.type.startsWith('element')) {
      const use = usesByTag.get(elementMeta(token).tag.number);
      // What a shortcode of the site encloses need not be meant as Markdown.
      if (!use) foreign += token.nesting;
      else if (token.type === 'element_open') inside = [...inside, use];
      else if (token.type === 'element_close') inside = inside.slice(0, -1);
    }
    if (token.type === 'heading_open' && token.tag === 'h1' && foreign === 0) {
      const { start, end } = levelOneMark(source.text, here(), token.markup);
      problems.push(problemAt(source, start, end, headingLevelOne(token.markup)));
    }
    if (token.type === 'html_block') {
      findScripts(token.content, 'block');
      add(token.content.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, ' ').trim());
    }
    if (token.type !== 'inline') continue;

    const { content: typed } = token;
    if (isPostponed(token)) {
      const text = once(() => inlineText(readLater(token), usesByTag));
      blocks.push({ text, typed, firstLine, endLine, inside });
      continue;
    }
    add(inlineText(token.children ?? [], usesByTag), typed);
    for (const child of token.children ?? []) if (child.type === 'html_inline') findScripts(child.content, 'inline');
  }
  return { blocks, problems };
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
