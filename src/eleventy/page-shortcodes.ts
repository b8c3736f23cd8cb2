/**
 * Page shortcodes: what the shortcodes of an ordinary page or a layout name, looked up before anything is written.
 *
 * Eleventy would end at the first that cannot be printed. What a template puts in at the time of printing (a variable)
 * is known only then.
 */
import { factProblems } from '../checks/element-facts.ts';
import type { ElementFacts } from '../content/element.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import { type Severities, withSeverities } from '../core/severities.ts';
import type { SourceFile } from '../core/source.ts';
import { readElementUses } from '../markdown/element-arguments.ts';
import { roleOf, type Shortcodes } from '../markdown/shortcodes.ts';
import { findTags, type Tag } from '../markdown/tags.ts';
import { withoutUnrun } from './unrun-text.ts';

/** The errors of the shortcodes of a template that are the same wherever it is printed. */
export function pageShortcodeProblems(
  source: SourceFile,
  bodyStart: number,
  shortcodes: Shortcodes,
  facts: ElementFacts,
  severities: Severities,
): readonly Problem[] {
  if (!source.text.includes('{%', bodyStart)) return [];
  const { tags } = findTags(withoutUnrun(source).text, bodyStart);
  const roles = new Map(tags.map((tag) => [tag.number, isElement(tag, shortcodes) ? 'stands' : 'code'] as const));
  const { usesByTag, problems } = readElementUses(source, tags, roles, { ...shortcodes, areRun: true });
  const untrue = [...usesByTag.values()].flatMap((use) => factProblems(source, use, facts));
  return errorsIn(withSeverities([...problems, ...untrue], severities));
}

function isElement({ name, finished }: Tag, shortcodes: Shortcodes): boolean {
  return finished && !shortcodes.site.has(name) && roleOf(name, shortcodes).role === 'element';
}
