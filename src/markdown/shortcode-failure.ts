/** Shortcode failure: what is said when a shortcode of the site's own throws. */
import type { Problem } from '../core/problem.ts';
import { problemAt, type SourceFile } from '../core/source.ts';
import type { Tag } from './tags.ts';

/** The problem, at the tag. */
export function shortcodeFailure(source: SourceFile, tag: Tag, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return problemAt(source, tag.start, tag.end, {
    code: 'shortcode/failed',
    what: `{% ${tag.name} %} failed: ${message.replace(/[.\s]+$/, '')}.`,
    why: 'What it prints would be missing.',
    fix: `Correct what it was given, or the shortcode "${tag.name}" in the site’s configuration.`,
  });
}
