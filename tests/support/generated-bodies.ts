/** Generated bodies: article texts made by chance, the same ones in every run. */
import { chance } from './chance.ts';

const BLOCKS = [
  'A plain paragraph.',
  'Two lines\nof *one* paragraph.',
  '- a\n- b\n  - c',
  '1. one\n\n2. two',
  '> a quotation\n> goes on',
  '> - a list\n>   in it',
  '```\ncode\n```',
  '~~~ html\n<b>\n~~~',
  '```\nnever closed',
  '## A heading',
  'Set\n---',
  '| a | b |\n| - | - |\n| c | d |',
  '<div>\nraw\n</div>',
  '<!-- a note -->',
  '[ref]: /somewhere/ "There"',
  'See [ref], [here](/x/) or `code`.',
  '"Quotes" -- and...',
  '***',
  '',
  '      indented',
  '\\*no\\* &amp; &lt;',
];

const TAGS = [
  '{% pullquote %}',
  '{% pullquote by="Jo" %}',
  '{% endpullquote %}',
  '{% box %}',
  '{% endbox %}',
  '{% stars 4 %}',
  '{% stars %}',
  '{% credit "Jo | Bo" %}',
  '{% term %}',
  '{% endterm %}',
  '{% year %}',
  '{% wrap %}',
  '{% endwrap %}',
  '{% nope %}',
  '{% stars\n  4\n%}',
  '{%',
  '{% %}',
  '{%-box-%}',
  '{% box by="x %}',
  '\\{% box %}',
];

const PLACES = [
  '\n',
  '\n\n',
  ' ',
  '',
  '\n- ',
  '\n> ',
  '\n  ',
  ' `',
  '` ',
  '**',
  '\n```\n',
  '\n~~~\n',
  '<b>',
  ' | ',
  '[',
  '](/x/)',
];

/** Bodies of paragraphs, lists, code and tables; with shortcode tags anywhere in them, if asked for. */
export function generatedBodies(count: number, { tags }: { readonly tags: boolean }): readonly string[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = chance(seed + 1);
    const oneOf = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
    let body = '';
    for (let pieces = 1 + Math.floor(random() * 9); pieces > 0; pieces -= 1) {
      body += tags && random() < 0.6 ? oneOf(TAGS) : oneOf(BLOCKS);
      body += tags ? oneOf(PLACES) : oneOf(['\n', '\n\n', '\n\n\n']);
    }
    return body;
  });
}
