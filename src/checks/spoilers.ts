/**
 * Spoiler check: a spoiler has something inside, and the front matter does not tell it.
 *
 * Titles, the standfirst and descriptions are in feeds, on cards and in search results, where nothing is concealed.
 */
import { contentOf, type ElementUse, ownText } from '../content/document.ts';
import type { CheckedFile, CheckedText, EditorialCheck } from '../content/editorial-check.ts';
import { countWords, foldText, sentencesOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { literally } from '../core/text-as-pattern.ts';
import { type DataPath, isRecord, type Span, yamlLocator } from '../core/yaml.ts';

/** Finds empty spoilers, and sentences of spoilers in front matter. */
export const checkSpoilers: EditorialCheck = {
  lasting: true,
  run: (checked) => {
    const spoilers = checked.document.uses.filter(({ element }) => element.concealsText);
    if (spoilers.length === 0) return [];
    return [...spoilers.flatMap((use) => emptiness(use, checked) ?? []), ...toldSentences(spoilers, checked)];
  },
};

/** Where everybody reads. */
const OPEN_TEXTS: readonly DataPath[] = [
  ['title'],
  ['standfirst'],
  ['kicker'],
  ['description'],
  ['seoTitle'],
  ['socialTitle'],
  ['image', 'alt'],
  ['image', 'caption'],
];

/** A sentence of fewer words ("He dies.") may stand anywhere and mean somebody else. */
const TELLING_WORDS = 4;

function emptiness(use: ElementUse, { source }: CheckedFile): Problem | undefined {
  if (source.text.slice(use.contentStart, use.contentEnd).trim() !== '') return undefined;
  const { shortcode } = use.element;
  return problemAt(source, use.start, use.end, {
    code: 'shortcode/empty',
    what: 'The spoiler is empty.',
    why: 'Readers would open it and find nothing.',
    fix: `Write the words between {% ${shortcode} %} and {% end${shortcode} %}.`,
  });
}

function toldSentences(spoilers: readonly ElementUse[], checked: CheckedText): readonly Problem[] {
  const { document, language, source, frontMatter, typed } = checked;
  if (!frontMatter) return [];
  // What the article says in the open as well is no secret.
  const own = bare(
    ownText(document)
      .map(({ text }) => text())
      .join(' '),
  );
  const sentences = spoilers
    .flatMap((use) => contentOf(document, use))
    .flatMap((text) => sentencesOf(text, language))
    .filter((sentence) => countWords(sentence) >= TELLING_WORDS && !own.includes(bare(sentence)));
  const locate = yamlLocator(frontMatter);
  return OPEN_TEXTS.flatMap((path) => {
    const text = textAt(typed, path);
    const told = text === undefined ? undefined : sentences.find((sentence) => bare(text).includes(bare(sentence)));
    if (told === undefined) return [];
    const whole = locate.whole(path);
    const words = placeOfWords(source.text.slice(whole.start, whole.end), told);
    const { start, end } = words
      ? { start: whole.start + words.start, end: whole.start + words.end }
      : locate.value(path);
    return problemAt(source, start, end, {
      code: 'spoiler/told',
      severity: 'warning',
      what: `"${path.join('.')}" tells a sentence of a spoiler: “${told}”`,
      why: 'It is printed on pages, in feeds or in search results, where readers cannot choose.',
      fix: 'Say less there, or move the sentence out of the spoiler.',
    });
  });
}

/** Where words stand in a text that may go on in another line between any two of them. */
function placeOfWords(text: string, words: string): Span | undefined {
  const escaped = trimmed(words).split(/\s+/).map(literally);
  const found = new RegExp(`${escaped.join('\\s+')}[.!?…]?`, 'i').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function textAt(typed: Readonly<Record<string, unknown>>, path: DataPath): string | undefined {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), typed);
  return typeof found === 'string' ? found : undefined;
}

/** A text as it is compared: capitals, and the marks around it, make no difference. */
function bare(text: string): string {
  return trimmed(foldText(text).toLowerCase());
}

function trimmed(text: string): string {
  return text.replace(/^["'“‘«„]+|["'”’».!?…]+$/g, '');
}
