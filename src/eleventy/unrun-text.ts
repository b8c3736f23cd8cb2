/** Unrun text: what of a template is never run, which is its comments and what it prints as it is typed. */
import type { SourceFile } from '../core/source.ts';

const UNRUN = /\{#[\s\S]*?#\}|\{%-?\s*(raw|verbatim|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;

/** The file with blanks in its place, so that everything else stands where it stood. */
export function withoutUnrun(source: SourceFile): SourceFile {
  const text = source.text.replace(UNRUN, (stretch) => stretch.replace(/[^\n]/g, ' '));
  return text === source.text ? source : { ...source, text };
}
