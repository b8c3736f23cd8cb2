/** Poster check: the picture of every show is there, on this machine. */
import type { ProjectFiles } from '../content/editorial-check.ts';
import { isElsewhere } from '../content/link-address.ts';
import type { ReadFile } from '../content/parse-file.ts';
import { pictureFile } from '../content/picture-files.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { pictureFinding } from './pictures.ts';

/** The path of a show's poster from the root, if its record names a file of this project. */
export function posterFile({ typed, source }: ReadFile): string | undefined {
  const src = isRecord(typed.poster) ? typed.poster.src : undefined;
  return typeof src === 'string' && src !== '' && !isElsewhere(src) ? pictureFile(src, source.path) : undefined;
}

/** What is wrong with the poster's file. With `rootIsForeign`, files at the root are for somebody else to know. */
export function posterProblems(show: ReadFile, files: ProjectFiles, rootIsForeign: boolean): readonly Problem[] {
  const { typed, yaml, source } = show;
  const src = isRecord(typed.poster) ? typed.poster.src : undefined;
  if (!yaml || typeof src !== 'string' || src === '' || (rootIsForeign && /^\/(?!\/)/.test(src))) return [];
  const finding = pictureFinding(src, source.path, files, 'the record');
  if (!finding) return [];
  const { start, end } = yamlLocator(yaml).value(['poster', 'src']);
  return [problemAt(source, start, end, finding)];
}
