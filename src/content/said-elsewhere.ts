/**
 * Said elsewhere: keys of other systems for what is said here by something else than a key beside them, with what to do.
 *
 * Keys are in lower case, without hyphens and underscores. In a remedy `$` is the value that was typed, and `$id` the id
 * made from it.
 */

type SaidElsewhere = Readonly<Record<string, string>>;

/** Each of several names with one remedy. */
const each = (names: string, remedy: string): SaidElsewhere =>
  Object.fromEntries(names.split(' ').map((name) => [name, remedy]));

const ofPicture = (key: string) => `Write it among the keys of image:, as in  image: { src: …, alt: …, ${key}: $ }`;

/** Keys in the front matter of an article. */
export const articleSaidElsewhere: SaidElsewhere = {
  ...each(
    'spoiler spoilers hasspoilers containsspoilers spoilerwarning',
    'Remove it, and put what readers may not want to know yet between {% spoiler %} and {% endspoiler %}.',
  ),
  ...each(
    'correction corrections erratum errata',
    'Remove it: say in the article what was wrong, and since when it is right in updated:.',
  ),
  ...each(
    'video videos youtube vimeo trailer',
    'Remove it, and write {% video "…" title="…" %} in the text, with the address of the video.',
  ),
  ...each(
    'aliases alias redirect redirects redirectfrom oldurl',
    'Remove it: whoever looks after the site can lead the old address here. An address that is to stay is written as permalink:.',
  ),
  ...each('lang language locale', 'Remove it: every page is in the language that site.yaml names.'),
  ...each(
    'featured sticky pinned',
    'Remove it: the story at the top of the front page is named by lead: in site.yaml.',
  ),
  ...each('readingtime readtime wordcount', 'Remove it: it is counted.'),
  ...each('credit photocredit imagecredit photographer', ofPicture('credit')),
  ...each('caption imagecaption photocaption', ofPicture('caption')),
  ...each('alt imagealt alttext', 'Write it among the keys of image:, as in  image: { src: …, alt: $ }'),
};

const asCrew = (job: string) => `Write it as one of the crew, as in  crew: [{ job: ${job}, person: $id }]`;

const asId = (key: string) => `Write it among the keys of ids:, as in  ids: { ${key}: $ }`;

const outsideIds: SaidElsewhere = {
  ...each('imdb imdbid', asId('imdb')),
  ...each('tmdb tmdbid', asId('tmdb')),
  ...each('wikidata wikidataid', asId('wikidata')),
};

/** Keys in the record of a person. */
export const personSaidElsewhere: SaidElsewhere = outsideIds;

/** Keys in the record of a show. */
export const showSaidElsewhere: SaidElsewhere = {
  ...each('creator creators createdby showrunner', asCrew('creator')),
  ...each('director directors directedby', asCrew('director')),
  ...each('writer writers writtenby', asCrew('writer')),
  ...each('producer producers', asCrew('producer')),
  ...each('composer music', asCrew('composer')),
  ...outsideIds,
  ...each('eidr eidrid', asId('eidr')),
  ...each('network broadcaster channel', 'Remove it: where the show can be watched is said in offers:.'),
  ...each(
    'status ended',
    'Remove it: a show that has ended has its last year in years:, as in  years: { from: 2022, to: 2024 }',
  ),
  ...each(
    'episodes episodecount',
    'Remove it, or list them with their season, as in  seasons: [{ number: 1, episodes: [{ number: 1 }, { number: 2 }] }]',
  ),
  ...each(
    'language originallanguage',
    'Write it with the original title, as in  originalTitle: { text: 지금 우리 학교는, language: ko }',
  ),
};
