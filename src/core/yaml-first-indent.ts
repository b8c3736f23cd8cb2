/** YAML first indent: spaces before the first key, with which every line below it seems to stand in a wrong place. */
import { mendedSource, problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { NOT_INDENTED, spaces } from './yaml-line-mistakes.ts';
import type { Mended } from './yaml-odd-hyphens.ts';
import { UNREAD } from './yaml-problems.ts';

/** What stands above a first key, its spaces, and the key. */
const FIRST = /^((?:[ \t]*(?:#[^\n]*)?\n)*)( +)([\w-]+)(?=:\s)/;

/** The problem, and the block without the spaces, if that key stands alone further to the right than all others. */
export function indentedFirst(block: YamlBlock): Mended | undefined {
  const { source, start, end } = block;
  const text = source.text.slice(start, end);
  const [whole = '', above = '', indent = '', key = ''] = FIRST.exec(text) ?? [];
  if (whole === '') return undefined;
  const below = text.slice(above.length).split('\n').slice(1);
  const next = below.findIndex((line) => /^[\w-]/.test(line));
  const isBeside = (line: string) => line.startsWith(indent) && /\w/.test(line.charAt(indent.length));
  if (next < 0 || below.slice(0, next).some(isBeside) || !below.some((line) => /^[\w-]+:(?:\s|$)/.test(line)))
    return undefined;
  const at = start + above.length;
  const lineEnd = source.text.indexOf('\n', at);
  const typed = source.text.slice(at, lineEnd);
  return {
    problems: [
      problemAt(source, at + indent.length, at + typed.trimEnd().length, {
        code: 'yaml/syntax',
        what: NOT_INDENTED,
        why: UNREAD,
        fix: `Move ${key} ${spaces(indent.length)} to the left, so that it stands above ${/^[\w-]+/.exec(below[next] ?? '')?.[0]}.`,
      }),
    ],
    mended: {
      ...block,
      source: mendedSource(source, source.text.slice(0, at) + typed.trimStart() + indent + source.text.slice(lineEnd)),
    },
  };
}
