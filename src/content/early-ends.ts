/** Early ends: a line `---` among the keys of front matter, which ends it before the last of them. */
import type { Problem } from '../core/problem.ts';
import { mendedSource, problemAt } from '../core/source.ts';
import type { SplitFile } from './front-matter.ts';

/** What is said of such a line, and the file as it would be without it. `isKey` knows the keys that there are. */
export function earlyEnd(
  { frontMatter, bodyStart }: SplitFile,
  isKey: (word: string) => boolean,
): { readonly problem: Problem; readonly whole: SplitFile } | undefined {
  const { source, end } = frontMatter;
  const further = FURTHER_KEYS.exec(source.text.slice(bodyStart));
  const keys = Array.from(further?.[1]?.matchAll(/^([\w-]+):/gm) ?? [], ([, key = '']) => key);
  if (!further || !isKey(keys[0] ?? '')) return undefined;
  const last = bodyStart + (further[1]?.length ?? 0);
  return {
    problem: problemAt(source, end, end + 3, {
      code: 'yaml/syntax',
      what: `A line "---" ends the front matter here, and ${keys.length === 1 ? 'a key follows' : 'keys follow'} below it.`,
      why: 'Readers would see them as text.',
      fix: 'Remove this line.',
    }),
    whole: {
      frontMatter: { ...frontMatter, source: mendedSource(source, withoutLine(source.text, end)), end: last },
      bodyStart: bodyStart + further[0].length,
    },
  };
}

/** Keys with what belongs to them, up to another line `---`. */
const FURTHER_KEYS =
  /^([\w-]+:(?:[ \t][^\n]*)?\n(?:(?:[\w-]+:(?:[ \t][^\n]*)?|[ \t]+\S[^\n]*|- [^\n]*)\n)*)---[ \t]*(?:\n|$)/;

function withoutLine(text: string, start: number): string {
  return `${text.slice(0, start)}   ${text.slice(start + 3)}`;
}
