/** Style faults: what is wrong in each of the files that make a style sheet. Lightning CSS ends at the first. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { transform } from 'lightningcss';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { sourceIfThere } from '../core/read-source.ts';
import { writeText } from '../core/remedies.ts';
import { lineOffset, problemAt, type SourceFile } from '../core/source.ts';

const WHY = 'Pages would have no style at all.';
const COMMENT = /\/\*[\s\S]*?\*\//g;
const IMPORT = /@import\s+(?:url\(\s*)?(["'])(?<address>[^"'\n]+)\1/dg;

/** The mistakes of a style sheet and of all that it imports, the first of each file. Paths are from the root. */
export function styleFaults(root: string, path: string, seen = new Set<string>()): readonly Problem[] {
  const source = seen.has(path) ? undefined : sourceIfThere(root, path);
  seen.add(path);
  if (!source) return [];
  return [...syntaxFault(source), ...importsOf(source).flatMap((each) => ofImport(root, source, each, seen))];
}

function syntaxFault(source: SourceFile): readonly Problem[] {
  try {
    transform({ filename: source.path, code: Buffer.from(source.text) });
    return [];
  } catch (error) {
    const { loc, message } = error as Error & { readonly loc?: { readonly line: number; readonly column: number } };
    if (!loc) return [];
    const start = lineOffset(source.text, loc.line - 1) + loc.column - 1;
    return [
      problemAt(source, start, start + 1, {
        code: 'style/syntax',
        what: `The style sheet cannot be read: ${message}.`,
        why: WHY,
        fix: 'Look for a missing } or ;, or for a { too many, here and in the lines above.',
      }),
    ];
  }
}

interface Import {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** The imports of files; those of other servers are left to browsers. */
function importsOf({ text }: SourceFile): readonly Import[] {
  const shown = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  return Array.from(shown.matchAll(IMPORT), ({ groups, indices }) => {
    const [start, end] = indices?.groups?.address ?? [0, 0];
    return { address: groups?.address ?? '', start, end };
  }).filter(({ address }) => !/^(?:[a-z]+:|\/\/)/i.test(address));
}

function ofImport(
  root: string,
  source: SourceFile,
  { address, start, end }: Import,
  seen: Set<string>,
): readonly Problem[] {
  const file = posix.join(posix.dirname(source.path), address);
  if (existsSync(join(root, file))) return styleFaults(root, file, seen);
  const folder = dirname(join(root, file));
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.css')) : [];
  const near = nearest(posix.basename(file), names);
  return [
    problemAt(source, start, end, {
      code: 'style/syntax',
      what: `There is no file ${file}.`,
      why: WHY,
      fix:
        near === undefined
          ? 'Correct the name, or remove the line.'
          : writeText(address.slice(0, address.length - posix.basename(address).length) + near),
    }),
  ];
}
