/** Unquoted values: words in the arguments of a shortcode that stand there without quotation marks. */
import type { Element } from '../content/element.ts';
import type { Problem } from '../core/problem.ts';
import {
  type Argument,
  type ArgumentValue,
  type BareValue,
  bareWords,
  isVariable,
} from '../core/shortcode-arguments.ts';
import { type Finding, problemAt, type SourceFile } from '../core/source.ts';
import { missingEquals } from './missing-equals.ts';
import { surplusWordsFix } from './surplus-arguments.ts';
import type { Tag } from './tags.ts';

/** The problems. Words that follow the first of a named value, or of the only one without a name, belong to it. */
export function unquotedValues(
  source: SourceFile,
  tag: Tag,
  given: readonly Argument[],
  element: Element | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  const takesOne = element !== undefined && element.positional.length < 2;
  let told = 0;
  let position = 0;
  for (const [index, argument] of given.entries()) {
    const { name, value, start, valueStart, end } = argument;
    const bare = { name, position };
    const isSurplus = element !== undefined && name === undefined && position >= element.positional.length;
    if (name === undefined) position += 1;
    if (!holdsVariable(value) || start < told) continue;
    const pair = element && missingEquals(tag.argumentsText, given, index, element);
    const isWhole = (name !== undefined || takesOne) && isVariable(value);
    const span = pair ?? (isWhole ? bareWords(tag.argumentsText, valueStart) : { start: valueStart, end });
    told = span.end;
    const words = tag.argumentsText.slice(span.start, span.end);
    const misfit = element && isVariable(value) ? misfitFinding(element, { ...bare, words }) : undefined;
    problems.push(
      problemAt(
        source,
        tag.argumentsStart + span.start,
        tag.argumentsStart + span.end,
        pair?.finding ??
          misfit ?? {
            ...unquoted(words, argument),
            ...(isSurplus && { fix: surplusWordsFix(words, element, given) }),
          },
      ),
    );
  }
  return problems;
}

/** What is wrong with words that would not be what the argument has to be, if they had quotation marks. */
export function misfitFinding(element: Element, { name, position = 0, words }: BareValue): Finding | undefined {
  const key = name ?? element.positional[position];
  if (key === undefined) return undefined;
  return element
    .check({ [key]: words })
    .find(({ path, finding }) => path.length === 1 && path[0] === key && finding.code === 'argument/type')?.finding;
}

function unquoted(typed: string, { name, value }: Argument): Finding {
  const before = name === undefined ? '' : `${name}=`;
  const written = isVariable(value) ? `"${typed}"` : listInQuotes(typed);
  return {
    code: 'shortcode/syntax',
    what: `${typed} stands here without quotation marks.`,
    why: 'An article has no variables, so it cannot be anything but text.',
    fix: written === undefined ? 'Put its words in quotation marks.' : `Write ${before}${written}.`,
  };
}

/** `["Jo", "Bo Li"]` for `["Jo", Bo Li]`. */
function listInQuotes(typed: string): string | undefined {
  const items = typed.slice(1, -1).match(/"[^"]*"|'[^']*'|[^\s,"'][^,"']*/g) ?? [];
  if (items.join('').replace(/\s/g, '').length !== typed.slice(1, -1).replace(/[\s,]/g, '').length) return undefined;
  return `[${items.map((item) => (/^["'\d]/.test(item) ? item : `"${item.trim()}"`)).join(', ')}]`;
}

function holdsVariable(value: ArgumentValue): boolean {
  if (isVariable(value)) return true;
  return Array.isArray(value) && value.some(holdsVariable);
}
