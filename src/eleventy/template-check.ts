/**
 * Template check: compiles the body of a page, or of an article that is run, before anything is written.
 *
 * Eleventy compiles them when it prints them, and ends at the first that cannot be.
 */
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import { unknownNames } from './layout-names.ts';
import { liquidProblems } from './liquid-check.ts';
import { nunjucksProblems } from './nunjucks-check.ts';
import type { TemplateEngines, TemplateLanguage } from './template-engines.ts';
import type { TemplateWords } from './unended-element.ts';

const PAGE: TemplateWords = { code: 'template/syntax', subject: 'The page', why: 'The page cannot be printed.' };

const ARTICLE: TemplateWords = {
  code: 'template/syntax',
  subject: 'The article',
  why: 'The article cannot be printed.',
};

/** What is wrong with the body of a page. `layoutNames` are those that may be included. */
export function checkBody(
  engines: TemplateEngines,
  source: SourceFile,
  bodyStart: number,
  language: TemplateLanguage | undefined,
  layoutNames: readonly string[],
): readonly Problem[] {
  return problemsOf(engines, source, bodyStart, language, layoutNames, PAGE);
}

/** What is wrong with an article that is run. What it includes is known only then. */
export function checkArticleTemplate(
  engines: TemplateEngines,
  source: SourceFile,
  bodyStart: number,
  language: TemplateLanguage | undefined,
): readonly Problem[] {
  const found = problemsOf(engines, source, bodyStart, language, [], ARTICLE);
  return found.filter(({ code }) => code !== 'layout/missing');
}

function problemsOf(
  engines: TemplateEngines,
  source: SourceFile,
  bodyStart: number,
  language: TemplateLanguage | undefined,
  layoutNames: readonly string[],
  words: TemplateWords,
): readonly Problem[] {
  // With blanks in place of the front matter every place in the body is one in the file.
  const text = source.text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.text.slice(bodyStart);
  const nunjucks = engines.nunjucks();
  if (language === 'njk' && nunjucks) {
    const problems = nunjucksProblems(nunjucks, source, text, words);
    if (problems.length > 0) return problems;
    return unknownNames(nunjucks.library, nunjucks.environment, { ...source, text }, layoutNames, words).map(
      (found) => ({
        ...found,
        file: source.path,
      }),
    );
  }
  const liquid = engines.liquid();
  return language === 'liquid' && liquid ? liquidProblems(liquid, source, text, words) : [];
}
