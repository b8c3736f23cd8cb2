/** Template code: what is said of `{{ … }}` in YAML, where nothing runs it. */
import type { YamlMistake } from './yaml-faults.ts';

/** The words for it. `undefined` where Eleventy runs it: in a permalink, and below eleventyComputed. */
export function templateCode(code: string, line: string, above = ''): Pick<YamlMistake, 'what' | 'fix'> | undefined {
  if (/^\s*permalink\s*:/.test(line) || /^eleventyComputed\s*:/m.test(above)) return undefined;
  return {
    what: `Here stands ${code}, and nothing runs template code here.`,
    fix: `Write what it stands for in place of ${code}.`,
  };
}
