/** Link syntax: addresses and titles in round brackets that Markdown cannot read, so that it prints them as they are typed. */
import { ownComputerFinding } from '../content/own-computer.ts';
import { lost } from '../content/waiting-link.ts';
import type { Finding } from '../core/source.ts';
import { anchorOf } from './headings.ts';
import { scriptFinding } from './raw-html.ts';
import type { Groups, TextFinding, TextPattern } from './text-patterns.ts';

/** Words in square brackets, after the ! of a picture. What is escaped is meant. */
export const WORDS = String.raw`(?<!\\)(?<picture>!?)\[(?<words>[^[\]\n]*)\]`;
const ADDRESS = String.raw`(?<address><[^<>\n]*>|[^\s()<>"']+)`;

/** An address with spaces, where an apostrophe may be that of a name. */
const IN_ADDRESS = String.raw`(?:[^()<>"'\n]|(?<=[a-z])'(?=[a-z]))`;

/** All patterns. One that says more of a mistake stands before one that says less. */
export function linkPatterns(siteExists: boolean): readonly TextPattern[] {
  return [
    {
      pattern: after(WORDS, String.raw`\(\s*<?(?<wrong>(?:file:|[a-zA-Z]:[\\/])[^()<>"\n]*)(?:[<>"][^()\n]*)?\)`),
      skipsLinks: true,
      find: (_typed, { picture, wrong = '' }) =>
        picture
          ? ownComputerFinding(wrong.trim(), { code: 'picture/missing', why: UNSEEN })
          : ownComputerFinding(wrong.trim(), { code: 'link/missing', why: lost }),
    },
    {
      pattern: after(WORDS, String.raw`\(\s*<?(?<wrong>(?:[Jj]ava|[Vv][Bb])[Ss]cript:[^\s()<>]*)`),
      find: () => scriptFinding('The address is a script.', siteExists),
    },
    {
      // Markdown takes the first such mark within a title for its end.
      pattern: after(
        WORDS,
        String.raw`\(\s*${ADDRESS}\s+(?<wrong>(?<mark>["'])(?<title>(?:[^()]|\([^()]*\))*?)\k<mark>)\s*\)`,
      ),
      skipsLinks: true,
      find: (_typed, groups) => (looksLikeAddress(groups) ? titleWithMarks(groups) : undefined),
    },
    {
      pattern: after(WORDS, String.raw`\(\s*${ADDRESS}\s+"[^"\n]*"\s*(?<wrong>[^\s()"'][^()"\n]*)\)`),
      skipsLinks: true,
      find: (_typed, groups) => (looksLikeAddress(groups) ? wordsBehind(groups) : undefined),
    },
    {
      pattern: after(
        WORDS,
        String.raw`\(\s*${ADDRESS}\s+(?<wrong>["'](?<begun>[^"()\n]+)|(?<ended>[^\s"'()][^"'()\n]*)["']|(?<curly>[“„”«‘][^"()\n]+))\)`,
      ),
      skipsLinks: true,
      find: (_typed, groups) =>
        looksLikeAddress(groups)
          ? titleWithoutMarks(groups, groups.begun ?? groups.ended ?? groups.curly ?? '')
          : undefined,
    },
    {
      pattern: after(
        WORDS,
        // The title stays as it is.
        String.raw`\(\s*(?![<\s])(?=${IN_ADDRESS}*?[^\s()<>"'][ \t]+[^\s()<>"'])(?<wrong>${IN_ADDRESS}*[^\s()<>"'])\s*(?:"[^"\n]*"\s*|(?<=\s)'[^'\n]*'\s*)?\)`,
      ),
      find: (_typed, groups) => spacedAddress(groups),
    },
    {
      // The bracket that ends is that of a part of the address.
      pattern: after(WORDS, String.raw`\([^\s()<>"']*\([^\s()<>"']*\)(?=[\s.,;:!?]|$)`),
      skipsLinks: true,
      find: unclosedBracket,
    },
    {
      // A bracket that opens an address and is closed nowhere in the paragraph.
      pattern: after(
        WORDS,
        String.raw`\((?!<)(?=[^\s()<>"']*[./#])[^\s()<>"']*(?=\s|$)(?![\s\S]*\))(?<begun>[ \t]+"[^"\n]+"?(?=[ \t]*(?:\n|$)))?`,
      ),
      find: unclosedBracket,
    },
    {
      // The next bracket that is closed is that of another link.
      pattern: after(
        WORDS,
        String.raw`\((?!<)(?=[^\s()<>"',;]*[./#])(?<address>[^\s()<>"',;]*)(?=[,;]?\s[^()]*\[[^\]\n]*\]\()`,
      ),
      find: unclosedBracket,
    },
  ];
}

/** A pattern of two parts. */
export function after(first: string, second: string): RegExp {
  return new RegExp(first + second, 'gd');
}

/** The finding of what is printed as it stands in the file. */
export function printedAsTyped({ picture }: Groups, what: string, fix: string): Finding {
  return {
    code: 'link/syntax',
    what: `${what}, so this is printed as it is typed.`,
    why: picture ? UNSEEN : 'Readers could not follow the link.',
    fix,
  };
}

const UNSEEN = 'Readers would see no picture.';

function looksLikeAddress({ address = '' }: Groups): boolean {
  return /[/#:]|\.\w/.test(address);
}

function titleWithMarks(groups: Groups): Finding {
  const { picture, mark = '"', title = '' } = groups;
  const other = mark === '"' ? "'" : '"';
  const written = title.includes(other) ? `"${title.replace(/(?<!\\)"/g, '\\"')}"` : other + title + other;
  return printedAsTyped(
    groups,
    `A ${mark} within the ${picture ? 'caption' : 'title'} ends it`,
    `Write ${written} in place of ${mark}${title}${mark}.`,
  );
}

function wordsBehind(groups: Groups): Finding {
  const last = groups.picture ? 'caption' : 'title';
  return printedAsTyped(
    groups,
    `Words stand behind the ${last}`,
    `Remove them, or write them within the quotation marks of the ${last}.`,
  );
}

/** The words in quotation marks that end the line belong to what is not closed. */
function unclosedBracket(typed: string, groups: Groups): Finding {
  const { picture, begun = '' } = groups;
  const missing = begun === '' || begun.endsWith('"') ? ')' : '")';
  const last = begun === '' ? 'address' : picture ? 'caption' : 'title';
  const what = 'The bracket before the address is not closed';
  return printedAsTyped(groups, what, `Write ${missing} after the ${last}: ${typed.trimEnd()}${missing}`);
}

function titleWithoutMarks(groups: Groups, words: string): Finding {
  const title = words.trim().replace(/^["'\u2018\u201C\u201D\u201E\u00AB]|["'\u2019\u201C\u201D\u00BB]$/g, '');
  return printedAsTyped(
    groups,
    `The ${groups.picture ? 'caption' : 'title'} after the address lacks a straight quotation mark at its beginning or end`,
    `Write (${groups.address} "${title}").`,
  );
}

/** An address with spaces ends at the first of them. What follows may be something else that was meant. */
function spacedAddress(groups: Groups): TextFinding {
  const typed = groups.wrong?.trim() ?? '';
  const [expression] = /\{\{.*?\}\}/.exec(typed) ?? [];
  if (expression !== undefined)
    return {
      code: 'shortcode/foreign',
      what: `${expression} belongs to a template language, and nothing in an article is run.`,
      why: groups.picture ? UNSEEN : 'Readers could not follow the link.',
      fix: `Write the address itself, such as ${groups.picture ? 'name-of-the-picture.jpg' : '/about/'}.`,
    };
  const size = /\s+=\d*x\d*$/.exec(typed)?.[0];
  if (size !== undefined)
    return printedAsTyped(
      groups,
      `Markdown knows no sizes such as "${size.trim()}"`,
      `Remove "${size}": pictures are made in all the sizes that readers need.`,
    );
  const [, address, title] = /^(\S*(?:\/|\.[a-z]\w{1,4}))[ \t]+([^/]*)$/i.exec(typed) ?? [];
  if (address !== undefined && title !== undefined && !/\.[a-z]\w{1,4}$/i.test(title))
    return titleWithoutMarks({ ...groups, address }, title);
  const [, page, heading] = /^([^\s#]*)#(.+)$/.exec(typed) ?? [];
  const spaced = (fix: string) => printedAsTyped(groups, `The address "${typed}" has spaces in it`, fix);
  if (heading !== undefined)
    return spaced(`Write ${page}#${anchorOf(heading)}, as the address of the heading is made from its words.`);
  const [, mailbox, host] = /^mailto:(\S+)\s+[([]?at[)\]]?\s+([\w.-]+)$/i.exec(typed) ?? [];
  if (/^\+?[\d\s-]{5,}$/.test(typed)) return spaced(`Write tel:${typed.replace(/[\s-]+/g, '')}`);
  if (mailbox !== undefined) return spaced(`Write mailto:${mailbox}@${host}`);
  if (!groups.picture && /^\/(?:[\w-]+[\s/]*)+$/.test(typed))
    return spaced(`Write ${typed.replace(/\s+/g, '-')}, as addresses of pages have hyphens in place of spaces.`);
  const finding = spaced(`Write <${typed}>, with < and > around it, or take the spaces out.`);
  return groups.picture ? { ...finding, picture: typed } : finding;
}
