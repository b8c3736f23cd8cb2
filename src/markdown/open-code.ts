/** Open code: a block of code that begins with three backquotes, or three tildes, and that nothing ends. */
import type { Token } from 'markdown-it';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { linesOf, type PlaceSearch } from './placed-tokens.ts';

/** One problem for each such block. One in a quotation ends with that. */
export function openCode(tokens: readonly Token[], { source, lineInFile }: PlaceSearch): readonly Problem[] {
  if (!source.text.includes('```') && !source.text.includes('~~~')) return [];
  return tokens.flatMap(({ type, map, markup, info }) => {
    if (type !== 'fence' || !map) return [];
    const { start, end } = linesOf(source, lineInFile(map[0]), lineInFile(map[1]));
    const lines = source.text.slice(start, end).trimEnd().split('\n');
    if (/^[ \t]*>/.test(lines[0] ?? '')) return [];
    const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]*/, '') : '';
    if (last.startsWith(markup) && last.replaceAll(markup[0] ?? '', '') === '') return [];
    const begun = start + Math.max((lines[0] ?? '').indexOf(markup), 0);
    return problemAt(source, begun, begun + markup.length + info.trimEnd().length, {
      code: 'code/unclosed',
      severity: 'warning',
      what: `A block of code begins here, and no line ${markup} ends it.`,
      why: 'All that follows would be printed as code, with its marks, and nothing in it is looked at.',
      fix: `Write ${markup} on a line of its own below the code; or, where no code is meant, remove this line.`,
    });
  });
}
