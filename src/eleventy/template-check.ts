/**
 * Template check: compiles the body of a page before anything is written.
 *
 * Eleventy compiles a page when it prints it, and ends at the first that cannot be.
 */
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import { unknownNames } from './layout-names.ts';
import { liquidProblems } from './liquid-check.ts';
import { nunjucksProblem } from './nunjucks-check.ts';
import type { TemplateEngines, TemplateLanguage } from './template-engines.ts';
import type { TemplateWords } from './unended-element.ts';

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
    const problem = nunjucksProblem(nunjucks, source, text, PAGE);
    if (problem) return [problem];
    return unknownNames(nunjucks.library, nunjucks.environment, { ...source, text }, layoutNames, PAGE).map(
      (found) => ({
        ...found,
        file: source.path,
      }),
    );
  }
  const liquid = engines.liquid();
  return language === 'liquid' && liquid ? liquidProblems(liquid, source, text, PAGE) : [];
}
