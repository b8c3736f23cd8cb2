/** Claim words: how a language says that something can be watched somewhere at this moment. Another language is one more entry. */

/** The words of one language, in lower case and with straight apostrophes. */
export interface ClaimWords {
  /** They say that it is so at this moment: **now** on Netflix. */
  readonly present: readonly string[];
  /** They may stand between: now **streaming** on Netflix. */
  readonly between: readonly string[];
  /** They stand before the name: now **on** Netflix. */
  readonly on: readonly string[];
  /** They may stand between two names: on Netflix **and** BBC iPlayer. */
  readonly and: readonly string[];
  /** After one of these, it is so: it was a hit, and **is** now on Netflix. */
  readonly affirmed: readonly string[];
  /** After one of these, it is not, or at another time: it is **not** available on Netflix. */
  readonly denied: readonly string[];
  /** In a clause with one of these, nobody says that it is so: **if** it is available on Netflix. */
  readonly supposed: readonly string[];
  /** After the name, they say that it is not so yet: available on Netflix **from** Friday. */
  readonly later: readonly string[];
  /** In a sentence with one of these, something else than the show may be meant: the **trailer**, available on YouTube. */
  readonly others: readonly string[];
}

/** By language (the first part of its tag). */
export const claimWords: Readonly<Record<string, ClaimWords>> = {
  en: {
    present: ['now', 'currently', 'streaming', 'available', 'still'],
    between: [
      ...['streaming', 'available', 'showing', 'playing', 'back', 'out', 'only', 'exclusively', 'free', 'for free'],
      ...['in full', 'to watch', 'to stream', 'to rent', 'to buy', 'to rent or buy', 'right now', 'worldwide', 'again'],
    ],
    on: ['on', 'on the', 'via'],
    and: ['and', 'and on', 'or', 'or on', 'and the', 'as well as'],
    affirmed: ['is', 'are', "it's", "that's", "there's", "they're", "you're", "she's", "he's", 'remains', 'remain'],
    denied: [
      ...[
        'not',
        'no',
        'never',
        'without',
        'nothing',
        'yet',
        'once',
        'formerly',
        'previously',
        'used',
        'stopped',
        'soon',
      ],
      ...[
        'was',
        'were',
        'had',
        'became',
        'made',
        'been',
        'will',
        "it'll",
        'would',
        'could',
        'may',
        'might',
        'should',
        'must',
      ],
      ...[
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "won't",
        "wouldn't",
        "can't",
        'cannot',
        "couldn't",
        "hasn't",
        "haven't",
      ],
      ...["hadn't", "doesn't", "don't", "didn't", 'hardly', 'barely', 'due', 'expected', 'set', 'going', 'likely'],
      ...['supposed', 'than'],
    ],
    supposed: [
      ...['if', 'whether', 'when', 'whenever', 'unless', 'until', 'before', 'wish', 'hope', 'suppose', 'imagine'],
      ...['neither', 'nor', 'nowhere', 'once'],
    ],
    later: ['from', 'next', 'soon', 'later', 'starting', 'beginning', 'tomorrow'],
    others: [
      ...['clip', 'clips', 'trailer', 'trailers', 'teaser', 'teasers', 'video', 'videos', 'interview', 'interviews'],
      ...['soundtrack', 'podcast', 'featurette', 'commentary', 'making-of'],
    ],
  },
};
