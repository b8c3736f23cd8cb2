/** YAML problems: what keeps a block from being read, and what is left of it without those lines. */
import { linesOfRun } from './counts-in-words.ts';
import type { Problem } from './problem.ts';
import { lineStart, mendedSource, placeOf, problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { faultsOfText } from './yaml-documents.ts';
import { toLineEnd, type YamlFault } from './yaml-faults.ts';
import { withoutFollowers } from './yaml-followers.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/** The length of a text in which it takes long to find keys that stand twice. Of a longer one, the first such key is reported, which js-yaml finds. */
const MANY_KEYS = 20_000;

/** More than one slip makes of the lines below it, and more than can be looked at again quickly. */
const MANY_FAULTS = 60;

/** Why that matters. */
export const UNREAD = 'Nothing in this file can be used until its YAML can be read.';

/** What is wrong with a block that js-yaml objected to. */
export function syntaxProblems(block: YamlBlock, error: unknown): readonly Problem[] {
  const text = block.source.text.slice(block.start, block.end);
  const odd = oddIndents(block, ' *');
  if (odd.length > 0) return odd;
  const uniqueKeys = text.length < MANY_KEYS;
  const seen = fewOfEachLine(faultsIn(text, uniqueKeys), text);
  const faults = seen.length > 0 ? seen : [faultOf(error, text)];
  const problems = yamlMistakes(faults, text, block).map(({ start, end, what, fix }) =>
    problemAt(
      block.source,
      block.start + Math.min(start, text.length),
      block.start + Math.min(Math.max(end, start + 1), text.length),
      { code: 'yaml/syntax', what, why: UNREAD, fix },
    ),
  );
  const first = firstOfEachLine(problems);
  if (first.length < 2 || faults.length > MANY_FAULTS || text.length > MANY_KEYS / 2) return first;
  const linesBefore = block.source.text.slice(0, block.start).split('\n').length - 1;
  const linesAtFault = (mended: string) => {
    const source = { path: block.source.path, text: mended };
    return new Set(yamlMistakes(faultsIn(mended, true), mended).map(({ start }) => placeOf(source, start, start).line));
  };
  return withoutFollowers(first, text, linesAtFault, linesBefore);
}

/** One slip makes many faults, and only the first problem of a line is told: the rest would be looked at in vain. */
function fewOfEachLine(faults: readonly YamlFault[], text: string): readonly YamlFault[] {
  let [start, end, count] = [0, -1, 0];
  return faults
    .filter(({ pos: [at] }) => {
      if (at < start || at > end) {
        start = lineStart(text, at);
        end = toLineEnd(text, at).end;
        count = 0;
      }
      count += 1;
      return count <= FEW_IN_LINE;
    })
    .slice(0, MOST_FAULTS);
}

const FEW_IN_LINE = 20;

/** Nobody reads more; for each, the lines around it are looked at. */
const MOST_FAULTS = 500;

/** What a line that is indented with a tab does to those around it only follows from the tab. */
function faultsIn(text: string, uniqueKeys: boolean): readonly YamlFault[] {
  const found = faultsOfText(text, uniqueKeys);
  const tabs = found.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length === 0) return found;
  const others = faultsOfText(text.replace(INDENTED_WITH_TAB, blank), uniqueKeys);
  return [...tabs, ...others.filter(({ code }) => code !== 'TAB_AS_INDENT')];
}

const INDENTED_WITH_TAB = /^ *\t[^\n]*/gm;

function blank(words: string): string {
  return words.replace(/[^\n]/g, ' ');
}

/** What may be a comment, or a value whose quotation marks do not close in its line. */
const OPENED_IN_LINE = /#[^\n]*|:[ \t]+(["'])(?:(?!\1)[^\n])*$/gm;

/** A text whose closing mark is missing and that ends at the mark of the next one: `"Foo`, and below it `"Bar: baz"`. */
export function unclosedQuotes(block: YamlBlock): readonly Problem[] {
  const text = block.source.text.slice(block.start, block.end);
  if (!text.match(OPENED_IN_LINE)?.some((found) => found.startsWith(':'))) return [];
  const isUnclosed = ({ code, message }: YamlFault) => code === 'MISSING_CHAR' && message.includes('quote');
  return faultsOfText(text, false).some(isUnclosed) ? syntaxProblems(block, undefined) : [];
}

/** What js-yaml alone objects to: an alias without an anchor, a tag, a control character. */
function faultOf(error: unknown, text: string): YamlFault {
  const { mark, reason } = error as { readonly mark?: { readonly position?: number }; readonly reason?: string };
  const control = text.search(/(?![\t\n\r\u0085])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u);
  if (control >= 0) return { code: 'CONTROL_CHARACTER', message: '', pos: [control, control + 1] };
  const at = Math.max(Math.min(mark?.position ?? 0, text.length), 0);
  const alias = /^unidentified alias "(.*)"$/.exec(reason ?? '')?.[1];
  if (alias !== undefined) return { code: 'UNKNOWN_ALIAS', message: alias, pos: [at - alias.length - 1, at] };
  if (reason === 'duplicated mapping key') return { code: 'DUPLICATE_KEY', message: reason, pos: [at, at + 1] };
  return { code: 'JS_YAML', message: reason ?? String(error), pos: [at, at + 1] };
}

/** One slip makes several faults in a row; the first on a line is the one to mend, and the first of lines with tabs. */
export function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ place }) => {
    const { line, lineText } = place ?? { line: 0, lineText: '' };
    const isNew = !seen.has(line) && !(lineText.startsWith('\t') && seen.has(line - 1));
    seen.add(line);
    return isNew;
  });
}

/** Spaces that are none to YAML, and signs that nobody sees. */
const ODD = '[\\u00A0\\u1680\\u2000-\\u200F\\u202F\\u205F\\u2060\\u3000\\uFEFF]';

const ODD_ANYWHERE = new RegExp(ODD);

/** Lines indented with such signs, the first of each run. `before` is what may stand before the sign. */
export function oddIndents(block: YamlBlock, before = ''): readonly Problem[] {
  const text = block.source.text.slice(block.start, block.end);
  if (!ODD_ANYWHERE.test(text)) return [];
  const problems: Problem[] = [];
  for (const { 0: run, index } of text.matchAll(new RegExp(`(?:(?<=\\n|^)${before}${ODD}[^\\n]*(?:\\n|$))+`, 'g'))) {
    const [indent = ''] = new RegExp(`^${before}${ODD}(?:${ODD}| )*`).exec(run) ?? [];
    const count = run.trimEnd().split('\n').length;
    const isSeen = /[^\u200B-\u200F\u2060\uFEFF ]/.test(indent);
    problems.push(
      problemAt(block.source, block.start + index, block.start + index + indent.length, {
        code: 'yaml/syntax',
        what: isSeen
          ? `${linesOfRun(count, 'is', 'are')} indented with spaces that are none to YAML, such as non-breaking ones.`
          : `${linesOfRun(count, 'begins', 'begin')} with an invisible character.`,
        why: UNREAD,
        fix: isSeen
          ? 'Delete them and type ordinary spaces; they may have come with pasted text.'
          : 'Delete it; it may have come with pasted text.',
      }),
    );
  }
  return problems;
}

/**
 * The block with spaces in place of what keeps it from being read, so that everything else stands where it stood, and
 * which lines are `lost` that way. `tabsAreSpaces` keeps lines that begin with tabs, each tab as one space.
 */
export function withoutProblems(
  block: YamlBlock,
  problems: readonly Problem[],
  tabsAreSpaces = true,
): { readonly rest: YamlBlock; readonly lost: ReadonlySet<number> } {
  const lines = block.source.text.replace(/(?<=\n|^)<{7}[\s\S]*?\n>{7}[^\n]*/g, blank).split('\n');
  const atFault = problems.flatMap(({ place }) => (place ? [place.line] : []));
  const lost = new Set(atFault.flatMap((line) => [line, ...belowOpening(lines, line)]));
  const firstLost = Math.min(...lost);
  const tabs = problems.some(({ place }) => place?.lineText.startsWith('\t'));
  const odd = new RegExp(`^ *${ODD}(?:${ODD}| )*`);
  const isInvisible = (line: string) => /^ *[\u200B-\u200F\u2060\uFEFF]/.test(line);
  const mended = lines.map((line, index) => {
    const isInBlock = index + 1 >= firstLost;
    if (isInBlock && tabs && line.startsWith('\t')) return tabsAreSpaces ? line.replace(/^\t+/, blank) : blank(line);
    if (isInBlock && odd.test(line) && !isInvisible(line)) return line.replace(odd, blank);
    return lost.has(index + 1) ? blank(line) : line;
  });
  return { rest: { ...block, source: mendedSource(block.source, mended.join('\n')) }, lost };
}

/** The lines that belong to an item, to a key without its colon, or to a bracket that its line opens (lines count from 1); without it, the value above would have them. */
function belowOpening(lines: readonly string[], line: number): readonly number[] {
  const indent =
    /^( *)- *[\w-]+(?::| )/.exec(lines[line - 1] ?? '')?.[1]?.length ??
    /^( *)(?:[\w-]+\s*|(?:- +)*[\w-]+:\s+(?:\[[^\]\n]*|\{[^}\n]*))$/.exec(lines[line - 1] ?? '')?.[1]?.length;
  if (indent === undefined) return [];
  const after = lines.slice(line);
  const end = after.findIndex(
    (text) => !(text.search(/\S/) > indent || text.startsWith('- ', indent) || /^ *[\]}]\s*$/.test(text)),
  );
  return after.slice(0, end < 0 ? undefined : end).map((_text, index) => line + 1 + index);
}
