/** Nunjucks check: compiles a template, and says where and why it cannot be. */
import { suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { lineOffset, problemAt, problemOf, type SourceFile } from '../core/source.ts';
import { insteadOf } from '../markdown/foreign-tags.ts';
import type { Nunjucks } from './template-engines.ts';
import { silentSlips, templateSlips } from './template-slips.ts';
import type { TemplateSlip } from './template-tags.ts';
import { type TemplateWords, unendedElement } from './unended-element.ts';

/** What keeps a text from being compiled, or is printed in place of being run. Its places are those of the file. */
export function nunjucksProblems(
  nunjucks: Nunjucks,
  source: SourceFile,
  text: string,
  words: TemplateWords,
): readonly Problem[] {
  const { library, environment } = nunjucks;
  try {
    new library.Template(text, environment, source.path, true);
  } catch (error) {
    return [compileProblem(source, text, error, tagsOf(environment), words)];
  }
  return silentProblems(source, text, tagsOf(environment), words);
}

/** What is wrong with a text that compiles. */
export function silentProblems(
  source: SourceFile,
  text: string,
  tags: readonly string[],
  { code }: Pick<TemplateWords, 'code'>,
): readonly Problem[] {
  const why = 'Readers would see the marks as they are typed, or nothing at all.';
  return silentSlips(text, tags).map(({ start, end, what, fix }) =>
    problemAt(source, start, end, { code, why, what, fix }),
  );
}

/** The names of all tags that a Nunjucks environment has. */
export function tagsOf(environment: Nunjucks['environment']): readonly string[] {
  return [...NUNJUCKS_TAGS, ...(environment.extensionsList ?? []).flatMap(({ tags }) => tags ?? [])];
}

/** The problem that an error of Nunjucks' compiler tells of. `text` is what it was given, `tags` what it knows. */
export function compileProblem(
  source: SourceFile,
  text: string,
  error: unknown,
  tags: readonly string[],
  { code, subject, why }: TemplateWords,
): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const place = placeOf(error, message);
  const said = message.split('\n').at(-1)?.trim() ?? message;
  const unknown = /^unknown block tag: (.+)$/.exec(said.replace(PREFIX, ''))?.[1];
  const start = place ? lineOffset(text, place.line - 1) + Math.max(place.column - 1, 0) : 0;
  const at = (slip: TemplateSlip) =>
    problemAt(source, slip.start, slip.end, { code, why, what: slip.what, fix: slip.fix });
  const slips = templateSlips(text, new Set([...BLOCKS, ...tags.filter((name) => tags.includes(`end${name}`))]), tags);
  /** Where the compiler knows a place, what stands further down may only follow from it. */
  const isBefore = (slip: TemplateSlip) => !place || slip.start <= start;
  if (slips.tag && isBefore(slips.tag)) return at(slips.tag);
  const unended = unendedElement(source, text, said, { code, why });
  if (unended) return unended;
  const isOfBlock = unknown !== undefined && /^(?:else|elif|end(.+))$/.exec(unknown);
  if (!place || (isOfBlock && tags.includes(isOfBlock[1] ?? 'else'))) {
    const slip = slips.block && isBefore(slips.block) ? slips.block : slips.end;
    if (slip) return at(slip);
  }
  if (unknown !== undefined && place) {
    return problemAt(source, start, start + unknown.length, {
      code,
      what: `There is no tag "${unknown}".`,
      why,
      fix:
        insteadOf(unknown, text.slice(start).split('%}', 1)[0] ?? '', true) ??
        suggestion(unknown, tags, `Register it with addShortcode, or write {% raw %} and {% endraw %} around it.`),
    });
  }
  const finding = {
    code,
    what: `${subject} cannot be compiled: ${said.replace(PREFIX, '')}.`,
    why,
    fix: 'Compare the tags {% … %} and {{ … }} around this place: each block needs its end, each tag its %} or }}.',
  } as const;
  return place ? problemAt(source, start, start + 1, finding) : problemOf(source.path, finding);
}

/** Nunjucks writes the place into the message, but not of a template that it has seen before. */
function placeOf(error: unknown, message: string): { readonly line: number; readonly column: number } | undefined {
  const [, line, column = 1] = /\[Line (\d+)(?:, Column (\d+))?\]/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const { lineno, colno = 1 } = error as { readonly lineno?: number; readonly colno?: number };
  return lineno === undefined ? undefined : { line: lineno, column: colno };
}

const PREFIX = /^(Template render error|Error):\s*/;
const BLOCKS = ['if', 'for', 'block', 'macro', 'call', 'filter', 'switch', 'ifAsync', 'asyncEach', 'asyncAll'] as const;
const NUNJUCKS_TAGS = [...BLOCKS, 'raw', 'verbatim', 'set', 'include', 'extends', 'import', 'from', 'else', 'elif'];
