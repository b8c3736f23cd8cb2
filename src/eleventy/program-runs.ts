/**
 * Program runs: a data program that throws is reported at its place. While serving it counts as empty: often it asks
 * another server, which may not answer in a train.
 *
 * Eleventy runs them in a method of a class that it does not export; where that cannot be reached, it ends as ever.
 */
import { pathToFileURL } from 'node:url';
import type { Problem } from '../core/problem.ts';
import { sourceIfThere } from '../core/read-source.ts';
import { type Finding, lineOffset, problemAt, problemOf } from '../core/source.ts';
import type { EleventyConfig, TemplateConfig } from './config.ts';
import type { Failures } from './failures.ts';
import { withoutDots } from './project-path.ts';
import { messageOf } from './thrown-error.ts';

/** What is needed to know. */
export interface ProgramRunSettings {
  readonly root: string;
  readonly failures: Failures;
  isServing(): boolean;
  /** Tells of problems at once, and ends a build. */
  report(problems: readonly Problem[]): void;
}

interface DataReader {
  readonly templateConfig: TemplateConfig;
  getDataValue(path: string): Promise<unknown>;
}

/** Gives the prototype of the class with which Eleventy reads data. */
export type FindReader = () => Promise<DataReader | undefined>;

/** Keeps programs that throw from ending the server, and a build from ending with nothing but a trace. */
export function useProgramRuns(
  eleventyConfig: EleventyConfig,
  settings: ProgramRunSettings,
  findReader: FindReader = readerOfEleventy,
): void {
  eleventyConfig.on('eleventy.config', (config: TemplateConfig) => {
    settingsOf.set(config, settings);
  });
  eleventyConfig.on('eleventy.before', async () => {
    const reader = await findReader();
    if (reader && !guarded.has(reader)) guard(reader);
  });
}

/** By the configuration of a project: one process may serve several. */
const settingsOf = new WeakMap<TemplateConfig, ProgramRunSettings>();

const guarded = new WeakSet<DataReader>();

function guard(reader: DataReader): void {
  guarded.add(reader);
  const { getDataValue } = reader;
  reader.getDataValue = async function (this: DataReader, path) {
    const settings = settingsOf.get(this.templateConfig);
    if (!settings || !/\.[cm]?js$/.test(path)) return getDataValue.call(this, path);
    const file = withoutDots(path);
    const key = `data ${file}`;
    try {
      const data = await getDataValue.call(this, path);
      settings.failures.forget(key);
      return data;
    } catch (error) {
      const problems = [problemOfRun(settings.root, file, error)];
      if (!settings.isServing()) {
        settings.report(problems);
        throw error;
      }
      settings.failures.note(key, { problems });
      return {};
    }
  };
}

function problemOfRun(root: string, file: string, error: unknown): Problem {
  const message = messageOf(error).split(`${root}/`).join('').split('\n')[0]?.replace(/\.$/, '');
  const finding: Finding = {
    code: 'data/unreadable',
    what: `The program threw an error: ${message}.`,
    why: 'Its data is missing in the preview, and a build ends at it, so that nothing at all is published.',
    fix: 'Correct it here; where it asks another server, catch the error and give what was known last.',
  };
  const source = sourceIfThere(root, file);
  const url = pathToFileURL(`${root}/${file}`).href;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.split('\n').find((line) => line.includes(url) || line.includes(`${root}/${file}`));
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(at ?? '') ?? [];
  if (!source || line === undefined) return problemOf(file, finding);
  const start = lineOffset(source.text, Number(line) - 1) + Number(column) - 1;
  const [rest = ''] = source.text.slice(start).split('\n', 1);
  return problemAt(source, start, start + rest.trimEnd().length, finding);
}

async function readerOfEleventy(): Promise<DataReader | undefined> {
  try {
    const url = new URL('./Data/TemplateData.js', import.meta.resolve('@11ty/eleventy')).href;
    const { default: TemplateData } = (await import(url)) as { readonly default?: { readonly prototype: DataReader } };
    return typeof TemplateData?.prototype.getDataValue === 'function' ? TemplateData.prototype : undefined;
  } catch {
    return undefined;
  }
}
