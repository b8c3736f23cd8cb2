/** YAML group keys: lists and groups of keys that stand in place of a key, which is what `{{ title }}` is to YAML. */
import type { Problem } from './problem.ts';
import { type Finding, problemAt } from './source.ts';
import { templateCode } from './template-code.ts';
import type { YamlBlock } from './yaml.ts';
import { documentOf } from './yaml-documents.ts';
import { lineAt } from './yaml-faults.ts';
import { yamlPackage } from './yaml-package.ts';
import { firstOfEachLine, UNREAD } from './yaml-problems.ts';
import { inQuotes } from './yaml-quotes.ts';

/** YAML allows a list or a group of keys as a key. No file of ours means that. */
export function groupsAsKeys(block: YamlBlock): readonly Problem[] {
  const text = block.source.text.slice(block.start, block.end);
  if (!MAY_HOLD_A_GROUP_AS_KEY.test(text)) return [];
  const { isCollection, isMap, visit } = yamlPackage();
  const problems: Problem[] = [];
  visit(documentOf(text), {
    Pair(_, { key }) {
      if (!isCollection(key) || !key.range) return;
      const [start, end] = key.range;
      const doubled = text[start - 1] === '{' ? /^\{\{[^\n]*?\}\}/.exec(text.slice(start - 1))?.[0] : undefined;
      const from = block.start + (doubled === undefined ? start : start - 1);
      const until = doubled === undefined ? block.start + end : from + doubled.length;
      problems.push(
        problemAt(
          block.source,
          from,
          until,
          ofTemplate(doubled, text, start) ?? {
            code: 'yaml/syntax',
            what: `A ${isMap(key) ? 'group of keys' : 'list'} in brackets stands here in place of a key.`,
            why: 'A key is a word; nothing in brackets can be one.',
            fix: 'Put the whole value in quotation marks.',
          },
        ),
      );
    },
  });
  return firstOfEachLine(problems);
}

const MAY_HOLD_A_GROUP_AS_KEY = /[}\]]\s*:|\{\s*[{[]|(?:^|[\s{[,])\?\s/;

/** `{{ … }}` in the place of a value. What Eleventy prints as a template needs quotation marks around it. */
function ofTemplate(code: string | undefined, text: string, at: number): Finding | undefined {
  if (code === undefined) return undefined;
  const { text: line, value } = lineAt(text, at);
  const unrun = templateCode(code, line, text.slice(0, at));
  if (unrun) return { code: 'yaml/syntax', ...unrun, why: 'Readers would see it as it is typed.' };
  return {
    code: 'yaml/syntax',
    what: `Here stands ${code}, and to YAML it is a group of keys.`,
    why: UNREAD,
    fix: inQuotes(value),
  };
}
