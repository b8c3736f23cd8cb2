/** Unreadable pictures: files that are there and are no pictures, told wherever something names them. */
import type { ReadFile } from '../content/parse-file.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, type SourceFile } from '../core/source.ts';
import { type DataPath, type Span, yamlLocator } from '../core/yaml.ts';
import type { Pictures } from '../images/pictures.ts';

/** Where a file names a picture. */
export interface PictureMention {
  readonly source: SourceFile;
  /** The picture's path from the root. */
  readonly file: string;
  readonly span: () => Span;
}

/** A mention at a place in a record or in front matter. */
export function mentionInYaml(
  { source, yaml }: Pick<ReadFile, 'source' | 'yaml'>,
  file: string,
  path: DataPath,
): PictureMention {
  return { source, file, span: () => (yaml ? yamlLocator(yaml).value(path) : { start: 0, end: 0 }) };
}

const OF_TEXT = /\.(?:md|markdown|html?|txt|pdf)$/i;

/** One problem for each mention of such a file. */
export async function unreadablePictures(
  mentions: readonly PictureMention[],
  pictures: Pick<Pictures, 'isReadable'>,
  fileExists: (path: string) => boolean,
): Promise<readonly Problem[]> {
  const files = [...new Set(mentions.map(({ file }) => file))];
  const readable = new Map(
    await Promise.all(
      files.map(async (file) => [file, !fileExists(file) || (await pictures.isReadable(file))] as const),
    ),
  );
  return mentions
    .filter(({ file }) => readable.get(file) === false)
    .map(({ source, file, span }) => {
      const { start, end } = span();
      return problemAt(source, start, end, {
        code: 'picture/unreadable',
        what: `${file} is not a picture that can be read.`,
        why: 'Readers would see an empty frame.',
        fix: OF_TEXT.test(file)
          ? 'Name a JPEG or PNG; or, for a link, take out the ! before its [.'
          : 'Save it again as JPEG or PNG.',
      });
    });
}
