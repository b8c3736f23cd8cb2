/** YAML tabs: lines that are indented with tabs, and how many spaces belong there. */
import { countInWords, linesOfRun } from './counts-in-words.ts';
import { lineStart } from './source.ts';
import type { YamlMistake } from './yaml-faults.ts';

/** What to say of such a line, and of those that follow it without another between them. */
export function tabIndent(text: string, at: number): Pick<YamlMistake, 'what' | 'fix'> {
  const start = lineStart(text, at);
  const lines = text.slice(start).split('\n');
  const end = lines.findIndex((line) => !/^ *\t+\s*\S/.test(line));
  const run = end < 0 ? lines : lines.slice(0, end);
  const tabs = /^\t+(?=\S)/.exec(run[0] ?? '')?.[0].length;
  const above = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  const wanted = indentBelow(above, run[0] ?? '');
  if (wanted === 0)
    return {
      what: `${linesOfRun(run.length, 'is', 'are')} indented with ${run.length > 1 ? 'tabs' : 'a tab'}.`,
      fix: `Remove the tab at the beginning of ${run.length > 1 ? 'each' : 'the line'}; further levels have two spaces each.`,
    };
  return {
    what: `${linesOfRun(run.length, 'is', 'are')} indented with ${run.length > 1 ? 'tabs' : 'a tab'}.`,
    fix:
      tabs === undefined || wanted === undefined || wanted === tabs * 2
        ? 'Indent with spaces: two for each level.'
        : `Indent with spaces: ${countInWords(wanted)} in ${run.length > 1 ? 'the first line' : 'this line'}, and two more for each further level.`,
  };
}

/** How many spaces a line has below another: none where nothing is above it or a key with a value, two more than a key that only opens a group, as many as one with a value in an item. */
function indentBelow(above: string, line: string): number | undefined {
  const isEntry = /^\s*(?:- |[\w-]+\s*:(?:\s|$))/.test(line);
  if (isEntry && (above.trim() === '' || /^[\w-]+\s*:\s+(?![|>&])\S/.test(above))) return 0;
  const [, beforeKey, value] = /^( *(?:- +)*)[\w-]+\s*:(?:\s+(\S.*))?$/.exec(above) ?? [];
  if (beforeKey === undefined) return undefined;
  if (value === undefined) return beforeKey.length + 2;
  return beforeKey.includes('-') && !line.trim().startsWith('-') ? beforeKey.length : undefined;
}
