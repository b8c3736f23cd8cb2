/** Problems of options: what is wrong with how the plugin is called, shown in the Eleventy configuration. */
import { readdirSync } from 'node:fs';
import type { Fault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import { readSource } from '../core/read-source.ts';
import { problemAt, problemOf } from '../core/source.ts';
import type { DataPath, Span } from '../core/yaml.ts';

/** Faults of options as problems of the configuration that holds them. Where that is not certain, they have no place. */
export function optionProblems(root: string, options: unknown, faults: readonly Fault[]): readonly Problem[] {
  if (faults.length === 0) return [];
  const sources = configurationFiles(root).map((name) => readSource(root, name).source);
  const calling = sources.find(({ text }) => CALL.test(text)) ?? sources[0];
  return faults.map(({ path, at, finding }) => {
    for (const source of sources) {
      const span = at === 'key' ? keyIn(source.text, path) : valueIn(source.text, path, options);
      if (span) return problemAt(source, span.start, span.end, finding);
    }
    return problemOf(calling?.path ?? 'eleventy.config.js', finding);
  });
}

/** The files in which Eleventy, or the file it finds, looks for a configuration. */
function configurationFiles(root: string): readonly string[] {
  return readdirSync(root)
    .filter((name) => /^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/.test(name))
    .sort();
}

const CALL = /addPlugin\(\s*[\w.]*standfirst\w*\s*,/i;

/** The last key of a path, each key behind the one before. */
function keyIn(text: string, path: DataPath): Span | undefined {
  const call = CALL.exec(text);
  if (!call) return undefined;
  let span: Span = { start: call.index, end: call.index + call[0].length };
  for (const part of path) {
    if (typeof part === 'number') continue;
    const name = part.replace(/[^\w\s]/g, '\\$&');
    const found = new RegExp(`(?<![\\w$.])(["']?)${name}\\1(?=\\s*[:,}(])`).exec(text.slice(span.end));
    if (!found) return undefined;
    const start = span.end + found.index;
    span = { start, end: start + found[0].length };
  }
  return path.length === 0 ? undefined : span;
}

/** The value at the end of a path when it stands there as such: a text in quotation marks, a number, true, false. */
function valueIn(text: string, path: DataPath, options: unknown): Span | undefined {
  const key = keyIn(text, path);
  if (!key) return undefined;
  const value = path.reduce<unknown>(
    (data, part) => (data as Readonly<Record<string | number, unknown>> | undefined)?.[part],
    options,
  );
  const written = typeof value === 'string' ? [`'${value}'`, `"${value}"`, `\`${value}\``] : [String(value)];
  const rest = text.slice(key.end);
  const isItem = typeof path.at(-1) === 'number';
  const starts = written.map((word) => rest.indexOf(word)).filter((start) => start >= 0);
  const start = Math.min(...starts);
  if (starts.length === 0 || !(isItem || /^\s*:\s*$/.test(rest.slice(0, start)))) return key;
  return { start: key.end + start, end: key.end + start + (written[0]?.length ?? 0) };
}
