/**
 * Pull quote: words of the article, set large beside it.
 *
 * In an article the words have been proven to be a duplicate (see checks/pull-quotes.ts), so assistive technology and
 * feeds, which would say them twice, leave them out unless the site shows them to everybody. It holds nothing that can
 * be focused: only its text is printed.
 */
import { Type } from 'typebox';
import { type ElementPlace, element } from '../content/element.ts';
import { called, record, Text } from '../content/schema-parts.ts';
import { speakerFaults, speakerOf } from '../content/speakers.ts';
import type { Words } from '../content/words.ts';
import { html, type Markup } from '../core/markup.ts';

/** The arguments of `{% pullquote %}`. */
export const PullQuoteArguments = record({
  by: Type.Optional(
    called(
      Text(
        'Who said it',
        'ana-ruiz',
        'The id of a person, or a name. Leave it out when the words are the article’s own.',
      ),
      'author speaker person attribution',
    ),
  ),
});

/** `{% pullquote by="Ana Ruiz" %}…{% endpullquote %}` */
export const pullQuote = element({
  name: 'pull-quote',
  shortcode: 'pullquote',
  summary: 'Words of the article, set large. They have to occur in the article.',
  paired: true,
  arguments: PullQuoteArguments,
  repeatsText: true,

  verify: ({ by }, facts) => speakerFaults(by, facts),

  render: (values, { paragraphs }, place) => print(values.by, paragraphs, place),

  feed: (values, { paragraphs }, place) => (isRepetition(place) ? html`` : print(values.by, paragraphs, place)),

  text: ({ by }, { paragraphs }, place) =>
    isRepetition(place) ? '' : [...paragraphs, ...(by === undefined ? [] : [nameOf(by, place)])].join('\n'),
});

/** Whether everybody who would meet it has met its words already. */
function isRepetition({ world, article }: ElementPlace): boolean {
  return article !== undefined && world.pullQuotes === 'hidden';
}

function nameOf(by: string, { world }: ElementPlace): string {
  return speakerOf(by, world.catalogue).name;
}

function print(by: string | undefined, paragraphs: readonly string[], place: ElementPlace): Markup {
  const quoted = quotedParagraphs(paragraphs, by !== undefined, place.world.words);
  const attribution = by !== undefined && html`<p class="sf-pull-quote-by">${nameOf(by, place)}</p>`;
  if (isRepetition(place))
    return html`<aside class="sf-pull-quote" aria-hidden="true" data-pagefind-ignore>${quoted}${attribution}</aside>`;
  return html`<aside class="sf-pull-quote"><blockquote>${quoted}</blockquote>${attribution}</aside>`;
}

/** Words that somebody said have quotation marks around them; the article's own words have none. */
function quotedParagraphs(paragraphs: readonly string[], isSpeech: boolean, words: Words): readonly Markup[] {
  const bare = paragraphs.map((text) => text.trim());
  const [only] = bare;
  const texts = bare.length === 1 && only !== undefined ? [withoutOuterMarks(only, words)] : bare;
  return texts.map(
    (text, index) =>
      html`<p>${isSpeech && words.openingQuote}${text}${isSpeech && index === texts.length - 1 && words.closingQuote}</p>`,
  );
}

/** `“Quiet,” she said, “please.”` keeps its marks: they do not belong together. */
function withoutOuterMarks(text: string, { openingQuote, closingQuote }: Words): string {
  for (const [open, close] of [
    ['"', '"'],
    ['\u201C', '\u201D'],
    [openingQuote, closingQuote],
  ] as const) {
    const inner = text.slice(open.length, -close.length);
    const isMarked = text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close);
    if (isMarked && !inner.includes(open) && !inner.includes(close)) return inner;
  }
  return text;
}
