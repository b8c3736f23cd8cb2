/** Imports: which modules a TypeScript file asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Import {
  readonly module: string;
  /** True for `import type …` and `export type … from`. */
  readonly typesOnly: boolean;
}

const FROM = /^\s*(?:import|export)\s+(type\s)?[^'"`;=()]*?\bfrom\s+['"]([^'"]+)['"]/gm;
const BARE = /^\s*import\s+['"]([^'"]+)['"]/gm;
const CALL = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

/** The imports written in `source`; comments do not count. */
export function importsIn(source: string): Import[] {
  const code = withoutComments(source);

  return [
    ...[...code.matchAll(FROM)].map((match) => ({ module: match[2] ?? '', typesOnly: match[1] !== undefined })),
    ...[...code.matchAll(BARE)].map((match) => ({ module: match[1] ?? '', typesOnly: false })),
    ...[...code.matchAll(CALL)].map((match) => ({ module: match[1] ?? '', typesOnly: false })),
  ];
}

/** Whether `file` imports `wanted` (both absolute), itself or through the files that it imports. */
export function reaches(file: string, wanted: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);

  return importsIn(readFileSync(file, 'utf8'))
    .filter(({ module, typesOnly }) => /^(\.|\/|file:)/.test(module) && !typesOnly)
    .map(({ module }) => (module.startsWith('file:') ? fileURLToPath(module) : resolve(dirname(file), module)))
    .some((imported) => imported === wanted || reaches(imported, wanted, seen));
}

/** `source` without its block comments and without its lines that are comments. */
export function withoutComments(source: string): string {
  return source.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
