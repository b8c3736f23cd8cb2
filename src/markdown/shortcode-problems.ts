/** Problems of shortcodes as such: unknown names, tags that are not finished, opened or closed. */
import { suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, type SourceFile } from '../core/source.ts';
import type { TagUse } from './element-rules.ts';
import { isPaired, roleOf, type Shortcodes, shortcodeNames } from './shortcodes.ts';
import type { Tag } from './tags.ts';

/** What is wrong with each tag that found no use. */
export function shortcodeProblems(
  source: SourceFile,
  tags: readonly Tag[],
  uses: ReadonlyMap<number, TagUse>,
  shortcodes: Shortcodes,
): readonly Problem[] {
  const problems: Problem[] = [];
  const explained = new Set<number>();
  const names = shortcodeNames(shortcodes);
  const unused = tags.filter((tag) => !uses.has(tag.number));

  for (const tag of unused) {
    if (explained.has(tag.number)) continue;
    const role = roleOf(tag.name, shortcodes);
    const at = (start: number, end: number, finding: Parameters<typeof problemAt>[3]) =>
      problems.push(problemAt(source, start, end, finding));

    if (!tag.finished) {
      at(tag.start, tag.end, {
        code: 'shortcode/syntax',
        what:
          tag.name === ''
            ? 'A shortcode is opened here with {% and never finished.'
            : `{% ${tag.name} is opened here and never finished.`,
        why: 'What follows would be printed as it is typed.',
        fix: 'Write %} at its end. To print {% itself, write \\{%.',
      });
    } else if (tag.name === '') {
      at(tag.start, tag.end, {
        code: 'shortcode/syntax',
        what: 'Here is a shortcode without a name.',
        why: 'Nobody could say what it prints.',
        fix: `Write its name after {%: ${names.join(', ')}.`,
      });
    } else if (role.role === 'unknown' || (role.role === 'end' && !isPaired(role.of, shortcodes))) {
      const opener =
        role.role === 'end' ? unused.find((other) => other.number < tag.number && other.name === role.of) : undefined;
      if (opener) continue;
      at(tag.nameStart, tag.nameStart + tag.name.length, {
        code: 'shortcode/unknown',
        what: `There is no shortcode "${tag.name}".`,
        why: 'Readers would see nothing in its place.',
        fix: suggestion(
          tag.name,
          role.role === 'end' ? names.map((name) => `end${name}`) : names,
          `Use one of: ${names.join(', ')}. To print {% itself, write \\{%.`,
        ),
      });
    } else if (role.role === 'end') {
      at(tag.start, tag.end, {
        code: 'shortcode/unopened',
        what: `{% ${tag.name} %} ends a shortcode that was never opened.`,
        why: 'It has nothing to end.',
        fix: `Write {% ${role.of} %} where it begins, or remove this.`,
      });
    } else if (isPaired(tag.name, shortcodes)) {
      const end = unused.find(
        (other) => other.number > tag.number && other.name === `end${tag.name}` && !explained.has(other.number),
      );
      if (end) explained.add(end.number);
      at(tag.start, tag.end, {
        code: 'shortcode/unclosed',
        what: end
          ? `{% ${tag.name} %} is opened here and {% end${tag.name} %} stands in another paragraph, list or quotation.`
          : `{% ${tag.name} %} is opened here and never closed.`,
        why: 'Nobody could say where its content ends.',
        fix: end
          ? 'Put both on lines of their own, with empty lines around them.'
          : `Write {% end${tag.name} %} where it ends.`,
      });
    } else {
      at(tag.start, tag.end, {
        code: 'shortcode/misplaced',
        what: `{% ${tag.name} %} stands where shortcodes do not work.`,
        why: 'Readers would see nothing in its place.',
        fix: 'Move it to a line of its own.',
      });
    }
  }
  return problems;
}
