/** Related finding: what is wrong with the name of an article, in a shortcode or in front matter. */
import { nearest } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';
import type { Finding } from '../core/source.ts';
import { nearestAddress } from './address-book.ts';
import type { ArticleDirectory } from './article-directory.ts';

/** How many related articles there are below an article, at most. */
export const mostRelated = 3;

/** What is wrong with a name that stands in `file`, if anything. What time has to do with it is another matter. */
export function relatedFinding(
  name: string,
  directory: ArticleDirectory,
  file: string | undefined,
): Finding | undefined {
  const found = directory.find(name);
  if (found.to === 'nothing') return unknownArticle(name, directory);
  if (found.to === 'several')
    return {
      code: 'article/ambiguous',
      what: `Several articles can be called "${name}".`,
      why: 'Nobody could say which one is meant.',
      fix: `Write one of: ${found.files.map((each) => `"${each}"`).join(', ')}.`,
    };
  if (found.to === 'broken' || file === undefined || found.article.file !== file) return undefined;
  return {
    code: 'article/itself',
    severity: 'warning',
    what: `"${name}" is this article.`,
    why: 'It would lead readers to where they are, so it is not printed.',
    fix: 'Name another article, or remove it.',
  };
}

function unknownArticle(name: string, directory: ArticleDirectory): Finding {
  const near = name.startsWith('/')
    ? nearestAddress(name, directory.addresses())
    : nearest(name, /\.md$/i.test(name) ? directory.files() : directory.ids());
  return {
    code: 'article/unknown',
    what: `There is no article "${name}".`,
    why: 'Readers would miss what they are promised here.',
    fix: near === undefined ? 'Write the name of its file without the date and ".md", or remove it.' : writeText(near),
  };
}
