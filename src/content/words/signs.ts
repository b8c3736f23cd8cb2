/** Signs: what a language without a dictionary has all the same: its quotation marks, its comma, its dates. */
import type { Dictionary } from './dictionary.ts';

/** The words that are signs and patterns, for a language (BCP 47). Dates are as `Intl` says them. */
export function signsOf(language: string): Partial<Dictionary> {
  const { language: name, script } = new Intl.Locale(language).maximize();
  const [openingQuote, closingQuote, openingInnerQuote, closingInnerQuote] = quotationMarks[name] ?? english;
  return {
    ...{ openingQuote, closingQuote, openingInnerQuote, closingInnerQuote },
    listComma: COMMAS[script ?? ''] ?? ', ',
    dayAtTime: '{day}, {time}',
    dayPattern: 'DDDD',
    mediumDayPattern: 'DDD',
    shortDayPattern: 'DD',
    monthPattern: 'LLLL yyyy',
    timePattern: 't',
    regionGB: new Intl.DisplayNames([language], { type: 'region' }).of('GB') ?? 'UK',
  };
}

type Marks = readonly [opening: string, closing: string, openingInner: string, closingInner: string];

const english: Marks = ['“', '”', '‘', '’'];
const german: Marks = ['„', '“', '‚', '‘'];
const chevrons: Marks = ['«', '»', '‹', '›'];
const romance: Marks = ['«', '»', '“', '”'];
const corners: Marks = ['「', '」', '『', '』'];

/** As the Unicode CLDR has them. */
const quotationMarks: Readonly<Record<string, Marks>> = {
  ar: ['”', '“', '’', '‘'],
  bg: ['„', '“', '’', '‘'],
  ca: romance,
  cs: german,
  da: english,
  de: german,
  el: romance,
  es: romance,
  fa: chevrons,
  fi: ['”', '”', '’', '’'],
  fr: ['«\u00A0', '\u00A0»', '“', '”'],
  he: ['”', '”', '’', '’'],
  hu: ['„', '”', '»', '«'],
  is: german,
  it: romance,
  ja: corners,
  nb: ['«', '»', '‘', '’'],
  nl: ['‘', '’', '“', '”'],
  no: ['«', '»', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  pt: english,
  ro: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  sk: german,
  sl: german,
  sv: ['”', '”', '’', '’'],
  tr: english,
  uk: ['«', '»', '„', '“'],
  ur: ['”', '“', '’', '‘'],
};

const COMMAS: Readonly<Record<string, string>> = { Arab: '، ', Jpan: '、', Hans: '、', Hant: '、' };
