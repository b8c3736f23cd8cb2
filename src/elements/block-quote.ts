/**
 * Block quote: what somebody said or wrote, in their own words, with who, where and in which language.
 *
 * A `<blockquote>` that names its source in words. It has no `cite` attribute, which nobody can see, and is no figure,
 * which screen readers would announce twice.
 */
import { Type } from 'typebox';
import { linkedName } from '../content/credits.ts';
import { type ElementContent, type ElementFault, element } from '../content/element.ts';
import { called, Language, record, SiteAddress, Text } from '../content/schema-parts.ts';
import { speakerFaults, speakerOf } from '../content/speakers.ts';
import { articleId } from '../content/structured-ids.ts';
import { phrase, sentence } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { html, type Markup, trusted } from '../core/markup.ts';
import { directionOf } from '../core/text-direction.ts';

/** The arguments of `{% quote %}`. */
export const BlockQuoteArguments = record({
  by: Type.Optional(
    called(
      Text('Who said or wrote it', 'ana-ruiz', 'The id of a person, or a name.'),
      'author speaker person attribution',
    ),
  ),
  source: Type.Optional(
    called(
      Text('Where it stands', 'Example Weekly', 'The work that is quoted: a paper, a book, a programme.'),
      'cite work publication',
    ),
  ),
  url: Type.Optional(
    SiteAddress('Address of the source', 'https://weekly.example/ruiz', 'The source becomes a link to it.'),
  ),
  lang: Type.Optional({
    ...Language,
    title: 'Language of the quotation',
    examples: ['ko'],
    why: 'Screen readers need it to pronounce words in another language than the article’s.',
  }),
});

interface Attribution {
  readonly by?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
}

/** `{% quote by="ana-ruiz", source="Example Weekly" %}…{% endquote %}` */
export const blockQuote = element({
  name: 'block-quote',
  shortcode: 'quote',
  summary: 'What somebody said or wrote, with who, where and in which language.',
  paired: true,
  linking: ['url'],
  arguments: BlockQuoteArguments,

  verify: ({ by, source, url }, facts) => [
    ...speakerFaults(by, facts),
    ...(url !== undefined && source === undefined ? [nothingToLink(url)] : []),
  ],

  render(values, content, { world }) {
    const by = attribution(values, world);
    return html`<blockquote class="sf-block-quote">${quoted(values.lang, content, world)}${by && html`<footer class="sf-block-quote-by">${by}</footer>`}</blockquote>`;
  },

  feed(values, content, { world }) {
    const by = attribution(values, world);
    return html`<blockquote>${quoted(values.lang, content, world)}${by && html`<footer>${phrase(world.words.quoteBy, { by })}</footer>`}</blockquote>`;
  },

  text({ by, source }, { paragraphs }, { world }) {
    const { words, catalogue } = world;
    const speaker = by === undefined ? undefined : speakerOf(by, catalogue).name;
    const names =
      speaker !== undefined && source !== undefined
        ? sentence(words.quoteFrom, { speaker, source })
        : (speaker ?? source);
    return [...paragraphs, ...(names === undefined ? [] : [sentence(words.quoteBy, { by: names })])].join('\n');
  },

  nodes({ by, source, url, lang }, { paragraphs }, { world, article }) {
    // Whether a mere name is that of a person or of a committee, nobody can tell.
    const speaker = by === undefined ? undefined : speakerOf(by, world.catalogue);
    if (!article || speaker?.id === undefined) return [];
    const address = world.links.person(speaker);
    return [
      {
        '@type': 'Quotation',
        text: paragraphs.join('\n'),
        creator: { '@type': 'Person', name: speaker.name, url: address && absoluteUrl(world, address) },
        inLanguage: lang ?? world.catalogue.site.language,
        isBasedOn:
          source === undefined
            ? undefined
            : { '@type': 'CreativeWork', name: source, url: url === undefined ? undefined : absoluteUrl(world, url) },
        isPartOf: { '@id': articleId(article, world) },
      },
    ];
  },
});

/** The words; a language of their own goes around them, but not around who said them. */
function quoted(lang: string | undefined, content: ElementContent, { catalogue }: World): Markup {
  const words = inParagraphs(content.html);
  if (lang === undefined) return words;
  const direction = directionOf(lang);
  const dir = direction !== directionOf(catalogue.site.language) && html` dir="${direction}"`;
  return html`<div lang="${lang}"${dir}>${words}</div>`;
}

/** What an article encloses has paragraphs; what a template encloses need not. */
function inParagraphs(content: Markup): Markup {
  const markup = content.toString().trim();
  if (BLOCK.test(markup)) return trusted(markup);
  return html`${markup.split(/\n[ \t]*\n/).map((text) => html`<p>${trusted(text.trim())}</p>`)}`;
}

const BLOCK = /<(?:aside|blockquote|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)\b/i;

/** "Ana Ruiz, Example Weekly": of the two, what is known. */
function attribution({ by, source, url }: Attribution, world: World): Markup | undefined {
  const speaker = by === undefined ? undefined : html`<bdi>${linkedName(speakerOf(by, world.catalogue), world)}</bdi>`;
  const work =
    source === undefined
      ? undefined
      : html`<cite>${url === undefined ? html`<bdi>${source}</bdi>` : html`<a href="${url}"><bdi>${source}</bdi></a>`}</cite>`;
  return speaker && work ? phrase(world.words.quoteFrom, { speaker, source: work }) : (speaker ?? work);
}

function nothingToLink(url: string): ElementFault {
  return {
    argument: 'url',
    finding: {
      code: 'argument/missing',
      what: `"url" leads to ${url}, and there is no "source".`,
      why: 'A link needs words that say where it leads.',
      fix: 'Add source="…", the name of the work.',
    },
  };
}
