/**
 * Spoiler: what readers may not want to know yet, behind a line that says what it gives away and how far it goes.
 *
 * The browser's own disclosure: it opens without a script, by keyboard and by screen reader. What is inside is told on the
 * page alone: not in feeds, not to search engines, not in the text that is counted and described (see `concealsText`).
 */
import { type Static, Type } from 'typebox';
import { type ElementFault, type ElementPlace, element } from '../content/element.ts';
import { showFaults, showOf } from '../content/element-show.ts';
import { episodeFaults } from '../content/episode-faults.ts';
import type { Article, Catalogue, Show } from '../content/model.ts';
import { called, Id, record, Text } from '../content/schema-parts.ts';
import { numberInWords, phrase, sentence, type Words } from '../content/words.ts';
import { absoluteUrl } from '../content/world.ts';
import { html, type MarkupValue } from '../core/markup.ts';

/** The arguments of `{% spoiler %}`. */
export const SpoilerArguments = record({
  about: Type.Optional(
    called(
      Text('What it gives away', 'who wrote the letter', 'Readers decide by it. It gives nothing away itself.'),
      'title label warning summary',
    ),
  ),
  show: Type.Optional(
    called(
      Id('Show', 'all-of-us-are-dead', 'Without it, and without about, the first show of the article is meant.'),
      'film programme',
    ),
  ),
  season: Type.Optional(called(number('Season', 1, 'Readers who have seen that far can open it.'), 'series')),
  episode: Type.Optional(number('Episode', 5, 'Readers who have seen that far can open it.')),
  until: Type.Optional(Text('How far', 'the last scene', 'It is for what an episode’s number is too coarse for.')),
});

type Told = Static<typeof SpoilerArguments>;

/** `{% spoiler season=1, episode=5 %}…{% endspoiler %}`, `{% spoiler "who wrote the letter" %}…{% endspoiler %}` */
export const spoiler = element({
  name: 'spoiler',
  shortcode: 'spoiler',
  summary: 'What readers may not want to know yet, behind a line that says how far it goes.',
  paired: true,
  positional: ['about'],
  arguments: SpoilerArguments,
  concealsText: true,

  verify(values, facts) {
    const show = namedShow(values, facts.catalogue, facts.article);
    if (show) return episodeFaults(show, values);
    if (values.show !== undefined) return showFaults(values.show, 'spoiler', facts);
    if (facts.isArticleUnread || values.about !== undefined) return [];
    return (facts.article?.data.shows ?? []).length === 0 ? [nothingSaid] : [];
  },

  render(values, content, place) {
    const label = labelOf<MarkupValue>(values, place, {
      fill: phrase,
      title: (title) => html`<cite>${title}</cite>`,
      words: (words) => html`<bdi>${words}</bdi>`,
    });
    return html`<details class="sf-spoiler"><summary class="sf-spoiler-summary">${label}</summary><div class="sf-spoiler-text" data-pagefind-ignore="all">${content.html}</div></details>`;
  },

  feed(values, _content, place) {
    const { world, article } = place;
    const label = labelOf<MarkupValue>(values, place, {
      fill: phrase,
      title: (title) => html`<em>${title}</em>`,
      words: (words) => words,
    });
    const { words, catalogue } = world;
    const link = sentence(words.spoilerRead, { site: catalogue.site.name });
    return html`<p>${label}${words.factSeparator}<a href="${absoluteUrl(world, article?.url ?? '/')}">${link}</a></p>`;
  },

  text: (values, _content, place) =>
    labelOf<string>(values, place, { fill: sentence, title: (title) => title, words: (words) => words }),
});

/** How the parts of a label become markup, or text. */
interface Wording<Part> {
  fill(template: string, values: Readonly<Record<string, Part>>): Part;
  title(title: string): Part;
  words(words: string): Part;
}

/** What is given away and how far it goes: "Spoiler: series 1, episode 5 of Night Desk". */
function labelOf<Part>(told: Told, { world, article }: ElementPlace, wording: Wording<Part | string>): Part | string {
  const { words, catalogue } = world;
  const { fill } = wording;
  const { about, until } = told;
  const upTo = (where: Part | string) =>
    until === undefined ? where : fill(words.spoilerUntil, { where, until: wording.words(until) });
  const part = partOf(told, words);
  const show = namedShow(told, catalogue, article);
  const title = show && wording.title(show.title);
  const place =
    part !== undefined && title !== undefined ? fill(words.spoilerOf, { part, show: title }) : (title ?? part);
  const subject = about === undefined ? '' : wording.words(about);
  if (place === undefined) return fill(words.spoiler, { what: upTo(subject) });
  const where = upTo(place);
  return fill(words.spoiler, {
    what: about === undefined ? where : fill(words.spoilerAbout, { about: subject, where }),
  });
}

function partOf({ season, episode }: Told, words: Words): string | undefined {
  const inWords = (number: number | undefined) => (number === undefined ? '' : numberInWords(number, words));
  const numbers = { season: inWords(season), episode: inWords(episode) };
  if (season !== undefined && episode !== undefined) return sentence(words.spoilerSeasonAndEpisode, numbers);
  if (season !== undefined) return sentence(words.spoilerSeason, numbers);
  return episode === undefined ? undefined : sentence(words.spoilerEpisode, numbers);
}

/** The show that is meant. Words alone need none: the ending of a book is nothing of the article's show. */
function namedShow(
  { about, show, season, episode }: Told,
  catalogue: Catalogue,
  article: Article | undefined,
): Show | undefined {
  const isWordsAlone = about !== undefined && show === undefined && season === undefined && episode === undefined;
  return isWordsAlone ? undefined : showOf(show, catalogue, article);
}

function number(title: string, example: number, why: string) {
  return Type.Integer({ title, minimum: 0, maximum: 10000, examples: [example], why });
}

const nothingSaid: ElementFault = {
  finding: {
    code: 'show/missing',
    what: '{% spoiler %} does not say what it gives away, and no show is named.',
    why: 'Readers have to know it before they open it.',
    fix: 'Write about="the ending of the book", or name a show: show="id".',
  },
};
