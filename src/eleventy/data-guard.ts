/**
 * Data guard: while serving, a data file that Eleventy cannot read counts as empty and is reported.
 *
 * Eleventy reads JSON itself and ends at a file that it cannot read; a data extension of the same name comes first.
 */
import { problemOf } from '../core/source.ts';
import type { EleventyConfig } from './config.ts';
import type { Failures } from './failures.ts';
import { withoutDots } from './project-path.ts';
import { messageOf } from './thrown-error.ts';

/** What the guard needs to know. */
export interface DataGuardSettings {
  readonly failures: Failures;
  isServing(): boolean;
}

type Parser = (content: string, path: string) => unknown;

/** Wraps the parsers of data files: Eleventy's for JSON, and those that the site has registered. */
export function useDataGuard(eleventyConfig: EleventyConfig, settings: DataGuardSettings): void {
  const guarded = new WeakSet<object>();
  // Before any file is read, and after everything has been registered.
  eleventyConfig.on('eleventy.before', () => {
    if (!settings.isServing()) return;
    const { dataExtensions } = eleventyConfig;
    // The order decides which of two files with one name counts, and JSON has the last word.
    const all = [
      ['json', dataExtensions.get('json') ?? { parser: readJson, options: {} }] as const,
      ...[...dataExtensions].filter(([ending]) => ending !== 'json'),
    ];
    dataExtensions.clear();
    for (const [ending, { parser, options }] of all) {
      const wrapped = guarded.has(parser) ? parser : guardedParser(parser, settings);
      guarded.add(wrapped);
      dataExtensions.set(ending, { parser: wrapped, options });
    }
  });
}

const readJson: Parser = (content) => JSON.parse(content);

function guardedParser(parse: Parser, { failures, isServing }: DataGuardSettings): Parser {
  return (content, path) => {
    const file = withoutDots(path);
    const key = `data ${file}`;
    const fail = (error: unknown) => {
      if (!isServing()) throw error;
      failures.note(key, {
        problems: [
          problemOf(file, {
            code: 'data/unreadable',
            what: `It cannot be read: ${messageOf(error).split('\n')[0]?.replace(/\.$/, '')}.`,
            why: 'What is in it would be missing from the site.',
            fix: 'Compare its commas, quotation marks and brackets.',
          }),
        ],
      });
      return {};
    };
    try {
      const data = parse(content, path);
      failures.forget(key);
      return data instanceof Promise ? data.catch(fail) : data;
    } catch (error) {
      return fail(error);
    }
  };
}
