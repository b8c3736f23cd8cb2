/** Unpaired HTML: elements that an article opens and never closes, and ends of what it has not opened. */
import type { Token } from 'markdown-it';
import type { Problem } from '../core/problem.ts';
import { lineStart, problemAt } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { pairedElements } from './html-names.ts';
import { inlineMark } from './link-rules.ts';
import { type PlaceSearch, placedTokens } from './placed-tokens.ts';
import { isHtml } from './settled-tags.ts';

const COMMENT_OR_TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z\d]*)(?=[\s/>])(?:[^"'<>]|"[^"]*"|'[^']*')*>/gi;

interface Opened extends Span {
  readonly name: string;
}

/** The tags without their other half. What is opened twice and closed once is told where it is opened last. */
export function unpairedHtml(tokens: readonly Token[], search: PlaceSearch): readonly Problem[] {
  const opened = new Map<string, Opened[]>();
  const problems: Problem[] = [];
  for (const { token, spanOf } of placedTokens(tokens, search, holdsHtml)) {
    for (const part of token.type === 'html_block' ? [token] : (token.children ?? []).filter(isHtml)) {
      const from = part === token ? 0 : (inlineMark(part)?.start ?? 0);
      for (const { 0: tag, 1: slash, 2: typed = '', index } of part.content.matchAll(COMMENT_OR_TAG)) {
        const name = typed.toLowerCase();
        if (!pairedElements.has(name)) continue;
        const known = opened.get(name) ?? opened.set(name, []).get(name) ?? [];
        const span = spanOf(from + index, from + index + tag.length);
        if (slash === '') known.push({ name, ...span });
        else if (!known.pop() && !isInOpenQuote(name, span, search))
          problems.push(unfinished(name, span, search) ?? unopened(name, span, search));
      }
    }
  }
  return [...problems, ...[...opened.values()].flatMap((tags) => openTags(tags, search))];
}

/** `<a href="/about/>Us</a>`: a tag whose value has swallowed its own end, which is told by itself. */
function isInOpenQuote(name: string, { start }: Span, { source }: PlaceSearch): boolean {
  const before = source.text.slice(lineStart(source.text, start), start);
  const begun = before.lastIndexOf(`<${name} `);
  return begun >= 0 && (before.slice(begun).split('"').length - 1) % 2 === 1;
}

/** Of two in one paragraph the second was most likely meant to end the first. */
function openTags(tags: readonly Opened[], search: PlaceSearch): readonly Problem[] {
  return tags.flatMap((tag, index) => {
    const [before, after] = [tags[index - 1], tags[index + 1]];
    const isPair = (one: Opened | undefined, other: Opened | undefined) =>
      one !== undefined && other !== undefined && !/\n\s*\n/.test(search.source.text.slice(one.end, other.start));
    if (isPair(tag, after)) return [];
    return isPair(before, tag) ? openedAgain(tag, search) : neverClosed(tag, search);
  });
}

function openedAgain({ name, start, end }: Opened, { source }: PlaceSearch): Problem {
  return problemAt(source, start, end, {
    code: 'html/unpaired',
    severity: 'warning',
    what: `<${name}> is opened here once more, and neither is closed.`,
    why: 'It would go on over everything below it, also what is no part of the article.',
    fix: `Write </${name}>`,
  });
}

function holdsHtml({ type, children }: Token): boolean {
  return type === 'html_block' || (type === 'inline' && children?.some(isHtml) === true);
}

function neverClosed({ name, start, end }: Opened, { source }: PlaceSearch): Problem {
  return problemAt(source, start, end, {
    code: 'html/unpaired',
    severity: 'warning',
    what: `<${name}> is never closed.`,
    why: 'It would go on over everything below it, also what is no part of the article.',
    fix: `Write </${name}> where it ends, or remove it. To show it to readers, put it in backquotes: \`<${name}>\`.`,
  });
}

/** `<details` without its `>`, which is text, as the beginning of what ends here. */
function unfinished(name: string, { start }: Span, { source }: PlaceSearch): Problem | undefined {
  const begun = new RegExp(`<${name}(?:\\s[^<>\\n]*)?$`, 'gim');
  const last = [...source.text.slice(0, start).matchAll(begun)].at(-1);
  if (!last) return undefined;
  return problemAt(source, last.index, last.index + last[0].length, {
    code: 'html/unpaired',
    severity: 'warning',
    what: `The > of <${name} is missing.`,
    why: 'Readers would see it as it is typed.',
    fix: `Write ${last[0].trimEnd()}>`,
  });
}

function unopened(name: string, { start, end }: Span, { source }: PlaceSearch): Problem {
  return problemAt(source, start, end, {
    code: 'html/unpaired',
    severity: 'warning',
    what: `</${name}> ends what the article has not opened.`,
    why: 'It could end a part of the page around the article.',
    fix: `Remove it, or write <${name}> where it begins.`,
  });
}
