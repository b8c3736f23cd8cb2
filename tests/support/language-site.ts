/** Language site: a publication in which every text of an author is one word of its language, so that what else is said comes from the dictionary. */
import type { Files } from './project.ts';
import { picture } from './site-project.ts';

/** The date that the site is built for. */
export const languageSiteNow = '2026-02-01 12:00';

/** Records and one article with every element, by path. `data` and `articles` are the folders. `word` is what authors say. */
export async function languageSite(language: string, word: string, data: string, articles: string): Promise<Files> {
  const offer = (from: string, until: string, access: string, regions: readonly string[]) => ({
    provider: 'streamly',
    url: 'https://streamly.test/1',
    from,
    until,
    access,
    regions,
    checked: '2026-01-20',
  });
  const records: Readonly<Record<string, object>> = {
    site: {
      name: word,
      url: 'https://site.test',
      language,
      timeZone: 'Europe/London',
      description: word,
      checkOffersEveryDays: 3650,
      sections: { drama: { title: word } },
      affiliatePolicy: '/about/',
      newsletters: {
        weekly: { title: word, frequency: word, action: '/subscribe', terms: '/about/', privacy: '/about/' },
      },
      promotions: {
        winter: {
          title: word,
          text: word,
          url: 'https://shop.test/',
          action: word,
          advertiser: word,
          until: '2026-03-01',
        },
      },
    },
    'authors/jo-writer': { name: word },
    'people/ana-ruiz': { name: word, disambiguation: word, alternateNames: [word], born: '1979-03-04' },
    'people/ben': { name: word, disambiguation: `${word} ${word}` },
    'providers/streamly': {
      name: 'Streamly',
      home: 'https://streamly.test/',
      hosts: ['streamly.test'],
      colours: { background: '#102030', text: '#ffffff' },
    },
    'shows/night-desk': {
      title: word,
      originalTitle: { text: 'مكتب', language: 'ar' },
      type: 'series',
      years: { from: 2024 },
      runtimeMinutes: 60,
      countries: ['GB'],
      seasons: [
        { number: 1, episodes: [{ number: 1 }] },
        { number: 2, episodes: [{ number: 1 }, { number: 2 }] },
      ],
      cast: [{ character: word, actor: 'ana-ruiz' }],
      crew: ['director', 'writer', 'creator', 'producer'].flatMap((job) =>
        ['ana-ruiz', 'ben'].map((person) => ({ job, person })),
      ),
      offers: [
        offer('2025-01-01', '2026-02-10', 'rent', ['GB']),
        offer('2026-02-20', '2027-01-01', 'buy', ['US', 'IE']),
        offer('2025-01-01', '2026-01-01', 'free', ['FR']),
        offer('2025-01-01', '2027-01-01', 'subscription', ['DE']),
      ],
    },
    'shows/film': { title: word, type: 'film', years: { from: 2019 } },
  };
  const article = (more: object, body: string) =>
    `---\n${JSON.stringify({ title: word, standfirst: word, date: '2026-01-10', ...more })}\n---\n\n${body}\n`;
  const many = Array.from({ length: 22 }, (_, index) => [
    `${articles}/2025-01-10-more-${index}.md`,
    article({ date: '2025-01-10', section: 'drama', authors: ['jo-writer'], kind: 'review' }, word),
  ]);
  return {
    ...Object.fromEntries(
      Object.entries(records).map(([name, record]) => [`${data}/${name}.yaml`, JSON.stringify(record)]),
    ),
    ...Object.fromEntries(many),
    [`${articles}/p.jpg`]: await picture(1280),
    [`${articles}/2026-01-10-night-desk-finale.md`]: article(
      {
        updated: '2026-01-11 09:30',
        authors: ['jo-writer'],
        shows: ['night-desk'],
        people: ['ana-ruiz'],
        tags: [word],
        section: 'drama',
        rating: { value: 3.5 },
      },
      BODY.replaceAll('WORD', word),
    ),
  };
}

const BODY = `WORD "WORD 'WORD'"

{% pullquote by="WORD" %}WORD{% endpullquote %}

{% quote by="WORD", source="WORD", lang="he" %}שלום{% endquote %}

{% cast %}

{% cast style="compact" %}

{% crew %}

{% crew style="compact" %}

WORD {% credit "WORD" %} WORD

{% watch %}

{% video "https://vimeo.com/1" title="WORD" length="3:12" poster="p.jpg" alt="WORD" transcript="/about/" %}

{% video "https://vimeo.com/2" title="WORD" withdrawn="2026-01-05" poster="p.jpg" alt="WORD" %}

{% rating 3.5 verdict="WORD" %}

{% newsletter "weekly" %}

{% promotion "winter" %}

{% related "more-1" %}

{% spoiler season=1 episode=1 until="WORD" %}

WORD

{% endspoiler %}

| WORD | WORD |
| --- | --- |
| WORD | 1 |
`;
