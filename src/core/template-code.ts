/** Template code: what is said of `{{ … }}` in YAML, where nothing runs it. */
import type { Line, YamlFault, YamlMistake } from './yaml-faults.ts';
import { inQuotes } from './yaml-quotes.ts';

/** The words for it. `undefined` where Eleventy runs it: in a permalink, and below eleventyComputed. */
export function templateCode(code: string, line: string, above = ''): Pick<YamlMistake, 'what' | 'fix'> | undefined {
  if (/^\s*permalink\s*:/.test(line) || /^eleventyComputed\s*:/m.test(above)) return undefined;
  return {
    what: `Here stands ${code}, and nothing runs template code here.`,
    fix: `Write what it stands for in place of ${code}.`,
  };
}

/** `permalink: {{ "a" | slug }}/`: a value that begins with such code is a group of keys to YAML, which ends somewhere in it. */
export function expressionMistake(
  { code, pos: [at] }: YamlFault,
  { text, value, valueStart }: Line,
): YamlMistake | undefined {
  const expression = /^\{\{.*?\}\}/.exec(value)?.[0];
  const isWithin = at >= valueStart && at <= valueStart + value.length;
  if (expression === undefined || !isWithin || !/^(?:MISSING_CHAR|UNEXPECTED_TOKEN)$/.test(code)) return undefined;
  const unrun = /^\s/.test(text) ? undefined : templateCode(expression, text);
  if (unrun) return { start: valueStart, end: valueStart + expression.length, ...unrun };
  return {
    start: valueStart,
    end: valueStart + value.length,
    what: 'A value that begins with { is a group of keys to YAML, and this one goes on after its end.',
    fix: inQuotes(value),
  };
}
