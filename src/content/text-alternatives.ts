/** Text alternatives: what is wrong with that of a picture in YAML, at its words, which are what has to change. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt, type SourceFile } from '../core/source.ts';
import { type DataPath, isRecord, type YamlBlock, yamlLocator } from '../core/yaml.ts';
import { altRepeated, repeats } from './repeated-alt.ts';
import { isVagueAlt, vagueAlt } from './vague-alt.ts';

/** The problem of the picture at a path. */
export function alternativeProblems(
  source: SourceFile,
  yaml: YamlBlock,
  picture: unknown,
  path: DataPath,
): readonly Problem[] {
  if (!isRecord(picture) || typeof picture.alt !== 'string') return [];
  const finding = alternativeFinding(picture.alt, typeof picture.caption === 'string' ? picture.caption : '');
  if (!finding) return [];
  const { start, end } = yamlLocator(yaml).value([...path, 'alt']);
  return [problemAt(source, start, end, finding)];
}

/** What is wrong with a text alternative beside a caption. */
export function alternativeFinding(alt: string, caption: string): Finding | undefined {
  if (isVagueAlt(alt)) return vagueAlt(alt);
  return repeats(alt, caption) ? altRepeated : undefined;
}
