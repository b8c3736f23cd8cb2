/** Nunjucks check: compiles a template, and says where and why it cannot be. */
import { suggestion } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { lineOffset, problemAt, problemOf, type SourceFile } from '../core/source.ts';
import { insteadOf } from '../markdown/foreign-tags.ts';
import type { Nunjucks } from './template-engines.ts';
import { type TemplateWords, unendedElement } from './unended-element.ts';
import { unfinishedInWords, unfinishedTag } from './unfinished-tags.ts';

/** What keeps a text from being compiled. Its places are those of the file. */
export function nunjucksProblem(
  nunjucks: Nunjucks,
  source: SourceFile,
  text: string,
  words: TemplateWords,
): Problem | undefined {
  const { library, environment } = nunjucks;
  try {
    new library.Template(text, environment, source.path, true);
    return undefined;
  } catch (error) {
    return compileProblem(source, text, error, tagsOf(environment), words);
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

const PREFIX = /^(Template render error|Error):\s*/;
const BLOCKS = ['if', 'for', 'block', 'macro', 'call', 'filter', 'switch', 'ifAsync', 'asyncEach', 'asyncAll'] as const;
const NUNJUCKS_TAGS = [...BLOCKS, 'raw', 'verbatim', 'set', 'include', 'extends', 'import', 'from', 'else', 'elif'];
