/** Other data: files of the data folder that are no records. Eleventy ends at one that it cannot read. */
import { posix } from 'node:path';
import { jsonMistake } from '../core/json-mistake.ts';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, problemOf, type SourceFile } from '../core/source.ts';
import { readYaml } from '../core/yaml.ts';
import { recordFolders, recordKinds } from './record-kinds.ts';

/** What is wrong with a data file that is no record. */
export function otherDataProblems(source: SourceFile, dataFolder: string): readonly Problem[] {
  const { path, text } = source;
  const stray = strayRecord(path, dataFolder);
  if (stray) return [stray];
  if (text.trim() === '') return [];
  if (!path.endsWith('.json')) {
    const read = readYaml({ source, start: 0, end: text.length });
    // A list or a single value is what its own templates make of it.
    return 'problems' in read ? read.problems.filter(({ code }) => code !== 'yaml/not-a-map') : [];
  }
  const mistake = jsonMistake(text);
  if (!mistake) return [];
  const { start, end, what, fix } = mistake;
  const why = 'Nothing in this file can be used until its JSON can be read.';
  return [problemAt(source, start, end, { code: 'json/syntax', what, why, fix })];
}

/** A file that was meant to be a record, where nobody looks for one. */
function strayRecord(path: string, dataFolder: string): Problem | undefined {
  const [folder = '', ...rest] = posix.relative(dataFolder, path).split('/');
  if (rest.length === 0) return undefined;
  const named = recordFolders.find((name) => name === folder || recordKinds[name].one === folder);
  const meant = named ?? nearest(folder, recordFolders);
  if (meant === undefined) return undefined;
  const better = posix.join(dataFolder, meant, posix.basename(path).replace(/\.(?:json|ya?ml)$/, '.yaml'));
  const what =
    meant !== folder
      ? `There is no kind of record "${folder}", so nobody reads this file as one.`
      : path.endsWith('.json')
        ? 'Records are YAML, so nobody reads this file as one.'
        : 'Records stand in their folder itself, so nobody reads this file as one.';
  return problemOf(path, {
    code: 'record/unread',
    severity: 'warning',
    what,
    why: 'Whoever names it is told that it does not exist.',
    fix: `Save it as ${better}${path.endsWith('.json') ? ', as YAML' : ''}; or, if it is no record, give the folder another name.`,
  });
}
