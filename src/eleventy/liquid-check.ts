/** Liquid check: parses a template, and says where and why it cannot be, or what it includes that is not there. */
import { suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, problemOf, type SourceFile } from '../core/source.ts';
import { insteadOf } from '../markdown/foreign-tags.ts';
import type { Liquid, LiquidPart } from './template-engines.ts';
import { neverClosed, notClosed, type TemplateSlip } from './template-tags.ts';
import { type TemplateWords, unendedElement } from './unended-element.ts';

/** What keeps a text from being parsed, and the partials of it that are not there. Its places are those of the file. */
export function liquidProblems(
  liquid: Liquid,
  source: SourceFile,
  text: string,
  words: TemplateWords,
): readonly Problem[] {
  try {
    return liquid.parse(text, source.path).flatMap((part) => missingPartials(liquid, source, part, words));
  } catch (error) {
    return [liquidProblem(liquid, source, error, words)];
  }
}

interface LiquidError {
  readonly message: string;
  readonly token?: { readonly begin: number; readonly end: number };
}

function liquidProblem(liquid: Liquid, source: SourceFile, error: unknown, words: TemplateWords): Problem {
  const { message, token } = error as LiquidError;
  const said = message.split('\n')[0]?.replace(/, (file|line):.*$/, '') ?? message;
  const unended = unendedElement(source, source.text, said, words);
  if (unended) return unended;
  const [, kind, name] = /^(tag|undefined filter:) "?([^"]+?)"?(?: not found)?$/.exec(said) ?? [];
  const isUnknown = name !== undefined && (kind !== 'tag' || said.endsWith('not found'));
  const finding = isUnknown
    ? {
        code: words.code,
        what: `There is no ${kind === 'tag' ? 'tag' : 'filter'} "${name}".`,
        why: words.why,
        fix:
          (kind === 'tag' && token ? insteadOf(name, source.text.slice(token.begin, token.end), true) : undefined) ??
          suggestion(
            name,
            Object.keys(kind === 'tag' ? liquid.tags : liquid.filters),
            kind === 'tag'
              ? 'Register it with addShortcode, or use another one.'
              : 'Register it with addFilter, or use another one.',
          ),
      }
    : {
        code: words.code,
        what: `${words.subject} cannot be compiled: ${said}.`,
        why: words.why,
        fix: 'Compare the tags {% … %} and {{ … }} around this place: each block needs its end, each tag its %} or }}.',
        ...unclosedInLiquid(said),
      };
  if (!token) return problemOf(source.path, finding);
  const inTag = isUnknown ? Math.max(source.text.slice(token.begin, token.end).indexOf(name), 0) : 0;
  const start = token.begin + inTag;
  return problemAt(source, start, isUnknown ? start + name.length : token.end, finding);
}

function unclosedInLiquid(said: string): Pick<TemplateSlip, 'what' | 'fix'> | undefined {
  const [, opener, block] = /^(?:output|tag) "?(\{[{%])(?:-?\s*(\w+).*%\})? ?.*not closed$/.exec(said) ?? [];
  if (opener !== '{{' && opener !== '{%') return undefined;
  return block === undefined ? notClosed(opener) : neverClosed(block);
}

/** Liquid looks for what a page includes only while it prints. */
function missingPartials(
  liquid: Liquid,
  source: SourceFile,
  part: LiquidPart,
  words: TemplateWords,
): readonly Problem[] {
  const inside = [...(part.templates ?? []), ...(part.branches ?? []).flatMap(({ templates }) => templates ?? [])];
  return [
    ...missingPartial(liquid, source, part, words),
    ...inside.flatMap((each) => missingPartials(liquid, source, each, words)),
  ];
}

function missingPartial(
  liquid: Liquid,
  source: SourceFile,
  { file, name, token }: LiquidPart,
  words: TemplateWords,
): readonly Problem[] {
  if (typeof file !== 'string' || !/^(include|render|layout)$/.test(name ?? '')) return [];
  // Liquid looks for these beside the page.
  if (/^\.\.?\//.test(file)) return [];
  try {
    liquid.parseFileSync(file, undefined, 'partials');
    return [];
  } catch (error) {
    if (!(error as Error).message.includes('ENOENT')) return [];
    return [
      problemAt(source, token.begin, token.end, {
        code: 'layout/missing',
        what: `There is no template "${file}".`,
        why: words.why,
        fix: 'Create it, or name another one.',
      }),
    ];
  }
}
