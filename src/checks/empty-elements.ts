/** Empty elements check: what stands between two tags is not nothing. Pull quotes and spoilers have checks of their own. */
import type { EditorialCheck } from '../content/editorial-check.ts';
import { problemAt } from '../core/source.ts';

/** Finds paired elements without content. */
export const checkEmptyElements: EditorialCheck = {
  lasting: true,
  run: ({ source, document }) =>
    document.uses
      .filter(({ element, contentStart, contentEnd }) => {
        const isEmpty = withoutComments(source.text.slice(contentStart, contentEnd)).trim() === '';
        return element.paired && !element.repeatsText && !element.concealsText && isEmpty;
      })
      .map(({ element: { shortcode }, start, end }) =>
        problemAt(source, start, end, {
          code: 'shortcode/empty',
          what: `{% ${shortcode} %} has nothing between its tags.`,
          why: 'Readers would see an empty box.',
          fix: `Write the words between {% ${shortcode} %} and {% end${shortcode} %}, or remove both.`,
        }),
      ),
};

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '');
}
