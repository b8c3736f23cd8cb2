/** Ids of records: the names of their files, which have to be fit for addresses and to stand once. */
import { idFor, isId } from '../core/ids.ts';
import type { Problem } from '../core/problem.ts';
import { problemOf } from '../core/source.ts';
import type { ReadFile } from './parse-file.ts';

/** What is wrong with the ids of one folder of records. */
export function idProblems(files: readonly ReadFile[]): readonly Problem[] {
  const byId = new Map<string, ReadFile[]>();
  for (const file of files) byId.set(file.id, [...(byId.get(file.id) ?? []), file]);
  return [...byId].flatMap(([id, sharing]) => [
    ...(isId(id) ? [] : sharing.map((file) => unfit(file))),
    ...(sharing.length > 1 ? sharing.map((file) => taken(file, sharing)) : []),
  ]);
}

function unfit({ id, source }: ReadFile): Problem {
  return problemOf(source.path, {
    code: 'id/invalid',
    what: `The name of the file makes the id "${id}".`,
    why: 'Ids become part of web addresses.',
    fix: `Rename it with lower case letters, digits and hyphens, such as ${idFor(id) || 'night-desk'}.yaml.`,
  });
}

function taken({ id, source }: ReadFile, sharing: readonly ReadFile[]): Problem {
  const others = sharing.filter((file) => file.source !== source).map((file) => file.source.path);
  return problemOf(source.path, {
    code: 'id/taken',
    what: `Its id "${id}" is also that of ${others.join(' and ')}.`,
    why: 'Nobody could say which of them is meant.',
    fix: 'Rename one of the files, or remove it.',
  });
}
