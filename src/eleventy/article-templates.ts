/**
 * Article templates: articles that Eleventy runs as templates before it reads their Markdown, because the site wants it so.
 *
 * What goes wrong in one is a problem of its file. A build ends with it; a server goes on and shows it in the article's
 * place.
 */
import type { Article } from '../content/model.ts';
import { html } from '../core/markup.ts';
import type { Problem } from '../core/problem.ts';
import { reportOf } from '../core/report.ts';
import { lineOffset, problemAt, problemOf } from '../core/source.ts';
import type { EleventyConfig } from './config.ts';

/** A template language of Eleventy's. */
export type TemplateLanguage = 'njk' | 'liquid';

type Render = (data: unknown) => Promise<unknown>;

/** What is needed of the host: the article of a path, and somebody to tell. */
export interface ArticleTemplates {
  articleOf(inputPath: string): Article | undefined;
  report(problems: readonly Problem[]): void;
}

/** Watches over the rendering of articles. Markdown that is none is rendered as ever; so is all of it where the site renders Markdown itself. */
export function guardArticleTemplates(eleventyConfig: EleventyConfig, host: ArticleTemplates): void {
  if (eleventyConfig.extensionConflictMap?.md) return;
  eleventyConfig.addExtension('md', {
    compileOptions: { permalink: true },
    compile(this: { readonly defaultRenderer: Render }, _text: string, inputPath: string): Render {
      const render = this.defaultRenderer;
      const article = host.articleOf(inputPath);
      if (!article) return render;
      return async (data) => {
        try {
          return await render(data);
        } catch (error) {
          const problem = templateProblem(article, error);
          host.report([problem]);
          return html`<pre>${reportOf([problem])}</pre>`.toString();
        }
      };
    },
  });
}

/** What is said of an article that cannot be run, in the line that the template language names. */
export function templateProblem({ source, bodyStart }: Article, error: unknown): Problem {
  const text = messageOf(error);
  const finding = {
    code: 'template/failed',
    what: `The template in this article cannot be run: ${wordsOf(text)}.`,
    why: 'The article would be missing.',
    fix: 'Correct the tag, or remove it.',
  } as const;
  const [, inNunjucks, inLiquid] = /\[Line (\d+), |\bline:(\d+)/.exec(text) ?? [];
  const line = Number(inNunjucks ?? inLiquid);
  const firstLine = source.text.slice(0, bodyStart).split('\n').length - 1;
  const start = lineOffset(source.text, firstLine + line - 1);
  const [typed = ''] = source.text.slice(start).split('\n', 1);
  if (!(line > 0) || typed.trim() === '') return problemOf(source.path, finding);
  return problemAt(source, start + typed.search(/\S/), start + typed.trimEnd().length, finding);
}

/** Eleventy wraps what a template language threw. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = 'originalError' in error ? error.originalError : error.cause;
  return inner === undefined ? error.message : messageOf(inner);
}

function wordsOf(text: string): string {
  const words = text
    .replace(/, (?:file|line):[\s\S]*$/, '')
    .replace(/^.*\[Line \d+, Column \d+\]|\(unknown path\)|\(\.\/\S*\)/gm, '')
    .replace(/^\s*(?:(?:Template render error|\w*Error):?\s*)+/i, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\w*Error):\s*/, '').trim());
  return (words.find((line) => line !== '') ?? 'it has a mistake').replace(/[.\s]+$/, '');
}
