/** Unmoved files: those that lie beside an article, and that nothing puts beside its page. */
import { posix } from 'node:path';
import type { BodyLink } from '../content/document.ts';
import type { Finding } from '../core/source.ts';
import { markdownPicture } from './markdown-pictures.ts';

/** What to say of a link to such a file (a path from the root), or of a tag that shows it. */
export function unmovedFinding(
  { kind, alt }: Pick<BodyLink, 'kind' | 'alt'>,
  file: string,
  isInArticle: boolean,
): Pick<Finding, 'what' | 'fix' | 'severity'> {
  return {
    // Tools that run after the build may make files of which nothing is known here.
    severity: 'warning',
    what: `${file} is there, but not published where this address leads, as far as can be seen.`,
    fix: remedyFor(kind, isInArticle ? alt : undefined, posix.basename(file), isInArticle),
  };
}

function remedyFor(kind: BodyLink['kind'], alt: string | undefined, name: string, isInArticle: boolean): string {
  if (alt !== undefined) return `Write ${markdownPicture(alt, name)} in place of the tag, and not within other HTML.`;
  if (kind === 'file' && isInArticle && /\.(?:mp4|webm)$/i.test(name))
    return `Write {% video "${name}" title="…" poster="…" alt="…" %} in place of the HTML, with a picture file beside the article as the poster.`;
  return `Put the file into a folder that the site publishes, and write its address with / before it, such as /files/${name}; whoever looks after the site knows the folder (addPassthroughCopy in its configuration).`;
}
