/**
 * Template check: compiles the body of a page before anything is written.
 *
 * Eleventy compiles a page when it prints it, and ends at the first that cannot be.
 */
import { suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem-codes.ts';
import { lineOffset, problemAt, problemOf, type SourceFile } from '../core/source.ts';
import { insteadOf } from '../markdown/foreign-tags.ts';
import { unknownNames } from './layout-names.ts';
import { readNeverClosed } from './template-arguments.ts';
import type { Liquid, LiquidPart, Nunjucks, TemplateEngines, TemplateLanguage } from './template-engines.ts';
import { unfinishedInWords, unfinishedTag } from './unfinished-tags.ts';

/** What a template is called in messages. */
export interface TemplateWords {
  readonly code: ProblemCode;
  /** Begins a sentence, as in "The layout". */
  readonly subject: string;
  readonly why: string;
}

const PAGE: TemplateWords = { code: 'template/syntax', subject: 'The page', why: 'The page cannot be printed.' };

/** What is wrong with the body of a page. `layoutNames` are those that may be included. */
export function checkBody(
  engines: TemplateEngines,
  source: SourceFile,
  bodyStart: number,
  language: TemplateLanguage | undefined,
  layoutNames: readonly string[],
): readonly Problem[] {
  // With blanks in place of the front matter every place in the body is one in the file.
  const text = source.text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.text.slice(bodyStart);
  const nunjucks = engines.nunjucks();
  if (language === 'njk' && nunjucks) {
    const problem = nunjucksProblem(nunjucks, source, text);
    if (problem) return [problem];
    return unknownNames(nunjucks.library, nunjucks.environment, { ...source, text }, layoutNames, PAGE).map(
      (found) => ({
        ...found,
        file: source.path,
      }),
    );
  }
  const liquid = engines.liquid();
  return language === 'liquid' && liquid ? liquidProblems(liquid, source, text) : [];
}

function nunjucksProblem(nunjucks: Nunjucks, source: SourceFile, text: string): Problem | undefined {
  const { library, environment } = nunjucks;
  try {
    new library.Template(text, environment, source.path, true);
    return undefined;
  } catch (error) {
    return compileProblem(source, text, error, tagsOf(environment), PAGE);
  }
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
  const place = /\[Line (\d+)(?:, Column (\d+))?\]/.exec(message);
  const said = message.split('\n').at(-1)?.trim() ?? message;
  const unknown = /^unknown block tag: (.+)$/.exec(said.replace(PREFIX, ''))?.[1];
  const start = place ? lineOffset(text, Number(place[1]) - 1) + Math.max(Number(place[2] ?? 1) - 1, 0) : 0;
  const unended = unendedElement(source, text, said, { code, why });
  if (unended) return unended;
  const ended = /^end(\w+)$/.exec(unknown ?? '')?.[1];
  if (unknown !== undefined && place && ended !== undefined && tags.includes(ended)) {
    return problemAt(source, start, start + unknown.length, {
      code,
      what: `{% ${unknown} %} ends nothing here, or something else is still open.`,
      why,
      fix: `Write the end of what is opened last before it, such as {% endif %} or {% endfor %}; or write {% ${ended} … %} where it begins.`,
    });
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
  const unfinished = unfinishedTag(text, new Set([...BLOCKS, ...tags.filter((name) => tags.includes(`end${name}`))]));
  // Where the compiler knows a place, something further down may be open because of it.
  if (unfinished && (!place || (unfinished.start <= start && start <= unfinished.end)))
    return problemAt(source, unfinished.start, unfinished.end, { code, why, ...unfinishedInWords(unfinished) });
  const finding = {
    code,
    what: `${subject} cannot be compiled: ${said.replace(PREFIX, '')}.`,
    why,
    fix: 'Compare the tags {% … %} and {{ … }} around this place: each block needs its end, each tag its %} or }}.',
  } as const;
  return place ? problemAt(source, start, start + 1, finding) : problemOf(source.path, finding);
}

/** One of our shortcodes that is opened and never closed, as it tells while it is compiled. */
function unendedElement(
  source: SourceFile,
  text: string,
  message: string,
  words: Pick<TemplateWords, 'code' | 'why'>,
): Problem | undefined {
  const found = readNeverClosed(message);
  if (!found) return undefined;
  const { shortcode, line } = found;
  const opening = new RegExp(`\\{%-?\\s*${shortcode}\\b(?:[^%]|%(?!\\}))*(?:%\\})?`, 'g');
  opening.lastIndex = lineOffset(text, line - 1);
  const tag = opening.exec(text);
  const [start, end] = tag ? [tag.index, tag.index + tag[0].length] : [opening.lastIndex, opening.lastIndex + 1];
  return problemAt(source, start, end, {
    ...words,
    what: `{% ${shortcode} %} is opened here and never closed.`,
    fix: `Write {% end${shortcode} %} where it ends.`,
  });
}

const PREFIX = /^(Template render error|Error):\s*/;
const BLOCKS = ['if', 'for', 'block', 'macro', 'call', 'filter', 'switch', 'ifAsync', 'asyncEach', 'asyncAll'] as const;
const NUNJUCKS_TAGS = [...BLOCKS, 'raw', 'verbatim', 'set', 'include', 'extends', 'import', 'from', 'else', 'elif'];

function liquidProblems(liquid: Liquid, source: SourceFile, text: string): readonly Problem[] {
  try {
    return liquid.parse(text, source.path).flatMap((part) => missingPartials(liquid, source, part));
  } catch (error) {
    return [liquidProblem(liquid, source, error)];
  }
}

interface LiquidError {
  readonly message: string;
  readonly token?: { readonly begin: number; readonly end: number };
}

function liquidProblem(liquid: Liquid, source: SourceFile, error: unknown): Problem {
  const { message, token } = error as LiquidError;
  const said = message.split('\n')[0]?.replace(/, (file|line):.*$/, '') ?? message;
  const unended = unendedElement(source, source.text, said, PAGE);
  if (unended) return unended;
  const [, kind, name] = /^(tag|undefined filter:) "?([^"]+?)"?(?: not found)?$/.exec(said) ?? [];
  const isUnknown = name !== undefined && (kind !== 'tag' || said.endsWith('not found'));
  const finding = isUnknown
    ? {
        code: PAGE.code,
        what: `There is no ${kind === 'tag' ? 'tag' : 'filter'} "${name}".`,
        why: PAGE.why,
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
        code: PAGE.code,
        what: `${PAGE.subject} cannot be compiled: ${said}.`,
        why: PAGE.why,
        fix: 'Compare the tags {% … %} and {{ … }} around this place: each block needs its end, each tag its %} or }}.',
        ...unclosedInLiquid(said),
      };
  if (!token) return problemOf(source.path, finding);
  const inTag = isUnknown ? Math.max(source.text.slice(token.begin, token.end).indexOf(name), 0) : 0;
  const start = token.begin + inTag;
  return problemAt(source, start, isUnknown ? start + name.length : token.end, finding);
}

function unclosedInLiquid(said: string): ReturnType<typeof unfinishedInWords> | undefined {
  const [, opener, block] = /^(?:output|tag) "?(\{[{%])(?:-?\s*(\w+).*%\})? ?.*not closed$/.exec(said) ?? [];
  if (opener !== '{{' && opener !== '{%') return undefined;
  return unfinishedInWords({ opener, ...(block !== undefined && { block }) });
}

/** Liquid looks for what a page includes only while it prints. */
function missingPartials(liquid: Liquid, source: SourceFile, part: LiquidPart): readonly Problem[] {
  const inside = [...(part.templates ?? []), ...(part.branches ?? []).flatMap(({ templates }) => templates ?? [])];
  return [...missingPartial(liquid, source, part), ...inside.flatMap((each) => missingPartials(liquid, source, each))];
}

function missingPartial(liquid: Liquid, source: SourceFile, { file, name, token }: LiquidPart): readonly Problem[] {
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
        why: PAGE.why,
        fix: 'Create it, or name another one.',
      }),
    ];
  }
}
