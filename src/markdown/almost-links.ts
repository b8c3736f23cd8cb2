/** Almost links: words and addresses in brackets that stand in the wrong order, apart, or without what they name. */
import type { Finding } from '../core/source.ts';
import { after, printedAsTyped, WORDS } from './link-syntax.ts';
import type { Groups, TextPattern } from './text-patterns.ts';

/** The patterns. Brackets are also signs of prose, so only what can hardly be meant is found, and links are not errors. */
export function almostLinkPatterns(hasDefinitions: boolean): readonly TextPattern[] {
  return [
    {
      pattern: after(
        String.raw`(?<![\w\]])${WORDS}`,
        String.raw`[ \t]+\((?<address>[^\s()<>"']+)(?<title>\s+(?:"[^"\n]*"|'[^'\n]*'))?\)`,
      ),
      skipsLinks: true,
      // `[x]` is a box that is ticked.
      find: (_typed, groups) =>
        isAddress(groups) && areWords(groups.words) && groups.words !== 'x' ? spaceBetween(groups) : undefined,
    },
    {
      pattern: after(String.raw`(?<![\w\])])${WORDS}`, String.raw`\[(?<name>[^[\]\n]*)\](?![[(:])`),
      skipsLinks: true,
      find: (_typed, groups) =>
        isName(groups, hasDefinitions) && areWords(groups.words) ? undefinedName(groups) : undefined,
    },
    {
      pattern:
        /(?<![\w\]\\])(?<picture>!?)\[(?<words>[^[\]()\n]+)\((?<address>[^\s()[\]<>"']+)(?<title>\s+"[^"\n]*")?\)(?!\])/g,
      skipsLinks: true,
      find: (_typed, groups) => (isAddress(groups) && areWords(groups.words) ? unclosedWords(groups) : undefined),
    },
    {
      // The bracket before it, if there is one, is another end. It is looked for from the bracket on: from each letter it would take long.
      pattern: /\](?<=(?:^|\])[^[\]]*(?<![\\\s])\])\((?<address>[^\s()[\]<>"']+)(?<title>\s+"[^"\n]*")?\)/g,
      skipsLinks: true,
      find: (_typed, groups) => (isAddress(groups) || isPicture(groups) ? unopenedWords(groups) : undefined),
    },
    {
      pattern: after(
        String.raw`(?<![\w\]])${WORDS}`,
        String.raw`(?!\S*\[\/)(?<address>https?:\/\/[^\s()[\]<>"']*[^\s()[\]<>"'.,;:!?])`,
      ),
      skipsLinks: true,
      find: (_typed, groups) => (areWords(groups.words) ? withoutBrackets(groups) : undefined),
    },
    {
      pattern:
        /(?<![\w\])\\])(?<picture>!)\((?<words>[^()\n]+)\)\[(?<address>[^\s[\]]+\.(?:jpe?g|png|gif|webp|avif|svg))\]/gi,
      skipsLinks: true,
      find: (_typed, groups) => swapped(groups),
    },
    {
      pattern: /(?<![\w\])\\!])\((?<words>[^()\n]+)\)\[(?<address>[^\s[\]]+)\](?![[(])/gu,
      skipsLinks: true,
      find: (_typed, groups) =>
        areWords(groups.words) && (isAddress(groups) || /^\/[\p{L}\d]/u.test(groups.address ?? ''))
          ? swapped(groups)
          : undefined,
    },
    {
      pattern: /(?<![\w\][\\])(?<picture>!?)\[\[(?<name>[^[\]\n|]+)(?:\|(?<words>[^[\]\n]+))?\]\](?![[(:\]])/g,
      skipsLinks: true,
      find: (typed, groups) => (isOfWiki(groups) ? ofWiki(typed, groups) : undefined),
    },
  ];
}

/** Words in lower case: not `[HBO][1080p]`, a footnote's `[^1]`, or a remark of the editor's. */
function areWords(words = ''): boolean {
  return /[\p{Ll}\p{Lo}]/u.test(words) && !/^(?:\^.*|sic[.!?]?)$/i.test(words.trim());
}

/** Whether a name in `[[…]]` is that of a page or a file: a single word in lower case may stand in any brackets. */
function isOfWiki({ name = '', words, picture }: Groups): boolean {
  const isName = picture === '!' || words !== undefined || /[\s\p{Lu}\p{Lo}/#.-]/u.test(name.trim());
  return areWords(name) && isName && /^\s*[\p{L}\d]/u.test(name);
}

/** Whether an address has the signs of one, which numbers (`#3`, `/10`), hashtags and remarks (`/s`) have not. */
function isAddress({ address = '', picture }: Groups): boolean {
  return (
    /^(?:\.{0,2}\/[\p{L}\d_-]{3}|https?:\/\/.|mailto:.|#[a-z\d]+(?:-[a-z\d]+)+$)/u.test(address) ||
    /\.md(?:#\S*)?$/i.test(address) ||
    (picture === '!' && isPicture({ address }))
  );
}

/** Whether a name is one to look a definition up by: where there are none, one that can hardly be a word, or that of several. */
function isName({ name = '', words = '' }: Groups, hasDefinitions: boolean): boolean {
  if (/^(?:\^.*|sic|\d+)$/i.test(name) || HEARD.test(name)) return false;
  const isOfSeveral = /\S\s+\S/.test(words) && /^[a-z]{3,}$/.test(name);
  return hasDefinitions || name === '' || isOfSeveral || /^[a-z\d.]+(?:[-_][a-z\d.]+)+$/i.test(name);
}

/** What transcripts of interviews have in brackets: `[long pause][laughs]`. */
const HEARD =
  /^(?:laugh(?:s|ter|ing)?|applause|cheer(?:s|ing)|music|pause[sd]?|silence|sigh(?:s|ing)?|cough(?:s|ing)?|crosstalk|inaudible|beat|cries|crying|whispers|shouts|smiles|nods|bleep)$/i;

function spaceBetween(groups: Groups): Finding {
  const { picture, words, address, title = '' } = groups;
  const written = `${picture}[${words}](${address}${title})`;
  return weighed(
    groups,
    printedAsTyped(groups, `A space stands between ] and (${address})`, `Take it out: ${written}.`),
  );
}

/** Whether an address is that of a picture. */
function isPicture({ address = '' }: Groups): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(address);
}

function unopenedWords(groups: Groups): Finding {
  const { address, title = '' } = groups;
  const ofPicture = isPicture(groups);
  const fix = `Write ${ofPicture ? '![ before what the picture shows' : '[ before the words to click'}, as in ${ofPicture ? '![what it shows]' : '[the words]'}(${address}${title}).`;
  return weighed(
    { ...groups, picture: ofPicture ? '!' : '' },
    printedAsTyped(
      { ...groups, picture: ofPicture ? '!' : '' },
      `No [ stands before the words of ](${address}${title})`,
      fix,
    ),
  );
}

function unclosedWords(groups: Groups): Finding {
  const { picture, words = '', address, title = '' } = groups;
  const written = `${picture}[${words.trim()}](${address}${title})`;
  return weighed(groups, printedAsTyped(groups, `A ] is missing before (${address})`, `Write ${written}.`));
}

function undefinedName(groups: Groups): Finding {
  const { picture, words, name } = groups;
  const label = name || words;
  return weighed(
    groups,
    printedAsTyped(
      groups,
      `Nothing in this file says where [${label}] leads`,
      `Write ${picture}[${words}](…) with its address, or add a line [${label}]: with the address after it.`,
    ),
  );
}

function swapped(groups: Groups): Finding {
  const { picture = '', words, address } = groups;
  const written = `${picture}[${words}](${address})`;
  return weighed(
    groups,
    printedAsTyped(groups, 'The round and the square brackets have changed places', `Write ${written}.`),
  );
}

function withoutBrackets(groups: Groups): Finding {
  const { picture = '', words, address } = groups;
  const written = `${picture}[${words}](${address})`;
  return weighed(groups, printedAsTyped(groups, 'The address has no round brackets around it', `Write ${written}.`));
}

/** `[[Night Desk]]` and `![[desk.jpg]]`, as wikis and Obsidian write them. */
function ofWiki(typed: string, groups: Groups): Finding {
  const { picture, name = '', words = '' } = groups;
  const file = name.trim();
  const fix = picture ? `![what it shows](${file})` : `[${(words || name).trim()}](…) with its address`;
  return weighed(groups, printedAsTyped(groups, `${typed} is written as in a wiki`, `Write ${fix}.`));
}

function weighed({ picture }: Groups, finding: Finding): Finding {
  return picture ? finding : { ...finding, severity: 'warning' };
}
